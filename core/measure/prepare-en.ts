/**
 * English words that look like cues but are nouns, told apart by where they stand.
 *
 * @packageDocumentation
 */
import type { Source } from "./grammar";
import {
  isCompared,
  isCompound,
  isCounted,
  isGerund,
  isNoun,
  isNounLike,
  isToVerb,
  TAKES_VERB,
  withAges,
} from "./noun-en";
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
  const ranged = withRanges(
    withAges(all, word),
    (place) => RANGED.has(cueOf(all[place]) ?? "filler") && word(all[place + 2]) === "to",
  );
  const tokens = ranged.map((token, place, list) => {
    const next = list[place + 1];
    const joins = token.kind === "break" && word(token) === "with" && !startsNumber(next);
    return joins ? asText(token) : token;
  });
  const near = nearQuantity(tokens, word);
  const counted = clauseCounts(tokens);
  let start = true;
  let acted = false;
  let made = false;
  let before: Token | undefined;
  const settle = (token: Token, place: number): Token => {
    const opens = start;
    start = staysStart(token, start);
    if (token.kind !== "cue") return token;
    const next = tokens[place + 1];
    if (isNoun(token, tokens[place - 1], next, word, acted && !opens)) return asText(token);
    if (opens && !near[place] && /^(?:pass|cross|break|top) the$/.test(word(token)))
      return { kind: "cue", cue: "make", start: token.start, end: token.end };
    if (isToVerb(token, tokens[place - 1], next, word)) return asText(token);
    const noun =
      isNounLike(token, word) &&
      next?.kind === "text" &&
      near[place] !== true &&
      (NOUN_AFTER.has(word(next)) || isCompound(tokens, place, word));
    if (opens) acted = false;
    const noted = tokens[place - 1]?.kind === "open";
    if (
      made &&
      !noted &&
      word(token) === "from" &&
      next?.kind === "quantity" &&
      !ends(tokens, place + 2)
    )
      return asText(token);
    const said = !counted[place] && !acted && isSaidOf(token, before, word(tokens[0]), word);
    const here = {
      opens,
      acted,
      near: near[place] === true,
      takesVerb: TAKES_VERB.test(word(tokens[place - 2])),
    };
    const compared =
      token.cue === "make" && opens && !INFLECTED.test(word(token)) && isCompared(tokens, place);
    const plural = token.cue === "make" && /[^s]s$/.test(word(token)) && isCounted(tokens, place);
    const gerund = opens && token.cue === "make" && isGerund(tokens, place, word);
    const stays =
      !gerund &&
      !noun &&
      !plural &&
      !compared &&
      (said || isCue(token, here, tokens[place - 1], word));
    acted ||= stays && !SILENT.has(token.cue);
    made = stays && token.cue === "make" ? true : made && !opens;
    return stays ? token : asText(token);
  };
  return tokens.map((token, place) => (before = settle(token, place)));
}

/** "From 80 percent of users" begins no change unless an end follows. */
function ends(tokens: readonly Token[], from: number): boolean {
  for (let place = from; place < from + REACH; place += 1) {
    const token = tokens[place];
    if (token === undefined || token.kind === "break") return false;
    if (token.kind === "quantity" || cueOf(token) === "to") return true;
  }
  return false;
}

const REACH = 12;

const asText = ({ start, end }: Token): Token => ({ kind: "text", start, end });

/** "Achieve 70 % to 80 %", "by 5 to 10 points"; but "improve it 70 % to 80 %" goes from one to the other. */
const RANGED: ReadonlySet<Cue> = new Set<Cue>(["reach", "keep", "by", "bound", "to"]);

/** "with 50 responses" states something of its own, "compliance with the policy" does not. */
const startsNumber = (next: Token | undefined): boolean =>
  next?.kind === "quantity" || cueOf(next) === "bound";

interface Place {
  /** Nothing but fillers and times before it in its clause. */
  readonly opens: boolean;
  /** The clause has its verb. */
  readonly acted: boolean;
  /** Only cues and small words between it and a number. */
  readonly near: boolean;
  /** It stands in a name such as "time to merge". */
  readonly takesVerb: boolean;
}

function isCue(
  token: Token & { kind: "cue" },
  { opens, acted, near, takesVerb }: Place,
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
        (word(before) === "to" && !takesVerb && !/(?:ed|ing|[^s]s)$/.test(word(token))) ||
        (near && !(acted && isMaking(token)) && isVerbForm(token, before, word))
      );
    case "none":
      return opens;
    default:
      return near;
  }
}

const isMaking = ({ cue }: { cue: Cue }): boolean => cue === "make" || cue === "add";

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
  if (before?.kind !== "text" || / at$/.test(word(token))) return true;
  return /(?:s|ed|ing)(?: at)?$/.test(word(token)) || /[^s]s$/.test(word(before));
};

/** Cues that say nothing yet of what is done. */
const SILENT: ReadonlySet<Cue> = new Set<Cue>(["filler", "object", "move", "now", "by", "to"]);

/** "SDK published", "every team completes it": without a number the first verb says it all. */
const isSaidOf = (
  token: Token & { kind: "cue" },
  before: Token | undefined,
  first: string,
  word: (token: Token | undefined) => string,
): boolean =>
  token.cue === "make" &&
  (before?.kind === "text" || cueOf(before) === "move") &&
  (EVERYBODY.test(first) || INFLECTED.test(word(token))) &&
  !ARTICLES.has(word(before));

const INFLECTED = /(?:[a-z]ed|[^s]s|built|won|written|sold|sent|held|made|set|found|done)$/;
/** "All staff complete the course": after such a subject a bare verb is one. */
const EVERYBODY = /^(?:all|both)$/;

const ARTICLES: ReadonlySet<string> = new Set(
  "the a an our its their of in on for with all new every each and any".split(" "),
);

/** Whether the clause of a token holds a number. */
function clauseCounts(tokens: readonly Token[]): boolean[] {
  const out: boolean[] = [];
  let from = 0;
  for (let place = 0; place <= tokens.length; place += 1) {
    const token = tokens[place];
    if (token !== undefined && !(token.kind === "break" && !token.soft)) continue;
    const counts = tokens.slice(from, place).some(({ kind }) => kind === "quantity");
    for (let at = from; at <= place; at += 1) out.push(counts);
    from = place + 1;
  }
  return out;
}

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
