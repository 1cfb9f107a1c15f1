/**
 * Which numbers of an English clause are targets: not those of names, starts and times.
 *
 * @packageDocumentation
 */
import type { Source } from "./grammar";
import { EN_BETWEEN } from "./prepare-en";
import type { Segment } from "./segment";
import { cueOf, lastPlace, quantityOf, type Cue, type Token } from "./token";

/** Places of the numbers that are targets; the rest belong to names, times and starts. */
export function targetsOf(segment: Segment, source: Source): number[] {
  const all = segment
    .flatMap((token, place) => (token.kind === "quantity" ? [place] : []))
    .filter(
      (place, index, places) =>
        isWeak(segment, places.slice(0, index)) || !isAside(segment, place, source),
    );
  const strong = all.filter(
    (place) =>
      quantityOf(segment[place])?.weak !== true ||
      lookBack(segment, place, source).some((cue) => FIRM.has(cue)),
  );
  const kept = strong.length > 0 ? strong : all;
  return kept.filter((place, index) => {
    const next = kept[index + 1];
    return (
      next === undefined ||
      !(isStart(segment, place, next, source) || isInName(segment, place, source))
    );
  });
}

/** "Top 3 for five keywords": numbers of which none is a target. */
const isWeak = (segment: Segment, places: readonly number[]): boolean =>
  places.every((place) => {
    const quantity = quantityOf(segment[place]);
    return quantity?.weak === true && quantity.value !== 1;
  });

/** Cues that make even "one" a number. */
const FIRM: ReadonlySet<Cue> = new Set<Cue>(["to", "from", "bound", "by"]);

/** from A to B, A → B, was A and now B. */
function isStart(segment: Segment, place: number, next: number, source: Source): boolean {
  const left = lookBack(segment, place, source);
  if (left.includes("from") || left.includes("now")) return true;
  if (isOwnChange(segment, place, next, left)) return false;
  if (isNamedStart(segment, place, next, source)) return true;
  const between = segment.slice(place + 1, next).filter((token) => !isLoose(token, source));
  return (
    between.length > 0 &&
    between.every((token) => token.kind === "cue") &&
    between.some((token) => cueOf(token) === "to")
  );
}

/** "100 active users → 500": the name stands between, and only an arrow joins. */
function isNamedStart(segment: Segment, place: number, next: number, { folded }: Source): boolean {
  const opens = segment.slice(0, place).every(({ kind }) => kind === "cue" || kind === "colon");
  const arrow = segment.findIndex(
    (token, at) => at > place && ARROWS.has(folded.slice(token.start, token.end)),
  );
  const [words, rest] = [segment.slice(place + 1, arrow), segment.slice(arrow + 1, next)];
  return (
    opens &&
    arrow > place &&
    arrow < next &&
    words.every(({ kind }) => kind === "text" || kind === "time") &&
    rest.every(({ kind }) => kind === "cue")
  );
}

const ARROWS: ReadonlySet<string> = new Set(["→", "->", "=>"]);

/** "By 5 points to 96 %": how much, then where it ends. */
function isOwnChange(segment: Segment, place: number, next: number, left: readonly Cue[]): boolean {
  const kind = quantityOf(segment[place])?.kind;
  if (left.includes("by")) return true;
  const ends = quantityOf(segment[next])?.kind;
  if (kind === "percent" && ends === "money") return true;
  const changed = left.some((cue) => cue === "up" || cue === "down");
  const points = kind === "points" || kind === "measured" || kind === "change";
  return changed && points && kind !== ends;
}

/** Place of the start of the target before it: "to 12 % from 19 %"; -1 when there is none. */
export function trailingStart(segment: Segment, places: readonly number[], source: Source): number {
  const last = places[places.length - 1];
  const target = places[places.length - 2];
  if (last === undefined || target === undefined) return -1;
  const from = lookBack(segment, last, source)[0] === "from";
  const kind = quantityOf(segment[last])?.kind;
  const followed = segment[last + 1]?.kind === "text";
  const alike = kind === quantityOf(segment[target])?.kind || (kind === "plain" && !followed);
  const plain = segment.slice(target + 1, last).every(({ kind }) => kind !== "break");
  return from && alike && plain ? last : -1;
}

/** A number with nothing to say what it is for, before another one. */
function isInName(segment: Segment, place: number, source: Source): boolean {
  const quantity = quantityOf(segment[place]);
  if (quantity?.span === true) return true;
  // "Inspected twice per year: 100 %": before the colon is the name.
  const rest = segment.slice(place + 1);
  const colon = rest.findIndex(({ kind }) => kind === "colon");
  if (colon > 0 && rest.slice(colon).some(({ kind }) => kind === "quantity")) return true;
  const left = lookBack(segment, place, source);
  if (left.length > 0 || quantity === undefined) return false;
  return place > 0 && (quantity.kind === "plain" || quantity.kind === "time");
}

/** "in each of the 3 regions", "across 5 sites": beside a target, a number after such words is none. */
function isAside(segment: Segment, place: number, source: Source): boolean {
  const quantity = quantityOf(segment[place]);
  const before = segment[place - 1];
  const paced = quantity?.kind === "time" || quantity?.unit === "times";
  if (paced && isHowFast(segment, place)) return true;
  if (quantity?.span === true) return true;
  if (isWorth(segment, place, source)) return true;
  if (before?.kind !== "text") return false;
  const word = source.folded.slice(before.start, before.end);
  if (quantity?.kind === "time" && word === "for") return true;
  if (quantity?.kind === "percent" && isCovered(segment, place, word, source)) return true;
  if (quantity?.kind !== "plain") return false;
  if (isVersion(segment, place, source)) return true;
  return ASIDE.has(word);
}

/** "3 grants worth at least $500K": what each is like. */
function isWorth(segment: Segment, place: number, { folded }: Source): boolean {
  let at = place - 1;
  while (cueOf(segment[at]) === "bound") at -= 1;
  return folded.slice(segment[at]?.start, segment[at]?.end) === "worth";
}

/** "45 minutes in 80 % of patients": for how many it holds. */
function isCovered(segment: Segment, place: number, word: string, { folded }: Source): boolean {
  const next = segment[place + 1];
  return (word === "in" || word === "for") && folded.slice(next?.start, next?.end) === "of";
}

/** "Migrated to Java 21": a plain number after a proper name. */
const isVersion = (segment: Segment, place: number, { original }: Source): boolean =>
  /^[A-Z][A-Za-z]/.test(original.slice(segment[place - 1]?.start)) &&
  segment[place + 1]?.kind !== "text";

/** "95 % of requests served in under 300 ms": how fast, beside the share. */
function isHowFast(segment: Segment, place: number): boolean {
  const share = lastPlace(
    segment.slice(0, place),
    (token) => quantityOf(token)?.kind === "percent",
  );
  const between = segment.slice(share + 1, place);
  return share >= 0 && between.every((token) => !CHANGES.has(cueOf(token) ?? "filler"));
}

const CHANGES: ReadonlySet<Cue> = new Set<Cue>(["up", "down", "to", "from", "keep"]);

const ASIDE: ReadonlySet<string> = new Set(
  "in across among of all the from for over both per each every on with".split(" "),
);

export const isSmall = (token: Token, { folded }: Source): boolean =>
  token.kind === "text" && EN_BETWEEN.has(folded.slice(token.start, token.end));

/** Neither time nor a small word parts a start from its end. */
export const isLoose = (token: Token, source: Source): boolean =>
  token.kind === "time" || token.kind === "note" || isSmall(token, source);

/** Cues that touch the number from the left, nearest first. */
export function lookBack(segment: Segment, place: number, source: Source): Cue[] {
  const cues: Cue[] = [];
  for (let at = place - 1; at >= 0; at -= 1) {
    const token = segment[at];
    const cue = cueOf(token);
    if (cue !== undefined) cues.push(cue);
    else if (
      token === undefined ||
      !(isSmall(token, source) || token.kind === "colon" || token.kind === "note")
    )
      break;
  }
  return cues;
}

/** Place of the number a change starts from; -1 when there is none. */
export function startPlace(before: readonly Token[], source: Source): number {
  const place = lastPlace(before, (token) => token.kind === "quantity");
  if (place < 0) return -1;
  const left = lookBack(before, place, source);
  const between = before.slice(place + 1).filter((token) => !isLoose(token, source));
  const arrow =
    between.length > 0 &&
    between.every(({ kind }) => kind === "cue") &&
    between.some((token) => cueOf(token) === "to");
  const named = isNamedStart(before, place, before.length, source);
  return left.includes("from") || left.includes("now") || arrow || named ? place : -1;
}
