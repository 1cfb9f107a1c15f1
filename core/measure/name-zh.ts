/**
 * The name of a metric in a Chinese clause.
 *
 * @packageDocumentation
 */
import type { Bound } from "./measure";
import { wordsOf, type Segment } from "./segment";
import type { Verb } from "./statement";
import { cueOf, lastPlace, type Cue, type Quantity, type Token } from "./token";

export interface Window {
  /** Tokens before the number, from the previous number on. */
  readonly before: readonly Token[];
  readonly quantity: Quantity;
  readonly after: readonly Token[];
}

export interface Cues {
  verb?: Verb;
  /** Place of the verb in the window. */
  verbAt?: number;
  /** The verb and the number touch. */
  adjacent: boolean;
  to: boolean;
  /** 达到 touches the number. */
  reached: boolean;
  bound?: Bound;
  fan: boolean;
  /** Place of 翻 or 原来的, when it is the verb so far. */
  foldAt?: number;
  colon: boolean;
}

export function metricOf(
  { before, quantity, after }: Window,
  cues: Cues,
  original: string,
): string | undefined {
  const verbAt = cues.verbAt ?? before.length;
  const start = objectStart(before, verbAt);
  const fromAt = before.findIndex((token) => cueOf(token) === "from");
  const endAt = fromAt >= start && fromAt >= 0 ? fromAt : before.length;
  const named = (list: readonly Token[]): Token[] => list.filter((token) => isName(token));
  const beforeVerb = named(withoutMeans(before.slice(start, Math.min(verbAt, endAt))));
  const afterVerb = named(before.slice(Math.min(verbAt + 1, endAt), endAt));
  const left = leftOf(cues, beforeVerb, afterVerb, before, original);
  const right = after.filter((token) => token.kind !== "cue" || cueOf(token) !== "filler");
  const things = quantity.kind === "things" || cues.verb === "make" || cues.verb === "add";
  const producing = cues.verb !== "up" && cues.verb !== "down" && cues.verb !== "keep";
  const reached = cues.verb === "reach" && quantity.kind === "plain";
  const text =
    right.length > 0 && (left.length === 0 || reached || (things && producing))
      ? wordsOf(right, original)
      : wordsOf(
          quantity.kind === "percent" || right.length === 0 ? [...left, ...right] : left,
          original,
        );
  return clean(text);
}

/** After 将 or 把, if a name follows before the verb. */
function objectStart(before: readonly Token[], verbAt: number): number {
  const start = lastPlace(before, (token) => cueOf(token) === "object") + 1;
  return before.slice(start, verbAt).some(({ kind }) => kind === "text") || start > verbAt
    ? start
    : 0;
}

function leftOf(
  cues: Cues,
  beforeVerb: Token[],
  afterVerb: Token[],
  before: readonly Token[],
  original: string,
): Token[] {
  if (cues.adjacent || cues.verb === undefined) return [...beforeVerb, ...afterVerb];
  if (cues.verb === "keep") return [...beforeVerb, ...afterVerb];
  const verb = before[cues.verbAt ?? 0];
  const named = cues.verb === "add" || (cues.verb === "make" && isRated(afterVerb, original));
  if (beforeVerb.length > 0 && named && verb) return [...beforeVerb, verb, ...afterVerb];
  return afterVerb.length > 0 ? afterVerb : beforeVerb;
}

/** 核心岗位招聘到岗率: the verb is a part of the rate's name. */
const isRated = (words: readonly Token[], original: string): boolean =>
  original.charAt((words[words.length - 1]?.end ?? 0) - 1) === "率";

/** 通过精益生产降低成本: what follows 通过 is how, up to the verb. */
function withoutMeans(tokens: readonly Token[]): readonly Token[] {
  return tokens.some((token) => cueOf(token) === "means") ? [] : tokens;
}

const isName = (token: Token): boolean =>
  token.kind === "text" ||
  token.kind === "break" ||
  token.kind === "quantity" ||
  (token.kind === "time" && token.inName) ||
  (token.kind === "cue" && ["up", "down", "make", "act", "add", "reach"].includes(token.cue));

/** A metric without the words that only tie it to its sentence. */
export function clean(text: string): string | undefined {
  const inner = text
    .replace(/^[\s的在与和及对、，,：:\-—*·•.。]+(?=.{2})/, "")
    .replace(/[\s的为是、，,：:\-—*]+$/, "");
  return inner === "" ? undefined : inner;
}

/** What follows a number, as far as it can belong to a name. */
export function afterOf(segment: Segment, place: number, next: number | undefined): Token[] {
  const after: Token[] = [];
  for (const token of segment.slice(place + 1, next)) {
    const cue = cueOf(token);
    if (token.kind === "quantity" || token.kind === "colon" || token.kind === "break") break;
    if (
      cue !== undefined &&
      !INSIDE.has(cue) &&
      !(next === undefined && (cue === "up" || cue === "down"))
    )
      break;
    if (token.kind !== "time" && token.kind !== "note") after.push(token);
  }
  return after;
}

/** Cues that may stand in the name after a number. */
const INSIDE: ReadonlySet<Cue> = new Set<Cue>(["make", "act", "filler"]);
