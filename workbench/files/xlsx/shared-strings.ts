/**
 * Texts that cells share.
 *
 * @packageDocumentation
 */
import { XmlReader } from "../xml/xml-reader";
import { decodeCellText } from "../xml/xml-text";
import { isMain } from "./namespaces";

export function readSharedStrings(text: string, part: string): readonly string[] {
  const reader = new XmlReader(text, part);
  const strings: string[] = [];
  while (reader.next()) {
    if (reader.kind === "open" && reader.local === "si" && isMain(reader)) {
      strings.push(readRichText(reader));
    }
  }
  return strings;
}

/**
 * Plain text of the `si` or `is` element just opened: its runs joined, without the reading aids
 * that stand above Japanese text. Moves to its `close` token.
 */
export function readRichText(reader: XmlReader): string {
  const { depth } = reader;
  let text = "";
  while (reader.next()) {
    if (reader.kind === "close" && reader.depth === depth) break;
    if (reader.kind !== "open" || !isMain(reader)) continue;
    if (reader.local === "rPh") reader.skip();
    else if (reader.local === "t") text += reader.innerText();
  }
  return decodeCellText(text);
}
