/**
 * Steps that see to the Settings table: made when it is missing, its values kept up to date.
 *
 * @packageDocumentation
 */
import { cellText, type CellValue } from "../../kernel/cell";
import { SETTING_KEYS, SETTINGS, type SettingKey } from "../../model/settings";
import { readWord } from "../../model/vocabulary";
import type { FoundTable } from "../../tables/found";
import type { TableLayout } from "../../tables/layout";
import { readSettings } from "../../tables/read-settings";
import type { CellEdit, Edits } from "../port/edits";
import { removeNewTable } from "./new-table";
import { seen } from "./seen";
import {
  initialCell,
  nameEdits,
  newSettingsTable,
  settingsLayout,
  type SettingValues,
  type TextRow,
} from "../book/settings-table";
import type { Snapshot } from "../port/snapshot";
import { appendStep, NO_STEP, writeStep, type Step } from "./step";

/**
 * A workbook with a Settings table, its named cells and these values. Keys that a user has deleted
 * are added again.
 *
 * @param texts - Rows to add below.
 */
export function settingSteps(
  snapshot: Snapshot,
  found: readonly FoundTable[],
  values: SettingValues,
  texts: readonly TextRow[] = [],
): readonly Step[] {
  const layout = settingsLayout(snapshot, found);
  if (layout === undefined) return [newSettings(snapshot, values, texts)];
  return [...changed(layout, snapshot, values), completed(layout, snapshot, values, texts)];
}

function newSettings(snapshot: Snapshot, values: SettingValues, texts: readonly TextRow[]): Step {
  const edits = newSettingsTable(snapshot, values, texts);
  return { edits, inverse: [...withoutNames(edits), ...removeNewTable(edits, "settings")] };
}

/** Takes back the names that edits give. */
const withoutNames = (edits: Edits): Edits =>
  edits.flatMap((edit): Edits =>
    edit.do === "name" ? [{ do: "removeName", name: edit.name }] : [],
  );

function changed(layout: TableLayout, snapshot: Snapshot, values: SettingValues): readonly Step[] {
  const column = layout.columns.get("value");
  if (column === undefined) return [];
  return readSettings(layout).flatMap(({ row, key, value }): readonly Step[] => {
    if (values[key] === undefined || isSaid(key, value, values)) return [];
    const next = initialCell(key, values, snapshot);
    const expect = seen(layout.region, { row, column, rows: 1, columns: 1 });
    return [writeStep(layout.table.sheet, { row, column }, [[next]], expect)];
  });
}

/** Whether the cell says it already, in whichever language. */
const isSaid = (key: SettingKey, value: CellValue, values: SettingValues): boolean =>
  key === "formulas"
    ? readWord("formulaStyle", cellText(value)) === values.formulas
    : value === values[key];

/** Rows for keys the table lacks, and names that have gone. */
function completed(
  layout: TableLayout,
  snapshot: Snapshot,
  values: SettingValues,
  texts: readonly TextRow[],
): Step {
  const rows = new Map(readSettings(layout).map(({ key, row }) => [key, row]));
  const missing = SETTING_KEYS.filter((key) => !rows.has(key));
  const added = addedRows(layout, snapshot, [
    ...missing.map((key): SettingCells => ({
      key: { text: SETTINGS[key][snapshot.language] },
      value: initialCell(key, values, snapshot),
    })),
    ...texts.map(({ key, text }) => ({ key: { text: key }, value: { text } })),
  ]);
  const column = layout.columns.get("value");
  if (column === undefined) return NO_STEP;
  const known = new Set(snapshot.names.map(({ name }) => name.toLowerCase()));
  const names = SETTING_KEYS.flatMap((key) => {
    const setting = SETTINGS[key];
    if (!("name" in setting) || known.has(setting.name.toLowerCase())) return [];
    const row = rows.get(key) ?? (added && added.firstRow + missing.indexOf(key));
    return row === undefined ? [] : nameEdits(snapshot, key, layout.table.sheet, { row, column });
  });
  return {
    edits: [...(added?.step.edits ?? []), ...names],
    inverse: [...withoutNames(names), ...(added?.step.inverse ?? [])],
  };
}

interface AddedRows {
  readonly step: Step;
  readonly firstRow: number;
}

interface SettingCells {
  readonly key: CellEdit;
  readonly value: CellEdit;
}

function addedRows(
  { table, columns }: TableLayout,
  snapshot: Snapshot,
  added: readonly SettingCells[],
): AddedRows | undefined {
  const info = snapshot.tables.find(({ id }) => id === table.table);
  if (info === undefined || added.length === 0) return undefined;
  const lastRow = info.area.row + info.area.rows - 1;
  const rows = added.map(({ key, value }) =>
    info.columns.map((_, place): CellEdit | null => {
      const column = info.area.column + place;
      if (column === columns.get("key")) return key;
      return column === columns.get("value") ? value : null;
    }),
  );
  const at = { row: lastRow + 1, column: info.area.column };
  const step = appendStep(info.id, rows, at, { header: info.columns, lastRow });
  return { step, firstRow: at.row };
}
