/**
 * Steps of a write: how much each sends, what it does, and how it is taken back.
 *
 * @packageDocumentation
 */
import { EN_US, type Area, type Dialect, type Edit, type Place, type Remainder } from "../../core";
import type { Before } from "./check";

/** What a write holds on to between its requests. */
export interface Session {
  readonly context: Excel.RequestContext;
  readonly sheet: (id: string) => Excel.Worksheet;
  readonly table: (id: string) => Excel.Table;
  readonly madeSheets: Map<string, Excel.Worksheet>;
  readonly madeTables: Map<string, Excel.Table>;
  /** Whether a formula names a sheet that has been deleted on the way. */
  readonly isGone: (formula: string) => boolean;
}

export interface Step {
  readonly cells: number;
  /** Characters that the request grows by, near enough. */
  readonly weight: number;
  readonly run: (session: Session) => void;
  /** Takes it back; asked for only what it finds, since it may not have been done. */
  readonly back?: (session: Session) => Promise<void>;
  /** What of it may stay, asked where it has no way back. */
  readonly remains?: (session: Session) => Promise<Remainder | undefined>;
  /** Where it writes, for a Receipt that must name it. */
  readonly place?: Place;
  /** Reason that this Excel cannot do it; then `run` does nothing. */
  readonly cannot?: string;
}

/** Names given to what is created, and sheet names as formulas need them. */
export interface Plan {
  readonly before: Before;
  readonly sheetNames: Map<string, string>;
  readonly tableNames: Map<string, string>;
  /** Where tables lie while the edits are done one after another. */
  readonly tableAreas: Map<string, { readonly sheet: string; readonly area: Area }>;
  readonly dialect: Dialect;
}

export function planOf(before: Before): Plan {
  const sheetNames = new Map(before.sheetNames);
  return {
    before,
    sheetNames,
    tableNames: new Map(),
    tableAreas: new Map([...before.tables].map(([id, { sheet, area }]) => [id, { sheet, area }])),
    dialect: { ...EN_US, sheetName: (id) => sheetNames.get(id) ?? id },
  };
}

/** Characters of a request that does little. */
export const BASE_WEIGHT = 400;

export const small = (
  run: (session: Session) => void,
  more: Partial<Omit<Step, "run">> = {},
): readonly Step[] => [{ cells: 0, weight: BASE_WEIGHT, run, ...more }];

export const rangeIn = (session: Session, sheet: string, area: Area): Excel.Range =>
  session.sheet(sheet).getRangeByIndexes(area.row, area.column, area.rows, area.columns);

export type EditOf<Do extends Edit["do"]> = Extract<Edit, { readonly do: Do }>;
