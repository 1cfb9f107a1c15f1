/**
 * One cell as the file holds it.
 *
 * @packageDocumentation
 */
import { cellName, isCellError, type CellValue } from "../../../core";
import { encodeCellText, escapeXml } from "../xml/xml-text";
import { storedFormula } from "./function-names";
import { DAYS_1904 } from "./read-row";
import type { SeenCell } from "./sheet-cells";

export interface CellSyntax {
  /** Of the sheet's elements, as `x:`. */
  readonly prefix: string;
  readonly date1904: boolean;
  readonly isDate: (style: number | undefined) => boolean;
}

/** An empty text when nothing stands in the cell, not even a format. */
export function cellXml(row: number, column: number, cell: SeenCell, syntax: CellSyntax): string {
  const { value, formula, style } = cell;
  const { prefix } = syntax;
  const at = `r="${cellName({ row, column })}"`;
  const format = style === undefined ? "" : ` s="${style}"`;
  if (formula === undefined && value === null) {
    return style === undefined ? "" : `<${prefix}c ${at}${format}/>`;
  }
  const open = (type: string) => `<${prefix}c ${at}${format}${type}>`;
  const close = `</${prefix}c>`;
  if (formula === undefined && typeof value === "string") {
    const text = `<${prefix}t xml:space="preserve">${encodeCellText(value)}</${prefix}t>`;
    return `${open(' t="inlineStr"')}<${prefix}is>${text}</${prefix}is>${close}`;
  }
  const stored =
    formula === undefined
      ? ""
      : `<${prefix}f>${escapeXml(storedFormula(formula.replace(/^=/, "")))}</${prefix}f>`;
  const [type, text] = typed(value, syntax.date1904 && syntax.isDate(style));
  const shown = value === null ? "" : `<${prefix}v>${text}</${prefix}v>`;
  return open(type) + stored + shown + close;
}

function typed(value: CellValue, shifted: boolean): readonly [type: string, text: string] {
  if (typeof value === "string") return [' t="str"', encodeCellText(value)];
  if (typeof value === "boolean") return [' t="b"', value ? "1" : "0"];
  if (isCellError(value)) return [' t="e"', escapeXml(value.error.code)];
  if (value === null) return ["", ""];
  return ["", String(shifted ? value - DAYS_1904 : value)];
}
