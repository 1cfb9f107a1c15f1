/**
 * Chinese words that look like cues but are names, told apart by where they stand.
 *
 * @packageDocumentation
 */
import type { Source } from "./grammar";
import { withRanges } from "./ranges";
import { cueOf, quantityOf, type Cue, type Token } from "./token";

/** Cues that stay cues; every other one becomes text of the name it stands in. */
export function prepareZh(all: readonly Token[], source: Source): Token[] {
  const tokens = withRanges(withVerbs(all, source));
  const near = nearQuantity(tokens, source.folded);
  let opens = true;
  let led = false;
  return tokens.map((token, place) => {
    const here: Place = { opens, led, near: near[place] === true, tokens, place };
    led = staysLed(token, led || (opens && leads(token, source)));
    opens = staysStart(token, opens);
    const stays = token.kind !== "cue" || isCue(token, here, source.folded);
    return stays ? token : { kind: "text", start: token.start, end: token.end };
  });
}

/** 至少抽出4小时: an adverb before a number leaves room for one verb, whatever it is. */
function withVerbs(tokens: readonly Token[], { folded }: Source): readonly Token[] {
  const out: Token[] = [];
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokens[place];
    if (token === undefined) break;
    out.push(token);
    const word = folded.slice(token.start, token.end);
    const end = ADVERBS.has(word) ? verbEnd(tokens, place + 1, folded) : -1;
    const last = tokens[end];
    if (last === undefined) continue;
    out.push({ kind: "cue", cue: "filler", start: token.end, end: last.end });
    place = end;
  }
  return out;
}

const ADVERBS: ReadonlySet<string> = new Set(["至少", "最少", "起码", "最多", "至多"]);
const LONGEST_VERB = 3;

/** Place of the last character of a verb that ends before a number; -1 when none does. */
function verbEnd(tokens: readonly Token[], from: number, folded: string): number {
  for (let place = from; place < from + LONGEST_VERB; place += 1) {
    const token = tokens[place];
    if (token?.kind !== "text" || token.end - token.start !== 1) return -1;
    if (tokens[place + 1]?.kind === "quantity") {
      return place > from && "出到成完好上够足过".includes(folded.charAt(token.start)) ? place : -1;
    }
  }
  return -1;
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

/** 比2023年低5%: such a word changes something only beside what it is compared with. */
const COMPARED: ReadonlySet<string> = new Set(["高", "多", "低", "少"]);
const isBasis = (token: Token | undefined): boolean =>
  token?.kind === "time" && token.role === "basis";

/** 占新增ARR的25%: what the share is of. */
const isShareOf = (tokens: readonly Token[], place: number, folded: string): boolean =>
  folded.slice(Math.max(0, (tokens[place]?.start ?? 0) - 4), tokens[place]?.start).includes("占") &&
  boundsShare(tokens, place, folded);

function isCue(
  token: Token & { kind: "cue" },
  { opens, led, near, tokens, place }: Place,
  folded: string,
): boolean {
  const word = folded.slice(token.start, token.end);
  if (COMPARED.has(word)) return near && isBasis(tokens[place - 1]);
  if (token.cue === "add" && isShareOf(tokens, place, folded)) return false;
  const single = token.end - token.start === 1;
  const isEnd = isLast(tokens, place) && !STATES.has(word);
  switch (token.cue) {
    case "make":
      return opens || led || near || isEnd || "至到".includes(folded.charAt(token.end) || " ");
    case "bound":
    case "to":
      return near || boundsShare(tokens, place, folded);
    case "act":
      return opens || near || isEnd;
    case "means":
      return opens || isLast(tokens, place);
    case "none":
      return opens || token.end - token.start > 2;
    case "object":
      return true;
    case "from":
      return near || hasEnd(tokens, place);
    case "now":
    case "move":
      return near || opens;
    case "filler":
      return (
        near ||
        opens ||
        (tokens[place + 1]?.kind === "cue" && (!single || tokens[place - 1]?.kind === "cue"))
      );
    case "add":
      return near || (!single && !(opens && isGauged(tokens, place, folded)));
    case "up":
    case "down":
      return !single || near || isSharedEnd(tokens, place + 1, folded);
    case "reach":
    case "keep":
      return !single || near;
    default:
      return near;
  }
}

/** 降至工资总额的2%: the end is a share of something said between. */
const isSharedEnd = (tokens: readonly Token[], place: number, folded: string): boolean =>
  cueOf(tokens[place]) === "to" && boundsShare(tokens, place, folded);

/** 新签合同额: what is added names a gauge. */
function isGauged(tokens: readonly Token[], place: number, folded: string): boolean {
  const inside = (token: Token | undefined): boolean =>
    token?.kind === "text" || (token?.kind === "cue" && token.end - token.start === 1);
  let at = place + 1;
  while (inside(tokens[at])) at += 1;
  const last = tokens[at - 1];
  return at > place + 1 && last !== undefined && "额量率数".includes(folded.charAt(last.end - 1));
}

/** At the end they say how things are, not what is done. */
const STATES: ReadonlySet<string> = new Set(["完善", "健全", "普及", "发展"]);

/** 不超过实际用量的2.5%: what the share is of stands between. */
function boundsShare(tokens: readonly Token[], place: number, folded: string): boolean {
  for (let at = place + 1; at <= place + REACH; at += 1) {
    const token = tokens[at];
    if (quantityOf(token)?.kind === "percent")
      return folded.charAt((token?.start ?? 0) - 1) === "的";
    // 至招聘费用的30%: a verb in the name of what it is a share of.
    if (token?.kind !== "text" && !NAMING.has(cueOf(token) ?? "to")) return false;
  }
  return false;
}

const NAMING: ReadonlySet<Cue> = new Set<Cue>(["make", "act"]);

/** 在…, 与…, 通过…: the verb follows. */
const leads = (token: Token, { folded }: Source): boolean =>
  cueOf(token) === "means" ||
  (token.kind === "text" && LEADS.has(folded.slice(token.start, token.end)));

const LEADS: ReadonlySet<string> = new Set(
  "全 所有 在 与 和 向 对 为 以 于 面向 针对 围绕".split(" "),
);

const staysLed = (token: Token, led: boolean): boolean => {
  const cue = cueOf(token);
  return led && token.kind !== "break" && cue !== "make" && cue !== "up" && cue !== "down";
};

/** Whether the next thing that is no cue, time or colon is a quantity; 每平米 may stand before it. */
function nearQuantity(tokens: readonly Token[], folded: string): boolean[] {
  const near = tokens.map(() => false);
  let is = false;
  let each = 0;
  for (let place = tokens.length - 1; place >= 0; place -= 1) {
    const token = tokens[place];
    if (token?.kind === "quantity") is = true;
    else if (token?.kind === "cue" || token?.kind === "time" || token?.kind === "colon")
      near[place] = is;
    else if (token?.kind !== "note") {
      each = token?.kind === "text" && (is || each > 0) ? each + 1 : 0;
      is = each > 0 && each <= LONGEST_EACH && folded.charAt(token?.start ?? 0) === "每";
    }
    if (token?.kind !== "text") each = 0;
  }
  return near;
}

const LONGEST_EACH = 5;

const staysStart = (token: Token, start: boolean): boolean => {
  if (token.kind === "break") return !token.soft || start;
  if (token.kind === "colon") return true;
  if (token.kind === "time" || quantityOf(token)?.span === true) return start;
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
