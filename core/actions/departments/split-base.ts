/**
 * What stood in a department's sheet when it was made, kept in the document as short marks: it
 * tells what the department changed from what the workbook changed since.
 *
 * @packageDocumentation
 */
import { cellText, type CellValue } from "../../kernel/cell";
import type { Edits } from "../port/edits";
import type { Snapshot } from "../port/snapshot";

const BASE = "keel.base.";

/** Excel shows 255 characters of a property and may cut what is longer. */
const CHUNK = 240;
const MARK = 4;

/** Which cell of which row, with what in it; a row as a whole has a blank column and value. */
export interface BaseCell {
  readonly department: string;
  readonly row: string;
  readonly column: string;
  readonly value: CellValue;
}

export function baseEdits(cells: readonly BaseCell[], place: number): Edits {
  const text = cells.map(markOf).join("");
  const count = Math.ceil(text.length / CHUNK);
  return Array.from({ length: count }, (_, chunk) => ({
    do: "setting",
    key: `${BASE}${place}.${chunk + 1}`,
    value: text.slice(chunk * CHUNK, (chunk + 1) * CHUNK),
  }));
}

/** Whether a cell stood so. */
export type BaseReader = (cell: BaseCell) => boolean;

/** `undefined` when the document does not say how its sheets were made. */
export function baseOf(settings: Snapshot["settings"]): BaseReader | undefined {
  const marks = new Set<string>();
  for (const [key, text] of Object.entries(settings)) {
    if (!key.startsWith(BASE)) continue;
    for (let at = 0; at < text.length; at += MARK) marks.add(text.slice(at, at + MARK));
  }
  return marks.size === 0 ? undefined : (cell) => marks.has(markOf(cell));
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** 24 bits of FNV-1a as four letters. */
function markOf({ department, row, column, value }: BaseCell): string {
  let hash = 0x811c9dc5;
  const shown = typeof value === "number" ? String(Number(value.toPrecision(12))) : cellText(value);
  for (const character of [department, row, column, shown].join("\u0000")) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return Array.from({ length: MARK }, (_, at) => LETTERS[(hash >>> (at * 6)) & 63]).join("");
}
