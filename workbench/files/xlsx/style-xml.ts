/**
 * Fonts, fills and formats as the elements of `styles.xml`.
 *
 * @packageDocumentation
 */
import type { CellStyle } from "../../../core";
import { escapeAttribute } from "../xml/xml-text";
import type { CellFormat } from "./styles-part";

type FontChange = Pick<CellStyle, "bold" | "italic" | "strike" | "colour">;

const argb = (colour: string): string => `FF${colour.replace("#", "").toUpperCase()}`;

/** Order of a font's elements that all readers take: marks, then colour, then the rest. */
const MARKS = [
  ["bold", "b"],
  ["italic", "i"],
  ["strike", "strike"],
] as const;

/** The same font, with marks and colour changed. */
export function fontXml(base: string | undefined, change: FontChange, prefix: string): string {
  const tag = (name: string) => `${prefix}${name}`;
  const open = `<${tag("font")}>`;
  const close = `</${tag("font")}>`;
  const bare = base ?? `${open}<${tag("sz")} val="11"/><${tag("name")} val="Calibri"/>${close}`;
  let inner = /^<[^>]*\/>$/.test(bare)
    ? ""
    : bare.replace(/^<[^>]*>/, "").replace(/<\/[^>]*>\s*$/, "");
  const without = (name: string) =>
    inner.replace(
      new RegExp(`<${tag(name)}(?:\\s[^>]*)?(?:/>|>[\\s\\S]*?</${tag(name)}\\s*>)`, "g"),
      "",
    );
  const marks = MARKS.flatMap(([key, name]) => {
    if (change[key] === undefined) return [];
    inner = without(name);
    return change[key] ? [`<${tag(name)}/>`] : [];
  });
  if (change.colour === undefined) return `${open}${marks.join("")}${inner}${close}`;
  inner = without("color");
  const colour = `<${tag("color")} rgb="${argb(change.colour)}"/>`;
  const size = inner.search(new RegExp(`<${tag("(?:sz|u|vertAlign|name|family|scheme)")}[\\s/>]`));
  const cut = size < 0 ? inner.length : size;
  return `${open}${marks.join("")}${inner.slice(0, cut)}${colour}${inner.slice(cut)}${close}`;
}

export const fillXml = (colour: string, prefix: string): string =>
  `<${prefix}fill><${prefix}patternFill patternType="solid">` +
  `<${prefix}fgColor rgb="${argb(colour)}"/><${prefix}bgColor indexed="64"/>` +
  `</${prefix}patternFill></${prefix}fill>`;

/** A condition's fill shows its background colour, other than a cell's. */
export function conditionXml(style: CellStyle, p: string): string {
  const marks = MARKS.flatMap(([key, name]) => (style[key] === true ? [`<${p}${name}/>`] : []));
  if (style.colour !== undefined) marks.push(`<${p}color rgb="${argb(style.colour)}"/>`);
  const font = marks.length === 0 ? "" : `<${p}font>${marks.join("")}</${p}font>`;
  const fill =
    style.fill === undefined
      ? ""
      : `<${p}fill><${p}patternFill><${p}bgColor rgb="${argb(style.fill)}"/></${p}patternFill></${p}fill>`;
  return `<${p}dxf>${font}${fill}</${p}dxf>`;
}

/** The inside of a format with its alignment changed, everything else kept. */
export function withAlignment(
  inner: string,
  { wrap, align }: { wrap: boolean | undefined; align: CellStyle["align"] | undefined },
  prefix: string,
): string {
  const known = new RegExp(`<${prefix}alignment([^>]*?)\\s*/?>(?:</${prefix}alignment\\s*>)?`);
  let attributes = known.exec(inner)?.[1] ?? "";
  const set = (name: string, value: string) => {
    attributes = attributes.replace(new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`), "");
    attributes += ` ${name}="${value}"`;
  };
  if (wrap !== undefined) set("wrapText", wrap ? "1" : "0");
  if (align !== undefined) set("horizontal", align);
  return `<${prefix}alignment${attributes}/>${inner.replace(known, "")}`;
}

export function formatXml({ attributes, inner }: CellFormat, prefix: string): string {
  const written = attributes.map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  const open = `<${prefix}xf${written.join("")}`;
  return inner === "" ? `${open}/>` : `${open}>${inner}</${prefix}xf>`;
}

export const codeXml = (id: number, code: string, prefix: string): string =>
  `<${prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`;
