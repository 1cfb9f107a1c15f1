/**
 * Creates Keel's tables, each on a sheet of its own; what is there already is left alone.
 *
 * @packageDocumentation
 */
import type { FormulaStyle } from "../../model/settings";
import type { TableKind } from "../../model/table";
import type { FoundTable } from "../../tables/found";
import { found, type Finding } from "../port/findings";
import { newOkrsStep } from "../plan/new-okrs";
import { newTable, removeNewTable } from "./new-table";
import type { Outcome, Spot } from "../port/outcome";
import { ownTable, tablesOf } from "../book/own-tables";
import type { SetUpRequest } from "../port/requests";
import { settingSteps } from "./setting-steps";
import { bookSettings } from "../book/settings-table";
import type { Snapshot } from "../port/snapshot";
import { tableSpot } from "../port/spots";
import { outcomeOf, refused, type Step } from "./step";
import { keelTableInfo, unreadKeelTables } from "./writable";

/**
 * The tables asked for in the snapshot's language: formatted, with lists to choose from, Score and
 * Status as formulas, and the Settings those read. Undo removes each sheet while it is unchanged.
 */
export function setUp(snapshot: Snapshot, request: SetUpRequest): Outcome {
  const unread = unreadKeelTables(snapshot);
  if (unread.length > 0) return refused(unread);
  const tables = tablesOf(snapshot);
  const style = request.formulas ?? bookSettings(snapshot, tables).formulas;
  const asked = [...new Set(request.tables)];
  const there = asked.flatMap((kind) => existing(snapshot, tables, kind));
  const taken = new Set(there.map(({ kind }) => kind));
  const wanted = asked.filter((kind) => !taken.has(kind) && kind !== "settings");
  const needsSettings = wanted.includes("okrs") || asked.includes("settings");
  const values = request.formulas === undefined ? {} : { formulas: request.formulas };
  return outcomeOf(
    [
      // The formulas of other tables read the named cells there, so they come first.
      ...(needsSettings || request.formulas ? settingSteps(snapshot, tables, values) : []),
      ...wanted.map((kind) => created(kind, snapshot, style)),
    ],
    there.map(({ finding }) => finding),
  );
}

function created(kind: TableKind, { language }: Snapshot, style: FormulaStyle): Step {
  if (kind === "okrs") return newOkrsStep([], language, style);
  const edits = newTable(kind, [], language);
  return { edits, inverse: removeNewTable(edits, kind) };
}

interface Existing {
  readonly kind: TableKind;
  readonly finding: Finding;
}

/** Keel's own table of the kind, or one of the user's that is read as it. */
function existing(
  snapshot: Snapshot,
  tables: readonly FoundTable[],
  kind: TableKind,
): readonly Existing[] {
  const info = keelTableInfo(snapshot, kind);
  if (info !== undefined) {
    const sheet = snapshot.sheets.find(({ id }) => id === info.sheet)?.name ?? info.sheet;
    const spot: Spot = { sheet: info.sheet, sheetName: sheet, area: info.area };
    return [{ kind, finding: found("table-there", "info", { table: kind, sheet }, spot) }];
  }
  const layout = kind === "settings" ? undefined : ownTable(snapshot, tables, kind);
  if (layout === undefined) return [];
  const facts = { table: kind, sheet: layout.table.sheetName };
  return [{ kind, finding: found("own-table-there", "info", facts, tableSpot(layout)) }];
}
