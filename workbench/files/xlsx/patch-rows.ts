/**
 * `sheetData` with some cells written anew; all other cells are copied as they stand.
 *
 * @packageDocumentation
 */
import { cellName } from "../../../core";
import type { XmlReader } from "../xml/xml-reader";
import { cellXml, type CellSyntax } from "./cell-xml";
import { columnOfReference } from "./column";
import { count } from "./namespaces";
import type { Touch } from "./book-state";
import type { SheetCells } from "./sheet-cells";
import type { Splices } from "./splices";

export interface RowsPatch {
  readonly cells: SheetCells;
  readonly touched: ReadonlyMap<number, ReadonlyMap<number, Touch>>;
  readonly syntax: CellSyntax;
  readonly splices: Splices;
}

/** The reader stands on the `open` token of `sheetData`; it is moved to its `close` token. */
export function patchRows(reader: XmlReader, patch: RowsPatch): void {
  const { depth, start, end, text } = reader;
  const isEmpty = text.charAt(end - 2) === "/";
  const missing = [...patch.touched.keys()].sort((a, b) => a - b);
  let next = 0;
  const before = (row: number): string => {
    let xml = "";
    for (; (missing[next] ?? Infinity) < row; next++) xml += newRow(missing[next] ?? 0, patch);
    return xml;
  };
  let expected = 0;
  while (reader.next() && !(reader.kind === "close" && reader.depth === depth)) {
    if (reader.kind !== "open" || reader.depth !== depth + 1 || reader.local !== "row") continue;
    const row = count(reader.attribute("r"), expected + 1) - 1;
    expected = row + 1;
    patch.splices.insert(reader.start, before(row));
    const columns = patch.touched.get(row);
    if (columns === undefined) reader.skip();
    else {
      next++;
      patchRow(reader, row, columns, patch);
    }
  }
  const rest = before(Infinity);
  if (rest === "") return;
  if (!isEmpty) return patch.splices.insert(reader.start, rest);
  const open = text.slice(start, end);
  const name = /^<([^\s/>]+)/.exec(open)?.[1] ?? "";
  patch.splices.replace(start, end, `${open.replace(/\s*\/>$/, ">")}${rest}</${name}>`);
}

function newRow(row: number, { cells, touched, syntax }: RowsPatch): string {
  const columns = [...(touched.get(row)?.keys() ?? [])].sort((a, b) => a - b);
  const xml = columns.map((column) => cellXml(row, column, cells.seen(row, column), syntax));
  if (xml.every((one) => one === "")) return "";
  const { prefix } = syntax;
  return `<${prefix}row r="${row + 1}">${xml.join("")}</${prefix}row>`;
}

function patchRow(
  reader: XmlReader,
  row: number,
  touched: ReadonlyMap<number, Touch>,
  { cells, syntax, splices }: RowsPatch,
): void {
  const { depth, start, end, text } = reader;
  const tag = text.slice(start, end);
  const isEmpty = tag.endsWith("/>");
  const columns = [...touched.keys()].sort((a, b) => a - b);
  let next = 0;
  const upTo = (column: number): string => {
    let xml = "";
    for (; (columns[next] ?? Infinity) < column; next++) {
      const at = columns[next] ?? 0;
      xml += cellXml(row, at, cells.seen(row, at), syntax);
    }
    return xml;
  };
  let expected = 0;
  while (reader.next() && !(reader.kind === "close" && reader.depth === depth)) {
    if (reader.kind !== "open" || reader.depth !== depth + 1 || reader.local !== "c") continue;
    const reference = reader.attribute("r");
    const column = reference === undefined ? expected : columnOfReference(reference);
    expected = column + 1;
    const { start: from, end: openEnd } = reader;
    splices.insert(from, upTo(column));
    reader.skip();
    const how = touched.get(column);
    if (columns[next] === column) next++;
    const cell = cells.seen(row, column);
    if (how === "content") {
      splices.replace(from, reader.end, cellXml(row, column, cell, syntax));
    } else if (how === "format" || reference === undefined) {
      // Cells without an address stand where they are counted: beside a new one they need theirs.
      const address = reference === undefined ? cellName({ row, column }) : undefined;
      splices.replace(from, openEnd, withFormat(text.slice(from, openEnd), cell.style, address));
    }
  }
  const rest = upTo(Infinity);
  // `spans` is a hint that the new cells may have made wrong.
  const open = tag.replace(/\sspans\s*=\s*(["'])[^"']*\1/, "");
  if (isEmpty) {
    const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";
    const filled = `${open.replace(/\s*\/>$/, ">")}${rest}</${name}>`;
    splices.replace(start, end, rest === "" ? open : filled);
    return;
  }
  splices.replace(start, end, open);
  splices.insert(reader.start, rest);
}

/** A cell's tag with another format, and with its address where it had none. */
function withFormat(tag: string, style: number | undefined, address: string | undefined): string {
  const bare = tag.replace(/\ss\s*=\s*(["'])[^"']*\1/, "");
  const format = style === undefined ? "" : ` s="${style}"`;
  const at = address === undefined ? "" : ` r="${address}"`;
  return bare.replace(/^<[^\s/>]+/, (name) => name + at + format);
}
