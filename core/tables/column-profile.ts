/**
 * What the cells of a column hold, in shares of those that are filled.
 *
 * @packageDocumentation
 */
import { cellText, isBlank, isCellError, type CellValue } from "../kernel/cell";
import { dayOfText } from "../kernel/day";
import { readNumberText } from "../kernel/number-text";
import { valueAt, type Region } from "../kernel/region";
import { readWord } from "../model/vocabulary";
import {
  isFrequency,
  isNoValue,
  isUnitWord,
  looksLikeFormula,
  looksLikeGrade,
  looksLikeId,
  looksLikeMark,
  looksLikeMetric,
  looksLikePerson,
  looksLikePointsRule,
  readBoundText,
} from "./cell-words";
import { lineOf } from "./items/label-of";
import { readPeriodText, type Grain } from "./period-text";
import { formatAt } from "./region-index";
import { isDateFormat } from "./number-format";

/** Shares are ratios of the filled cells, 0 when there are none. */
export interface ColumnProfile {
  readonly filled: number;
  /** Cells looked at, blank ones included. */
  readonly rows: number;
  readonly number: number;
  /** Numbers shown as percent, and texts such as `20%`. */
  readonly percent: number;
  readonly date: number;
  readonly period: number;
  readonly grain?: Grain;
  /** `≤45`, `90%以上`, `3..5`. */
  readonly bound: number;
  /** Text with a digit in it, as `10分` or `提升至90%`. */
  readonly figure: number;
  readonly text: number;
  /** Text of more than a few words. */
  readonly long: number;
  readonly distinct: number;
  readonly person: number;
  readonly metric: number;
  readonly id: number;
  readonly unit: number;
  readonly direction: number;
  readonly operator: number;
  readonly mark: number;
  readonly frequency: number;
  readonly rule: number;
  readonly status: number;
  readonly grade: number;
  readonly formula: number;
  /** Whole numbers that rise by one. */
  readonly sequence: boolean;
  readonly largest: number;
  readonly least: number;
  readonly sum: number;
}

const MOST_CELLS = 60;
const LONG = 28;
/** No test of the words in a cell needs more of it. */
const LONGEST = 300;

/** Looks at the first cells and at some spread over the rest. */
export function sampleRows(rows: readonly number[]): readonly number[] {
  if (rows.length <= MOST_CELLS) return rows;
  const first = rows.slice(0, MOST_CELLS / 2);
  const step = (rows.length - first.length) / (MOST_CELLS / 2);
  const spread = Array.from(
    { length: MOST_CELLS / 2 },
    (_, at) => rows[first.length + Math.floor(at * step)] ?? 0,
  );
  return [...first, ...spread];
}

export function profileOf(region: Region, column: number, rows: readonly number[]): ColumnProfile {
  const counts = {
    number: 0,
    percent: 0,
    date: 0,
    period: 0,
    bound: 0,
    figure: 0,
    text: 0,
    long: 0,
    person: 0,
    metric: 0,
    id: 0,
    unit: 0,
    direction: 0,
    operator: 0,
    mark: 0,
    frequency: 0,
    rule: 0,
    status: 0,
    grade: 0,
    formula: 0,
  };
  let filled = 0;
  const numbers: number[] = [];
  const seen = new Set<string>();
  const grains = new Map<Grain, number>();
  for (const row of rows) {
    const value = valueAt(region, row, column);
    if (isBlank(value) || isCellError(value)) continue;
    const text = cellText(value).slice(0, LONGEST);
    if (isNoValue(text)) continue;
    filled++;
    seen.add(text);
    const format = typeof value === "number" ? formatAt(region, row, column) : undefined;
    if (format !== undefined && isDateFormat(format)) {
      counts.date++;
      grains.set("day", (grains.get("day") ?? 0) + 1);
      continue;
    }
    const number = numberIn(value, text);
    if (number !== undefined) {
      numbers.push(number);
      counts.number++;
      if (format?.includes("%") === true || /[%％]/.test(text)) counts.percent++;
      if (isYear(number)) counts.period++;
      continue;
    }
    countText(text, counts, grains);
  }
  const share = (count: number): number => (filled === 0 ? 0 : count / filled);
  const [grain] = [...grains].sort((a, b) => b[1] - a[1])[0] ?? [];
  const shares = Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [name, share(count)]),
  ) as Record<keyof typeof counts, number>;
  return {
    filled,
    rows: rows.length,
    ...shares,
    ...(grain !== undefined && { grain }),
    distinct: share(seen.size),
    sequence:
      numbers.length === filled &&
      filled > 0 &&
      numbers.every((one, at) => Number.isInteger(one) && one === (numbers[0] ?? 0) + at) &&
      (numbers[0] ?? 9) <= 1,
    largest: numbers.reduce((most, one) => Math.max(most, Math.abs(one)), 0),
    least: numbers.reduce((least, one) => Math.min(least, one), Infinity),
    sum: numbers.reduce((sum, one) => sum + one, 0),
  };
}

type Counts = Record<
  Exclude<
    keyof ColumnProfile,
    "filled" | "rows" | "grain" | "distinct" | "sequence" | "largest" | "least" | "sum"
  >,
  number
>;

function countText(text: string, counts: Counts, grains: Map<Grain, number>): void {
  counts.text++;
  if (text.length > LONG) counts.long++;
  // The number of an objective is none of its figures: `O1：…`.
  if (/\p{Nd}/u.test(lineOf(text)?.text ?? text)) counts.figure++;
  if (readBoundText(text)) counts.bound++;
  const period = text.length <= 20 ? readPeriodText(text) : undefined;
  if (period?.rest.length === 0) {
    counts.period++;
    grains.set(period.grain, (grains.get(period.grain) ?? 0) + 1);
    if (period.grain === "day" || dayOfText(text) !== undefined) counts.date++;
  }
  if (looksLikePerson(text)) counts.person++;
  if (looksLikeMetric(text)) counts.metric++;
  if (looksLikeId(text)) counts.id++;
  if (isUnitWord(text)) counts.unit++;
  if (text.length <= LONG && readWord("direction", text) !== undefined) counts.direction++;
  if (
    /^(?:[<>≤≥=]=?|[<>]=|at (?:least|most)|gte?|lte?|maior|menor|max|min)/i.test(text) &&
    text.length <= 16
  ) {
    counts.operator++;
  }
  if (looksLikeMark(text)) counts.mark++;
  if (isFrequency(text)) counts.frequency++;
  if (looksLikePointsRule(text)) counts.rule++;
  if (text.length <= LONG && readWord("status", text) !== undefined) counts.status++;
  if (looksLikeGrade(text)) counts.grade++;
  if (looksLikeFormula(text)) counts.formula++;
}

function numberIn(value: CellValue, text: string): number | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  return typeof value === "string" && text.length <= 30 ? readNumberText(text) : undefined;
}

const isYear = (value: number): boolean =>
  Number.isInteger(value) && value >= 1990 && value <= 2100;
