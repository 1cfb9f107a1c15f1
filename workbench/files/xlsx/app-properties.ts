/**
 * `docProps/app.xml` lists the sheets by name; the list follows sheets that were added or removed.
 *
 * @packageDocumentation
 */
import { XmlReader } from "../xml/xml-reader";
import { escapeXml } from "../xml/xml-text";
import type { BookState } from "./book-state";
import { count } from "./namespaces";
import { Splices } from "./splices";

/**
 * The first heading counts the worksheets, and the first titles are their names. A part that is
 * written otherwise stays as it is: nobody but the file's properties reads it.
 */
export function patchAppProperties(text: string, part: string, book: BookState): string {
  const before = book.originalSheets.map(({ name }) => name);
  const after = book.sheets.map(({ name }) => name);
  const found = findLists(new XmlReader(text, part), before.length);
  if (found === undefined) return text;
  const { counted, titles, size } = found;
  if (titles.length < before.length) return text;
  const splices = new Splices(text);
  splices.replace(counted.from, counted.to, String(after.length));
  const [first] = titles;
  const last = titles[before.length - 1];
  if (first === undefined || last === undefined) return text;
  const open = /^<[^>]*>/.exec(text.slice(first.from, first.to))?.[0] ?? "<vt:lpstr>";
  const close = open.replace(/^<([^\s>]+).*$/, "</$1>");
  const names = after.map((name) => `${open}${escapeXml(name)}${close}`);
  splices.replace(first.from, last.to, names.join(""));
  const total = titles.length - before.length + after.length;
  splices.replace(size.from, size.to, String(total));
  return splices.apply();
}

interface Span {
  readonly from: number;
  readonly to: number;
}

interface Lists {
  /** The number of worksheets in the headings. */
  readonly counted: Span;
  readonly titles: readonly Span[];
  /** The number of titles. */
  readonly size: Span;
}

function findLists(reader: XmlReader, sheets: number): Lists | undefined {
  const titles: Span[] = [];
  let inside = "";
  let counted: Span | undefined;
  let size: Span | undefined;
  while (reader.next()) {
    if (reader.kind === "close" && reader.depth === 2) inside = "";
    if (reader.kind !== "open") continue;
    const { local, start, end, text } = reader;
    if (reader.depth === 2) inside = local;
    else if (inside === "HeadingPairs" && local === "i4" && counted === undefined) {
      const number = reader.innerText();
      if (count(number, -1) !== sheets) return undefined;
      counted = { from: end, to: reader.start };
    } else if (inside === "TitlesOfParts" && local === "vector") {
      const attribute = /\ssize\s*=\s*["']/.exec(text.slice(start, end));
      if (attribute === null) return undefined;
      const from = start + attribute.index + attribute[0].length;
      size = { from, to: from + (/^\d*/.exec(text.slice(from, end))?.[0].length ?? 0) };
    } else if (inside === "TitlesOfParts" && local === "lpstr") {
      reader.skip();
      titles.push({ from: start, to: reader.end });
    }
  }
  return counted === undefined || size === undefined ? undefined : { counted, titles, size };
}
