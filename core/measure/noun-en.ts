/**
 * English words that are spelt like a cue and are nouns where they stand.
 *
 * @packageDocumentation
 */
import { cueOf, type Token } from "./token";

/** "Process capability ≥ 1.33": a name before a sign is compared, nothing is processed. */
export function isCompared(tokens: readonly Token[], place: number): boolean {
  let at = place + 1;
  while (tokens[at]?.kind === "text") at += 1;
  const sign = tokens[at];
  const short = sign !== undefined && sign.end - sign.start <= 2;
  return at > place + 1 && cueOf(sign) === "bound" && short;
}

const PERSONS =
  /^(?:children|kids|infants|adults|people|women|men|girls|boys|youth|adolescents|seniors|those|aged)$/;

const isQuantity = ({ kind }: Token): boolean => kind === "quantity";

/** "Children under 5", "cases older than 90 days": beside another number, an age of whom it counts. */
export function withAges(
  tokens: readonly Token[],
  word: (token: Token | undefined) => string,
): readonly Token[] {
  if (tokens.filter(({ kind }) => kind === "quantity").length < 2) return tokens;
  const isAge = (place: number): boolean => {
    const number = tokens[place + 1];
    if (cueOf(tokens[place]) !== "bound" || number?.kind !== "quantity") return false;
    if (/^(?:older|younger|newer|longer) than$/.test(word(tokens[place])))
      return number.quantity.kind === "time" && tokens.slice(place + 2).some(isQuantity);
    return PERSONS.test(word(tokens[place - 1])) && number.quantity.kind === "plain";
  };
  return tokens.map((token, place) =>
    isAge(place) || isAge(place - 1) ? { kind: "text", start: token.start, end: token.end } : token,
  );
}

/** "3 case studies": plural things after their number are no verb. */
export function isCounted(tokens: readonly Token[], place: number): boolean {
  let at = place - 1;
  while (tokens[at]?.kind === "text") at -= 1;
  return tokens[at]?.kind === "quantity";
}

/** "The fall benchmark", "a benchmark from 46 %", "keep falls below 3", "lost keys". */
export const isNoun = (
  token: Token & { kind: "cue" },
  before: Token | undefined,
  next: Token | undefined,
  word: (token: Token | undefined) => string,
  acted: boolean,
): boolean =>
  (token.cue === "down" &&
    word(token) === "fall" &&
    /^(?:the|this|each|last|in)$/.test(word(before))) ||
  (token.cue === "make" && word(next) === "of" && !/(?:s|ed|ing)$/.test(word(token))) ||
  (word(token) === "lost" && before?.kind !== "text" && next?.kind === "text") ||
  (word(token) === "falls" && (acted || !(before?.kind === "text" && next?.kind === "cue"))) ||
  (token.cue === "to" && word(token).length > 2 && cueOf(next) === "from");

/** The "to" of "time to merge". */
export const isToVerb = (
  token: Token,
  before: Token | undefined,
  next: Token | undefined,
  word: (token: Token | undefined) => string,
): boolean => word(token) === "to" && cueOf(next) === "make" && TAKES_VERB.test(word(before));

/** "close rate", "growth rate": the word before is no verb there. */
export const isNounLike = (
  token: Token & { kind: "cue" },
  word: (token: Token) => string,
): boolean =>
  ["make", "add", "reach"].includes(token.cue) ||
  /(?:growth|rise|ment|tion|decline|drop)$/.test(word(token));

/** "Screening uptake to rise to 80%": named after what is done. */
export function isGerund(
  tokens: readonly Token[],
  place: number,
  word: (token: Token | undefined) => string,
): boolean {
  const next = tokens[place + 1];
  if (!/[^r]ing$|[aeiou]ring$/.test(word(tokens[place])) || next?.kind !== "text") return false;
  if (/^(?:the|a|an|our|all|new|in|on|for|to|of|with)$/.test(word(next))) return false;
  const rest = tokens.slice(place + 2);
  const end = rest.findIndex((token) => token.kind === "break" && !token.soft);
  return (end < 0 ? rest : rest.slice(0, end)).some(
    (token) =>
      ["up", "down", "keep", "bound"].includes(cueOf(token) ?? "") ||
      (token.kind === "quantity" && token.quantity.kind === "percent"),
  );
}

/** "Improvement ideas", "one improvement idea": what they are about. */
export function isCompound(
  tokens: readonly Token[],
  place: number,
  word: (token: Token | undefined) => string,
): boolean {
  const next = word(tokens[place + 1]);
  if (!/^(?:improvement|growth)$/.test(word(tokens[place])) || LOOSE.test(next)) return false;
  const before = tokens[place - 1];
  const counted = before?.kind === "quantity" && before.quantity.kind === "plain";
  return counted || /^[a-z]+s$/.test(next);
}
const LOOSE = /^(?:in|of|on|for|to|from|over|vs|across|versus|against|sales)$/;

/** Nouns that a verb completes: time to merge, cost to serve. */
export const TAKES_VERB =
  /^(?:time|times|days|hours|minutes|cost|costs|ability|capacity|speed|intent|willingness|likelihood)$/;
