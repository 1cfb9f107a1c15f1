/**
 * Writes Score and Status where those columns are Keel's.
 *
 * @packageDocumentation
 */
import type { FormulaStyle } from "../../model/settings";
import type { FoundTable } from "../../tables/found";
import { readScored } from "../../tables/read-okrs";
import { tableLanguage } from "../../tables/table-language";
import { found } from "../port/findings";
import { notNative } from "./not-native";
import { statusSettings } from "./okr-readings";
import type { Outcome } from "../port/outcome";
import { keelTable, layoutsOf, ownTable, tablesOf } from "../book/own-tables";
import type { ScoreRequest } from "../port/requests";
import { addedSteps } from "./score-added";
import { fillColumns, type Scoring } from "./score-cells";
import { scoreColumns } from "./score-columns";
import { settingSteps } from "../write/setting-steps";
import { bookSettings } from "../book/settings-table";
import type { Snapshot } from "../port/snapshot";
import { outcomeOf, refused, type Step } from "../write/step";
import { unreadColumns } from "../book/unread-columns";
import { notWritable, readOnlyTables, unreadKeelTables } from "../write/writable";

/**
 * Fills Score and Status in the style of Settings: formulas that every program calculates, Keel's
 * functions, or values. Formulas and values of the user's own stay, and the report counts them.
 */
export function score(snapshot: Snapshot, request: ScoreRequest = {}): Outcome {
  const tables = tablesOf(snapshot);
  return scoreAs(snapshot, tables, bookSettings(snapshot, tables).formulas, request, []);
}

/** @param also - Steps that go with it, as keeping the style; none is taken when scoring is refused. */
export function scoreAs(
  snapshot: Snapshot,
  tables: readonly FoundTable[],
  style: FormulaStyle,
  { addColumns = false }: ScoreRequest,
  also: readonly Step[],
): Outcome {
  const unread = unreadKeelTables(snapshot);
  if (unread.length > 0) return refused(unread);
  const layout = ownTable(snapshot, tables, "okrs");
  if (layout === undefined) {
    const readOnly = readOnlyTables(layoutsOf(snapshot, tables, "okrs"));
    if (readOnly.length > 0) return outcomeOf(also, readOnly);
    const sheets = snapshot.sheets.filter(({ visible }) => visible).map(({ name }) => name);
    return outcomeOf(also, [found("no-okrs", "info", { sheets })]);
  }
  const blocked = notWritable(snapshot, layout);
  if (blocked.length > 0) return refused(blocked);
  const isKeels = keelTable(snapshot, tables, "okrs") !== undefined;
  const { columns, okr, findings } = scoreColumns(snapshot, layout, isKeels, addColumns);
  if (columns.length === 0) return outcomeOf(also, [...unreadColumns(layout), ...findings]);
  const settings = bookSettings(snapshot, tables);
  const rows = readScored(layout);
  const scoring: Scoring = {
    layout,
    columns: okr,
    language: tableLanguage(layout),
    style,
    before: settings.formulas,
    rows,
    settings: statusSettings(settings),
  };
  const { steps: filled, findings: kept } = fillColumns(
    columns.filter(({ isNew }) => !isNew),
    scoring,
  );
  const steps = [
    ...also,
    ...filled,
    ...addedSteps(
      snapshot,
      scoring,
      columns.filter(({ isNew }) => isNew),
      isKeels,
    ),
  ];
  // Status reads the day and the thresholds from Settings, so they come first.
  const before = steps.length > 0 && style !== "values" && also.length === 0;
  return outcomeOf(
    [...(before ? settingSteps(snapshot, tables, {}) : []), ...steps],
    [
      ...unreadColumns(layout),
      ...findings,
      ...kept,
      ...(style === "native" ? notNative(layout, rows) : []),
    ],
  );
}
