/**
 * Formulas as small trees. Each host prints them in its own syntax (`,` or `;`, decimal sign).
 *
 * @packageDocumentation
 */
import type { Area, CellPosition } from "../../kernel/address";
import type { SheetId } from "./snapshot";

export type Operator = "+" | "-" | "*" | "/" | "=" | "<>" | "<" | "<=" | ">" | ">=" | "&";

export type Formula =
  | { readonly is: "number"; readonly value: number }
  | { readonly is: "text"; readonly value: string }
  | { readonly is: "boolean"; readonly value: boolean }
  /** The cell of this column (zero-based, of the sheet) in the row where the formula stands. */
  | { readonly is: "rowCell"; readonly column: number }
  /** A fixed cell, possibly on another sheet. */
  | ({ readonly is: "cell"; readonly sheet: SheetId } & CellPosition)
  | ({ readonly is: "area"; readonly sheet: SheetId } & Area)
  | { readonly is: "name"; readonly name: string }
  /** A formula put back as it was read: A1 text with its `=`, in en-US. */
  | { readonly is: "asSeen"; readonly text: string }
  | { readonly is: "call"; readonly name: string; readonly args: readonly Formula[] }
  | {
      readonly is: "binary";
      readonly operator: Operator;
      readonly left: Formula;
      readonly right: Formula;
    };
