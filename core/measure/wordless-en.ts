/**
 * English clauses without a number.
 *
 * @packageDocumentation
 */
import type { Source } from "./grammar";
import { headed } from "./headed-en";
import { wordsOf, type Segment } from "./segment";
import type { Reading } from "./statement";
import { cueOf, lastOf, type Token } from "./token";
import { isPraise, wordless } from "./wordless";

const SKIP = new Set<string>(["filler", "object", "move"]);

export function readWordlessEn(segment: Segment, source: Source): Reading | undefined {
  const body = segment.filter((token) => token.kind !== "time" && token.kind !== "note");
  if (isState(body, source) && !isPositive(body, source)) return stateOf(segment, body, source);
  const verbAt = body.findIndex((token) => token.kind === "cue" && !SKIP.has(token.cue));
  const verb = cueOf(body[verbAt]);
  if (verb === undefined && !isPositive(body, source)) {
    return finished(body, source) ?? due(segment, body, source);
  }
  const after = named(body.slice(verbAt + 1), source);
  const before = named(body.slice(0, verbAt), source);
  const acts = isMade(body, verbAt) && !isParticiple(body[verbAt], source);
  const metric = acts ? named(body, source) : isMade(body, verbAt) ? before : (after ?? before);
  if (isPositive(body, source)) {
    const name = metric?.replace(/^positive /i, "");
    return {
      ...(name !== undefined && { metric: name }),
      direction: "reach",
      targetKind: "lower_bound",
      bound: ">",
      target: 0,
      ambiguities: [],
    };
  }
  return wordless(verb === "reach" ? "make" : verb, metric);
}

/** "Python SDK published to the registry": the subject is what is made. */
const isMade = (body: readonly Token[], verbAt: number): boolean =>
  cueOf(body[verbAt]) === "make" && body.slice(0, verbAt).some(({ kind }) => kind === "text");

const isParticiple = (verb: Token | undefined, { folded }: Source): boolean =>
  /(?:ed|built|won|written|sold|sent|held|made|set|found|done)$/.test(
    folded.slice(verb?.start, verb?.end),
  );

/** "Be the employer of choice": a wish, and nothing to check. */
const isState = (body: readonly Token[], { folded }: Source): boolean =>
  cueOf(body[0]) === "move" && folded.slice(body[0]?.start, body[0]?.end) === "be";

/** "Contractors inducted": what ends in a participle nobody has told us of is done. */
function finished(body: readonly Token[], source: Source): Reading | undefined {
  const words = body.map((token) => source.folded.slice(token.start, token.end));
  const at = words.findIndex((word, place) => place > 0 && /[a-df-z]ed$/.test(word));
  if (at < 0 || GAUGES.test(words.join(" "))) return undefined;
  return wordless("make", named(body.slice(0, at), source));
}

/** "All services on the new pipeline by Q3": how things are by then. */
function due(segment: Segment, body: readonly Token[], source: Source): Reading | undefined {
  const last = lastOf(segment);
  const dated = last?.kind === "time" && /^(?:by|before) /.test(source.folded.slice(last.start));
  return dated && body.length > SHORT ? wordless("make", named(body, source)) : undefined;
}

const GAUGES = /^(?:the )?(?:number|percent|percentage|average|total|rate|share|count|#|%|of)\b/;

/** "Be profitable by Q4" can be checked then, "be the employer of choice" never. */
function stateOf(segment: Segment, body: readonly Token[], source: Source): Reading {
  const metric = named(body.slice(1), source);
  const dated = lastOf(segment)?.kind === "time";
  const checked = dated && metric !== undefined && !isPraise(metric);
  return {
    ...(metric !== undefined && { metric }),
    direction: "achieve",
    targetKind: checked ? "milestone" : "none",
    ambiguities: [],
  };
}

/** "positive contribution margin", "become cash-flow positive": more than nothing. */
function isPositive(body: readonly Token[], { folded }: Source): boolean {
  const words = body.map((token) => folded.slice(token.start, token.end));
  const ends = lastOf(words) === "positive" && words.some((word) => EARNED.test(word));
  return ends || (cueOf(body[0]) === "reach" && words.includes("positive"));
}

const EARNED = /^(?:cash|flow|margin|ebitda|profit|income|earnings|contribution|roi)$/;

/** Where a name ends: "a process that excites talent". */
const ENDS = /^(?:that|which|who|so)$/;
const LEADING = /^(?:the|a|an|our|of|for|to|in)$/;
/** "Cells on track to launch": what ties the subject to its verb. */
const TRAILING = /^(?:to|on|track|will|be|is|are|ready)$/;

const SHORT = 3;

function named(tokens: readonly Token[], { original, folded }: Source): string | undefined {
  const word = (token: Token | undefined): string => folded.slice(token?.start, token?.end);
  const kept = tokens.filter(
    (token) => token.kind !== "colon" && !(token.kind === "cue" && SKIP.has(token.cue)),
  );
  // "The number of people who …" says too little without the rest.
  const end = kept.findIndex((token, place) => place > SHORT && ENDS.test(word(token)));
  let to = end < 0 ? kept.length : end;
  let from = 0;
  // "Draft and publish the policy": two verbs of one object.
  while (kept[from]?.kind === "break" && cueOf(kept[from + 1]) === "make") from += 2;
  while (from < to && LEADING.test(word(kept[from]))) from += 1;
  while (to > from && TRAILING.test(word(kept[to - 1]))) to -= 1;
  const text = wordsOf(kept.slice(from, to), original).replace(/^[-–—:\s]+|[-–—:\s]+$/g, "");
  return text === "" ? undefined : headed(text);
}
