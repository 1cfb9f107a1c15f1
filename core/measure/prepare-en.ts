/**
 * English words that look like cues but are nouns, told apart by where they stand.
 *
 * @packageDocumentation
 */
import type { Source } from "./grammar";
import { withRanges } from "./ranges";
import { cueOf, type Cue, type Token } from "./token";
import { EN_NOUN_AFTER } from "./words/en-cues";

const NOUN_AFTER: ReadonlySet<string> = new Set(EN_NOUN_AFTER.split("|"));
/** Words between a cue and its number. */
export const EN_BETWEEN: ReadonlySet<string> = new Set(
  "the a an our its their of at is are be been being overall total just only average all an to".split(
    " ",
  ),
);

/** Cues that stay cues; every other one becomes text of the name it stands in. */
export function prepareEn(all: readonly Token[], { folded }: Source): Token[] {
  const word = (token: Token | undefined): string =>
    token === undefined ? "" : folded.slice(token.start, token.end);
  const tokens = withRanges(all).map((token, place, list) => {
    const next = list[place + 1];
    const joins = token.kind === "break" && word(token) === "with" && !startsNumber(next);
    return joins ? { kind: "text" as const, start: token.start, end: token.end } : token;
  });
  const near = nearQuantity(tokens, word);
  let start = true;
  return tokens.map((token, place) => {
    const opens = start;
    start = staysStart(token, start);
    if (token.kind !== "cue") return token;
    const next = tokens[place + 1];
    const noun =
      isNounLike(token, word) &&
      next?.kind === "text" &&
      NOUN_AFTER.has(word(next)) &&
      near[place] !== true;
    const stays = !noun && isCue(token, opens, near[place] === true, tokens[place - 1], word);
    return stays ? token : { kind: "text", start: token.start, end: token.end };
  });
}

/** "with 50 responses" states something of its own, "compliance with the policy" does not. */
const startsNumber = (next: Token | undefined): boolean =>
  next?.kind === "quantity" || cueOf(next) === "bound";

/** "close rate", "growth rate": the word before is no verb there. */
const isNounLike = (token: Token & { kind: "cue" }, word: (token: Token) => string): boolean =>
  ["make", "add", "reach"].includes(token.cue) ||
  /(?:growth|rise|ment|tion|decline|drop)$/.test(word(token));

function isCue(
  token: Token & { kind: "cue" },
  opens: boolean,
  near: boolean,
  before: Token | undefined,
  word: (token: Token | undefined) => string,
): boolean {
  switch (token.cue) {
    case "up":
    case "down":
      return near || !PARTICLES.has(word(token));
    case "filler":
    case "move":
    case "object":
      return true;
    case "make":
    case "add":
    case "reach":
    case "keep":
      if (NOUNS.has(word(token))) return opens || LEADS.has(cueOf(before) ?? "to");
      return (
        opens ||
        LEADS.has(cueOf(before) ?? "to") ||
        word(before) === "to" ||
        (near && isVerbForm(token, before, word))
      );
    case "none":
      return opens;
    default:
      return near;
  }
}

/** Verbs only where a clause begins: "SUS score stays above 75". */
const NOUNS: ReadonlySet<string> = new Set([
  "score",
  "scores",
  "limit",
  "cap",
  "stay",
  "review",
  "plan",
]);
const PARTICLES: ReadonlySet<string> = new Set(["up", "down"]);

/** Cues that a verb of making may follow: "will launch", "aim to hire". */
const LEADS: ReadonlySet<Cue> = new Set<Cue>(["filler", "object", "move"]);

/** "Students complete 3", "the team delivers 3"; not "cost per lead by 10 %". */
const isVerbForm = (
  token: Token,
  before: Token | undefined,
  word: (token: Token | undefined) => string,
): boolean => {
  if (before?.kind === "cue") return false;
  if (before?.kind !== "text") return true;
  return /(?:s|ed|ing)$/.test(word(token)) || /[^s]s$/.test(word(before));
};

/** Whether only cues and small words stand between a token and the next quantity. */
function nearQuantity(tokens: readonly Token[], word: (token: Token) => string): boolean[] {
  const near = tokens.map(() => false);
  let is = false;
  for (let place = tokens.length - 1; place >= 0; place -= 1) {
    const token = tokens[place];
    if (token === undefined) break;
    if (token.kind === "quantity") is = true;
    else if (token.kind === "text") is = is && EN_BETWEEN.has(word(token));
    else if (token.kind === "break") is = false;
    near[place] = is && token.kind === "cue";
  }
  return near;
}

const staysStart = (token: Token, start: boolean): boolean => {
  if (token.kind === "break" || token.kind === "colon") return true;
  if (token.kind === "time") return start;
  const cue = cueOf(token);
  return start && (cue === "filler" || cue === "object" || cue === "move");
};
