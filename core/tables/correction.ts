/**
 * What a user says of a table that is read otherwise: plain data, by header texts and not by
 * letters, so that it still holds after columns have moved.
 *
 * @packageDocumentation
 */
import { columnName } from "../kernel/address";
import { plainWord } from "../kernel/plain-word";
import type { Field } from "../model/table";
import type { FoundColumn, FoundTable } from "./found";

/** `none`: neither KPIs nor OKRs, whatever it looks like. */
export const CORRECTED_KINDS = ["kpi", "okr", "none"] as const;
export type CorrectedKind = (typeof CORRECTED_KINDS)[number];

export interface CorrectedColumn {
  /** Text of the lowest header cell over the column. */
  readonly header: string;
  /** Place among the table's columns with the same header, from 0. */
  readonly nth: number;
  /** Without it nothing is read from the column. */
  readonly field?: Field;
}

export interface TableCorrection {
  /** Names the correction; a second one of the same id takes its place. */
  readonly id: string;
  /** Name of the sheet: ids differ from host to host. */
  readonly sheet: string;
  /** Zero-based row and first column of the header when it was corrected. */
  readonly headerRow: number;
  readonly column: number;
  /** Texts of the header from that column on, blank ones included. */
  readonly headers: readonly string[];
  /** The user has named the header row or the cells: the table is read there, found or not. */
  readonly stated: boolean;
  /** Absent where the table stays what it was found to be. */
  readonly kind?: CorrectedKind;
  readonly columns: readonly CorrectedColumn[];
}

/** It says nothing: the table is read as it was found. */
export const isAsFound = ({ kind, columns, stated }: TableCorrection): boolean =>
  kind === undefined && columns.length === 0 && !stated;

/** A longer header text is known by its beginning. */
const LONGEST_HEADER = 80;

/** The same table, read as it was found. */
export const asFound = (correction: TableCorrection): TableCorrection => {
  const { id, sheet, headerRow, column, headers } = correction;
  return { id, sheet, headerRow, column, headers, stated: false, columns: [] };
};

/** A header text as corrections keep it. */
export const keptText = (text: string): string =>
  text.replace(/\s+/g, " ").trim().slice(0, LONGEST_HEADER);

/** The lowest label over a column, which is what stands in the header row. */
export const labelOf = ({ header, levels = [] }: FoundColumn): string =>
  keptText(levels[levels.length - 1] ?? header);

export const sameLabel = (one: string, other: string): boolean =>
  plainWord(keptText(one)) === plainWord(keptText(other));

/** The columns of a table with their place among those of the same header. */
export function placedColumns(
  columns: readonly FoundColumn[],
): readonly { readonly column: FoundColumn; readonly header: string; readonly nth: number }[] {
  const uses = new Map<string, number>();
  return columns.map((column) => {
    const header = labelOf(column);
    const plain = plainWord(header);
    const nth = uses.get(plain) ?? 0;
    uses.set(plain, nth + 1);
    return { column, header, nth };
  });
}

/** Names a table among those of a scan, and its first correction. */
export const tableId = ({ sheetName, headerRow, area, corrected }: FoundTable): string =>
  corrected ?? idAt(sheetName, headerRow, area.column);

export const idAt = (sheet: string, row: number, column: number): string =>
  `${sheet}!${columnName(column)}${row + 1}`;

/** What a table is read as, in the words of a correction. */
export const kindOf = ({ reads }: FoundTable): CorrectedKind =>
  reads === "kpis" ? "kpi" : reads === "okrs" ? "okr" : "none";
