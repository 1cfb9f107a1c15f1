/**
 * `styles.xml` as far as cells need it: number formats and what a cell format is made of.
 *
 * @packageDocumentation
 */
import { XmlReader } from "../xml/xml-reader";
import { BUILT_IN, GENERAL, isDateFormat } from "./number-format";
import { count, flag, isMain } from "./namespaces";

/** One cell format: indices into the lists of its part. */
export interface CellFormat {
  readonly numberFormat: number;
  readonly font: number;
  readonly fill: number;
  /** Attributes as written, so that a format made from this one keeps what Keel does not know. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Text of the elements inside: alignment, protection, extensions. */
  readonly inner: string;
  readonly quoted: boolean;
}

export interface StylesPart {
  readonly formats: readonly CellFormat[];
  /** Codes by their number, built-in ones included. */
  readonly codes: ReadonlyMap<number, string>;
  /** Text of each font and fill element. */
  readonly fonts: readonly string[];
  readonly fills: readonly string[];
  /** Formats of conditions already there. */
  readonly conditions: number;
}

const builtIn = (): Map<number, string> =>
  new Map(Object.entries(BUILT_IN).map(([id, code]) => [Number(id), code]));

export function readStyles(text: string, part: string): StylesPart {
  const reader = new XmlReader(text, part);
  const codes = builtIn();
  const formats: CellFormat[] = [];
  const lists = { fonts: [] as string[], fills: [] as string[] };
  let conditions = 0;
  while (reader.next()) {
    if (reader.kind !== "open" || !isMain(reader)) continue;
    if (reader.depth === 2) {
      if (reader.local === "cellXfs") readFormats(reader, formats);
      else if (reader.local === "fonts" || reader.local === "fills") {
        readTexts(reader, lists[reader.local]);
      } else if (reader.local !== "numFmts" && reader.local !== "dxfs") reader.skip();
    } else if (reader.local === "numFmt" && reader.depth === 3) {
      codes.set(count(reader.attribute("numFmtId"), 0), reader.attribute("formatCode") ?? GENERAL);
    } else if (reader.local === "dxf") {
      conditions++;
      reader.skip();
    }
  }
  return { formats, codes, ...lists, conditions };
}

function readFormats(reader: XmlReader, formats: CellFormat[]): void {
  const { depth } = reader;
  while (reader.next() && !(reader.kind === "close" && reader.depth === depth)) {
    if (reader.kind !== "open" || reader.local !== "xf") continue;
    const [numberFormat, font, fill] = ["numFmtId", "fontId", "fillId"].map((name) =>
      count(reader.attribute(name), 0),
    );
    const attributes = reader.attributes();
    const quoted = flag(reader.attribute("quotePrefix"));
    const from = reader.end;
    reader.skip();
    const inner = reader.text.slice(from, reader.start);
    formats.push({
      numberFormat: numberFormat ?? 0,
      font: font ?? 0,
      fill: fill ?? 0,
      attributes,
      inner: from < reader.start ? inner : "",
      quoted,
    });
  }
}

function readTexts(reader: XmlReader, into: string[]): void {
  const { depth } = reader;
  while (reader.next() && !(reader.kind === "close" && reader.depth === depth)) {
    if (reader.kind !== "open") continue;
    const from = reader.start;
    reader.skip();
    into.push(reader.text.slice(from, reader.end));
  }
}

/** Number format code of a cell format; General for one that is not there. */
export const codeOf = ({ formats, codes }: StylesPart, style: number): string =>
  codes.get(formats[style]?.numberFormat ?? 0) ?? GENERAL;

/** Whether each cell format shows a number as a day. */
export function dateTest(styles: StylesPart): (style: number) => boolean {
  const dates = styles.formats.map((_, style) => isDateFormat(codeOf(styles, style)));
  return (style) => dates[style] === true;
}
