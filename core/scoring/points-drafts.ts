/**
 * Clauses of a points rule put together: full points are settled, bounds meet, and what
 * contradicts itself is named instead of scored.
 *
 * @packageDocumentation
 */
import type { Bounds } from "./points-bound";
import { contradictions } from "./points-contradictions";
import { of, type Draft, type Of } from "./points-draft";
import type { PointsPart, PointsRule, StepRounding } from "./points-rule";
import type { StepDraft } from "./points-step";
import type { Worth } from "./points-worth";

const FULL = 100;

export function finished(drafts: readonly Draft[], unread: readonly string[]): PointsRule {
  const doubtful = contradictions(drafts);
  const kept = drafts.filter((draft) => !doubtful.includes(draft));
  const full = fullPoints(kept);
  const odd = kept.filter(
    (draft) => isOddLimit(draft, full) && isOfStep(draft, kept) === undefined,
  );
  const sound = kept.filter((draft) => !odd.includes(draft));
  const named = [...doubtful, ...odd].map(({ clause }) => clause);
  return {
    parts: sound.flatMap((draft) => partOf(draft, sound, full)),
    unread: [...unread, ...new Set(named)],
  };
}

/** Points for the target: as said, else those of the best rung, else 100. */
function fullPoints(drafts: readonly Draft[]): number {
  const said = of(drafts, "mark").flatMap(({ at, worth }) =>
    at === "target" && worth.is === "points" ? [worth.points] : [],
  );
  const rungs = of(drafts, "bound").flatMap(({ worth }) =>
    worth.is === "points" ? [worth.points] : worth.is === "full" ? [said[0] ?? FULL] : [],
  );
  const best = Math.max(0, ...rungs);
  return said[0] ?? (best > 0 ? best : FULL);
}

/** A ceiling below full points, or a floor above them: something else was meant. */
function isOddLimit(draft: Draft, full: number): boolean {
  if (draft.is === "cap") return pointsOf(draft.worth, full) < full;
  return draft.is === "least" && pointsOf(draft.worth, full) > full;
}

/**
 * "1 point for every 2% above, up to 10 points", 每低1%扣1分，最多10分: less than full points is the
 * most a step gains or loses.
 */
function isOfStep(draft: Draft, drafts: readonly Draft[]): "gain" | "loss" | undefined {
  const before = drafts[drafts.indexOf(draft) - 1];
  if (draft.is !== "cap" || draft.worth.is !== "points" || before?.is !== "step") return undefined;
  if (before.step.gains) return "gain";
  return /up to|max|最多/i.test(draft.clause) ? "loss" : undefined;
}

function pointsOf(worth: Worth, full: number): number {
  switch (worth.is) {
    case "points":
      return worth.points;
    case "full":
      return full;
    case "share":
      return round(full * worth.share);
    case "less":
      return round(full - (worth.share ? full * worth.points : worth.points));
  }
}

const round = (points: number): number => Number(points.toPrecision(12));

function partOf(draft: Draft, all: readonly Draft[], full: number): readonly PointsPart[] {
  switch (draft.is) {
    case "mark":
      return [{ code: "mark", at: draft.at, points: pointsOf(draft.worth, full) }];
    case "bound":
      return [boundPart(draft, all, full)];
    case "step":
      return [stepPart(draft.step, of(all, "rounding")[0]?.rounding, full)];
    case "rounding":
      return [];
    case "late": {
      const { days, included } = draft;
      return [{ code: "late", days, included, points: pointsOf(draft.worth, full) }];
    }
    case "past-threshold":
    case "otherwise":
      return [{ code: draft.is, points: pointsOf(draft.worth, full) }];
    case "least":
      return [{ code: "least", points: pointsOf(draft.worth, full) }];
    case "cap":
      if (isOddLimit(draft, full)) return [ofStep(draft, all, full)];
      return [
        isStretch(all)
          ? stretch(draft, full)
          : { code: "cap", points: pointsOf(draft.worth, full) },
      ];
    case "gain-cap":
      return [{ code: "cap", points: full + draft.points }];
    case "attainment":
      return [{ code: "attainment", form: draft.form }];
    case "linear":
      return of(all, "mark").some(({ at }) => at !== "target")
        ? [{ code: "linear" }]
        : [{ code: "attainment", form: "ratio", ...(draft.missed && { only: "missed" as const }) }];
    case "veto":
      return [{ code: "veto" }];
  }
}

function ofStep(draft: Of<"cap">, all: readonly Draft[], full: number): PointsPart {
  const points = pointsOf(draft.worth, full);
  return isOfStep(draft, all) === "gain"
    ? { code: "cap", points: full + points }
    : { code: "least", points: full - points };
}

/** "Threshold 50, target 100, maximum 150, linear between": the maximum is a mark. */
function isStretch(all: readonly Draft[]): boolean {
  const marks = of(all, "mark").map(({ at }) => at);
  return of(all, "linear").length > 0 && marks.includes("threshold") && !marks.includes("stretch");
}

const stretch = ({ worth }: Of<"cap">, full: number): PointsPart => ({
  code: "mark",
  at: "stretch",
  points: pointsOf(worth, full),
});

function stepPart(step: StepDraft, rounding: StepRounding | undefined, full: number): PointsPart {
  const { side, per, measure, gains, worth, from } = step;
  const points = pointsOf(worth, full);
  return {
    code: "step",
    side,
    per,
    measure,
    rounding: rounding ?? step.rounding,
    points: gains ? points : -points,
    ...(from && { from }),
  };
}

function boundPart(
  { bounds, worth }: Of<"bound">,
  all: readonly Draft[],
  full: number,
): PointsPart {
  const { percent, level, low, high, lowIn, highIn } = bounds;
  const points = pointsOf(worth, full);
  if (level !== undefined) return { code: "level", value: level, percent, points };
  const end = low === undefined || high === undefined ? undefined : endOf(high, bounds, all);
  return {
    code: "rung",
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high: end ?? high }),
    lowIn,
    highIn: end === undefined && highIn,
    percent,
    points,
  };
}

/** Where the next rung begins, when 80%-89% or 80%-90% ends there: it is not part of this one. */
function endOf(high: number, { percent }: Bounds, all: readonly Draft[]): number | undefined {
  const one = percent ? 0.01 : 1;
  return of(all, "bound")
    .flatMap(({ bounds: { low, level } }) => [low, level])
    .find((from) => from !== undefined && from >= high - 1e-9 && from <= high + one + 1e-9);
}
