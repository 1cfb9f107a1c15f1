/**
 * The Settings table of a workbook: read with its defaults, created with its named cells.
 *
 * @packageDocumentation
 */
import type { CellValue } from "../kernel/cell";
import { dayOfSerial, type Day } from "../kernel/day";
import {
  FORMULA_STYLES,
  SETTING_KEYS,
  SETTINGS,
  type FormulaStyle,
  type SettingKey,
} from "../model/settings";
import { readSettings, type SettingRow } from "../tables/read-settings";
import type { FoundTable } from "../tables/found";
import { call } from "./build-formula";
import type { CellEdit, Edit, Edits } from "./edits";
import { newSheetId, newTable, type RowEdit } from "./new-table";
import { ownTable } from "./own-tables";
import { seen } from "./seen";
import type { Snapshot } from "./snapshot";
import { DATE_FORMAT } from "./table-look";

/** What the workbook says, its defaults where it says nothing. */
export interface BookSettings {
  readonly asOf: Day;
  readonly ahead: number;
  readonly onTrack: number;
  readonly atRisk: number;
  readonly grace: number;
  readonly formulas: FormulaStyle;
  readonly highestKpi: number;
  readonly highestObjective: number;
  readonly highestKeyResult: number;
  /** Rows of the table; empty when there is none. */
  readonly rows: readonly SettingRow[];
}

export function bookSettings(snapshot: Snapshot, found: readonly FoundTable[]): BookSettings {
  const layout = ownTable(snapshot, found, "settings");
  const rows = layout === undefined ? [] : readSettings(layout);
  const cell = (key: SettingKey): CellValue => rows.find((row) => row.key === key)?.value ?? null;
  const number = (key: Exclude<SettingKey, "asOf" | "formulas">): number => {
    const value = cell(key);
    return typeof value === "number" && Number.isFinite(value) ? value : SETTINGS[key].initial;
  };
  const asOf = cell("asOf");
  const style = cell("formulas");
  return {
    asOf: (typeof asOf === "number" ? dayOfSerial(asOf) : undefined) ?? snapshot.today,
    ahead: number("ahead"),
    onTrack: number("onTrack"),
    atRisk: number("atRisk"),
    grace: number("grace"),
    formulas: FORMULA_STYLES.find((one) => one === style) ?? SETTINGS.formulas.initial,
    highestKpi: number("highestKpi"),
    highestObjective: number("highestObjective"),
    highestKeyResult: number("highestKeyResult"),
    rows,
  };
}

/** Values to start a new Settings table with, where they differ from the defaults. */
export type SettingValues = Readonly<Partial<Record<SettingKey, number | string>>>;

/**
 * Creates the table, its named cells and the as-of cell, which follows today's date until a user
 * types one over it.
 */
export function newSettingsTable({ language, today }: Snapshot, values: SettingValues): Edits {
  const sheet = newSheetId("settings");
  const rows = SETTING_KEYS.map((key): RowEdit<"settings"> => {
    const given = values[key];
    const initial: CellEdit =
      key === "asOf" && given === undefined
        ? { formula: call("TODAY"), value: today }
        : { value: given ?? initialOf(key) };
    return { key: { text: SETTINGS[key][language] }, value: initial };
  });
  const at = (key: SettingKey) => ({ row: SETTING_KEYS.indexOf(key) + 1, column: 1 });
  const names = SETTING_KEYS.flatMap((key): readonly Edit[] => {
    const setting = SETTINGS[key];
    return "name" in setting ? [{ do: "name", name: setting.name, sheet, at: at(key) }] : [];
  });
  return [
    ...newTable("settings", rows, language),
    {
      do: "numberFormat",
      sheet,
      area: { ...at("asOf"), rows: 1, columns: 1 },
      code: DATE_FORMAT,
    },
    ...names,
  ];
}

const initialOf = (key: SettingKey): number | string => {
  const setting = SETTINGS[key];
  return "initial" in setting ? setting.initial : "";
};

/** Rewrites settings that are there already. */
export function settingEdits(
  snapshot: Snapshot,
  found: readonly FoundTable[],
  values: SettingValues,
): Edits {
  const layout = ownTable(snapshot, found, "settings");
  const column = layout?.columns.get("value");
  if (layout === undefined || column === undefined) return [];
  return readSettings(layout).flatMap(({ row, key, value }): readonly Edit[] => {
    const next = values[key];
    if (next === undefined || next === value) return [];
    return [
      {
        do: "write",
        sheet: layout.table.sheet,
        at: { row, column },
        cells: [[{ value: next }]],
        expect: seen(layout.region, { row, column, rows: 1, columns: 1 }),
      },
    ];
  });
}
