/**
 * What stands on one department's sheet: its KPIs with the appraisal columns, its key results, the
 * sentence that keeps the two apart, a row for signatures.
 *
 * @packageDocumentation
 */
import { cellName } from "../../kernel/address";
import { isBlank, isCellError, type CellValue } from "../../kernel/cell";
import type { Language } from "../../kernel/language";
import { valueAt } from "../../kernel/region";
import type { Field } from "../../model/table";
import { wordOf } from "../../model/vocabulary";
import { readPointsRule } from "../../scoring/read-points";
import { cellOf, type TableLayout } from "../../tables/layout";
import type { Department, DepartmentKeyResult, DepartmentKpi } from "./departments";
import type { CellEdit } from "../port/edits";
import { kpiPoints } from "../score/kpi-points";
import { answerFor, type StatusSettings } from "../score/okr-readings";
import { valueOf } from "../write/step";
import {
  KPI_COLUMNS,
  OKR_COLUMNS,
  type KpiColumn,
  type OkrColumn,
  type SplitWords,
} from "./split-words";

export type Line = readonly (CellEdit | null)[];

/** How a line of the sheet is dressed. */
export type LineLook =
  "title" | "plain" | "part" | "header" | "body" | "objective" | "sentence" | "signature";

export interface SheetLine {
  readonly look: LineLook;
  readonly cells: Line;
  /** Number formats by column. */
  readonly formats: ReadonlyMap<number, string>;
  /** Whose line it is, and by what it is found when it comes back. */
  readonly item?: SheetItem;
}

export interface SheetItem {
  readonly part: "kpi" | "okr";
  readonly key: string;
  readonly name: string;
  readonly layout: TableLayout;
  readonly row: number;
}

export const COLUMNS = KPI_COLUMNS.length;

/** What a row is called in lists of differences. */
export const rowName = ({ key, name }: Pick<SheetItem, "key" | "name">): string =>
  key === "" ? name : key;

/** Columns of a part of the sheet, from left to right. */
export const columnsOf = (
  part: SheetItem["part"],
): readonly (KpiColumn | OkrColumn | undefined)[] => (part === "kpi" ? KPI_COLUMNS : OKR_COLUMNS);

/** What a line writes, by column. */
export const lineCells = ({
  cells,
  part,
}: {
  readonly cells: Line;
  readonly part: SheetItem["part"];
}): ReadonlyMap<KpiColumn | OkrColumn, CellValue> =>
  new Map(
    columnsOf(part).flatMap((column, place) =>
      column === undefined ? [] : [[column, valueOf(cells[place] ?? null)] as const],
    ),
  );

export interface SheetContext {
  readonly words: SplitWords;
  readonly language: Language;
  readonly settings: StatusSettings;
  readonly date: string;
}

/** The lines of a sheet from top to bottom. */
export function linesOf(department: Department, context: SheetContext): readonly SheetLine[] {
  const { words, date } = context;
  const { name, kpis, keyResults } = department;
  return [
    line("title", [words.title]),
    line("plain", [words.department, name, "", words.asOf, date]),
    line("plain", [words.how]),
    line("part", [words.kpiPart]),
    line(
      "header",
      KPI_COLUMNS.map((column) => words.kpiHeaders[column]),
    ),
    ...kpis.map((one) => kpiLine(one, context)),
    ...(keyResults.length === 0 ? [] : okrLines(keyResults, context)),
    line("sentence", [words.apart]),
    line("plain", []),
    line("signature", signatures(words)),
  ];
}

const NO_FORMATS: ReadonlyMap<number, string> = new Map();

const line = (look: LineLook, texts: readonly string[]): SheetLine => ({
  look,
  cells: filled(texts.map((text) => (text === "" ? null : { text }))),
  formats: NO_FORMATS,
});

const filled = (cells: Line): Line => [
  ...cells,
  ...Array.from({ length: COLUMNS - cells.length }, () => null),
];

/** Names over the columns that are wide enough to sign in. */
function signatures({ signatures: names, date }: SplitWords): readonly string[] {
  const texts = Array.from({ length: COLUMNS }, () => "");
  for (const [place, column] of [1, 5, 9].entries()) texts[column] = names[place] ?? "";
  texts[11] = date;
  return texts;
}

/** Fields of the KPI table whose cells are shown as they stand there. */
export const SHOWN: Readonly<Partial<Record<KpiColumn, Field>>> = {
  weight: "weight",
  threshold: "threshold",
  target: "target",
  stretch: "stretch",
  actual: "actual",
};

function kpiLine({ kpi: one, role }: DepartmentKpi, { words }: SheetContext): SheetLine {
  const { layout, row, input } = one;
  const { kpi } = input;
  const rule = kpi.pointsRule === undefined ? undefined : readPointsRule(kpi.pointsRule);
  const scored = rule && kpiPoints(kpi, rule);
  const texts: Readonly<Partial<Record<KpiColumn, string | undefined>>> = {
    kpi: kpi.name,
    role: role === "lead" ? words.lead : words.support,
    unit: kpi.unit,
    pointsRule: kpi.pointsRule,
    saidBack: rule === undefined ? undefined : words.rule(rule),
  };
  const formats = new Map<number, string>();
  const cells = KPI_COLUMNS.map((column, place): CellEdit | null => {
    if (column === "points") return scored?.ok === true ? { value: scored.value } : null;
    const field = SHOWN[column];
    if (column === "id") return idCell(keyText(one));
    if (field === undefined) return textCell(texts[column]);
    return copied(layout, row, field, (code) => formats.set(place, code));
  });
  const item = { part: "kpi", key: keyText(one), name: kpi.name, layout, row } as const;
  return { look: "body", cells, formats, item };
}

/** The KPI's own id, else the cell it stands in: the returned row is found by it. */
export const keyText = ({ input, key, cell, spot }: DepartmentKpi["kpi"]): string =>
  key === cell || input.kpi.id === "" ? `${spot.sheetName}!${cellName(spot.area)}` : input.kpi.id;

/** A running number stays a number, as it stands in the table. */
const idCell = (key: string): CellEdit | null =>
  /^[1-9]\d{0,8}$/.test(key) ? { value: Number(key) } : textCell(key);

const textCell = (text: string | undefined): CellEdit | null =>
  text === undefined || text === "" ? null : { text };

function copied(
  layout: TableLayout,
  row: number,
  field: Field,
  format: (code: string) => void,
): CellEdit | null {
  const column = layout.columns.get(field);
  if (column === undefined) return null;
  const { formats, formatCodes } = layout.region;
  const run = formats.find(
    (one) => one.column === column && row >= one.row && row < one.row + one.rows,
  );
  const code = run && formatCodes[run.format];
  if (code !== undefined) format(code);
  return asEdit(valueAt(layout.region, row, column));
}

function asEdit(value: CellValue): CellEdit | null {
  if (isBlank(value)) return null;
  if (isCellError(value)) return { text: value.error.code };
  return typeof value === "string" ? { text: value } : { value };
}

function okrLines(
  keyResults: readonly DepartmentKeyResult[],
  context: SheetContext,
): readonly SheetLine[] {
  const { words } = context;
  const titles = [...new Set(keyResults.map(({ objective }) => objective))];
  const header = OKR_COLUMNS.map((column) =>
    column === undefined ? "" : words.okrHeaders[column],
  );
  return [
    line("part", [words.okrPart]),
    line("header", header),
    ...titles.flatMap((title) => [
      line("objective", ["", words.objective(title)]),
      ...keyResults
        .filter(({ objective }) => objective === title)
        .map((one) => okrLine(one, context)),
    ]),
  ];
}

export const COPIED: Readonly<Partial<Record<OkrColumn, Field>>> = {
  weight: "weight",
  baseline: "baseline",
  target: "target",
  confidence: "confidence",
  current: "current",
};

function okrLine(
  { row, layout }: DepartmentKeyResult,
  { settings, language }: SheetContext,
): SheetLine {
  const { keyResult } = row;
  const answer = answerFor(row, settings);
  const note = cellOf(layout, row.row, "note");
  const texts: Readonly<Partial<Record<OkrColumn, string | undefined>>> = {
    id: keyResult.id,
    keyResult: keyResult.title,
    owner: keyResult.owner,
    unit: keyResult.unit,
    note: typeof note === "string" ? note : undefined,
    status: answer.status === undefined ? undefined : wordOf("status", answer.status, language),
  };
  const formats = new Map<number, string>();
  const cells = OKR_COLUMNS.map((column, place): CellEdit | null => {
    if (column === undefined) return null;
    if (column === "score") {
      formats.set(place, "0.00");
      return answer.score === undefined ? null : { value: answer.score };
    }
    const field = COPIED[column];
    if (field === undefined) return textCell(texts[column]);
    return copied(layout, row.row, field, (code) => formats.set(place, code));
  });
  const { id: key, title: name } = keyResult;
  return { look: "body", cells, formats, item: { part: "okr", key, name, layout, row: row.row } };
}
