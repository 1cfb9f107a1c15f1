/**
 * Relationships of a part: which other parts it uses and for what.
 *
 * @packageDocumentation
 */
import { XmlReader } from "../xml/xml-reader";
import { escapeAttribute } from "../xml/xml-text";
import { resolveTarget } from "./part-name";

export interface Relationship {
  readonly id: string;
  /** Last word of the type's address, as `worksheet`: the same in both editions of the format. */
  readonly type: string;
  /** Name of the part it leads to; `undefined` when that is outside the file. */
  readonly part: string | undefined;
}

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_TYPES = "http://purl.oclc.org/ooxml/officeDocument/relationships";

export function readRelationships(text: string, owner: string, part: string): Relationship[] {
  const reader = new XmlReader(text, part);
  const found: Relationship[] = [];
  while (reader.next()) {
    if (reader.kind !== "open" || reader.local !== "Relationship") continue;
    const target = reader.attribute("Target") ?? "";
    const isOutside = reader.attribute("TargetMode")?.toLowerCase() === "external";
    found.push({
      id: reader.attribute("Id") ?? "",
      type: (reader.attribute("Type") ?? "").split("/").pop() ?? "",
      part: isOutside ? undefined : resolveTarget(owner, target),
    });
  }
  return found;
}

export const NO_RELATIONSHIPS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"></Relationships>`;

/** The same text with one more relationship. */
export function addRelationship(
  text: string,
  part: string,
  { id, type, target, strict }: { id: string; type: string; target: string; strict: boolean },
): string {
  const address = `${strict ? STRICT_TYPES : TYPES}/${type}`;
  const attributes = `Id="${escapeAttribute(id)}" Type="${address}" Target="${escapeAttribute(target)}"`;
  const { prefix, before, after } = splitBeforeRootEnd(text, part);
  return `${before}<${prefix}Relationship ${attributes}/>${after}`;
}

/** The same text without the relationships of these ids. */
export function removeRelationships(text: string, part: string, ids: ReadonlySet<string>): string {
  const reader = new XmlReader(text, part);
  let kept = "";
  let from = 0;
  while (reader.next()) {
    if (reader.kind !== "open" || reader.local !== "Relationship") continue;
    if (!ids.has(reader.attribute("Id") ?? "")) continue;
    kept += text.slice(from, reader.start);
    reader.skip();
    from = reader.end;
  }
  return kept + text.slice(from);
}

/** Cuts a document where one more child of its root can stand, and tells the root's prefix. */
export function splitBeforeRootEnd(
  text: string,
  part: string,
): { prefix: string; before: string; after: string } {
  const reader = new XmlReader(text, part);
  let prefix = "";
  let name = "";
  let openEnd = 0;
  while (reader.next()) {
    if (reader.kind === "open" && reader.depth === 1) {
      name = /^<([^\s/>]+)/.exec(text.slice(reader.start, reader.end))?.[1] ?? "";
      prefix = name.includes(":") ? `${name.split(":")[0] ?? ""}:` : "";
      openEnd = reader.end;
    }
    if (reader.kind === "close" && reader.depth === 1) {
      if (reader.start < reader.end) {
        return { prefix, before: text.slice(0, reader.start), after: text.slice(reader.start) };
      }
      // `<root/>` has to be opened before anything can stand in it.
      const open = text.slice(0, openEnd).replace(/\s*\/>$/, ">");
      return { prefix, before: open, after: `</${name}>${text.slice(openEnd)}` };
    }
  }
  return { prefix, before: text, after: "" };
}
