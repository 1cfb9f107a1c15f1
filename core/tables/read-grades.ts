/**
 * The user's own tables from KPI points to grade and coefficient, and from attainment to what is paid:
 * found by their headers wherever they stand.
 *
 * @packageDocumentation
 */
import { cellText, isCellError } from "../kernel/cell";
import { readNumberText } from "../kernel/number-text";
import { valueAt, type Region } from "../kernel/region";
import { readFewest, type GradeStep } from "../scoring/grades";
import type { PayoutPoint } from "../scoring/payout";

const GRADE = /^(?:(?:绩效|考核|评定)?等级|评级|(?:performance )?(?:grade|rating))$/i;
const COEFFICIENT =
  /^(?:(?:绩效|奖金|考核)?系数|(?:奖金)?兑现比例|(?:payout )?(?:coefficient|factor|ratio)|payout)$/i;
const POINTS =
  /^(?:(?:KPI|考核|绩效|总)?(?:得分|分数|总分)(?:区间|范围)?|(?:KPI )?points(?: range)?)$/i;
const ATTAINMENT = /^(?:KPI)?(?:达成率|完成率)(?:区间|范围)?$|^(?:KPI )?attainment$/i;

/** Header rows are looked for so far down, and lines are read so far below them. */
const MOST_ROWS = 400;
const MOST_STEPS = 30;
const MOST_COLUMNS = 60;
/** Points are counted in tens; what only reaches 2 is a ratio or an OKR's score. */
const LEAST_POINTS = 2;

export interface GradeTables {
  readonly grades: readonly GradeStep[];
  readonly payout: readonly PayoutPoint[];
}

/** Empty lists where the workbook has no such table. The first of each kind counts. */
export function readGrades(regions: readonly Region[]): GradeTables {
  let grades: readonly GradeStep[] = [];
  let payout: readonly PayoutPoint[] = [];
  for (const region of regions) {
    const rows = Math.min(region.values.length, MOST_ROWS);
    for (let row = region.origin.row; row < region.origin.row + rows; row++) {
      const columns = headersIn(region, row);
      if (columns === undefined) continue;
      if (grades.length === 0 && columns.points !== undefined)
        grades = stepsIn(region, row, columns);
      if (payout.length === 0 && columns.points === undefined)
        payout = curveIn(region, row, columns);
    }
  }
  return { grades, payout };
}

interface Columns {
  readonly points?: number;
  readonly attainment?: number;
  readonly grade?: number;
  readonly coefficient?: number;
}

function headersIn({ origin, values }: Region, row: number): Columns | undefined {
  const found: { -readonly [Name in keyof Columns]: Columns[Name] } = {};
  (values[row - origin.row] ?? []).slice(0, MOST_COLUMNS).forEach((value, c) => {
    if (typeof value !== "string" || value.length > MOST_STEPS) return;
    const text = value.replace(/[(（][^()（）]*[)）]/g, "").trim();
    const column = origin.column + c;
    if (POINTS.test(text)) found.points ??= column;
    else if (ATTAINMENT.test(text)) found.attainment ??= column;
    else if (GRADE.test(text)) found.grade ??= column;
    else if (COEFFICIENT.test(text)) found.coefficient ??= column;
  });
  const from = found.points ?? found.attainment;
  const to = found.points === undefined ? found.coefficient : (found.grade ?? found.coefficient);
  return from === undefined || to === undefined ? undefined : found;
}

function linesIn(region: Region, header: number, from: number) {
  const lines: { readonly row: number; readonly fewest: number }[] = [];
  for (let row = header + 1; row <= header + MOST_STEPS; row++) {
    const value = valueAt(region, row, from);
    const fewest =
      typeof value === "number" || typeof value === "string" ? readFewest(value) : undefined;
    if (fewest === undefined) break;
    lines.push({ row, fewest });
  }
  return lines;
}

function stepsIn(region: Region, header: number, columns: Columns): readonly GradeStep[] {
  const lines = linesIn(region, header, columns.points ?? 0);
  const steps = lines.flatMap(({ row, fewest }): readonly GradeStep[] => {
    const grade = textAt(region, row, columns.grade);
    const coefficient = readNumberText(textAt(region, row, columns.coefficient));
    if (grade === "" && coefficient === undefined) return [];
    return [
      {
        from: fewest,
        ...(grade !== "" && { grade }),
        ...(coefficient !== undefined && { coefficient }),
      },
    ];
  });
  const isPoints = steps.some(({ from }) => from > LEAST_POINTS);
  return steps.length >= 2 && isPoints ? steps : [];
}

function curveIn(region: Region, header: number, columns: Columns): readonly PayoutPoint[] {
  const curve = linesIn(region, header, columns.attainment ?? 0).flatMap(({ row, fewest }) => {
    const paid = readNumberText(textAt(region, row, columns.coefficient));
    return paid === undefined || fewest === -Infinity ? [] : [{ attainment: fewest, payout: paid }];
  });
  return curve.length >= 2 ? curve : [];
}

function textAt(region: Region, row: number, column: number | undefined): string {
  const value = column === undefined ? null : valueAt(region, row, column);
  return isCellError(value) ? "" : cellText(value).trim();
}
