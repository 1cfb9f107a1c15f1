/**
 * What kind of file some bytes are, told by the bytes and not by the name alone.
 *
 * @packageDocumentation
 */
import type { FileProblem } from "./problem";

const TEXT_ENDINGS = /\.(?:csv|tsv|tab|txt)$/i;
const ENDING = /\.[^./\\]+$/;

/** Compound files: workbooks of Excel 97 to 2003, and newer ones that are encrypted. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/** `zip`, `xls` and `text` can be opened further; anything else is a problem already. */
export function looksLike(
  bytes: Uint8Array,
  fileName: string,
): "zip" | "xls" | "text" | FileProblem {
  if (startsWith(bytes, COMPOUND)) {
    return includesWide(bytes, "EncryptedPackage") ? { code: "password" } : "xls";
  }
  if (startsWith(bytes, ZIP)) return "zip";
  if (TEXT_ENDINGS.test(fileName)) return "text";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 512)).trimStart();
  if (/^<\?xml[\s\S]*(?:urn:schemas-microsoft-com:office:spreadsheet|Excel\.Sheet)/.test(head)) {
    return { code: "other-format", format: ".xml" };
  }
  return ENDING.test(fileName) ? { code: "not-a-workbook" } : "text";
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** Names inside a compound file are UTF-16; its directory may stand anywhere. */
function includesWide(bytes: Uint8Array, word: string): boolean {
  const codes = Array.from(word).flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = codes;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (codes.every((code, n) => bytes[at + n] === code)) return true;
  }
  return false;
}
