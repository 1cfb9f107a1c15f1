/**
 * Writes attainment and points beside the user's own KPI tables, where that is asked for.
 *
 * @packageDocumentation
 */
import { cellText, isBlank } from "../../kernel/cell";
import type { Library } from "../../decompose/library/family";
import type { Language } from "../../kernel/language";
import { plainWord } from "../../kernel/plain-word";
import { valueAt } from "../../kernel/region";
import type { TableLayout } from "../../tables/layout";
import { tableLanguage } from "../../tables/table-language";
import { kpisOf, type BookKpi } from "../book/book-kpis";
import type { CellEdit } from "../port/edits";
import { found, type Finding } from "../port/findings";
import { kpiResults, type KpiResult } from "./kpi-result";
import type { Outcome } from "../port/outcome";
import { tablesOf } from "../book/own-tables";
import { seen } from "../write/seen";
import { bookSettings } from "../book/settings-table";
import type { Snapshot } from "../port/snapshot";
import { tableSpot } from "../port/spots";
import { looks, outcomeOf, settingStep, writeStep, type Step } from "../write/step";
import { PERCENT_FORMAT } from "../write/table-look";
import { notWritable } from "../write/writable";

/** Document setting that says the columns beside a KPI table of a sheet are Keel's. */
export const KPI_COLUMNS_ADDED = "keel.columns.kpis.";

const COLUMNS = ["attainment", "points"] as const;
type KpiScored = (typeof COLUMNS)[number];

interface ScoredKpi extends BookKpi {
  readonly result: KpiResult;
}

const HEADERS: Readonly<Record<KpiScored, Readonly<Record<Language, string>>>> = {
  attainment: { en: "Attainment", zh: "达成率" },
  points: { en: "Points", zh: "得分" },
};

/**
 * Values, not formulas: a rule in words is read by Keel alone. A target that was changed in mid-cycle
 * counts for its own days. Nothing but these columns is touched, and in them no formula.
 */
export function scoreKpis(snapshot: Snapshot, library: Library = []): Outcome {
  const tables = tablesOf(snapshot);
  const all = kpisOf(snapshot, tables);
  const settings = bookSettings(snapshot, tables);
  const resultOf = kpiResults({ snapshot, tables, settings, kpis: all, library });
  const kpis = all
    .filter(({ isKeels }) => !isKeels)
    .map((kpi): ScoredKpi => ({ ...kpi, result: resultOf(kpi) }));
  const steps: Step[] = [];
  const findings: Finding[] = [];
  for (const layout of new Set(kpis.map((kpi) => kpi.layout))) {
    const rows = kpis.filter((kpi) => kpi.layout === layout);
    if (rows.every(({ result: { attainment, points } }) => (attainment ?? points) === undefined))
      continue;
    const blocked = notWritable(snapshot, layout);
    if (blocked.length > 0) findings.push(...blocked);
    else steps.push(...tableSteps(snapshot, layout, rows, findings));
  }
  return outcomeOf(steps, findings);
}

function tableSteps(
  snapshot: Snapshot,
  layout: TableLayout,
  rows: readonly ScoredKpi[],
  findings: Finding[],
): readonly Step[] {
  const { table } = layout;
  const language = tableLanguage(layout);
  const key = `${KPI_COLUMNS_ADDED}${table.sheet}`;
  const isOwned = snapshot.settings[key] !== undefined;
  let free = table.area.column + table.area.columns;
  const steps: Step[] = [];
  for (const field of COLUMNS) {
    if (rows.every(({ result }) => result[field] === undefined)) continue;
    const header = HEADERS[field][language];
    const there = headerColumn(layout, header, free);
    if (there !== undefined && !isOwned) {
      findings.push(found("column-yours", "info", { column: header }, tableSpot(layout)));
      continue;
    }
    const column = there ?? free;
    if (there === undefined && !isFree(layout, column)) {
      findings.push(found("no-room", "warning", { column: header }, tableSpot(layout)));
      continue;
    }
    free = Math.max(free, column + 1);
    steps.push(
      ...columnSteps(layout, rows, field, column, there === undefined ? header : undefined),
    );
  }
  if (steps.length === 0) return [];
  findings.push(found("kpi-values", "info", { sheet: table.sheetName }, tableSpot(layout)));
  return [...steps, settingStep(key, "added", snapshot.settings[key])];
}

/** Where a header stands, in the table or in the two columns beside it. */
function headerColumn(
  { table, region }: TableLayout,
  header: string,
  free: number,
): number | undefined {
  const wanted = plainWord(header);
  for (let column = table.area.column; column < free + COLUMNS.length; column++) {
    for (let row = table.area.row; row <= table.headerRow; row++) {
      if (plainWord(cellText(valueAt(region, row, column))) === wanted) return column;
    }
  }
  return undefined;
}

/** Blank from the header down to the last row, and in no merge. */
function isFree({ table, region }: TableLayout, column: number): boolean {
  const { row, rows } = table.area;
  const inMerge = region.merges.some(
    (one) =>
      column >= one.column &&
      column < one.column + one.columns &&
      one.row < row + rows &&
      row < one.row + one.rows,
  );
  const hasFormula = region.formulas.some(([r, c]) => c === column && r >= row && r < row + rows);
  const cells = Array.from({ length: rows }, (_, r) => valueAt(region, row + r, column));
  return !inMerge && !hasFormula && cells.every(isBlank);
}

function columnSteps(
  { table, region }: TableLayout,
  rows: readonly ScoredKpi[],
  field: KpiScored,
  column: number,
  header: string | undefined,
): readonly Step[] {
  const { sheet, headerRow } = table;
  const last = Math.max(...rows.map(({ row }) => row));
  const cells: (CellEdit | null)[] = Array.from({ length: last - headerRow + 1 }, () => null);
  if (header !== undefined) cells[0] = { text: header };
  for (const one of rows) {
    const value = one.result[field] ?? null;
    const isFormula = region.formulas.some(([r, c]) => r === one.row && c === column);
    const before = valueAt(region, one.row, column);
    // An answer that can no longer be given goes, and a formula stays.
    if (!isFormula && value !== before) cells[one.row - headerRow] = { value };
  }
  if (cells.every((cell) => cell === null)) return [];
  const at = { row: headerRow, column };
  const expect = seen(region, { ...at, rows: cells.length, columns: 1 });
  const write = writeStep(
    sheet,
    at,
    cells.map((cell) => [cell]),
    expect,
  );
  const area = { row: headerRow + 1, column, rows: cells.length - 1, columns: 1 };
  const isNew = header !== undefined && field === "attainment";
  return isNew
    ? [write, looks([{ do: "numberFormat", sheet, area, code: PERCENT_FORMAT }])]
    : [write];
}
