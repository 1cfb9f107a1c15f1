/**
 * Names of the OpenDocument format ([ODF 1.3] part 3).
 *
 * @packageDocumentation
 */
import type { XmlReader } from "../xml/xml-reader";

const BASE = "urn:oasis:names:tc:opendocument:xmlns:";

/** The vocabulary an element belongs to, as `table`; `""` for one of another format. */
export const vocabulary = ({ namespace }: XmlReader): string =>
  namespace.startsWith(BASE) ? namespace.slice(BASE.length, namespace.lastIndexOf(":")) : "";

/** An element by vocabulary and name, as `table:table-row`. */
export const nameOf = (reader: XmlReader): string => `${vocabulary(reader)}:${reader.local}`;

/**
 * Attributes of the open token by their names without a prefix; those that LibreOffice adds on its
 * own account keep theirs, for they repeat the names of others.
 */
export function attributesOf(reader: XmlReader): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of reader.attributes()) {
    const key = name.startsWith("calcext:") ? name : name.slice(name.indexOf(":") + 1);
    found.set(key, value);
  }
  return found;
}

/** How often an element stands for itself: at least once. */
export function repeats(attributes: ReadonlyMap<string, string>, name: string): number {
  const count = Number(attributes.get(name) ?? 1);
  return Number.isInteger(count) && count > 1 ? count : 1;
}

/** Visits the children of the element just opened; a child that is not read through is skipped. */
export function eachChild(reader: XmlReader, visit: (name: string) => void): void {
  const { depth } = reader;
  while (reader.next() && !(reader.kind === "close" && reader.depth === depth)) {
    if (reader.kind !== "open") continue;
    const { start } = reader;
    visit(nameOf(reader));
    // Where the reader still stands at its start, nobody has read the child through.
    if (reader.start === start) reader.skip();
  }
}
