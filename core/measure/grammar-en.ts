/**
 * English.
 *
 * @packageDocumentation
 */
import { readClauseEn } from "./clause-en";
import type { Grammar } from "./grammar";
import { prepareEn } from "./prepare-en";
import { wordsOf, type Rest, type Segment } from "./segment";
import { settleTimes } from "./settle";
import { cueOf, quantityOf } from "./token";
import { tokensEn } from "./tokens-en";
import { readWordlessEn } from "./wordless-en";

export const EN: Grammar = {
  tokens: tokensEn,
  prepare: (tokens, source) => settleTimes(prepareEn(tokens, source)),
  cuts: beginsNew,
  explains: (segment, { folded }) => WHY.test(folded.slice(segment[0]?.start, segment[1]?.end)),
  clause: readClauseEn,
  wordless: readWordlessEn,
  standsAlone: () => false,
  name: (segment, { original }) => {
    const text = wordsOf(
      segment.filter(({ kind }) => kind === "text"),
      original,
    );
    return text === "" ? undefined : text;
  },
};

/** "and", "while": a new statement when a number stands before and one comes, or a verb after a verb. */
function beginsNew(left: Segment, rest: Rest): boolean {
  const [next] = rest;
  const cue = cueOf(next);
  const counted = left.some(
    (token) => quantityOf(token) !== undefined && quantityOf(token)?.weak !== true,
  );
  if (counted) {
    const end = rest.findIndex((token) => token.kind === "break" && !token.soft);
    const near = end < 0 ? rest : rest.slice(0, end);
    return (
      near.some((token) => quantityOf(token) !== undefined) ||
      cue === "make" ||
      cue === "up" ||
      cue === "down"
    );
  }
  // "Host town halls with at least 70% attendance": a thing to do, and how well.
  const made = left.length > 1 && cueOf(left[0]) === "make";
  if (made && cue === "bound") return true;
  // "Define and document our process" is one thing to do.
  if (left.every((token) => token.kind === "cue")) return false;
  const verb = left.some((token) => ["make", "up", "down"].includes(cueOf(token) ?? ""));
  return (
    verb && (cue === "make" || cue === "up" || cue === "down" || cue === "keep" || cue === "reach")
  );
}

/** How a clause opens that says why or with what. */
const WHY =
  /^(?:to (?!\d)[a-z]|in order|so as|as part|with |given |using |despite |in support|thanks to|because)/;
