/**
 * What the words around a number of a Chinese clause say of it: verb, 至, bound.
 *
 * @packageDocumentation
 */
import type { Cues } from "./name-zh";
import type { Verb } from "./statement";
import { cueOf, type Cue, type Quantity, type Token } from "./token";

/** Reads what touches the number from the right to the left, then the nearest verb further off. */
export function cuesOf(before: readonly Token[], { kind }: Quantity, original: string): Cues {
  const share = kind === "percent";
  const cues: Cues = { adjacent: false, to: false, reached: false, fan: false, colon: false };
  let at = before.length - 1;
  for (; at >= 0; at -= 1) {
    const token = before[at];
    if (token === undefined) break;
    if (token.kind === "colon") cues.colon = true;
    else if (token.kind === "cue") take(cues, token, at);
    else if (token.kind === "text") {
      const start = baseStart(before, at);
      const base = share && cues.bound === undefined && isShareOf(before, start, at, original);
      const each = at - start < LONGEST_EACH && original.charAt(before[start]?.start ?? 0) === "每";
      if (!base && !each) break;
      at = start;
    } else if (token.kind !== "time" && token.kind !== "note") break;
  }
  cues.adjacent = cues.verb !== undefined;
  if (cues.verb === "make") cues.to = false;
  for (; at >= 0 && cues.verb === undefined; at -= 1) {
    const token = before[at];
    if (token?.kind === "cue") take(cues, token, at, true);
  }
  return cues;
}

/** 不超过实际用量的2.5%, 降至招聘费用的30% */
const isShareOf = (
  before: readonly Token[],
  start: number,
  end: number,
  original: string,
): boolean => {
  const cue = cueOf(before[start - 1]);
  const of = original.charAt((before[end]?.end ?? 0) - 1) === "的";
  return cue === "bound" || (cue === "to" && of);
};

/** 至每平米1500元: what each of it is said of. */
const LONGEST_EACH = 5;

/** Where the words begin that a share is of: 不超过(实际用量的)2.5%. */
function baseStart(before: readonly Token[], end: number): number {
  let at = end;
  while (before[at - 1]?.kind === "text") at -= 1;
  return at;
}

function take(cues: Cues, token: Token & { kind: "cue" }, at: number, far = false): void {
  const { cue, bound } = token;
  if (cue === "to" && !far) cues.to = true;
  if (cue === "reach" && !far) cues.reached = true;
  if (cue === "to") return;
  if (cue === "bound" && !far)
    cues.bound = cues.bound === undefined || cues.bound === "~" ? (bound ?? "~") : cues.bound;
  else if (isVerb(cue)) {
    const stronger = cue === "up" || cue === "down" || cue === "fold" || cue === "add";
    if (cue === "fold") cues.fan = true;
    // 提升到原来的1.5倍: the verb before says which way, 原来的 only what is multiplied.
    const weaker = cues.verb === "reach" || (cues.fan && cues.foldAt === cues.verbAt);
    if (cues.verb === undefined || (weaker && stronger)) {
      cues.verb = cue === "act" ? "make" : cue === "fold" || cue === "move" ? "up" : cue;
      cues.verbAt = at;
      if (cue === "fold") cues.foldAt = at;
    }
  }
}

export const isVerb = (cue: Cue): cue is Verb | "act" | "fold" | "move" =>
  ["move", "up", "down", "fold", "add", "make", "act", "reach", "keep"].includes(cue);
