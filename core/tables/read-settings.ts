/**
 * The Settings table and the cells its names point to.
 *
 * @packageDocumentation
 */
import type { CellValue } from "../kernel/cell";
import { readSettingKey, type SettingKey } from "../model/settings";
import { cellOf, textOf, type TableLayout } from "./layout";

export interface SettingRow {
  readonly row: number;
  readonly key: SettingKey;
  readonly value: CellValue;
}

/** Rows whose key is known, in either language; other rows are the user's own. */
export function readSettings(layout: TableLayout): readonly SettingRow[] {
  return layout.table.rows.flatMap((row): readonly SettingRow[] => {
    const key = readSettingKey(textOf(layout, row, "key") ?? "");
    return key === undefined ? [] : [{ row, key, value: cellOf(layout, row, "value") }];
  });
}
