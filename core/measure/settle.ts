/**
 * A span such as 3天内 or "within six months" is a period where another number is the target.
 *
 * @packageDocumentation
 */
import { cueOf, quantityOf, type Cue, type Token } from "./token";

const LIMITS: readonly (Cue | undefined)[] = ["to", "keep", "bound", "down", "up", "reach"];

/** Spans in a clause with another number, or before a verb, become times. */
export function settleTimes(tokens: readonly Token[]): Token[] {
  // Most sentences hold no span that could be either.
  if (!tokens.some((token) => quantityOf(token)?.kind === "time")) return [...tokens];
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
  const periods = segment.flatMap((_, place) => (mayBePeriod(segment, place) ? [place] : []));
  if (periods.length === 0) return segment;
  const numbers = segment.filter((token) => token.kind === "quantity").length;
  return segment.map((token, place) => {
    if (!periods.includes(place)) return token;
    const spans = quantityOf(token)?.span === true;
    const goesOn = segment.slice(place + 1).some(({ kind }) => kind === "text" || kind === "cue");
    const alone = numbers === periods.length;
    const long = LONG.test(quantityOf(token)?.unit ?? "") || value(token) >= MANY_DAYS;
    const acts = LONG.test(quantityOf(token)?.unit ?? "") && segment.some(isVerb);
    if (alone && !(spans && (acts || (long && opensAt(segment, place) && goesOn)))) return token;
    return { kind: "time", role: "deadline", inName: false, start: token.start, end: token.end };
  });
}

const value = (token: Token): number => quantityOf(token)?.value ?? 0;
/** 5个工作日内完成 says how fast; 60天内完成 by when. */
const MANY_DAYS = 15;

/** "Launch within six months" says by when; "resolve within two days" how fast. */
const isVerb = (token: Token): boolean =>
  ["up", "down", "make", "act", "add"].includes(cueOf(token) ?? "");

/** 3天内, "within six months"; at the start 三个月 too, though not 30天留存率. */
function mayBePeriod(segment: readonly Token[], place: number): boolean {
  const quantity = quantityOf(segment[place]);
  if (quantity === undefined || isShort(quantity.unit ?? "")) return false;
  // 九年义务教育, 三年行动计划
  if (quantity.weak === true && segment[place + 1]?.kind === "text") return false;
  if (LIMITS.includes(cueOf(segment[place - 1]))) return false;
  if (quantity.span === true) return true;
  const long = quantity.kind === "time" && LONG.test(quantity.unit ?? "");
  const plain = quantity.bound === undefined && quantity.high === undefined;
  return long && plain && opensAt(segment, place);
}

const LONG = /月|年|季|学期|month|year|quarter/;

const opensAt = (segment: readonly Token[], place: number): boolean =>
  segment.slice(0, place).every(({ kind }) => kind !== "text");

/** Hours and less say how fast something is done, not by when. */
const isShort = (unit: string): boolean =>
  /小时|分钟|秒|钟头|hour|min|sec|^h|^s$|^ms$/.test(unit.toLowerCase());
