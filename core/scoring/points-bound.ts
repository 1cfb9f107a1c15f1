/**
 * Bounds of a points rule: ≥95%, 90%以上, 80%-90%, 低于85%, 80%≤完成率<90%, at least 5.
 *
 * @packageDocumentation
 */
import { numbersIn, tagAt, type Placed } from "./points-worth";
import type { Word } from "./points-words";

export interface Bounds {
  readonly low?: number;
  readonly high?: number;
  readonly lowIn: boolean;
  readonly highIn: boolean;
  readonly percent: boolean;
  /** One figure without a comparison: reaching it is meant. */
  readonly level?: number;
  readonly days: boolean;
}

interface Side {
  readonly end: "low" | "high";
  readonly included: boolean;
}

const BEFORE: Readonly<Partial<Record<Word["tag"], Side>>> = {
  ge: { end: "low", included: true },
  "at-least": { end: "low", included: true },
  gt: { end: "low", included: false },
  above: { end: "low", included: false },
  le: { end: "high", included: true },
  most: { end: "high", included: true },
  lt: { end: "high", included: false },
  below: { end: "high", included: false },
};

const AFTER: Readonly<Partial<Record<Word["tag"], Side>>> = {
  "at-least": { end: "low", included: true },
  "at-most": { end: "high", included: true },
  plus: { end: "low", included: true },
  // 80%≤完成率: the sign stands between the figure and what it bounds.
  le: { end: "low", included: true },
  lt: { end: "low", included: false },
  ge: { end: "high", included: true },
  gt: { end: "high", included: false },
};

/** @param words - A clause without its result. */
export function boundsOf(words: readonly Word[]): Bounds | undefined {
  const numbers = numbersIn(words);
  const [first, second, third] = numbers;
  if (first === undefined || third !== undefined) return undefined;
  const percent = numbers.some(({ unit }) => unit === "percent");
  const days = numbers.some(({ unit }) => unit === "days");
  const scaled = ({ value, unit }: Placed): number =>
    percent && unit === "none" ? value / 100 : value;
  if (second !== undefined && isRange(words, first, second)) {
    const [low, high] = [scaled(first), scaled(second)].sort((a, b) => a - b);
    if (low === undefined || high === undefined) return undefined;
    return { low, high, lowIn: true, highIn: true, percent, days };
  }
  let bounds: Bounds = { lowIn: true, highIn: true, percent, days };
  for (const number of numbers) {
    const side = sideOf(words, number);
    if (side === undefined) {
      if (second !== undefined) return undefined;
      return { ...bounds, level: scaled(number) };
    }
    if (bounds[side.end] !== undefined) return undefined;
    bounds =
      side.end === "low"
        ? { ...bounds, low: scaled(number), lowIn: side.included }
        : { ...bounds, high: scaled(number), highIn: side.included };
  }
  return bounds;
}

function sideOf(words: readonly Word[], { place }: Placed): Side | undefined {
  const after = tagAt(words, place + 1);
  const before = tagAt(words, place - 1);
  const then = tagAt(words, place + 2);
  // "≥ 15 < FSR" is odd, "15 < FSR ≤ 20" is not: a sign after a figure needs something behind it.
  const sign = after === "le" || after === "lt" || after === "ge" || after === "gt";
  if (after !== undefined && AFTER[after] && !(sign && (then === undefined || then === "number"))) {
    return AFTER[after];
  }
  const reached = before === "target" ? tagAt(words, place - 2) : before;
  return reached === undefined ? undefined : BEFORE[reached];
}

function isRange(words: readonly Word[], first: Placed, second: Placed): boolean {
  const between = tagAt(words, first.place + 1);
  return second.place === first.place + 2 && (between === "to" || between === "minus");
}
