/**
 * OpenFormula ([ODF 1.3] part 4) as an .xlsx file has it.
 *
 * @packageDocumentation
 */
import { isPlainFormula } from "./foreign-book";

const PIECE = /"(?:[^"]|"")*"|\[[^\]]*\]|;|[^";[\]]+/g;
const ADDRESS = /^(?:(\$?(?:'(?:[^']|'')*'|[^'.[\]]+))?\.)?(\$?[A-Za-z]{1,3}\$?\d{1,7})$/;

/**
 * `undefined` for a formula that has no counterpart: inline arrays, other files, other languages.
 *
 * @example
 * ```ts
 * plainFormula("of:=SUM([.A1:.A3];[$Plan.$B$2])") // => "SUM(A1:A3,Plan!$B$2)"
 * ```
 */
export function plainFormula(stored: string): string | undefined {
  const match = /^(?:of|oooc|msoxl):=|^=/.exec(stored);
  if (match === null) return undefined;
  const body = stored.slice(match[0].length);
  if (match[0] === "msoxl:=") return isPlainFormula(body) ? body : undefined;
  let formula = "";
  for (const [piece] of body.matchAll(PIECE)) {
    if (piece === ";") formula += ",";
    else if (piece.startsWith("[")) {
      const reference = referenceOf(piece.slice(1, -1));
      if (reference === undefined) return undefined;
      formula += reference;
    } else formula += piece.startsWith('"') ? piece : piece.replace(/COM\.MICROSOFT\./g, "");
  }
  return isPlainFormula(formula) ? formula : undefined;
}

function referenceOf(inner: string): string | undefined {
  const [first = "", second, ...more] = inner.split(/:(?=\.|\$|')/);
  const from = ADDRESS.exec(first);
  if (from === null || more.length > 0) return undefined;
  const sheet = (from[1] ?? "").replace(/^\$/, "");
  const start = `${sheet === "" ? "" : `${sheet}!`}${from[2] ?? ""}`;
  if (second === undefined) return start;
  const to = ADDRESS.exec(second);
  // A reference through several sheets is written the other way round in .xlsx files.
  return to === null || (to[1] ?? "") !== "" ? undefined : `${start}:${to[2] ?? ""}`;
}
