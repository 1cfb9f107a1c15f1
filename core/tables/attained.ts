/**
 * The actual that nobody named: the column that, over the target, gives the attainment beside it.
 *
 * @packageDocumentation
 */
import { readNumberText } from "../kernel/number-text";
import { valueAt, type Region } from "../kernel/region";
import type { Assigned } from "./assign";
import { readPeriodText } from "./period-text";

const FEWEST_ROWS = 3;
const NEAR = 0.006;
const MOST_ROWS = 40;
const CONFIDENCE = 0.8;

/** Names the actual by arithmetic, and last year's actual beside this year's target. */
export function withAttained(
  columns: readonly Assigned[],
  region: Region,
  rows: readonly number[],
): readonly Assigned[] {
  const dated = columns.map((one) => ofLastYear(one, columns));
  const target = dated.find(({ concept, isRepeat }) => concept === "target" && !isRepeat);
  const attained = dated.find(({ concept }) => concept === "value");
  if (target === undefined || attained === undefined) return dated;
  if (dated.some(({ concept }) => concept === "actual")) return dated;
  const actual = dated.find(
    (one) =>
      one.byWords < 0.6 && one.profile.number > 0.8 && isRatio(region, rows, one, target, attained),
  );
  return dated.map((one) =>
    one === actual
      ? { ...one, concept: "actual", sure: CONFIDENCE, byWords: CONFIDENCE, isRepeat: false }
      : one,
  );
}

function isRatio(
  region: Region,
  rows: readonly number[],
  part: Assigned,
  whole: Assigned,
  ratio: Assigned,
): boolean {
  const numberAt = (row: number, { cell }: Assigned): number | undefined => {
    const value = valueAt(region, row, cell.column);
    if (typeof value === "number") return value;
    return typeof value === "string" ? readNumberText(value) : undefined;
  };
  const known = rows.slice(0, MOST_ROWS).flatMap((row) => {
    const [a, b, c] = [part, whole, ratio].map((one) => numberAt(row, one));
    return a === undefined || b === undefined || c === undefined || b === 0 ? [] : [{ a, b, c }];
  });
  const right = known.filter(({ a, b, c }) => {
    const share = Math.abs(c) > 3 ? c / 100 : c;
    return Math.abs(a / b - share) <= NEAR;
  });
  return known.length >= FEWEST_ROWS && right.length >= known.length * 0.8;
}

/** `2025年实际` beside a target of 2026 and another actual is what is compared with. */
function ofLastYear(one: Assigned, columns: readonly Assigned[]): Assigned {
  const year = one.concept === "actual" ? yearIn(one) : undefined;
  if (year === undefined || columns.some(({ concept }) => concept === "comparisonBase")) return one;
  const hasOther = columns.some(
    (other) => other !== one && other.concept === "actual" && yearIn(other) !== year,
  );
  if (!hasOther) return one;
  const targets = columns.flatMap((other) =>
    other.concept === "target" ? (yearIn(other) ?? []) : [],
  );
  return targets.length > 0 && Math.min(...targets) > year
    ? { ...one, concept: "comparisonBase" }
    : one;
}

function yearIn({ cell }: Assigned): number | undefined {
  const period = readPeriodText(cell.text);
  return period?.grain === "year" ? period.order : undefined;
}
