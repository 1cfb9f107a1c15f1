/**
 * What the words around a number of an English clause say of it: verb, "to" or "by", bound.
 *
 * @packageDocumentation
 */
import type { Source } from "./grammar";
import type { Bound } from "./measure";
import { endsPhrase } from "./things-en";
import type { Verb } from "./statement";
import { isLoose, isSmall } from "./targets-en";
import { cueOf, type Cue, type Quantity, type Token } from "./token";

export interface Cues {
  readonly verb?: Verb;
  /** Place of the verb in the window; -1 when it follows the number. */
  readonly verbAt: number;
  readonly to: boolean;
  readonly by: boolean;
  readonly bound?: Bound;
  readonly colon: boolean;
}

export function cuesOf(
  before: readonly Token[],
  after: readonly Token[],
  quantity: Quantity,
  source: Source,
): Cues {
  let to = false;
  let by = false;
  let colon = false;
  let bound: Bound | undefined;
  let verb: Verb | undefined;
  let verbAt = before.length;
  let far = false;
  let at = before.length - 1;
  for (; at >= 0; at -= 1) {
    const token = before[at];
    if (token === undefined) break;
    if (token.kind === "cue") {
      if (token.cue === "to") to = true;
      else if (token.cue === "by") by = true;
      else if (token.cue === "bound") bound ??= token.bound;
      else if (isVerb(token.cue)) {
        const noun = isUpper(bound) && isChangeNoun(before, at, source);
        if (noun) break;
        if (verb === undefined || (verb === "reach" && isChange(token.cue))) {
          verb = token.cue;
          verbAt = at;
        }
      }
    } else if (token.kind === "colon") {
      colon = true;
      if (verb !== undefined) break;
    } else if (!isSmall(token, source) && token.kind !== "time" && token.kind !== "note") break;
  }
  for (; at >= 0 && !isChange(verb); at -= 1) {
    const token = before[at];
    const cue = cueOf(token);
    if (cue === undefined || !isVerb(cue)) continue;
    if (isChangeNoun(before, at, source) && (isUpper(bound) || isKept(before, at))) continue;
    if (verb === undefined || (isChange(cue) && verb === "reach")) {
      verb = cue;
      verbAt = at;
      far = true;
    }
  }
  // "Increase the share that meets the fall benchmark": the verb that opens says which way.
  const lead = leadAt(before);
  const leading = cueOf(before[lead]);
  if (far && isChange(leading)) {
    verb = leading;
    verbAt = lead;
  }
  if (verb === undefined && isRise(before, source)) {
    verb = "up";
    verbAt = before.length - 1;
    to = true;
    bound = undefined;
  }
  if (isCapped(before[verbAt], source, to)) bound ??= "<=";
  if (by && verb === "make" && isClosed(before[verbAt], source)) verb = "down";
  const moved = movedTo(before[verbAt] ?? before[lead], { bound, to }, source);
  if (moved !== undefined && verbAt < before.length - 2) {
    verb = moved;
    to = true;
  }
  // "a 20 % growth in sales", "10 % fewer tickets"
  const following = cueOf(changeAfter(after, source));
  if (
    isChange(following) &&
    quantity.kind !== "change" &&
    (verb === undefined || verb === "reach" || verb === "make")
  ) {
    verb = following;
    verbAt = -1;
    to = false;
  }
  return { ...(verb && { verb }), verbAt, to, by, ...(bound && { bound }), colon };
}

/** Place of what opens the clause. */
const leadAt = (before: readonly Token[]): number =>
  before.findIndex(
    (token) => token.kind !== "time" && !["filler", "object", "move"].includes(cueOf(token) ?? ""),
  );

/** "Ridership up to 2 million": behind a name it rises to that. */
const isRise = (before: readonly Token[], { folded }: Source): boolean => {
  const last = before[before.length - 1];
  const name = before[before.length - 2];
  return name?.kind === "text" && folded.slice(last?.start, last?.end) === "up to";
};

/** "Limit it to 30 minutes", "capped at 24 students": no more than that. */
const isCapped = (verb: Token | undefined, { folded }: Source, to: boolean): boolean => {
  const word = folded.slice(verb?.start, verb?.end);
  return verb !== undefined && (to || word.endsWith(" at")) && CAPS.test(word);
};
const CAPS = /^(?:limit|cap|restrict|contain)/;

/** "Close the gap by 5 points" */
const isClosed = (verb: Token | undefined, { folded }: Source): boolean =>
  verb !== undefined && /^clos(?:e|es|ed|ing)$/.test(folded.slice(verb.start, verb.end));

const MOVES = /^(?:bring|brings|get|gets|push|take|takes|move|moves|drive|drives)$/;

/** "Bring handle time below 6 minutes": the bound says which way it goes; "get NPS to 50" ends there. */
function movedTo(
  verb: Token | undefined,
  { bound, to }: { readonly bound: Bound | undefined; readonly to: boolean },
  { folded }: Source,
): "up" | "down" | "reach" | undefined {
  if (verb === undefined || !MOVES.test(folded.slice(verb.start, verb.end))) return undefined;
  if (bound === undefined || bound === "~") return to ? "reach" : undefined;
  return isUpper(bound) ? "down" : "up";
}

/** "20 % growth in sales", "25 % revenue increase": the noun that says which way. */
function changeAfter(after: readonly Token[], source: Source): Token | undefined {
  const words = after.filter((token) => !isLoose(token, source)).slice(0, PHRASE);
  if (isChange(cueOf(words[0])) && !isPlural(words[0], source)) return words[0];
  const end = words.findIndex((token) => token.kind !== "text" || endsPhrase(token, source));
  const noun = words[end];
  const word = noun === undefined ? "" : source.folded.slice(noun.start, noun.end);
  const next = words[end + 1];
  const over = next === undefined || next.kind !== "text" || endsPhrase(next, source);
  return over && CHANGE_NOUNS.test(word) ? noun : undefined;
}

/** Growth of opex is held below something: the noun names, it does not raise. */
const isChangeNoun = (before: readonly Token[], at: number, { folded }: Source): boolean => {
  const token = before[at];
  const word = folded.slice(token?.start, token?.end);
  return (
    before[at - 1]?.kind === "text" &&
    /^(?:growth|increase|improvement|reduction|decrease)$/.test(word)
  );
};
const isKept = (before: readonly Token[], at: number): boolean =>
  before.slice(0, at).some((token) => cueOf(token) === "keep");
export const isUpper = (bound: Bound | undefined): boolean => bound === "<" || bound === "<=";

/** "1.5 falls per 1,000 patient days": things, no change. */
const isPlural = (token: Token | undefined, { folded }: Source): boolean =>
  token !== undefined &&
  /^(?:falls|drops|cuts|rises|lifts)$/.test(folded.slice(token.start, token.end));

/** Words a change may stand behind its number. */
const PHRASE = 5;
const CHANGE_NOUNS =
  /^(?:increase|decrease|growth|reduction|improvement|decline|drop|rise|uplift|lift|cut|boost|fall)$/;

export const isChange = (cue: Cue | undefined): cue is "up" | "down" =>
  cue === "up" || cue === "down";
const isVerb = (cue: Cue): cue is Verb =>
  ["up", "down", "add", "make", "reach", "keep"].includes(cue);
