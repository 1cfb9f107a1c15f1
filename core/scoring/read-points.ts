/**
 * Reads 考核标准 and its English counterparts.
 *
 * @packageDocumentation
 */
import { fold } from "../measure/fold";
import type { PointsPart, PointsRule, StepMeasure } from "./points-rule";
import { wordsOfRule, type Tag, type Unit, type Word } from "./points-words";

/**
 * A rule's parts, and what of it was not understood.
 *
 * @example
 * ```ts
 * readPointsRule("每低1个百分点扣2分").parts // => [{ code: "step", side: "below", per: 0.01, measure: "points", rounding: "exact", points: -2 }]
 * readPointsRule("capped at 120").parts // => [{ code: "cap", points: 120 }]
 * readPointsRule("看情况").unread // => ["看情况"]
 * ```
 */
export function readPointsRule(text: string): PointsRule {
  const parts: PointsPart[] = [];
  const unread: string[] = [];
  for (const clause of clausesOf(text)) {
    const words = wordsOfRule(fold(clause));
    const part = partOf(words);
    if (part === undefined) unread.push(clause);
    else parts.push(...part);
  }
  // A veto beside other rules needs an event of its own, which no number of the row tells.
  const scored = parts.some(({ code }) => code !== "veto");
  if (scored && parts.some(({ code }) => code === "veto")) {
    return {
      parts: parts.filter(({ code }) => code !== "veto"),
      unread: [
        ...unread,
        ...clausesOf(text).filter((clause) => /否决|veto|disqualif/i.test(clause)),
      ],
    };
  }
  return { parts, unread };
}

const clausesOf = (text: string): readonly string[] =>
  text
    .split(/[;；\n。，、]|,(?!\d{3})|\.(?=\s|$)|\band\b/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");

interface Amount {
  readonly value: number;
  readonly unit: Unit;
  readonly place: number;
}

function partOf(words: readonly Word[]): readonly PointsPart[] | undefined {
  const has = (tag: Tag): boolean => words.some((word) => word.tag === tag);
  if (words.length === 0) return undefined;
  if (has("veto")) return [{ code: "veto" }];
  if (has("attainment") || (has("actual") && has("divide"))) return attainmentOf(words);
  if (has("every") || has("whole")) return stepOf(words);
  if (has("late") || has("occurs")) return stepOf(words);
  if (has("all-lost")) return [{ code: "least", points: 0 }];
  const amounts = amountsOf(words);
  const [first, second] = amounts;
  if (has("else") && (first !== undefined || has("none"))) {
    return [{ code: "otherwise", points: first?.value ?? 0 }];
  }
  if (has("cap") && first !== undefined) return [{ code: "cap", points: first.value }];
  if (has("least") && first !== undefined) return [{ code: "least", points: first.value }];
  if (has("threshold") && (has("below") || has("above"))) return pastThreshold(words, amounts);
  if (second !== undefined || (first !== undefined && has("none"))) return rungOf(words, amounts);
  for (const at of ["stretch", "threshold", "target"] as const) {
    if (has(at)) return markOf(at, words, first);
  }
  if (has("full")) return [{ code: "mark", at: "target", points: first?.value ?? 100 }];
  return has("linear") ? [{ code: "linear" }] : undefined;
}

const amountsOf = (words: readonly Word[]): readonly Amount[] =>
  words.flatMap((word, place) =>
    word.tag === "number" ? [{ value: word.value, unit: word.unit, place }] : [],
  );

function attainmentOf(words: readonly Word[]): readonly PointsPart[] | undefined {
  const tags = words.map(({ tag }) => tag);
  const divide = tags.indexOf("divide");
  if (divide < 0)
    return amountsOf(words).some(({ value }) => value !== 100 && value !== 1)
      ? rungOf(words, amountsOf(words))
      : [{ code: "attainment", form: "ratio" }];
  const over =
    tags.slice(0, divide).lastIndexOf("target") > tags.slice(0, divide).lastIndexOf("actual");
  const minus = tags.indexOf("minus");
  const two = words.some(
    (word, place) => word.tag === "number" && word.value === 2 && place < minus,
  );
  if (minus >= 0) return two && !over ? [{ code: "attainment", form: "mirror" }] : undefined;
  return [{ code: "attainment", form: over ? "inverse" : "ratio" }];
}

/** 每低1%扣2分; minus 2 points for every 1% below; 3 points off per day late. */
function stepOf(words: readonly Word[]): readonly PointsPart[] | undefined {
  const has = (tag: Tag): boolean => words.some((word) => word.tag === tag);
  const amounts = amountsOf(words);
  const change = words.findIndex(({ tag }) => tag === "lose" || tag === "gain");
  const score =
    amounts.find(({ unit }) => unit === "score") ??
    amounts.find(({ place }) => place === change + 1);
  if (score === undefined || change < 0) return undefined;
  const per = amounts.find((amount) => amount !== score);
  const late = has("late");
  const side = has("below") ? "below" : has("above") || late || has("occurs") ? "above" : undefined;
  const measure = late ? "days" : measureOf(per?.unit ?? "units");
  if (side === undefined || per?.value === 0) return undefined;
  const weeks = per?.unit === "weeks" ? 7 : 1;
  return [
    {
      code: "step",
      side,
      per: (per?.value ?? 1) * weeks,
      measure,
      rounding: has("whole") ? "whole" : has("started") ? "started" : "exact",
      points: has("lose") ? -score.value : score.value,
    },
  ];
}

const measureOf = (unit: Unit): StepMeasure =>
  unit === "percent" ? "share" : unit === "points" ? "points" : "units";

function pastThreshold(
  words: readonly Word[],
  [first]: readonly Amount[],
): readonly PointsPart[] | undefined {
  if (words.some(({ tag }) => tag === "none")) return [{ code: "past-threshold", points: 0 }];
  return first === undefined ? undefined : [{ code: "past-threshold", points: first.value }];
}

function markOf(
  at: "threshold" | "target" | "stretch",
  words: readonly Word[],
  first: Amount | undefined,
): readonly PointsPart[] | undefined {
  const full = words.some(({ tag }) => tag === "full") ? 100 : undefined;
  const points = first?.value ?? full;
  return points === undefined ? undefined : [{ code: "mark", at, points }];
}

/** ≥95%:100; 90%-95%: 80; 低于80%不得分. */
function rungOf(
  words: readonly Word[],
  amounts: readonly Amount[],
): readonly PointsPart[] | undefined {
  const none = words.some(({ tag }) => tag === "none");
  const score = none ? undefined : amounts[amounts.length - 1];
  const bounds = none ? amounts : amounts.slice(0, -1);
  const [low, high] = bounds;
  if (low === undefined || bounds.length > 2) return undefined;
  const points = score?.value ?? 0;
  const percent = bounds.some(({ unit }) => unit === "percent");
  const scaled = ({ value, unit }: Amount): number =>
    percent && unit === "none" ? value / 100 : value;
  if (high !== undefined) {
    return [
      {
        code: "rung",
        low: scaled(low),
        high: scaled(high),
        lowIn: true,
        highIn: false,
        percent,
        points,
      },
    ];
  }
  const tags = words.map(({ tag }) => tag);
  if (tags.includes("at-least")) {
    return [{ code: "rung", low: scaled(low), lowIn: true, highIn: true, percent, points }];
  }
  if (tags.includes("above")) {
    return [{ code: "rung", low: scaled(low), lowIn: false, highIn: true, percent, points }];
  }
  if (tags.includes("at-most")) {
    return [{ code: "rung", high: scaled(low), lowIn: true, highIn: true, percent, points }];
  }
  if (tags.includes("below")) {
    return [{ code: "rung", high: scaled(low), lowIn: true, highIn: false, percent, points }];
  }
  return undefined;
}
