/**
 * Text of XML parts: from and to bytes, and the characters that stand for others.
 *
 * @packageDocumentation
 */

/** Parts are UTF-8 or UTF-16; both may start with a mark. */
export function decodeXml(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  const little = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const big = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  const encoding = little ? "utf-16le" : big ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

const DECLARED = /^(<\?xml[^>]*?encoding=["'])[^"']*/;

/** Always UTF-8, whatever the part said before. */
export const encodeXml = (text: string): Uint8Array =>
  new TextEncoder().encode(text.replace(DECLARED, "$1UTF-8"));

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

const REFERENCE = /&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-z]{2,4});/g;

/** Without a document type only five entities exist; others stay as they are written. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(REFERENCE, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name] ?? whole;
    const code = name[1] === "x" ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Code points that XML cannot hold are left out, lone halves of a pair replaced. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export const escapeXml = (text: string): string =>
  text
    .replace(FORBIDDEN, "")
    .replace(LONE, "\ufffd")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");

/** White space in an attribute becomes a plain blank unless it is written as a number. */
export const escapeAttribute = (text: string): string =>
  escapeXml(text)
    .replace(/"/g, "&quot;")
    .replace(/[\t\n\r]/g, (white) => `&#${white.charCodeAt(0)};`);

const ENCODED = /_x([0-9a-fA-F]{4})_/g;

/** Spreadsheets write characters that XML cannot hold as `_x000D_`. */
export const decodeCellText = (text: string): string =>
  text.includes("_x")
    ? text.replace(ENCODED, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

const MUST_ENCODE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;

/** The opposite of {@link decodeCellText}, ready to stand in an element. */
export const encodeCellText = (text: string): string =>
  escapeXml(
    text
      .replace(ENCODED, "_x005F_x$1_")
      .replace(
        MUST_ENCODE,
        (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
      ),
  );
