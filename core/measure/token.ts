/**
 * What a sentence is cut into before a grammar looks at it; both languages share these tokens.
 *
 * @packageDocumentation
 */
import type { Bound } from "./measure";

/** What a word says about the number near it. */
export type Cue =
  | "up"
  | "down"
  /** Becomes that many times as much: 翻. */
  | "fold"
  /** Grows by things: 新增, add. */
  | "add"
  /** Makes or does things: 完成, launch. */
  | "make"
  /** Makes things too, but more often part of a name: 采购, 设计. */
  | "act"
  | "reach"
  | "keep"
  | "to"
  | "from"
  | "by"
  /** Where things stand today: 目前, currently. */
  | "now"
  | "bound"
  | "between"
  /** Rules things out: 杜绝, no. */
  | "none"
  /** Changes without saying which way: go, move. */
  | "move"
  /** Starts the object: 将, 把. */
  | "object"
  /** How, not what: 通过, through. */
  | "means"
  | "filler";

/** What a word of a lexicon is. */
export interface CueWord {
  readonly cue: Cue;
  readonly bound?: Bound;
}

/** What a number counts. */
export type QuantityKind =
  | "plain"
  | "percent"
  | "points"
  | "money"
  | "time"
  /** Things one can count: 3家, 8 accounts. */
  | "things"
  /** Any other unit: kg, 分, ms. */
  | "measured"
  /** A factor: 3倍, 2x. */
  | "times"
  /** A change as one word: 翻番, double, 减半. Its value is the ratio. */
  | "change";

/** Place in the text, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Quantity {
  readonly kind: QuantityKind;
  /** A ratio where it is percent or points. */
  readonly value: number;
  readonly high?: number;
  readonly unit?: string;
  /** What follows the number and bounds it: 以上, +, or more. */
  readonly bound?: Bound;
  /** A sign in front: +14 %, -5 points. */
  readonly signed?: 1 | -1;
  /** Which way a change as one word goes. */
  readonly way?: "up" | "down";
  /** "A" and 一 are often no number at all. */
  readonly weak?: boolean;
  /** A span such as 3天内 may be a limit or a period. */
  readonly span?: boolean;
  readonly doubt?: "times-or-times-more" | "decimal-or-thousands";
}

/** Deadline or span; how often; what is compared with. */
export type TimeRole = "deadline" | "cadence" | "basis";

export type Token = Span &
  (
    | { readonly kind: "quantity"; readonly quantity: Quantity }
    | { readonly kind: "cue"; readonly cue: Cue; readonly bound?: Bound }
    | { readonly kind: "time"; readonly role: TimeRole; readonly inName: boolean }
    /** A soft break only joins (、 and "and"). */
    | { readonly kind: "break"; readonly soft: boolean }
    | { readonly kind: "open" }
    | { readonly kind: "close" }
    | { readonly kind: "colon" }
    /** What stands in parentheses. */
    | { readonly kind: "note"; readonly tokens: readonly Token[] }
    | { readonly kind: "text" }
  );

export const cueOf = (token: Token | undefined): Cue | undefined =>
  token?.kind === "cue" ? token.cue : undefined;

export const quantityOf = (token: Token | undefined): Quantity | undefined =>
  token?.kind === "quantity" ? token.quantity : undefined;

export const lastOf = <Item>(items: readonly Item[]): Item | undefined => items[items.length - 1];

/** Place of the last token that `is` holds for; -1 when there is none. */
export function lastPlace(tokens: readonly Token[], is: (token: Token) => boolean): number {
  for (let place = tokens.length - 1; place >= 0; place -= 1) {
    const token = tokens[place];
    if (token !== undefined && is(token)) return place;
  }
  return -1;
}
