/**
 * Keel's pointers, kept as custom properties of the document, where people can see them.
 *
 * @packageDocumentation
 */
import { escapeAttribute, escapeXml } from "../xml/xml-text";
import { XmlReader } from "../xml/xml-reader";
import { splitBeforeRootEnd } from "../package/relationships";
import { count } from "./namespaces";

const PREFIX = "keel.";
/** User-defined properties, [MS-OLEPS] 2.21. */
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
/** Numbers 0 and 1 are reserved. */
const FIRST_ID = 2;

export const NO_PROPERTIES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${NAMESPACE}" xmlns:vt="${TYPES}"></Properties>`;
export const PROPERTIES_TYPE =
  "application/vnd.openxmlformats-officedocument.custom-properties+xml";

/** Keel's own properties; those of others are theirs. */
export function readSettings(text: string, part: string): ReadonlyMap<string, string> {
  const reader = new XmlReader(text, part);
  const settings = new Map<string, string>();
  while (reader.next()) {
    if (reader.kind !== "open" || reader.local !== "property") continue;
    const name = reader.attribute("name") ?? "";
    const value = reader.innerText();
    if (name.startsWith(PREFIX)) settings.set(name, value);
  }
  return settings;
}

/** The same part with Keel's properties as they are now. */
export function patchSettings(
  text: string,
  part: string,
  settings: ReadonlyMap<string, string>,
): string {
  const reader = new XmlReader(text, part);
  let kept = "";
  let from = 0;
  let highest = FIRST_ID - 1;
  while (reader.next()) {
    if (reader.kind !== "open" || reader.local !== "property") continue;
    highest = Math.max(highest, count(reader.attribute("pid"), 0));
    const own = (reader.attribute("name") ?? "").startsWith(PREFIX);
    const { start } = reader;
    reader.skip();
    if (!own) continue;
    kept += text.slice(from, start);
    from = reader.end;
  }
  const { prefix, before, after } = splitBeforeRootEnd(kept + text.slice(from), part);
  const entries = [...settings].map(
    ([name, value], n) =>
      `<${prefix}property fmtid="${FORMAT_ID}" pid="${highest + 1 + n}" name="${escapeAttribute(name)}">` +
      `<vt:lpwstr xmlns:vt="${TYPES}">${escapeXml(value)}</vt:lpwstr></${prefix}property>`,
  );
  return before + entries.join("") + after;
}
