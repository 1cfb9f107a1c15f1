/**
 * A company's own table from points to a grade and a coefficient. Points are those of KPIs: an OKR's
 * score has no place here.
 *
 * @packageDocumentation
 */
import { readNumberText } from "../kernel/number-text";

/** One line of the table. */
export interface GradeStep {
  /** Fewest points, included; −∞ for the last line of all. */
  readonly from: number;
  readonly grade?: string;
  /** As the table says it, a ratio as a rule. */
  readonly coefficient?: number;
}

/**
 * The line with the most points that are reached; `undefined` below the first.
 *
 * @example
 * ```ts
 * gradeOf(92, [{ from: 90, grade: "A" }, { from: 80, grade: "B" }])?.grade // => "A"
 * gradeOf(79, [{ from: 90, grade: "A" }, { from: 80, grade: "B" }]) // => undefined
 * ```
 */
export function gradeOf(points: number, steps: readonly GradeStep[]): GradeStep | undefined {
  let best: GradeStep | undefined;
  for (const step of steps) {
    if (step.from <= points + TOLERANCE && (best === undefined || step.from > best.from))
      best = step;
  }
  return best;
}

const TOLERANCE = 1e-9;
const LONGEST = 40;
const BELOW =
  /^(?:[<＜≤]|<=|below|under|less than|低于|小于|不足|不到)|(?:以下|及以下|(?:\d|分)\s*[)）]?\s*(?:and below|or less))$/i;
const NUMBERS = /\d+(?:\.\d+)?\s*[%％]?/g;

/**
 * The fewest points of a line, from a cell such as `≥95`, `90-95`, `80≤X<90`, `95分及以上`, `60分以下` or 95.
 *
 * @returns `undefined` when the cell names no points.
 */
export function readFewest(cell: string | number): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  if (cell.length > LONGEST) return undefined;
  const text = cell.normalize("NFKC").trim();
  const numbers = (text.match(NUMBERS) ?? []).flatMap((one) => readNumberText(one) ?? []);
  const [first, second] = numbers;
  if (first === undefined) return undefined;
  if (second !== undefined) return Math.min(first, second);
  return BELOW.test(text) ? -Infinity : first;
}
