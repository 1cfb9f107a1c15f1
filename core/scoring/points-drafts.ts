/**
 * Clauses of a points rule put together: full points are settled, bounds meet, and what
 * contradicts itself is named instead of scored.
 *
 * @packageDocumentation
 */
import type { Bounds } from "./points-bound";
import type { AttainmentForm } from "./points-formula";
import type { PointsPart, PointsRule, StepRounding } from "./points-rule";
import type { StepDraft } from "./points-step";
import type { Worth } from "./points-worth";

/** What a clause was understood as. */
export type Reading =
  | { readonly is: "mark"; readonly at: "threshold" | "target" | "stretch"; readonly worth: Worth }
  | { readonly is: "bound"; readonly bounds: Bounds; readonly worth: Worth }
  | { readonly is: "step"; readonly step: StepDraft }
  | { readonly is: "rounding"; readonly rounding: StepRounding }
  | {
      readonly is: "late";
      readonly days: number;
      readonly included: boolean;
      readonly worth: Worth;
    }
  | { readonly is: "past-threshold"; readonly worth: Worth }
  | { readonly is: "otherwise"; readonly worth: Worth }
  | { readonly is: "cap"; readonly worth: Worth }
  | { readonly is: "least"; readonly worth: Worth }
  /** At most so many points on top of full ones. */
  | { readonly is: "gain-cap"; readonly points: number }
  | { readonly is: "attainment"; readonly form: AttainmentForm; readonly missed: boolean }
  | { readonly is: "linear"; readonly missed: boolean }
  | { readonly is: "veto" };

/** A reading with the user's words. */
export type Draft = Reading & { readonly clause: string };

type Of<Is extends Draft["is"]> = Extract<Draft, { readonly is: Is }>;

const of = <Is extends Draft["is"]>(drafts: readonly Draft[], is: Is): readonly Of<Is>[] =>
  drafts.filter((draft): draft is Of<Is> => draft.is === is);

const FULL = 100;

export function finished(drafts: readonly Draft[], unread: readonly string[]): PointsRule {
  const doubtful = contradictions(drafts);
  const kept = drafts.filter((draft) => !doubtful.includes(draft));
  const full = fullPoints(kept);
  const odd = kept.filter((draft) => isOddLimit(draft, full));
  const sound = kept.filter((draft) => !odd.includes(draft));
  const named = [...doubtful, ...odd].map(({ clause }) => clause);
  return {
    parts: sound.flatMap((draft) => partOf(draft, sound, full)),
    unread: [...unread, ...new Set(named)],
  };
}

/** What cannot hold together, or of which one number of the row cannot tell which is meant. */
function contradictions(drafts: readonly Draft[]): readonly Draft[] {
  const doubtful: Draft[] = [];
  const vetoes = of(drafts, "veto");
  // A veto beside other rules needs an event of its own, which no number of the row tells.
  if (vetoes.length < drafts.length) doubtful.push(...vetoes);
  const steps = of(drafts, "step");
  for (const side of ["below", "above", "worse"] as const) {
    const same = steps.filter(({ step }) => step.side === side);
    if (same.length > 1) doubtful.push(...same);
  }
  for (const at of ["threshold", "target", "stretch"] as const) {
    const marks = of(drafts, "mark").filter((mark) => mark.at === at);
    // "满分10分，达标得满分" says one thing twice, "达标得满分，单项达标得50%" does not.
    const worths = marks.map(({ worth }) => worth);
    const told = worths.every(({ is }) => is === "full" || is === "points")
      ? worths.filter(({ is }) => is === "points")
      : worths;
    if (isTold(told)) doubtful.push(...marks);
  }
  for (const is of ["otherwise", "cap", "least", "past-threshold"] as const) {
    const same = of(drafts, is).filter(({ worth }) => worth.is !== "points" || worth.points !== 0);
    if (isTold(same.map(({ worth }) => worth))) doubtful.push(...same);
  }
  const elsewhere = of(drafts, "mark").some(({ at }) => at !== "target");
  const shares = of(drafts, "attainment").length + of(drafts, "linear").length > 0;
  if (elsewhere || shares) doubtful.push(...steps);
  const rungs = of(drafts, "bound").filter(
    ({ worth }) => worth.is !== "points" || worth.points > 0,
  );
  if (rungs.length > 1) doubtful.push(...of(drafts, "linear"));
  if (new Set(steps.map(({ step }) => familyOf(step))).size > 1) doubtful.push(...steps);
  doubtful.push(...steps.filter(({ step }) => !fits(step, of(drafts, "bound"))));
  return doubtful;
}

/** Whether two things are said of one place. */
const isTold = (worths: readonly Worth[]): boolean =>
  new Set(worths.map((worth) => JSON.stringify(worth))).size > 1;

/** Percentages, counts and days are read off different numbers. */
const familyOf = ({ measure }: StepDraft): string => (measure === "points" ? "share" : measure);

/** Steps of a count beside a percentage that earns full points are of something else. */
const fits = (step: StepDraft, bounds: readonly Of<"bound">[]): boolean =>
  step.measure === "share" ||
  step.measure === "points" ||
  bounds.every(
    ({ bounds: { percent, level, low, high }, worth }) =>
      !percent || (level ?? low ?? high) === 0 || (worth.is === "points" && worth.points === 0),
  );

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
