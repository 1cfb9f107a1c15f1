/**
 * A number with everything that belongs to it: sign, currency, scale, unit, range, trailing bound.
 *
 * @packageDocumentation
 */
import { endsWord, isDigit, isHan, isLatinLetter, lexicon, type Lexicon } from "./lexicon";
import type { Bound } from "./measure";
import { scanNumber, skipSpaces, type ScannedNumber } from "./number";
import type { Quantity, QuantityKind, Span } from "./token";
import { ratio, unitAfter } from "./unit-after";

/** What a language adds to the numbers all share. */
export interface Units {
  readonly units: Lexicon<QuantityKind>;
  /** Shares in words: 九成, 百分之十五, two thirds. */
  readonly ratios: (
    text: string,
    place: number,
    number: (at: number) => ScannedNumber | undefined,
  ) => ScannedNumber | undefined;
  /** Numbers in words; `undefined` where a word is none. */
  readonly words: (text: string, place: number) => ScannedNumber | undefined;
  /** Bounds written after the number. */
  readonly after: Lexicon<Bound>;
  /** Bounds written between the number and its unit: 10余家. */
  readonly inner?: Lexicon<Bound>;
  /** Where such a word is the first half of another one. */
  readonly notAfter?: (word: string, next: string, kind: QuantityKind) => boolean;
}

export type FoundQuantity = Span & { readonly quantity: Quantity };

export const CURRENCIES =
  "nt$|us$|hk$|a$|c$|s$|r$|$|€|£|¥|₹|₩|usd|eur|gbp|cny|rmb|inr|rs.|rs|人民币|chf|jpy|sgd";
const CURRENCY = lexicon<true>([[CURRENCIES, true]]);
const PLUS_MINUS = lexicon<true>([["±|+/-|+-", true]]);
const MINUS = lexicon<true>([["negative |minus |负", true]]);
const RANGE = lexicon<true>([["~|-|至|到", true]]);

interface Draft {
  readonly value: number;
  readonly end: number;
  readonly kind: QuantityKind;
  readonly unit?: string;
  readonly inWords: boolean;
  readonly dotted?: boolean;
  readonly bound?: Bound;
}

/** Looks for a quantity at a place; `folded` and `original` have the same positions. */
export class QuantityScanner {
  constructor(
    private readonly folded: string,
    private readonly original: string,
    private readonly language: Units,
  ) {}

  /** With `anyUnit` Latin letters glued to the digits are a unit nobody has told us of: 40DDDs. */
  at(place: number, anyUnit = false): FoundQuantity | undefined {
    const said = MINUS.at(this.folded, place);
    const sign = said === undefined ? this.signAt(place) : "-";
    const plusMinus = PLUS_MINUS.at(this.folded, place);
    const mark = plusMinus?.word.length ?? said?.word.length ?? (sign === undefined ? 0 : 1);
    const start = mark > 0 ? skipSpaces(this.folded, place + mark) : place;
    const first = this.draftAt(start, anyUnit);
    if (first === undefined) return undefined;
    const high = plusMinus !== undefined ? undefined : this.highAfter(first);
    const last = high ?? first;
    const kind = last.kind;
    const signed = sign === "-" ? -1 : 1;
    const low =
      last.kind === "percent" && first.kind === "plain" ? ratio(first.value) : first.value;
    const after = this.afterBound(last.end, kind);
    const bound = after?.bound ?? last.bound;
    // 五年规划 and 三年行动计划 are names; with a bound or a cue they count again.
    const named = first.inWords && kind === "time" && after === undefined;
    const quantity: Quantity = {
      kind,
      value: plusMinus !== undefined ? -first.value : signed * low + 0,
      ...(plusMinus !== undefined && { high: first.value }),
      ...(high && { high: high.value }),
      ...(last.unit !== undefined && { unit: last.unit }),
      ...(bound && { bound }),
      ...(sign !== undefined && plusMinus === undefined && { signed }),
      ...((named || isOne(first)) && { weak: true }),
      ...(first.dotted === true &&
        kind !== "percent" && { doubt: "decimal-or-thousands" as const }),
    };
    return { start: place, end: after?.end ?? last.end, quantity };
  }

  private signAt(place: number): "+" | "-" | undefined {
    const unit = this.folded.charAt(place);
    if (unit !== "+" && unit !== "-") return undefined;
    const before = this.folded.charAt(place - 1);
    const joined = isDigit(before) || isLatinLetter(before);
    return unit === "-" && joined ? undefined : unit;
  }

  private draftAt(place: number, anyUnit = false): Draft | undefined {
    const { folded } = this;
    const currency = CURRENCY.at(folded, place);
    const start = currency ? skipSpaces(folded, place + currency.word.length) : place;
    if (currency !== undefined && !isDigit(folded.charAt(start)) && folded.charAt(start) !== ".") {
      return undefined;
    }
    const money = currency && this.original.slice(place, place + currency.word.length);
    const shared = this.language.ratios(folded, start, (at) =>
      scanNumber(folded, this.original, at),
    );
    if (shared !== undefined) return { ...shared, kind: "percent", unit: "%", inWords: true };
    const digits = scanNumber(folded, this.original, start);
    if (digits !== undefined) return this.withUnit(digits, false, money, anyUnit);
    const words = this.language.words(folded, start);
    return words && this.withUnit(words, true, money);
  }

  private withUnit(
    number: ScannedNumber,
    inWords: boolean,
    money: string | undefined,
    anyUnit = false,
  ): Draft | undefined {
    const { folded, original } = this;
    const { value } = number;
    const dotted = number.dotted === true ? { dotted: true } : {};
    if (money !== undefined) {
      const small = /^[mb]$/.exec(folded.charAt(number.end));
      const scaled = small !== null && endsWord(folded, number.end + 1);
      const factor = small?.[0] === "m" ? 1e6 : 1e9;
      const end = scaled ? number.end + 1 : number.end;
      const amount = scaled ? value * factor : value;
      return { value: amount, end, kind: "money", unit: money, inWords, ...dotted };
    }
    // 100+ 篇, 10余家: what bounds the number may stand before its unit.
    const inner = this.innerBound(number.end);
    const found = unitAfter(
      { folded, original, end: inner?.end ?? number.end, value },
      this.language.units,
      (at) => this.language.after.at(folded, at) !== undefined,
      anyUnit,
    );
    if (found === undefined) return undefined;
    if (inner !== undefined && found.kind === "plain") {
      return { value, end: number.end, kind: "plain", inWords, ...dotted };
    }
    const bound = inner === undefined ? {} : { bound: inner.bound };
    return { value, inWords, ...dotted, ...bound, ...found };
  }

  private innerBound(place: number): { bound: Bound; end: number } | undefined {
    const word = this.language.inner?.at(this.folded, place);
    return word && { bound: word.value, end: place + word.word.length };
  }

  private highAfter(first: Draft): Draft | undefined {
    const at = skipSpaces(this.folded, first.end);
    const mark = RANGE.at(this.folded, at);
    if (mark === undefined) return undefined;
    const word = mark.word === "至" || mark.word === "到";
    if (word && (first.kind !== "plain" || at !== first.end)) return undefined;
    const place = skipSpaces(this.folded, at + mark.word.length);
    if (
      !isDigit(this.folded.charAt(place)) &&
      !word &&
      CURRENCY.at(this.folded, place) === undefined
    )
      return undefined;
    const high = this.draftAt(place);
    if (high === undefined || high.inWords !== first.inWords) return undefined;
    const low =
      high.kind === "percent" && first.kind === "plain" ? ratio(first.value) : first.value;
    return high.value > low && (first.kind === "plain" || first.kind === high.kind)
      ? high
      : undefined;
  }

  /** "8%+损耗率降2%" adds, "8%+" and "5000+用户" bound. */
  private isBoundingPlus(at: number, end: number): boolean {
    const next = this.folded.charAt(at + 1);
    const percent = this.folded.charAt(end - 1) === "%";
    return at === end && !isDigit(next) && !(percent && isHan(next));
  }

  private afterBound(end: number, kind: QuantityKind): { bound: Bound; end: number } | undefined {
    const included = this.folded.startsWith("(含)", end) ? 3 : 0;
    const at = skipSpaces(this.folded, end + included);
    const after = this.language.after.at(this.folded, at);
    if (after === undefined) return undefined;
    const close = at + after.word.length;
    if (this.language.notAfter?.(after.word, this.folded.charAt(close), kind) === true) {
      return undefined;
    }
    if (after.word === "+" && !this.isBoundingPlus(at, end)) return undefined;
    return { bound: after.value, end: close };
  }
}

/** 一次, "one": often no number at all. */
const isOne = ({ inWords, value, kind }: Draft): boolean =>
  inWords && value > 0 && value < 2 && kind !== "percent";
