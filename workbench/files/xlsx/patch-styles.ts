/**
 * `styles.xml` with the formats that edits added at the ends of its lists.
 *
 * @packageDocumentation
 */
import { XmlReader } from "../xml/xml-reader";
import { isMain, type Edition } from "./namespaces";
import type { StyleBook } from "./style-book";
import { codeXml, formatXml } from "./style-xml";

/** Children of the root in the order the format prescribes. */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;
type ListName = (typeof ORDER)[number];

/** A whole styles part for a workbook that has none. */
export const emptyStyles = ({ main }: Edition): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}">` +
  `<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

export function patchStyles(text: string, part: string, book: StyleBook, prefix: string): string {
  const { original } = book;
  const codes = [...book.codes].filter(([id]) => !original.codes.has(id));
  const added: readonly (readonly [ListName, readonly string[]])[] = [
    ["numFmts", codes.map(([id, code]) => codeXml(id, code, prefix))],
    ["fonts", book.fonts.slice(original.fonts.length)],
    ["fills", book.fills.slice(original.fills.length)],
    ["cellXfs", book.formats.slice(original.formats.length).map((one) => formatXml(one, prefix))],
    ["dxfs", book.addedConditions],
  ];
  return added.reduce(
    (now, [list, items]) => (items.length === 0 ? now : addToList(now, part, list, items, prefix)),
    text,
  );
}

function addToList(
  text: string,
  part: string,
  list: ListName,
  items: readonly string[],
  prefix: string,
): string {
  const reader = new XmlReader(text, part);
  const later: readonly string[] = ORDER.slice(ORDER.indexOf(list) + 1);
  const xml = items.join("");
  while (reader.next()) {
    if (reader.depth === 2 && reader.kind === "open" && isMain(reader)) {
      if (reader.local === list) return extendList(reader, items.length, xml);
      if (later.includes(reader.local)) return insertList(text, reader.start, list, items, prefix);
      reader.skip();
    } else if (reader.kind === "close" && reader.depth === 1) {
      return insertList(text, reader.start, list, items, prefix);
    }
  }
  return text;
}

const insertList = (
  text: string,
  at: number,
  list: ListName,
  items: readonly string[],
  prefix: string,
): string =>
  `${text.slice(0, at)}<${prefix}${list} count="${items.length}">${items.join("")}</${prefix}${list}>${text.slice(at)}`;

/** Adds to the list just opened, whose count is what it holds and not what it says. */
function extendList(reader: XmlReader, more: number, xml: string): string {
  const { text, start, end, depth } = reader;
  const isEmpty = text.charAt(end - 2) === "/";
  let size = 0;
  while (reader.next() && !(reader.kind === "close" && reader.depth === depth)) {
    if (reader.kind === "open" && reader.depth === depth + 1) size++;
  }
  const counted = text
    .slice(start, end)
    .replace(/\scount\s*=\s*(["'])[^"']*\1/, ` count="${size + more}"`);
  const name = /^<([^\s/>]+)/.exec(counted)?.[1] ?? "";
  if (isEmpty) {
    const open = counted.replace(/\s*\/>$/, ">");
    return `${text.slice(0, start)}${open}${xml}</${name}>${text.slice(end)}`;
  }
  return `${text.slice(0, start)}${counted}${text.slice(end, reader.start)}${xml}${text.slice(reader.start)}`;
}
