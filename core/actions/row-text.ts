/**
 * A row of one of Keel's tables in one line.
 *
 * @packageDocumentation
 */
import { cellText, type CellValue } from "../kernel/cell";
import { dayOfSerial, isoOfDay } from "../kernel/day";
import { readHeaderOf } from "../model/headers";
import { readSettingKey } from "../model/settings";
import type { FieldOf, TableKind } from "../model/table";
import type { EditGrid } from "./edits";
import { valueOf } from "./step";

/** Fields that name a row, by kind of table. */
const NAMED: Readonly<Partial<Record<TableKind, readonly string[]>>> = {
  okrs: ["objectiveId", "objective", "krId", "keyResult"] satisfies readonly FieldOf<"okrs">[],
  kpis: ["id", "kpi"] satisfies readonly FieldOf<"kpis">[],
  settings: ["key", "value"] satisfies readonly FieldOf<"settings">[],
};

/** What names a row of one of Keel's tables; empty where the row is blank. */
export function rowText(kind: TableKind, header: readonly string[], row: EditGrid[number]): string {
  const wanted = NAMED[kind] ?? [];
  const values = header.flatMap((text, at) =>
    wanted.includes(readHeaderOf(kind, text) ?? "") ? [valueOf(row[at] ?? null)] : [],
  );
  const isDate = kind === "settings" && readSettingKey(cellText(values[0])) === "asOf";
  const cells = values.map((value) => (isDate ? dateText(value) : cellText(value)));
  return cells.filter((text) => text !== "").join(" · ");
}

/** The as-of day is shown as its cell shows it. */
function dateText(value: CellValue): string {
  const day = typeof value === "number" ? dayOfSerial(value) : undefined;
  return day === undefined ? cellText(value) : isoOfDay(day);
}
