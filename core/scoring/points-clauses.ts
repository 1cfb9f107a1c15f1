/**
 * A points rule cut into clauses: hard at semicolons and full stops, softly at commas.
 *
 * @packageDocumentation
 */
import { fold } from "../measure/fold";
import { wordsOfRule, type Word } from "./points-words";

export interface Clause {
  /** As the user wrote it. */
  readonly text: string;
  readonly words: readonly Word[];
  /** Whether a comma only parts it from the clause before. */
  readonly follows: boolean;
}

/** More than any rule has; what is beyond need not be read to see that. */
const MOST_PARTS = 200;

const HARD = /[;；。\n\r]|\.(?=\s|$)/;
const SOFT = /[，、]|,(?!\d{3}(?!\d))|\band\b(?! (?:above|over|below|under|up))/;
/** "1." "2、" "（3）" before a clause is its number in a list. */
const NUMBERED = /^\s*(?:[（(]\d{1,2}[）)]|\d{1,2}[.、．](?!\d))\s*/;
/** 80%（含）, (inclusive): bounds are included anyway. */
const INCLUDED = /[（(]\s*(?:含|不含税|inclusive|incl\.?)\s*[）)]/gi;

export function clausesOf(text: string): readonly Clause[] {
  return text.split(HARD, MOST_PARTS).flatMap((part) => {
    const plain = part.replace(NUMBERED, "").replace(INCLUDED, "");
    return plain
      .split(SOFT, MOST_PARTS)
      .flatMap((piece) => (isFormula(wordsOfRule(fold(piece))) ? [piece] : bracketed(piece)))
      .map((piece) => piece.trim())
      .filter((piece) => piece !== "")
      .map((piece, place) => clauseOf(piece, place > 0));
  });
}

const clauseOf = (text: string, follows: boolean): Clause => ({
  text: text.trim(),
  words: wordsOfRule(fold(text)),
  follows,
});

/** What stands in brackets is a clause of its own where it says a figure, else a remark. */
function bracketed(piece: string): readonly string[] {
  const open = piece.search(/[（(]/);
  const end = piece.search(/[）)]/);
  if (open < 0 || end < open) return [piece];
  const inner = piece.slice(open + 1, end);
  const around = `${piece.slice(0, open)} ${piece.slice(end + 1)}`;
  const saysMore = wordsOfRule(fold(inner)).some(({ tag }) => tag !== "other" && tag !== "full");
  return saysMore ? [around, inner] : [around];
}

/** Whether it calculates with actual and target. */
export function isFormula(words: readonly Word[]): boolean {
  const has = (tag: Word["tag"]): boolean => words.some((word) => word.tag === tag);
  const operates = has("divide") || has("per-slash") || has("times");
  return (has("actual") || has("attainment")) && operates;
}
