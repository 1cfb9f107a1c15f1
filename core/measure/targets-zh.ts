/**
 * Which numbers of a Chinese clause are targets: not those of names, starts and times.
 *
 * @packageDocumentation
 */
import type { Source } from "./grammar";
import { wordsOf, type Segment } from "./segment";
import { isPraise } from "./wordless";
import { cueOf, lastPlace, quantityOf, type Cue, type Token } from "./token";

/** Places of the numbers that are targets; the rest belong to names, times and starts. */
export function targetsOf(segment: Segment, source: Source): number[] {
  const all = segment.flatMap((token, place) => (token.kind === "quantity" ? [place] : []));
  const strong = all.filter((place) => quantityOf(segment[place])?.weak !== true);
  const kept =
    strong.length > 0 ? strong : all.filter((place) => isCounted(segment, place, source));
  return kept.filter((place, index) => {
    const next = kept[index + 1];
    if (isWindowOfRate(segment, place, source) || isHowFast(segment, place)) return false;
    return next === undefined || !(isStart(segment, place, next) || isInName(segment, place, next));
  });
}

/** 提升30天留存率: the days belong to the rate. */
function isWindowOfRate(segment: Segment, place: number, { original }: Source): boolean {
  const quantity = quantityOf(segment[place]);
  if (quantity?.kind !== "time") return false;
  const rest = segment.slice(place + 1);
  const last = rest[rest.length - 1];
  return (
    last?.kind === "text" && rest[0]?.kind === "text" && original.charAt(last.end - 1) === "率"
  );
}

/** 90%以上的工单在24小时内回复: how fast, beside the share. */
function isHowFast(segment: Segment, place: number): boolean {
  if (quantityOf(segment[place])?.span !== true) return false;
  const share = lastPlace(
    segment.slice(0, place),
    (token) => quantityOf(token)?.kind === "percent",
  );
  return share >= 0 && segment.slice(share + 1, place).every(({ kind }) => kind === "text");
}

/** 一次 counts beside a cue or at the end; 五年规划 names a plan. */
function isCounted(segment: Segment, place: number, { original }: Source): boolean {
  const next = segment[place + 1];
  if (isPraise(wordsOf(segment.slice(place + 1), original))) return false;
  const often = segment.some((token) => token.kind === "time" && token.role === "cadence");
  if (often && quantityOf(segment[place])?.unit === "次") return true;
  return lookBack(segment, place).some((cue) => cue !== "filler") || next?.kind !== "text";
}

/** 从 A 到 B, A → B, 由 A 加到 B. */
function isStart(segment: Segment, place: number, next: number): boolean {
  const between = segment.slice(place + 1, next).filter(({ kind }) => kind !== "time");
  const left = lookBack(segment, place);
  if (left.some((cue) => cue === "from" || cue === "now")) return true;
  const from = lastPlace(segment.slice(0, place), (token) => cueOf(token) === "from");
  const free = segment.slice(from + 1, place).every((token) => token.kind !== "quantity");
  if (from >= 0 && free) return true;
  return (
    between.length > 0 &&
    between.every((token) => token.kind === "cue") &&
    between.some((token) => cueOf(token) === "to") &&
    left.length === 0
  );
}

/** 30天保留率提高到45%, 5亿元以上重大项目9个: a number with no cue of its own, then a name, then a number. */
function isInName(segment: Segment, place: number, next: number): boolean {
  const between = segment.slice(place + 1, next);
  const quantity = quantityOf(segment[place]);
  if (quantity === undefined) return false;
  const left = lookBack(segment, place);
  const cued = left.some((cue) => cue !== "filler" && cue !== "object");
  if (!cued && quantity.span === true) return true;
  if (quantityOf(segment[next])?.span === true && quantity.kind === "percent") return false;
  if (!between.some((token) => token.kind === "text")) return false;
  if (!cued) {
    if (quantity.kind === "percent" || quantity.kind === "points")
      return quantity.bound !== undefined && !startsNew(between);
    if (quantity.kind === "money" && quantity.bound === undefined) return !hasName(segment, place);
    return true;
  }
  if (quantity.bound === undefined || between[0]?.kind !== "text") return false;
  const plain = between.every((token) => token.kind === "text");
  if (plain) return quantityOf(segment[next])?.kind === "things";
  return (
    quantity.kind !== "percent" &&
    left.every((cue) => cue !== "up" && cue !== "down" && cue !== "to")
  );
}

const hasName = (segment: Segment, place: number): boolean => segment[place - 1]?.kind === "text";
const startsNew = (between: readonly Token[]): boolean =>
  between.some((token) => cueOf(token) !== undefined);

/** Cues that touch the number from the left, nearest first. */
export function lookBack(segment: Segment, place: number): Cue[] {
  const cues: Cue[] = [];
  for (let at = place - 1; at >= 0; at -= 1) {
    const token = segment[at];
    const cue = cueOf(token);
    if (cue !== undefined) cues.push(cue);
    else if (token?.kind !== "colon" && token?.kind !== "note" && token?.kind !== "time") break;
  }
  return cues;
}
