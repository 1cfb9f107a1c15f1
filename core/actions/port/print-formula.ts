/**
 * Formula trees as the text a host takes.
 *
 * @packageDocumentation
 */
import { areaName, cellName } from "../../kernel/address";
import type { Formula } from "./formula";
import type { SheetId } from "./snapshot";

/** How a host writes formulas. */
export interface Dialect {
  readonly separator: "," | ";";
  /** A comma-decimal locale cannot read `0.9`; `(9/10)` is read everywhere. */
  readonly decimals: "point" | "fraction";
  readonly sheetName: (sheet: SheetId) => string;
}

/** Excel's file format, Office.js and LibreOffice: `,` and a decimal point in every locale. */
export const EN_US: Omit<Dialect, "sheetName"> = { separator: ",", decimals: "point" };

/** Google Sheets in any locale. */
export const ANY_LOCALE: Omit<Dialect, "sheetName"> = { separator: ";", decimals: "fraction" };

/**
 * Text of a formula, with its `=`.
 *
 * @param row - Zero-based row in which the formula stands: `rowCell` becomes `$M7` there.
 */
export const printFormula = (formula: Formula, row: number, dialect: Dialect): string =>
  `=${print(formula, row, dialect)}`;

function print(formula: Formula, row: number, dialect: Dialect): string {
  switch (formula.is) {
    case "number":
      return printNumber(formula.value, dialect);
    case "text":
      return `"${formula.value.replace(/"/g, '""')}"`;
    case "boolean":
      return formula.value ? "TRUE" : "FALSE";
    case "rowCell":
      return `$${cellName({ row, column: formula.column })}`;
    case "cell":
      return `${sheetPrefix(formula.sheet, dialect)}${absolute(cellName(formula))}`;
    case "area":
      return `${sheetPrefix(formula.sheet, dialect)}${absolute(areaName(formula))}`;
    case "name":
      return formula.name;
    case "asSeen":
      return inDialect(formula.text.replace(/^=/, ""), dialect);
    case "call": {
      const args = formula.args.map((argument) => print(argument, row, dialect));
      return `${formula.name}(${args.join(dialect.separator)})`;
    }
    case "binary": {
      const [left, right] = [formula.left, formula.right].map((side) =>
        operand(side, row, dialect),
      );
      return `${left ?? ""}${formula.operator}${right ?? ""}`;
    }
  }
}

/** Brackets around every nested operation: no host's precedence needs to be known. */
function operand(formula: Formula, row: number, dialect: Dialect): string {
  const text = print(formula, row, dialect);
  return formula.is === "binary" ? `(${text})` : text;
}

function printNumber(value: number, { decimals }: Dialect): string {
  if (Number.isInteger(value) || decimals === "point") return String(value);
  let scale = 1;
  while (!Number.isInteger(Number((value * scale).toPrecision(15))) && scale < 1e12) scale *= 10;
  return `(${Number((value * scale).toPrecision(15))}/${scale})`;
}

/** Quoted text and sheet names, decimals, and the commas between arguments. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\d*\.\d+(?:[eE][+-]?\d+)?)|,/g;

function inDialect(text: string, dialect: Dialect): string {
  if (dialect.separator === "," && dialect.decimals === "point") return text;
  return text.replace(TOKENS, (token, decimal: string | undefined) => {
    if (decimal !== undefined) return printNumber(Number(decimal), dialect);
    return token === "," ? dialect.separator : token;
  });
}

const sheetPrefix = (sheet: SheetId, { sheetName }: Dialect): string =>
  `'${sheetName(sheet).replace(/'/g, "''")}'!`;

const absolute = (name: string): string => name.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
