/**
 * One form for what people write in many: width, case, dashes, quotes, traditional characters.
 * Every character keeps its place, so a position in the folded text is one in the original.
 *
 * @packageDocumentation
 */
import { TRADITIONAL } from "./words/traditional";

const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_SHIFT = 0xfee0;

const LIKE: Readonly<Record<string, string>> = {
  "\u3000": " ",
  "\u00a0": " ",
  "\u2009": " ",
  "\u202f": " ",
  "\t": " ",
  "−": "-",
  "–": "-",
  "—": "-",
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "〜": "~",
  "∼": "~",
  "’": "'",
  "‘": "'",
  "“": '"',
  "”": '"',
  "「": '"',
  "」": '"',
  "『": '"',
  "』": '"',
  "【": "(",
  "】": ")",
  "[": "(",
  "]": ")",
  "［": "(",
  "］": ")",
  "{": "(",
  "}": ")",
  "≧": "≥",
  "⩾": "≥",
  "≦": "≤",
  "⩽": "≤",
  "➔": "→",
  "➜": "→",
  "⟶": "→",
  "⇒": "→",
  "➡": "→",
  "￥": "¥",
  "￡": "£",
};

const oneByOne = new Map<string, string>([...Object.entries(LIKE), ...TRADITIONAL]);

/**
 * @example
 * ```ts
 * fold("ＡＯＶ　＋１４％") // => "aov +14%"
 * ```
 */
export function fold(text: string): string {
  let folded = "";
  for (let i = 0; i < text.length; i += 1) folded += foldUnit(text.charAt(i));
  return folded;
}

/** One UTF-16 unit to one unit; letters whose lower case is longer stay as they are. */
function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) {
    if (code >= 65 && code <= 90) return String.fromCharCode(code + 32);
    return code === 91 || code === 93 || code === 123 || code === 125 || code === 9
      ? (LIKE[unit] ?? unit)
      : unit;
  }
  const like = oneByOne.get(unit);
  if (like !== undefined) return like;
  if (code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST) {
    return foldUnit(String.fromCharCode(code - FULL_WIDTH_SHIFT));
  }
  return unit;
}
