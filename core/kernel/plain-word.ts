/**
 * A word or header stripped of what people vary: case, width, spaces, `_`, `-` and line breaks.
 *
 * @example
 * ```ts
 * plainWord(" At_Most ") // => "at most"
 * plainWord("目 标 值\n（万元）") // => "目标值(万元)"
 * ```
 */
export function plainWord(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(GAPS, " ").trim();
  const folded = text.normalize("NFKC").toLowerCase().replace(GAPS, " ").trim();
  // Chinese labels are letter-spaced for looks ("权 重"); a space between words matters in English.
  return folded.replace(/(?<=[^ -~]) | (?=[^ -~])/g, "");
}

/** Most English words need no folding, and tables have many. */
const ASCII = /^[\x20-\x7e]*$/;
const GAPS = /[\s_-]+/g;
