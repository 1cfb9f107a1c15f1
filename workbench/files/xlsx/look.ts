/**
 * How a cell looks, as far as a grid shows it: marks and colours written out, no theme colours.
 *
 * @packageDocumentation
 */
import type { CellStyle } from "../../../core";
import type { CellFormat } from "./styles-part";

/** A style of no look is `undefined`. */
export function lookOf(
  { font, fill, inner }: CellFormat,
  { fonts, fills }: { readonly fonts: readonly string[]; readonly fills: readonly string[] },
): CellStyle | undefined {
  const letters = fonts[font] ?? "";
  const ground = fills[fill] ?? "";
  const colour = rgb(letters, "color");
  const isSolid = /\spatternType\s*=\s*["']solid["']/.test(ground);
  const shade = isSolid ? rgb(ground, "fgColor") : undefined;
  const align = ALIGN.find((one) => attribute(inner, "alignment", "horizontal") === one);
  const style: CellStyle = {
    ...(has(letters, "b") ? { bold: true } : {}),
    ...(has(letters, "i") ? { italic: true } : {}),
    ...(has(letters, "strike") ? { strike: true } : {}),
    ...(colour === undefined ? {} : { colour }),
    ...(shade === undefined ? {} : { fill: shade }),
    ...(isOn(attribute(inner, "alignment", "wrapText")) ? { wrap: true } : {}),
    ...(align === undefined ? {} : { align }),
  };
  return Object.keys(style).length === 0 ? undefined : style;
}

const ALIGN = ["left", "center", "right"] as const;

const tagOf = (xml: string, name: string): string | undefined =>
  new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])[^>]*>`).exec(xml)?.[0];

const isOn = (text: string | undefined): boolean => text === "1" || text === "true";

/** A mark that is there counts unless it says that it does not. */
function has(xml: string, name: string): boolean {
  const tag = tagOf(xml, name);
  return tag !== undefined && !/\sval\s*=\s*["'](?:0|false)["']/.test(tag);
}

function attribute(xml: string, element: string, name: string): string | undefined {
  const tag = tagOf(xml, element) ?? "";
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];
}

/** `#RRGGBB` of a colour that is written out. */
function rgb(xml: string, element: string): string | undefined {
  const value = attribute(xml, element, "rgb") ?? "";
  return /^(?:[\da-f]{2})?[\da-f]{6}$/i.test(value) ? `#${value.slice(-6)}` : undefined;
}
