/**
 * Another tool's export to Keel's tables: OKRs, links and check-ins, beside what is there.
 *
 * @packageDocumentation
 */
import { assemble, type TreeProblem } from "../../imports/assemble";
import type { Mapping } from "../../imports/mapping";
import { readRows, type RowProblem } from "../../imports/read-rows";
import { sourceSheet, type ImportSource } from "../../imports/source";
import { tableLanguage } from "../../tables/table-language";
import { fillTable } from "../write/fill-table";
import { findExport, type FoundExport } from "./find-export";
import { found, type Finding } from "../port/findings";
import { Ids } from "../write/ids";
import { importedRows } from "./import-rows";
import { keepMapping } from "./kept-mappings";
import { newTable, removeNewTable, type RowEdit } from "../write/new-table";
import { statusSettings } from "../score/okr-readings";
import { okrSteps } from "../plan/okr-steps";
import type { Outcome, Spot } from "../port/outcome";
import { keelTable, tablesOf } from "../book/own-tables";
import { planRow } from "../plan/plan-rows";
import { settingSteps } from "../write/setting-steps";
import { bookSettings } from "../book/settings-table";
import type { Snapshot } from "../port/snapshot";
import { outcomeOf, refused, type Step } from "../write/step";
import { notWritable, unreadKeelTables } from "../write/writable";

export interface ImportRequest {
  /** Without it the headers tell which tool wrote the export. */
  readonly mapping?: Mapping;
  /** An export that is not in the workbook. */
  readonly source?: ImportSource;
  /** Keeps the mapping in the workbook under this name. */
  readonly keepAs?: string;
}

/** Every row comes along or is told with its cell and the reason. */
export function importOkrs(snapshot: Snapshot, request: ImportRequest): Outcome {
  const unread = unreadKeelTables(snapshot);
  if (unread.length > 0) return refused(unread);
  const beside = request.source === undefined ? undefined : sourceSheet(request.source);
  const where =
    beside === undefined
      ? snapshot
      : { regions: [beside.region], sheets: [beside.sheet], tables: [] };
  const source = findExport(where, request.mapping);
  if (source === undefined) {
    const sheets = where.sheets.filter(({ visible }) => visible).map(({ name }) => name);
    const tool = request.mapping?.name ?? "";
    return refused([found("export-not-found", "error", { sheets, tool })]);
  }
  const tables = tablesOf(snapshot).filter(({ sheet }) => sheet !== source.region.sheet);
  const own = keelTable(snapshot, tables, "okrs");
  const blocked = own === undefined ? [] : notWritable(snapshot, own);
  if (blocked.length > 0) return refused(blocked);
  const { rows, problems } = readRows(source.table, source.mapping);
  const tree = assemble(rows);
  const settings = bookSettings(snapshot, tables);
  const ids = new Ids(settings, snapshot, tables);
  const language = own === undefined ? snapshot.language : tableLanguage(own);
  const made = importedRows(tree, source.mapping, ids, language);
  const told = [
    ...problems.map((problem) => rowFinding(problem, source)),
    ...tree.problems.map((problem) => treeFinding(problem, source)),
    ...made.derived.map(({ source: { title, row }, progress }) =>
      found("current-from-progress", "info", { keyResult: title, progress }, spotOf(source, row)),
    ),
    ...made.shares.map(({ title, row }) =>
      found("progress-only", "info", { keyResult: title }, spotOf(source, row)),
    ),
    ...(source.left.length === 0
      ? []
      : [
          found("columns-left", "info", { headers: source.left }, spotOf(source, source.headerRow)),
        ]),
  ];
  if (made.okrs.length === 0) return refused(told);
  const words = { note: () => "", focusReason: () => "" };
  const context = { language, settings: statusSettings(settings), words };
  const planned = made.okrs.map(({ row }) => planRow(row, context));
  const kept =
    request.keepAs === undefined
      ? { steps: [], rows: [] }
      : keepMapping(snapshot, tables, source.mapping, request.keepAs);
  return outcomeOf(
    [
      ...settingSteps(snapshot, tables, ids.settings, kept.rows),
      ...okrSteps(snapshot, own, planned, { language, style: settings.formulas }),
      ...logSteps(snapshot, tables, "links", made.links),
      ...logSteps(snapshot, tables, "checkIns", made.checkIns),
      ...kept.steps,
    ],
    [
      found("export-read", "info", {
        tool: source.mapping.name,
        objectives: tree.objectives.length,
        keyResults: made.okrs.length,
        checkIns: made.checkIns.length,
      }),
      ...told,
    ],
  );
}

/** Rows for a log: below those of Keel's own table, else in a new one. */
function logSteps<Kind extends "links" | "checkIns">(
  snapshot: Snapshot,
  tables: ReturnType<typeof tablesOf>,
  kind: Kind,
  rows: readonly RowEdit<Kind>[],
): readonly Step[] {
  if (rows.length === 0) return [];
  const own = keelTable(snapshot, tables, kind);
  if (own !== undefined) return fillTable(snapshot, own, rows);
  const edits = newTable(kind, rows, snapshot.language);
  return [{ edits, inverse: removeNewTable(edits, kind) }];
}

function spotOf({ region, sheetName, table }: FoundExport, row: number, place?: number): Spot {
  const [first = 0] = [...table.places.keys()].sort((one, other) => one - other);
  const column = region.origin.column + (place ?? first);
  return { sheet: region.sheet, sheetName, area: { row, column, rows: 1, columns: 1 } };
}

function rowFinding(problem: RowProblem, source: FoundExport): Finding {
  const { value, row } = problem;
  if (problem.code === "no-title") {
    return found("import-no-title", "warning", { value }, spotOf(source, row));
  }
  const spot = spotOf(source, row, problem.place);
  const column = source.table.headers[problem.place] ?? "";
  switch (problem.code) {
    case "no-number":
      return found("import-no-number", "warning", { column, value }, spot);
    case "no-day":
      return found("import-no-day", "warning", { column, value }, spot);
    case "word-unknown":
      return found("import-word-unknown", "info", { column, value }, spot);
    case "check-in-undated":
      return found("check-in-undated", "info", { value }, spot);
  }
}

function treeFinding(problem: TreeProblem, source: FoundExport): Finding {
  const { title, row } = problem;
  const spot = spotOf(source, row);
  switch (problem.code) {
    case "not-okr":
      return found("import-not-okr", "warning", { title, type: problem.type }, spot);
    case "no-objective":
      return found("import-no-objective", "info", { title }, spot);
    case "parent-missing":
      return found("import-parent-missing", "info", { title, parent: problem.parent }, spot);
  }
}
