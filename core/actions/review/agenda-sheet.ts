/**
 * The review on the projector: an agenda sheet made for the meeting, with a column to type decisions
 * into; what was decided goes to the Decisions table in one step.
 *
 * @packageDocumentation
 */
import { TABLE_FIELDS } from "../../model/table";
import { wordOf } from "../../model/vocabulary";
import { textOf, type TableLayout } from "../../tables/layout";
import { readDecisions } from "../../tables/read-log";
import { tableLanguage } from "../../tables/table-language";
import type { Edit } from "../port/edits";
import { fillTable } from "../write/fill-table";
import { found } from "../port/findings";
import { newSheetId, newTable, removeNewTable, type RowEdit } from "../write/new-table";
import type { Outcome } from "../port/outcome";
import { keelTable, tablesOf } from "../book/own-tables";
import { bookSettings } from "../book/settings-table";
import type { SheetId, Snapshot } from "../port/snapshot";
import { outcomeOf, refused } from "../write/step";
import { notWritable, unreadKeelTables } from "../write/writable";

/** A line of the agenda in words. */
export interface AgendaRow {
  readonly topic: string;
  readonly item: string;
  readonly standing: string;
  readonly nextStep?: string;
  readonly owner?: string;
}

/** A new sheet for this meeting; those of earlier meetings stay. */
export function agendaSheet(snapshot: Snapshot, rows: readonly AgendaRow[]): Outcome {
  if (rows.length === 0) return refused([found("agenda-empty", "info", {})]);
  const cells = rows.map(({ topic, item, standing, nextStep = "", owner = "" }) =>
    present({ topic, item, standing, nextStep, owner }),
  );
  const edits = [
    ...newTable("agenda", cells, snapshot.language),
    ...forTheMeeting(newSheetId("agenda"), rows.length),
  ];
  return outcomeOf([{ edits, inverse: removeNewTable(edits, "agenda") }], []);
}

/** Sentences are read whole, on the projector and on paper. */
const forTheMeeting = (sheet: SheetId, rows: number): readonly Edit[] => [
  {
    do: "style",
    sheet,
    area: { row: 1, column: 0, rows, columns: TABLE_FIELDS.agenda.length },
    style: { wrap: true },
  },
  {
    do: "page",
    sheet,
    page: { paper: "A4", orientation: "landscape", fitToWidth: true, gridlines: true },
  },
];

const present = (texts: Readonly<Record<string, string>>): RowEdit<"agenda"> =>
  Object.fromEntries(
    Object.entries(texts)
      .filter(([, text]) => text !== "")
      .map(([field, text]) => [field, { text }]),
  );

/** Writes what stands under Decision into the log; what is there already is not written again. */
export function recordDecisions(snapshot: Snapshot): Outcome {
  const tables = tablesOf(snapshot);
  const agenda = keelTable(snapshot, tables, "agenda");
  const log = keelTable(snapshot, tables, "decisions");
  const blocked = [
    ...unreadKeelTables(snapshot),
    ...(log === undefined ? [] : notWritable(snapshot, log)),
  ];
  if (blocked.length > 0) return refused(blocked);
  const known = new Set(
    log === undefined ? [] : readDecisions(log).map(({ decision }) => decision),
  );
  const decided = agenda === undefined ? [] : decisionsIn(agenda);
  const fresh = decided.filter(({ text }) => !known.has(text));
  if (fresh.length === 0) return refused([found("no-decisions", "info", {})]);
  const { asOf } = bookSettings(snapshot, tables);
  const language = log === undefined ? snapshot.language : tableLanguage(log);
  const rows = fresh.map(({ text, owner }) => ({
    date: { value: asOf },
    decision: { text },
    ...(owner !== undefined && { owner: { text: owner } }),
    state: { text: wordOf("decisionState", "open", language) },
  }));
  const report = [found("decisions-recorded", "info", { decisions: fresh.length })];
  if (log !== undefined) return outcomeOf(fillTable(snapshot, log, rows), report);
  const edits = newTable("decisions", rows, language);
  return outcomeOf([{ edits, inverse: removeNewTable(edits, "decisions") }], report);
}

/** The item and what was decided about it; two decisions about one item are two. */
function decisionsIn(
  layout: TableLayout,
): readonly { readonly text: string; readonly owner?: string }[] {
  return layout.table.rows.flatMap((row) => {
    const decision = textOf(layout, row, "decision");
    if (decision === undefined) return [];
    const item = textOf(layout, row, "item");
    const owner = textOf(layout, row, "owner");
    const text = item === undefined ? decision : `${item}: ${decision}`;
    return [{ text, ...(owner !== undefined && { owner }) }];
  });
}
