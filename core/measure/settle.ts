/**
 * A span such as 3天内 or "within six months" is a period where another number is the target.
 *
 * @packageDocumentation
 */
import { cueOf, quantityOf, type Cue, type Quantity, type Token } from "./token";

const LIMITS: readonly (Cue | undefined)[] = ["to", "keep", "bound", "down", "up", "reach"];

/** Spans in a clause with another number, or before a verb, become times. */
export function settleTimes(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  let from = 0;
  tokens.forEach((token, place) => {
    if (token.kind !== "break" || token.soft) return;
    out.push(...settled(tokens.slice(from, place)), token);
    from = place + 1;
  });
  return [...out, ...settled(tokens.slice(from))];
}

function settled(segment: readonly Token[]): readonly Token[] {
  const spans = segment.filter((token) => isSpan(quantityOf(token))).length;
  if (spans === 0) return segment;
  const others = segment.filter((token) => token.kind === "quantity").length - spans;
  return segment.map((token, place) => {
    const quantity = quantityOf(token);
    if (quantity === undefined || !isSpan(quantity) || LIMITS.includes(cueOf(segment[place - 1])))
      return token;
    if (isShort(quantity.unit ?? "")) return token;
    const opens = segment.slice(0, place).every(({ kind }) => kind !== "text");
    const goesOn = segment.slice(place + 1).some(({ kind }) => kind === "text" || kind === "cue");
    if (quantity.span !== true && !opens) return token;
    if (others === 0 && !(opens && goesOn && quantity.span === true)) return token;
    return { kind: "time", role: "deadline", inName: false, start: token.start, end: token.end };
  });
}

/** 3天内, and 三个月 or 6个月 without a bound. */
const isSpan = (quantity: Quantity | undefined): boolean =>
  quantity?.span === true || (quantity?.kind === "time" && quantity.bound === undefined);

/** Hours and less say how fast something is done, not by when. */
const isShort = (unit: string): boolean =>
  /小时|分钟|秒|钟头|hour|min|sec|^h|^s$|^ms$/.test(unit.toLowerCase());
