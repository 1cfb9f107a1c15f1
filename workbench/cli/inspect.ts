/**
 * `keel inspect BOOK`: the tables found, nothing written.
 *
 * @packageDocumentation
 */
import {
  areaName,
  cellName,
  columnName,
  sayFinding,
  knownLibrary,
  rulesIn,
  sayPointsRule,
  scan,
  type Area,
  type Finding,
  type FoundTable,
  type Language,
  type Severity,
  type Snapshot,
} from "../../core";
import { readArguments, wishedLanguage } from "./arguments";
import { OK, PROBLEMS, USAGE, type CommandRun } from "./command";
import { load } from "./load";
import { findingLine, isProblem } from "./report";
import { sayArgumentProblem, WORDS } from "./words";

/** The form that `functions.md` promises; whole numbers count from 1. */
export interface InspectedTable {
  readonly sheet: string;
  readonly range: string;
  readonly headerRow: number;
  readonly kind: FoundTable["kind"];
  /** Rows that hold an item. */
  readonly rows: number;
  readonly orientation?: FoundTable["orientation"];
  /** Ratio: how sure the table is one of its kind. */
  readonly confidence: number;
  readonly columns: readonly {
    readonly header: string;
    readonly column: string;
    readonly field: string | null;
    readonly type: string;
    /** Ratio; 0 for a column that means nothing. */
    readonly confidence: number;
  }[];
  /** Rules for points said back; what was not understood is named in its own words. */
  readonly rules?: readonly {
    readonly cell: string;
    readonly kpi: string;
    readonly text: string;
    readonly understood: readonly string[];
    readonly unread: readonly string[];
  }[];
  /** The user has said how it is read, and the workbook keeps that. */
  readonly corrected?: true;
  readonly problems: readonly {
    readonly code: string;
    readonly severity: Severity;
    readonly cell?: string;
    readonly message: string;
  }[];
}

export const inspect: CommandRun = async (words, { stdout, stderr }) => {
  const args = readArguments(words, false);
  if (!args.ok) {
    stderr.write(`${sayArgumentProblem(args.problem, "inspect", wishedLanguage(words))}\n`);
    return USAGE;
  }
  const { json, language } = args.value;
  const loaded = await load(args.value);
  if (!loaded.ok) {
    stderr.write(`${loaded.problem.message}\n`);
    if (json) stdout.write(`${JSON.stringify({ tables: [], problems: [loaded.problem] })}\n`);
    return PROBLEMS;
  }
  const { snapshot } = loaded.value;
  const view = scan(snapshot, knownLibrary());
  const tables = view.tables.map((table) => inspected(table, snapshot, view.findings, language));
  if (json) stdout.write(`${JSON.stringify(tables)}\n`);
  else {
    const lines = tables.map((table) => tableLines(table, language));
    const hidden = view.hidden.map(({ name }) => name);
    const more = hidden.length === 0 ? [] : [WORDS[language].hiddenSheets(hidden)];
    const findings = view.findings.map((finding) => findingLine(finding, language));
    stdout.write(`${[...lines, ...findings, ...more].join("\n")}\n`);
  }
  return view.findings.some(isProblem) ? PROBLEMS : OK;
};

function inspected(
  table: FoundTable,
  snapshot: Snapshot,
  findings: readonly Finding[],
  language: Language,
): InspectedTable {
  const { sheet, sheetName, area, headerRow, kind, rows, orientation, columns, confidence } = table;
  const rules = rulesIn(snapshot, table).map(({ kpi, spot, text, rule }) => ({
    cell: cellName(spot.area),
    kpi,
    text,
    understood: sayPointsRule({ ...rule, unread: [] }, language),
    unread: rule.unread,
  }));
  const mine = findings.filter(({ spot }) => spot?.sheet === sheet && inside(area, spot.area));
  return {
    sheet: sheetName,
    range: areaName(area),
    headerRow: headerRow + 1,
    kind,
    rows: rows.length,
    ...(orientation === "rows" ? {} : { orientation }),
    confidence: rounded(confidence),
    columns: columns.map(({ header, column, field, type, confidence: sure }) => ({
      header,
      column: columnName(column),
      field: field ?? null,
      type,
      confidence: rounded(sure),
    })),
    ...(rules.length === 0 ? {} : { rules }),
    ...(table.corrected === undefined ? {} : { corrected: true as const }),
    problems: mine.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      ...(finding.spot === undefined ? {} : { cell: cellName(finding.spot.area) }),
      message: sayFinding(finding, language),
    })),
  };
}

const rounded = (ratio: number): number => Math.round(ratio * 100) / 100;

const inside = (outer: Area, { row, column }: Area): boolean =>
  row >= outer.row &&
  row < outer.row + outer.rows &&
  column >= outer.column &&
  column < outer.column + outer.columns;

function tableLines(table: InspectedTable, language: Language): string {
  const { sheet, range, kind, rows, columns, rules = [], corrected } = table;
  const words = WORDS[language];
  const said = corrected === true ? `  ${words.corrected}` : "";
  const head = `${sheet}!${range}  ${words.kinds[kind]}  ${words.rows(rows)}${said}`;
  const lines = columns.map(
    ({ header, column, field, type }) =>
      `  ${column}  ${header.replace(/\s+/g, " ")}  ${field ?? "–"}  ${type}`,
  );
  const points = rules.flatMap(({ cell, kpi, understood, unread }) => [
    `  ${cell}  ${kpi.replace(/\s+/g, " ")}  ${understood.join(" ")}`,
    ...unread.map((clause) => `      ${words.notUnderstood(clause)}`),
  ]);
  return [head, ...lines, ...points].join("\n");
}
