/**
 * What follows the digits of a number and says what it counts: percent, points, units, factors, marks.
 *
 * @packageDocumentation
 */
import { endsWord, isHan, isLatinLetter, lexicon, type Lexicon } from "./lexicon";
import { skipSpaces } from "./number";
import type { QuantityKind } from "./token";

export interface FoundUnit {
  readonly kind: QuantityKind;
  readonly end: number;
  readonly unit?: string;
  /** The number itself, where the unit changes it: percent to a ratio, 1:4 to 4. */
  readonly value?: number;
}

/** Where a unit is looked for. */
export interface UnitPlace {
  readonly folded: string;
  readonly original: string;
  readonly end: number;
  readonly value: number;
}

const PERCENT = lexicon<true>([["%|percent|per cent|pct", true]], endsWord);
const POINTS = lexicon<true>(
  [
    [
      "percentage points|percentage point|percent points|%-points|% points|pct points|ppts|ppt|pps|pp|p.p.",
      true,
    ],
  ],
  endsWord,
);
const TIMES = lexicon<true>([["x|×|times|-fold|fold", true]], endsWord);

/** Percent to ratio without the dust of binary fractions. */
export const ratio = (percent: number): number => Number((percent / 100).toPrecision(15));

/** The unit that follows a number; `undefined` when the digits are no number at all: 5G. */
export function unitAfter(
  place: UnitPlace,
  units: Lexicon<QuantityKind>,
  isBound: (at: number) => boolean,
  anyUnit: boolean,
): FoundUnit | undefined {
  const { folded, original, end, value } = place;
  const at = skipSpaces(folded, end);
  const points = POINTS.at(folded, at);
  if (points) {
    return { kind: "points", end: at + points.word.length, unit: "pp", value: ratio(value) };
  }
  const percent = PERCENT.at(folded, at);
  if (percent) {
    return { kind: "percent", end: at + percent.word.length, unit: "%", value: ratio(value) };
  }
  const composed = composedAfter(place, at, isBound);
  if (composed !== undefined) return composed;
  const unit = units.at(folded, at);
  if (unit !== undefined) {
    const close = at + unit.word.length;
    if (unit.value === "points")
      return { kind: "points", end: close, unit: "pp", value: ratio(value) };
    const per = perAfter(folded, close, isBound);
    const written = original
      .slice(at, per)
      .trim()
      .replace(/^(?:st|nd|rd|th) /, "");
    return { kind: unit.value, end: per, unit: withoutMeasureWord(written) };
  }
  const times = TIMES.at(folded, at);
  if (times) return { kind: "times", end: at + times.word.length, unit: "x" };
  const marks = marksAfter(place);
  if (marks !== undefined) return marks;
  const letters = anyUnit ? /^[a-z]{1,10}/.exec(folded.slice(end, end + 10)) : null;
  if (letters !== null) {
    const close = end + letters[0].length;
    return { kind: "measured", end: close, unit: original.slice(end, close) };
  }
  // A letter glued to the digits makes a name: 5G, 3D.
  return isLatinLetter(folded.charAt(end)) ? undefined : { kind: "plain", end };
}

/** 个工作日: the measure word is no part of the unit. */
const withoutMeasureWord = (unit: string): string =>
  unit.replace(/^[个個](?=工作日|自然日|位次|名次|基点)/, "");

/** 4.5/5, 4 out of 5, 9/10万; "3 of 5 planned audits"; odds such as 1:4. */
function marksAfter({ folded, end, value }: UnitPlace): FoundUnit | undefined {
  const scale = /^(?:\/| out of (?:a )?)(\d+(?:\.\d+)?[万亿]?)(?![\d/])/.exec(
    folded.slice(end, end + 16),
  );
  if (scale?.[1] !== undefined) {
    return { kind: "measured", end: end + scale[0].length, unit: `/${scale[1]}` };
  }
  const planned = /^ of (?:the |our )?(\d{1,4})(?= [a-z])/.exec(folded.slice(end, end + 16));
  if (planned !== null && value <= Number(planned[1])) {
    return { kind: "plain", end: end + planned[0].length };
  }
  const odds = /^:(\d+(?:\.\d+)?)(?![\d:])/.exec(folded.slice(end, end + 8));
  if (odds === null || !(value === 1 || odds[1] === "1")) return undefined;
  return {
    kind: "measured",
    end: end + odds[0].length,
    value: value === 1 ? Number(odds[1]) : value,
  };
}

const LONGEST_UNIT = 5;

/** 微克/立方米: a unit nobody has told us of, known by its slash. */
function composedAfter(
  { folded, original }: UnitPlace,
  at: number,
  isBound: (at: number) => boolean,
): FoundUnit | undefined {
  let end = at;
  while (end - at < LONGEST_UNIT && isHan(folded.charAt(end)) && !isBound(end)) end += 1;
  if (end === at || folded.charAt(end) !== "/") return undefined;
  const close = perAfter(folded, end, isBound);
  if (close === end || NOT_COMPOSED.test(folded.slice(at, end))) return undefined;
  return { kind: kindOf(folded.slice(at, end)), end: close, unit: original.slice(at, close) };
}

const NOT_COMPOSED = /万|亿|以|百分/;
const kindOf = (head: string): QuantityKind =>
  /元$|块$/.test(head) ? "money" : /^[个次件人家条单台套起例]$/.test(head) ? "things" : "measured";

const LONGEST_PER = 12;

/** 次/月, 元/人, searches/user/week. */
function perAfter(folded: string, place: number, isBound: (at: number) => boolean): number {
  let at = place;
  for (let parts = 0; parts < 3 && folded.charAt(at) === "/"; parts += 1) {
    let end = at + 1;
    const han = isHan(folded.charAt(end)) || "㎡㎥".includes(folded.charAt(end) || " ");
    const goesOn = (): boolean =>
      han
        ? (isHan(folded.charAt(end)) || "㎡㎥".includes(folded.charAt(end) || " ")) && !isBound(end)
        : isLatinLetter(folded.charAt(end));
    while (end - at < LONGEST_PER && goesOn()) end += 1;
    if (end === at + 1) break;
    if (folded.charAt(end - 1) === "m" && "23²³".includes(folded.charAt(end) || " ")) end += 1;
    at = end;
  }
  return at;
}
