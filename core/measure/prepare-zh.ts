/**
 * Chinese words that look like cues but are names, told apart by where they stand.
 *
 * @packageDocumentation
 */
import { withRanges } from "./ranges";
import { cueOf, quantityOf, type Cue, type Token } from "./token";

const VERBS: readonly Cue[] = ["up", "down", "add", "reach", "keep"];

/** Cues that stay cues; every other one becomes text of the name it stands in. */
export function prepareZh(all: readonly Token[]): Token[] {
  const tokens = withRanges(all);
  const near = nearQuantity(tokens);
  let start = true;
  return tokens.map((token, place) => {
    const opens = start;
    start = staysStart(token, start);
    if (token.kind !== "cue") return token;
    const { cue } = token;
    const single = token.end - token.start === 1;
    const stays =
      cue === "make"
        ? opens || near[place] === true || isLast(tokens, place)
        : cue === "act"
          ? opens || near[place] === true || isLast(tokens, place)
          : cue === "none" || cue === "object" || cue === "means"
            ? opens ||
              (cue === "object" && !single) ||
              (single && cue === "object" && isHanBefore(tokens, place))
            : cue === "from"
              ? near[place] === true || hasEnd(tokens, place)
              : cue === "now" ||
                  cue === "to" ||
                  cue === "bound" ||
                  cue === "between" ||
                  cue === "fold" ||
                  single
                ? near[place] === true || (cue === "filler" && opens)
                : VERBS.includes(cue) || cue === "filler";
    return stays ? token : { kind: "text", start: token.start, end: token.end };
  });
}

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

/** 将 and 把 after a subject: 帮助商家将复购率. */
const isHanBefore = (tokens: readonly Token[], place: number): boolean =>
  tokens[place - 1] !== undefined;

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
