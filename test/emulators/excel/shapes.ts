/**
 * Sheets, tables and cells as the emulated workbook keeps them.
 *
 * @packageDocumentation
 */
import { areaName, readAreaName, type Area } from "../../../core/kernel/address";
import type { CellValue } from "../../../core/kernel/cell";

export interface Cell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format?: string;
}

/** A look or rule set on an area, by the path of its property: `format.fill.color`. */
export interface Look {
  readonly area: Area;
  readonly path: string;
  readonly value: unknown;
}

export interface Sheet {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  protected: boolean;
  /** Areas that stay writable on a protected sheet. */
  readonly unlocked: Area[];
  readonly cells: Map<string, Cell>;
  readonly merges: Area[];
  readonly hiddenRows: Set<number>;
  readonly looks: Look[];
  readonly charts: { readonly type: string; readonly source: string; title: string }[];
  frozenRows: number;
  /** Set-up of the page as it was asked for, by property. */
  readonly page: Record<string, unknown>;
}

export interface Table {
  readonly id: string;
  name: string;
  readonly sheet: Sheet;
  area: Area;
  style: string;
}

export const GENERAL = "General";
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

export function areaOf(name: string): Area {
  const area = readAreaName(name);
  if (area === undefined) throw new Error(`no such area: ${name}`);
  return area;
}

export const addressOf = (sheet: Sheet, area: Area): string =>
  `${/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet.name) ? sheet.name : `'${sheet.name.replaceAll("'", "''")}'`}!${areaName(area)}`;
