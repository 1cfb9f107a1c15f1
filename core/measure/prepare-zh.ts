/**
 * Chinese words that look like cues but are names, told apart by where they stand.
 *
 * @packageDocumentation
 */
import type { Source } from "./grammar";
import { withRanges } from "./ranges";
import { cueOf, quantityOf, type Token } from "./token";

/** Cues that stay cues; every other one becomes text of the name it stands in. */
export function prepareZh(all: readonly Token[], source: Source): Token[] {
  const tokens = withRanges(all);
  const near = nearQuantity(tokens);
  let opens = true;
  let led = false;
  return tokens.map((token, place) => {
    const here: Place = { opens, led, near: near[place] === true, tokens, place };
    led = staysLed(token, led || (opens && leads(token, source)));
    opens = staysStart(token, opens);
    const stays = token.kind !== "cue" || isCue(token, here);
    return stays ? token : { kind: "text", start: token.start, end: token.end };
  });
}

interface Place {
  /** Nothing but fillers and times before it in its clause. */
  readonly opens: boolean;
  /** The clause opens with where, with whom or how, and its verb is still to come. */
  readonly led: boolean;
  /** Only cues between it and a number. */
  readonly near: boolean;
  readonly tokens: readonly Token[];
  readonly place: number;
}

function isCue(
  token: Token & { kind: "cue" },
  { opens, led, near, tokens, place }: Place,
): boolean {
  const single = token.end - token.start === 1;
  switch (token.cue) {
    case "make":
      return opens || led || near || isLast(tokens, place);
    case "act":
      return opens || near || isLast(tokens, place);
    case "means":
      return opens || isLast(tokens, place);
    case "none":
      return opens;
    case "object":
      return true;
    case "from":
      return near || hasEnd(tokens, place);
    case "now":
      return near || opens;
    case "filler":
      return !single || near || opens;
    case "up":
    case "down":
    case "add":
    case "reach":
    case "keep":
      return !single || near;
    default:
      return near;
  }
}

/** 在…, 与…, 通过…: the verb follows. */
const leads = (token: Token, { folded }: Source): boolean =>
  cueOf(token) === "means" ||
  (token.kind === "text" && LEADS.has(folded.slice(token.start, token.end)));

const LEADS: ReadonlySet<string> = new Set("在 与 和 向 对 为 以 于 面向 针对 围绕".split(" "));

const staysLed = (token: Token, led: boolean): boolean => {
  const cue = cueOf(token);
  return led && token.kind !== "break" && cue !== "make" && cue !== "up" && cue !== "down";
};

/** Whether the next thing that is no cue, time or colon is a quantity. */
function nearQuantity(tokens: readonly Token[]): boolean[] {
  const near = tokens.map(() => false);
  let is = false;
  for (let place = tokens.length - 1; place >= 0; place -= 1) {
    const token = tokens[place];
    if (token?.kind === "quantity") is = true;
    else if (token?.kind === "cue" || token?.kind === "time" || token?.kind === "colon")
      near[place] = is;
    else if (token?.kind !== "note") is = false;
  }
  return near;
}

const staysStart = (token: Token, start: boolean): boolean => {
  if (token.kind === "break") return !token.soft || start;
  if (token.kind === "colon") return true;
  if (token.kind === "time") return start;
  const cue = cueOf(token);
  return start && (cue === "filler" || cue === "object");
};

/** The verb ends the clause: 会员体系上线. */
function isLast(tokens: readonly Token[], place: number): boolean {
  const next = tokens[place + 1];
  return next === undefined || (next.kind === "break" && !next.soft) || next.kind === "note";
}

const REACH = 12;

/** 从行业均值28%提升到35%: a start and, a little later, an end. */
function hasEnd(tokens: readonly Token[], place: number): boolean {
  let quantities = 0;
  for (let at = place + 1; at < tokens.length && at <= place + REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === "break") break;
    if (quantityOf(token) !== undefined) quantities += 1;
  }
  return quantities >= 2;
}
