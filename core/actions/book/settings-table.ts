/**
 * The Settings table of a workbook: read with its defaults, created with its named cells.
 *
 * @packageDocumentation
 */
import type { CellPosition } from "../../kernel/address";
import { cellText, type CellValue } from "../../kernel/cell";
import { dayOfSerial, type Day } from "../../kernel/day";
import { SETTING_KEYS, SETTINGS, type FormulaStyle, type SettingKey } from "../../model/settings";
import { readWord, wordOf } from "../../model/vocabulary";
import { readSettings, type SettingRow } from "../../tables/read-settings";
import type { FoundTable } from "../../tables/found";
import { call } from "../port/build-formula";
import type { CellEdit, Edit, Edits } from "../port/edits";
import { newSheetId, newTable, type RowEdit } from "../write/new-table";
import { layoutOf, type TableLayout } from "../../tables/layout";
import { keelTable } from "./own-tables";
import type { SheetId, Snapshot } from "../port/snapshot";
import { DATE_FORMAT } from "../write/table-look";

/** What the workbook says, its defaults where it says nothing. */
export interface BookSettings {
  readonly asOf: Day;
  readonly ahead: number;
  readonly onTrack: number;
  readonly atRisk: number;
  readonly grace: number;
  /** Days from one check-in to the next, 1 or more. */
  readonly checkInEvery: number;
  readonly formulas: FormulaStyle;
  readonly highestKpi: number;
  readonly highestObjective: number;
  readonly highestKeyResult: number;
  /** Rows of the table; empty when there is none. */
  readonly rows: readonly SettingRow[];
}

export function bookSettings(snapshot: Snapshot, found: readonly FoundTable[]): BookSettings {
  const layout = settingsLayout(snapshot, found);
  const rows = layout === undefined ? [] : readSettings(layout);
  const cell = (key: SettingKey): CellValue => rows.find((row) => row.key === key)?.value ?? null;
  const number = (key: Exclude<SettingKey, "asOf" | "formulas">): number => {
    const value = cell(key);
    return typeof value === "number" && Number.isFinite(value) ? value : SETTINGS[key].initial;
  };
  const asOf = cell("asOf");
  return {
    asOf: (typeof asOf === "number" ? dayOfSerial(asOf) : undefined) ?? snapshot.today,
    ahead: number("ahead"),
    onTrack: number("onTrack"),
    atRisk: number("atRisk"),
    grace: number("grace"),
    checkInEvery: Math.max(1, Math.round(number("checkInEvery"))),
    formulas: readWord("formulaStyle", cellText(cell("formulas"))) ?? SETTINGS.formulas.initial,
    highestKpi: number("highestKpi"),
    highestObjective: number("highestObjective"),
    highestKeyResult: number("highestKeyResult"),
    rows,
  };
}

/** People keep tables of keys and values too; ours has at least so many keys of ours. */
const FEWEST_KEYS = 3;

/** The Settings table, also where the host has lost what marked it as Keel's. */
export function settingsLayout(
  snapshot: Snapshot,
  found: readonly FoundTable[],
): TableLayout | undefined {
  const own = keelTable(snapshot, found, "settings");
  if (own !== undefined) return own;
  return found
    .filter(({ reads }) => reads === "settings")
    .flatMap((table) => layoutOf(table, snapshot.regions) ?? [])
    .find((layout) => readSettings(layout).length >= FEWEST_KEYS);
}

/** Values to start a new Settings table with, where they differ from the defaults. */
export type SettingValues = Readonly<
  Partial<Record<Exclude<SettingKey, "formulas">, number>> & { formulas?: FormulaStyle }
>;

/** A row for something that is kept as text. */
export interface TextRow {
  readonly key: string;
  readonly text: string;
}

/**
 * Creates the table, its named cells and the as-of cell, which follows today's date until a user
 * types one over it.
 *
 * @param texts - Further rows, below those of Keel's own keys.
 */
export function newSettingsTable(
  snapshot: Snapshot,
  values: SettingValues,
  texts: readonly TextRow[],
): Edits {
  const { language } = snapshot;
  const sheet = newSheetId("settings");
  const rows = [
    ...SETTING_KEYS.map((key): RowEdit<"settings"> => ({
      key: { text: SETTINGS[key][language] },
      value: initialCell(key, values, snapshot),
    })),
    ...texts.map(({ key, text }) => ({ key: { text: key }, value: { text } })),
  ];
  const at = (key: SettingKey) => ({ row: SETTING_KEYS.indexOf(key) + 1, column: 1 });
  return [
    ...newTable("settings", rows, language),
    { do: "numberFormat", sheet, area: { ...at("asOf"), rows: 1, columns: 1 }, code: DATE_FORMAT },
    ...SETTING_KEYS.flatMap((key) => nameEdits(snapshot, key, sheet, at(key))),
  ];
}

/** What a setting starts with: the value given, else its own; the as-of cell follows the calendar. */
export function initialCell(
  key: SettingKey,
  values: SettingValues,
  { language, today }: Pick<Snapshot, "language" | "today">,
): CellEdit {
  const setting = SETTINGS[key];
  if (key === "formulas") {
    const style = values.formulas ?? SETTINGS.formulas.initial;
    return { text: wordOf("formulaStyle", style, language) };
  }
  const given = values[key];
  if (given !== undefined) return { value: given };
  return "initial" in setting
    ? { value: setting.initial }
    : { formula: call("TODAY"), value: today };
}

/** The name by which formulas read a setting; one that points elsewhere gives way. */
export function nameEdits(
  { names }: Pick<Snapshot, "names">,
  key: SettingKey,
  sheet: SheetId,
  at: CellPosition,
): readonly Extract<Edit, { do: "name" | "removeName" }>[] {
  const setting = SETTINGS[key];
  if (!("name" in setting)) return [];
  const { name } = setting;
  const isTaken = names.some((one) => one.name.toLowerCase() === name.toLowerCase());
  const edit = { do: "name", name, sheet, at } as const;
  return isTaken ? [{ do: "removeName", name }, edit] : [edit];
}
