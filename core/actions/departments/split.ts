/**
 * One sheet for each department, to fill in, print and sign: in this workbook, or in a file each.
 *
 * @packageDocumentation
 */
import { isoOfDay } from "../../kernel/day";
import type { Language } from "../../kernel/language";
import type { FoundTable } from "../../tables/found";
import { tableLanguage } from "../../tables/table-language";
import { departmentsOf, type Department, type SplitBy } from "./departments";
import type { CellStyle, Edit, EditGrid, Edits } from "../port/edits";
import { found, type Finding } from "../port/findings";
import { statusSettings } from "../score/okr-readings";
import type { Outcome } from "../port/outcome";
import { tablesOf } from "../book/own-tables";
import { bookSettings } from "../book/settings-table";
import { notRead } from "../book/scan";
import type { SheetId, Snapshot } from "../port/snapshot";
import { baseEdits, type BaseCell } from "./split-base";
import { SPLIT_SHEETS } from "./split-sheets";
import {
  COLUMNS,
  lineCells,
  linesOf,
  rowName,
  type LineLook,
  type SheetContext,
  type SheetLine,
} from "./split-sheet";
import type { SplitWords } from "./split-words";
import { outcomeOf, refused, written, type Step } from "../write/step";

export interface SplitRequest {
  readonly by?: SplitBy;
  /** Names of those wanted; all without. */
  readonly departments?: readonly string[];
}

/** A department's sheet before it has a place. */
export interface DepartmentSheet {
  readonly department: string;
  readonly sheetName: string;
  readonly kpis: number;
  readonly keyResults: number;
  /**
   * Edits that fill an empty sheet.
   *
   * @param place - Tells sheets of one document apart.
   */
  readonly edits: (sheet: SheetId, place?: number) => Edits;
}

export interface SplitView {
  readonly sheets: readonly DepartmentSheet[];
  readonly findings: readonly Finding[];
}

type Say = (language: Language) => SplitWords;

/** The sheets and what there is to tell; nothing is written. */
export function departmentSheets(
  snapshot: Snapshot,
  { by = "department", departments: wanted }: SplitRequest,
  say: Say,
): SplitView {
  const tables = tablesOf(snapshot);
  const { departments, nobodys } = departmentsOf(snapshot, tables, by);
  if (departments.length === 0) {
    const names = snapshot.sheets.filter(({ visible }) => visible).map(({ name }) => name);
    return { sheets: [], findings: [found("no-departments", "warning", { sheets: names })] };
  }
  const context = contextOf(snapshot, tables, departments, say);
  const chosen = departments.filter(({ name }) => wanted === undefined || wanted.includes(name));
  const unknown = (wanted ?? []).filter((name) => !departments.some((one) => one.name === name));
  return {
    sheets: chosen.map((one) => sheetOf(one, context)),
    findings: [
      ...notRead(snapshot),
      ...unknown.map((department) => found("department-unknown", "warning", { department })),
      ...nobodys.map(({ input, spot }) =>
        found("kpi-nobodys", "warning", { kpi: input.kpi.name }, spot),
      ),
    ],
  };
}

/** A department's lines as they would be written now, to compare a returned sheet with. */
export interface DepartmentLines {
  readonly department: string;
  readonly lines: readonly SheetLine[];
  readonly words: SplitWords;
}

export function departmentLines(snapshot: Snapshot, say: Say): readonly DepartmentLines[] {
  const tables = tablesOf(snapshot);
  return (["department", "owner"] as const).flatMap((by) => {
    const { departments } = departmentsOf(snapshot, tables, by);
    if (departments.length === 0) return [];
    const context = contextOf(snapshot, tables, departments, say);
    return departments.map((one) => ({
      department: one.name,
      lines: linesOf(one, context),
      words: context.words,
    }));
  });
}

/** The sheets in this workbook. Undo removes each while it is unchanged. */
export function split(snapshot: Snapshot, request: SplitRequest, say: Say): Outcome {
  const { sheets, findings } = departmentSheets(snapshot, request, say);
  if (sheets.length === 0) return refused(findings);
  const used = Object.keys(snapshot.settings).flatMap((key) =>
    key.startsWith(SPLIT_SHEETS) ? [Number(key.slice(SPLIT_SHEETS.length))] : [],
  );
  const next = Math.max(0, ...used.filter(Number.isFinite)) + 1;
  return outcomeOf(
    sheets.map((sheet, place) => newSheetStep(sheet, next + place)),
    findings,
  );
}

function newSheetStep({ sheetName, edits }: DepartmentSheet, place: number): Step {
  const sheet = `new:sheet:split:${place}`;
  const key = `${SPLIT_SHEETS}${place}`;
  const filling = edits(sheet, place);
  const expect = filling.flatMap((edit) =>
    edit.do === "write" ? [{ at: edit.at, ...written(edit.at, edit.cells) }] : [],
  );
  return {
    edits: [
      { do: "addSheet", sheet, name: sheetName, frozenRows: 0 },
      ...filling,
      { do: "setting", key, value: sheet },
    ],
    inverse: [
      { do: "removeSheet", sheet, expect },
      { do: "setting", key, value: null },
      ...filling.flatMap((edit): Edits =>
        edit.do === "setting" ? [{ ...edit, value: null }] : [],
      ),
    ],
  };
}

/** Words follow the table that is split, whatever language the user has switched to. */
function contextOf(
  snapshot: Snapshot,
  tables: readonly FoundTable[],
  departments: readonly Department[],
  say: Say,
): SheetContext {
  const layout =
    departments.flatMap(({ kpis }) => kpis)[0]?.kpi.layout ??
    departments.flatMap(({ keyResults }) => keyResults)[0]?.layout;
  const language = layout === undefined ? snapshot.language : tableLanguage(layout);
  const settings = bookSettings(snapshot, tables);
  return {
    words: say(language),
    language,
    settings: statusSettings(settings),
    date: isoOfDay(settings.asOf),
  };
}

function sheetOf(department: Department, context: SheetContext): DepartmentSheet {
  const lines = linesOf(department, context);
  return {
    department: department.name,
    sheetName: context.words.sheetName(department.name),
    kpis: department.kpis.length,
    keyResults: department.keyResults.length,
    edits: (sheet, place = 1) => [
      ...fill(sheet, lines),
      ...baseEdits(baseCells(department.name, lines), place),
    ],
  };
}

/** Every row and every cell of it, to be told apart from what changes later. */
const baseCells = (department: string, lines: readonly SheetLine[]): readonly BaseCell[] =>
  lines.flatMap(({ item, cells }) => {
    if (item === undefined) return [];
    const row = { department, row: rowName(item) };
    const all = lineCells({ cells, part: item.part });
    return [
      { ...row, column: "", value: null },
      ...[...all].map(([column, value]) => ({ ...row, column, value })),
    ];
  });

const WIDTHS = [16, 30, 8, 8, 10, 12, 10, 12, 8, 32, 32, 9, 9, 9];

const LOOKS: Readonly<Partial<Record<LineLook, CellStyle>>> = {
  title: { bold: true },
  part: { bold: true, fill: "#DCE9EE" },
  header: { bold: true, fill: "#1F4E5F", colour: "#FFFFFF", wrap: true },
  body: { wrap: true },
  objective: { bold: true },
  sentence: { italic: true },
};

function fill(sheet: SheetId, lines: readonly SheetLine[]): Edits {
  const cells: EditGrid = lines.map((line) => line.cells);
  const nothing = cells.map((line) => line.map(() => null));
  return [
    {
      do: "write",
      sheet,
      at: { row: 0, column: 0 },
      cells,
      expect: { values: nothing, formulas: [] },
    },
    ...lines.flatMap((line, row) => looksOf(sheet, line, row)),
    ...WIDTHS.map((width, column): Edit => ({ do: "width", sheet, column, columns: 1, width })),
    {
      do: "page",
      sheet,
      page: { paper: "A4", orientation: "landscape", fitToWidth: true, gridlines: true },
    },
  ];
}

function looksOf(sheet: SheetId, { look, formats }: SheetLine, row: number): Edits {
  const style = LOOKS[look];
  const area = { row, column: 0, rows: 1, columns: COLUMNS };
  return [
    ...(style === undefined ? [] : [{ do: "style" as const, sheet, area, style }]),
    ...[...formats].map(([column, code]) => ({
      do: "numberFormat" as const,
      sheet,
      area: { ...area, column, columns: 1 },
      code,
    })),
  ];
}
