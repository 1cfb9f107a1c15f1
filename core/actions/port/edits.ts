/**
 * What to write: ordered, tagged, and plain enough for JSON.
 *
 * Targets are ids. An id that starts with `new:` is given by the `addSheet` or `addTable` before it;
 * the Receipt says which id the host chose. Every edit of existing cells carries what was seen
 * there, and `apply` writes nothing at all when any of it has changed.
 *
 * @packageDocumentation
 */
import type { Area, CellPosition } from "../../kernel/address";
import type { CellValue, Grid } from "../../kernel/cell";
import type { TableKind } from "../../model/table";
import type { Formula } from "./formula";
import type { SeenFormula, SheetId, TableId } from "./snapshot";

/** `text` is kept as text whatever it looks like. A formula's `value` is what core calculated. */
export type CellEdit =
  | { readonly value: CellValue }
  | { readonly text: string }
  | { readonly formula: Formula; readonly value: CellValue };

/** `null` leaves the cell as it is; `{ value: null }` clears it. */
export type EditGrid = readonly (readonly (CellEdit | null)[])[];

/** `rows` cells downwards into which Keel has written the same formula. */
export interface FormulaRun extends CellPosition {
  readonly rows: number;
  readonly formula: Formula;
}

/** Values and formulas that were seen in the cells to be written, in the same shape. */
export interface Expect {
  readonly values: Grid;
  readonly formulas: readonly SeenFormula[];
  /** Formulas that Keel wrote and nobody has read back: hosts spell them their own way. */
  readonly own?: readonly FormulaRun[];
}

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** `#RRGGBB` */
  readonly colour?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly strike?: boolean;
}

export type ValidationRule =
  | { readonly allow: "list"; readonly words: readonly string[]; readonly strict: boolean }
  | { readonly allow: "number"; readonly from: number; readonly to: number }
  | { readonly allow: "date" };

/** How a sheet comes out of the printer. */
export interface PageSetup {
  readonly paper: "A4";
  readonly orientation: "portrait" | "landscape";
  /** One page across, as many down as it takes. */
  readonly fitToWidth: boolean;
  readonly gridlines: boolean;
}

export interface ConditionRule {
  readonly when:
    | { readonly is: "text"; readonly text: string }
    | { readonly is: "below" | "at_least"; readonly value: number };
  readonly style: CellStyle;
}

export type Edit =
  | {
      readonly do: "addSheet";
      readonly sheet: SheetId;
      /** A host that has this name already adds a number. */
      readonly name: string;
      readonly frozenRows: number;
    }
  | {
      readonly do: "addTable";
      readonly table: TableId;
      readonly sheet: SheetId;
      readonly at: CellPosition;
      readonly name: string;
      readonly kind: TableKind;
      readonly header: readonly string[];
      readonly rows: EditGrid;
    }
  | {
      /** At the right end of the table. */
      readonly do: "addColumn";
      readonly table: TableId;
      readonly header: string;
      readonly cells: readonly (CellEdit | null)[];
      readonly expect: TableExpect;
    }
  | {
      readonly do: "appendRows";
      readonly table: TableId;
      readonly rows: EditGrid;
      readonly expect: TableExpect;
    }
  | {
      readonly do: "write";
      readonly sheet: SheetId;
      readonly at: CellPosition;
      readonly cells: EditGrid;
      readonly expect: Expect;
    }
  | {
      readonly do: "numberFormat";
      readonly sheet: SheetId;
      readonly area: Area;
      readonly code: string;
    }
  | {
      readonly do: "style";
      readonly sheet: SheetId;
      readonly area: Area;
      readonly style: CellStyle;
    }
  | {
      readonly do: "width";
      readonly sheet: SheetId;
      readonly column: number;
      readonly columns: number;
      /** Characters of the default font. */
      readonly width: number;
    }
  | {
      readonly do: "validate";
      readonly sheet: SheetId;
      readonly area: Area;
      readonly rule: ValidationRule;
    }
  | {
      readonly do: "condition";
      readonly sheet: SheetId;
      readonly area: Area;
      readonly rules: readonly ConditionRule[];
    }
  | { readonly do: "page"; readonly sheet: SheetId; readonly page: PageSetup }
  | {
      readonly do: "chart";
      readonly sheet: SheetId;
      readonly type: "bar" | "line";
      readonly source: Area;
      readonly at: CellPosition;
      readonly title: string;
    }
  | {
      readonly do: "name";
      readonly name: string;
      readonly sheet: SheetId;
      readonly at: CellPosition;
    }
  | {
      /** A value that is a `new:` id is kept as the id the host chose; `null` removes the key. */
      readonly do: "setting";
      readonly key: string;
      readonly value: string | null;
    }
  | UndoEdit;

/** Header texts and the zero-based sheet row of the last body row, as seen. */
export interface TableExpect {
  readonly header: readonly string[];
  readonly lastRow: number;
}

/** Deletes what the same command created, and only while it is unchanged. */
export type UndoEdit =
  | {
      readonly do: "removeSheet";
      readonly sheet: SheetId;
      readonly expect: readonly ({ readonly at: CellPosition } & Expect)[];
    }
  | {
      /** The last `values.length` rows of the table. */
      readonly do: "removeRows";
      readonly table: TableId;
      readonly expect: Expect & TableExpect;
    }
  | { readonly do: "removeColumn"; readonly table: TableId; readonly expect: Expect & TableExpect }
  | { readonly do: "removeName"; readonly name: string };

export type Edits = readonly Edit[];
