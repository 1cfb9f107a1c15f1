/**
 * `[Content_Types].xml`: what each part of the package is.
 *
 * @packageDocumentation
 */
import { XmlReader } from "../xml/xml-reader";
import { escapeAttribute } from "../xml/xml-text";
import { partKey } from "./part-name";
import { splitBeforeRootEnd } from "./relationships";

export const CONTENT_TYPES = "[Content_Types].xml";

/** Content type by part; defaults by file ending stand under `.xml`. */
export function readContentTypes(text: string): ReadonlyMap<string, string> {
  const reader = new XmlReader(text, CONTENT_TYPES);
  const types = new Map<string, string>();
  while (reader.next()) {
    if (reader.kind !== "open") continue;
    const type = reader.attribute("ContentType") ?? "";
    if (reader.local === "Override") types.set(partKey(reader.attribute("PartName") ?? ""), type);
    if (reader.local === "Default") {
      types.set(`.${(reader.attribute("Extension") ?? "").toLowerCase()}`, type);
    }
  }
  return types;
}

export const contentTypeOf = (
  types: ReadonlyMap<string, string>,
  part: string,
): string | undefined =>
  types.get(partKey(part)) ?? types.get(partKey(part).replace(/^.*(\.[^./]*)$/, "$1"));

/** The same text with an entry for every new part and none for those that are gone. */
export function patchContentTypes(
  text: string,
  added: ReadonlyMap<string, string>,
  removed: ReadonlySet<string>,
): string {
  const reader = new XmlReader(text, CONTENT_TYPES);
  const gone = new Set([...removed].map(partKey));
  let kept = "";
  let from = 0;
  while (reader.next()) {
    if (reader.kind !== "open" || reader.local !== "Override") continue;
    if (!gone.has(partKey(reader.attribute("PartName") ?? ""))) continue;
    kept += text.slice(from, reader.start);
    reader.skip();
    from = reader.end;
  }
  const { prefix, before, after } = splitBeforeRootEnd(kept + text.slice(from), CONTENT_TYPES);
  const entries = [...added].map(
    ([part, type]) =>
      `<${prefix}Override PartName="/${escapeAttribute(part)}" ContentType="${escapeAttribute(type)}"/>`,
  );
  return before + entries.join("") + after;
}
