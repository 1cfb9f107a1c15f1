/**
 * Labels that say the same in Chinese and in English: `目标值 Target`, `线上销售额（万元） Online sales`.
 *
 * @packageDocumentation
 */

export interface Halves {
  readonly chinese: string;
  readonly english: string;
  /**
   * A slash, a line break or brackets stand between the halves, or the Chinese comes first. The
   * English word of `Online 销售额` may as well belong to the Chinese one.
   */
  readonly isClear: boolean;
}

const CHINESE = /[\u3400-\u9fff]/;
const ENGLISH_WORD = /[a-z]{3}/;
const LONGEST = 120;
const NOTE = /[(（[【]([^()（）[\]【】]*)[)）\]】]/g;

/**
 * Both halves of a label without their notes in brackets; `undefined` for text in one language, and
 * for abbreviations inside Chinese (`APP日活`, `KR进展`).
 *
 * @example
 * ```ts
 * languageHalves("线上销售额（万元） Online sales")?.english // => "Online sales"
 * languageHalves("权重Weight")?.chinese // => "权重"
 * languageHalves("APP 日活") // => undefined
 * ```
 */
export function languageHalves(text: string): Halves | undefined {
  if (text.length > LONGEST || !CHINESE.test(text) || !ENGLISH_WORD.test(text)) return undefined;
  const bare = text.replace(NOTE, " ").trim();
  return inOrder(bare) ?? bracketed(bare, text) ?? undefined;
}

function inOrder(bare: string): Halves | undefined {
  const words = bare.split(/([\s/／|]+)/);
  const isChinese = (at: number): boolean => CHINESE.test(words[at] ?? "");
  const first = isChinese(0);
  let turn = 2;
  while (turn < words.length && isChinese(turn) === first) turn += 2;
  if (turn >= words.length) return adjacent(bare);
  for (let at = turn; at < words.length; at += 2) if (isChinese(at) === first) return undefined;
  const left = words.slice(0, turn - 1).join("");
  const right = words.slice(turn).join("");
  const isParted = /[\n/／|]/.test(words[turn - 1] ?? "");
  return halves(first ? left : right, first ? right : left, first || isParted);
}

/** `权重Weight`, `Target目标值`. */
function adjacent(bare: string): Halves | undefined {
  const [, before, after] = /^(.*[\u3400-\u9fff])([A-Za-z][^\u3400-\u9fff]*)$/.exec(bare) ?? [];
  if (before !== undefined && after !== undefined) return halves(before, after, true);
  const [, left, right] = /^([A-Za-z][^\u3400-\u9fff]*)([\u3400-\u9fff].*)$/.exec(bare) ?? [];
  return left === undefined || right === undefined ? undefined : halves(right, left, false);
}

function bracketed(bare: string, text: string): Halves | undefined {
  for (const [, note = ""] of text.matchAll(NOTE)) {
    if (CHINESE.test(bare) === CHINESE.test(note)) continue;
    const one = CHINESE.test(bare) ? halves(bare, note, true) : halves(note, bare, true);
    if (one !== undefined) return one;
  }
  return undefined;
}

function halves(chinese: string, english: string, isClear: boolean): Halves | undefined {
  const [left, right] = [chinese.trim(), english.trim()];
  if (CHINESE.test(right) || !ENGLISH_WORD.test(right)) return undefined;
  // A word inside Chinese text is no translation of it.
  if (!CHINESE.test(left) || ENGLISH_WORD.test(left)) return undefined;
  return { chinese: left, english: right, isClear };
}
