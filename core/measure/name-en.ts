/**
 * The name of a metric in an English clause, and the things its number counts.
 *
 * @packageDocumentation
 */
import type { Source } from "./grammar";
import { clipped, headed } from "./headed-en";
import { participleOf } from "./participle-en";
import { ENDS, endsPhrase, wordOf } from "./things-en";
import { wordsOf } from "./segment";
import type { Verb } from "./statement";
import { EN_ACTIONS } from "./words/en-verbs";
import { cueOf, lastOf, type Quantity, type Token } from "./token";

interface NameWindow {
  readonly before: readonly Token[];
  readonly after: readonly Token[];
  readonly quantity: Quantity;
  readonly verb?: Verb;
  readonly verbAt: number;
  /** Place of the number the change starts from; -1 without one. */
  readonly startAt: number;
}

/** Where what belongs to a metric ends. */
const NAME_ENDS: ReadonlySet<string> = new Set(
  "by via through using that which who so because thanks as measured according based when where if after before while due leading resulting per".split(
    " ",
  ),
);
const LEADING: ReadonlySet<string> = new Set(
  "the a an our its their of in on for at to is are be this that we by with your my all more - * from will has have".split(
    " ",
  ),
);
const TRAILING: ReadonlySet<string> = new Set(
  "the a an of in on for at to by with and or is are be will from - : as back per".split(" "),
);

/** The object of the verb, else its subject, else what follows the number. */
export function nameOf(window: NameWindow, source: Source): string | undefined {
  const { before, after, quantity, verb, verbAt } = window;
  const limit = before.findIndex(
    (token, place) =>
      place === window.startAt || ["from", "now", "between"].includes(cueOf(token) ?? ""),
  );
  const end = limit < 0 ? before.length : limit;
  const object = verbAt < 0 ? [] : names(before.slice(Math.min(verbAt + 1, end), end), source);
  const head = titled(before.slice(0, Math.max(0, Math.min(verbAt < 0 ? end : verbAt, end))));
  const subject = names(verbAt < 0 ? head.filter(({ kind }) => kind !== "cue") : led(head), source);
  const behind = nameAfter(after, quantity, verbAt < 0, source);
  const between = window.startAt < 0 ? [] : names(before.slice(window.startAt + 1), source);
  const follows = verbAt < 0 && /^(?:in|of)$/.test(wordOf(behind[0], source));
  const own = object.length > 0 ? object : follows ? [] : subject;
  const used = verbAt < 0 && own.length === 1 && behind[0]?.kind === "text" && !follows;
  const verbal = used && !ENDS.has(wordOf(behind[0], source));
  const plain = own.length === 1 && STATISTICS.test(wordOf(own[0], source)) && behind.length > 0;
  const left = plain || verbal ? [] : own.length > 0 || behind.length > 0 ? own : between;
  const things = quantity.kind === "things" && verb !== "up" && verb !== "down";
  if (
    things &&
    /^(?:times|days?)$/.test(quantity.unit ?? "") &&
    behind.length <= 1 &&
    left.length === 0
  ) {
    const acts = before.slice(Math.max(0, verbAt), end);
    return said(
      acts.filter((token) => token.kind === "text" || cueOf(token) === "make"),
      source,
    );
  }
  if (left.length > 0 && !(things && (verb === "make" || verb === "add"))) {
    const more = continuation(
      behind,
      left.length <= SHORT && verb !== "up" && verb !== "down",
      source,
    );
    const stated = before.filter((token) => cueOf(token) === undefined);
    const goesOn = behind.some(({ kind }) => kind === "text");
    const headed = goesOn && lastOf(stated)?.kind === "colon" && quantity.kind === "percent";
    const whole = (things && verb === undefined) || (headed && !startsLoose(behind, source));
    return said([...left, ...(whole ? behind : more)], source);
  }
  if (verb === "make" && quantity.kind === "percent" && wordOf(behind[0], source) === "of")
    return sharedBy(before[verbAt], behind, source);
  return said(behind.length > 0 ? behind : left, source);
}

/** "Average 16 hours of training": how it is counted, not what. */
const STATISTICS = /^(?:average|total|median|mean)$/;

/** "Fill 90% of open roles": the share is that of the roles filled. */
function sharedBy(
  verb: Token | undefined,
  behind: readonly Token[],
  source: Source,
): string | undefined {
  const name = said(behind, source);
  const done = participleOf(wordOf(verb, source));
  const end = behind.findIndex((token, place) => place > 0 && endsPhrase(token, source));
  const head = said(end < 0 ? behind : behind.slice(0, end), source);
  if (name === undefined || head === undefined || done === undefined) return name;
  return name.startsWith(head) ? `${head} ${done}${name.slice(head.length)}` : name;
}

/** "Activation rate: share of users who …": what is explained after a colon is named before it. */
function titled(head: readonly Token[]): readonly Token[] {
  const colon = head.findIndex(({ kind }) => kind === "colon");
  const told = head.slice(colon + 1).filter(({ kind }) => kind === "text").length;
  const names = head.slice(0, Math.max(0, colon)).some(({ kind }) => kind === "text");
  return names && told > SHORT ? head.slice(0, colon) : head;
}

/** "NPS score of 50+ for new users": what goes on belongs to the name. */
/** "Bring cloud spend down": a verb that opens is no part of the name. */
const led = (head: readonly Token[]): readonly Token[] =>
  head.length > 1 && ["make", "add"].includes(cueOf(head[0]) ?? "") ? head.slice(1) : head;

const startsLoose = (behind: readonly Token[], source: Source): boolean =>
  ENDS.has(wordOf(behind[0], source));

function continuation(behind: readonly Token[], any: boolean, source: Source): readonly Token[] {
  const first = wordOf(behind[0], source);
  const goesOn = ["for", "of", "among", "across"].includes(first) || (any && ENDS.has(first));
  return goesOn ? behind : [];
}

/** A name this short wants what follows its number. */
const SHORT = 2;

export function nameAfter(
  after: readonly Token[],
  quantity: Quantity,
  skipVerb: boolean,
  source: Source,
): Token[] {
  const out: Token[] = [];
  for (const token of after) {
    const cue = cueOf(token);
    if (token.kind === "quantity" || token.kind === "break" || token.kind === "colon") break;
    if (cue !== undefined && out.length === 0 && skipVerb) continue;
    if (
      cue !== undefined &&
      cue !== "make" &&
      cue !== "filler" &&
      cue !== "up" &&
      cue !== "down" &&
      cue !== "reach"
    )
      break;
    const word = wordOf(token, source);
    if (token.kind === "time" && !token.inName && out.some((one) => !endsPhrase(one, source)))
      break;
    if (NAME_ENDS.has(word) && out.length > 0) break;
    if (quantity.kind === "things" && /^(?:for|from|across)$/.test(word) && out.length > 0) break;
    if (token.kind === "time" ? token.inName : token.kind !== "note") out.push(token);
  }
  return out;
}

function names(tokens: readonly Token[], source: Source): Token[] {
  const kept = tokens.filter(
    (token) =>
      token.kind === "text" ||
      token.kind === "quantity" ||
      (token.kind === "break" && token.soft) ||
      (token.kind === "note" && isAcronym(token, source)) ||
      (token.kind === "time" && token.inName) ||
      ["make", "up", "down", "reach", "add"].includes(cueOf(token) ?? ""),
  );
  const measured = kept.findIndex((token, place) => place > 1 && wordOf(token, source) === "as");
  return trimmed(measured < 0 ? kept : kept.slice(0, measured), source);
}

/** (MRR) after its long form. */
const isAcronym = (token: Token, { original }: Source): boolean =>
  /^[([][A-Z][A-Za-z0-9/&-]{1,7}[)\]]$/.test(original.slice(token.start, token.end));

function trimmed(tokens: readonly Token[], source: Source): Token[] {
  let from = 0;
  let to = tokens.length;
  while (from < to && isLoose(tokens[from], LEADING, source)) from += 1;
  while (to > from && isLoose(tokens[to - 1], TRAILING, source)) to -= 1;
  return tokens.slice(from, to);
}

const isLoose = (token: Token | undefined, words: ReadonlySet<string>, source: Source): boolean =>
  token?.kind === "break" || words.has(wordOf(token, source));

const ACTIONS: ReadonlySet<string> = new Set([
  "will",
  "remain",
  "stay",
  ...EN_ACTIONS.split("|").filter((word) => !/(?:ed|ing)$/.test(word)),
]);

function said(tokens: readonly Token[], source: Source): string | undefined {
  const kept = trimmed(tokens, source);
  if (kept.every(({ kind }) => kind === "time")) return undefined;
  const text = wordsOf(kept, source.original).replace(/^[-–—:\s]+|[-–—:\s]+$/g, "");
  // "Managers who complete the course": with a verb in it, all of it tells what is counted.
  const acts = kept.slice(1).some((token) => ACTIONS.has(wordOf(token, source)));
  return text === "" ? undefined : acts ? clipped(text) : headed(text);
}
