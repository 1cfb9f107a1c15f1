/**
 * An English clause to its statements.
 *
 * @packageDocumentation
 */
import type { ClauseReading, Source } from "./grammar";
import type { Bound } from "./measure";
import { endsPhrase, nameOf, thingsAfter, type Things } from "./name-en";
import { EN_BETWEEN } from "./prepare-en";
import type { Segment } from "./segment";
import { conclude, type Statement, type Verb } from "./statement";
import { cueOf, lastPlace, quantityOf, type Cue, type Quantity, type Token } from "./token";

const RATE =
  /(?:rate|ratio|share|margin|percentage|percent|%|coverage|satisfaction|accuracy|retention|churn|conversion|utili[sz]ation|availability)\b/i;

interface Window {
  readonly before: readonly Token[];
  readonly quantity: Quantity;
  readonly after: readonly Token[];
}

interface Cues {
  readonly verb?: Verb;
  /** Place of the verb in the window; -1 when it follows the number. */
  readonly verbAt: number;
  readonly to: boolean;
  readonly by: boolean;
  readonly bound?: Bound;
  readonly colon: boolean;
}

export function readClauseEn(segment: Segment, source: Source): ClauseReading {
  const places = targetsOf(segment, source);
  const start = onlyStart(segment, places, source);
  if (start !== undefined) return { readings: [], start };
  const readings = places.map((place, index) => {
    const from = index === 0 ? 0 : (places[index - 1] ?? 0) + 1;
    const quantity = quantityOf(segment[place]);
    if (quantity === undefined) throw new Error("a target is a quantity");
    const after = segment.slice(place + 1, places[index + 1]);
    return conclude(statementOf({ before: segment.slice(from, place), quantity, after }, source));
  });
  return { readings };
}

/** "We were at $24M", "up from 45 %": one number, and it is where things stand. */
function onlyStart(
  segment: Segment,
  [place, ...more]: readonly number[],
  source: Source,
): Quantity | undefined {
  if (place === undefined || more.length > 0) return undefined;
  const left = lookBack(segment, place, source);
  return left.includes("now") || left.includes("from") ? quantityOf(segment[place]) : undefined;
}

function targetsOf(segment: Segment, source: Source): number[] {
  const all = segment
    .flatMap((token, place) => (token.kind === "quantity" ? [place] : []))
    .filter((place, index) => index === 0 || !isAside(segment, place, source));
  const strong = all.filter(
    (place) =>
      quantityOf(segment[place])?.weak !== true ||
      lookBack(segment, place, source).some((cue) => FIRM.has(cue)),
  );
  const kept = strong.length > 0 ? strong : all;
  return kept.filter((place, index) => {
    const next = kept[index + 1];
    return (
      next === undefined ||
      !(isStart(segment, place, next, source) || isInName(segment, place, source))
    );
  });
}

/** Cues that make even "one" a number. */
const FIRM: ReadonlySet<Cue> = new Set<Cue>(["to", "from", "bound", "by"]);

/** from A to B, A → B, was A and now B. */
function isStart(segment: Segment, place: number, next: number, source: Source): boolean {
  const left = lookBack(segment, place, source);
  if (left.includes("from") || left.includes("now")) return true;
  const between = segment.slice(place + 1, next).filter((token) => !isLoose(token, source));
  return (
    between.length > 0 &&
    between.every((token) => token.kind === "cue") &&
    between.some((token) => cueOf(token) === "to")
  );
}

/** A number with nothing to say what it is for, before another one. */
function isInName(segment: Segment, place: number, source: Source): boolean {
  const quantity = quantityOf(segment[place]);
  if (quantity?.span === true) return true;
  const left = lookBack(segment, place, source);
  if (left.length > 0 || quantity === undefined) return false;
  return place > 0 && (quantity.kind === "plain" || quantity.kind === "time");
}

/** "in each of the 3 regions", "across 5 sites": beside a target, a number after such words is none. */
function isAside(segment: Segment, place: number, source: Source): boolean {
  const quantity = quantityOf(segment[place]);
  const before = segment[place - 1];
  if (quantity?.span === true) return true;
  if (quantity?.kind !== "plain" || before?.kind !== "text") return false;
  return ASIDE.has(source.folded.slice(before.start, before.end));
}

const ASIDE: ReadonlySet<string> = new Set(
  "in across among of all the from for over both per each every on with".split(" "),
);

const isSmall = (token: Token, { folded }: Source): boolean =>
  token.kind === "text" && EN_BETWEEN.has(folded.slice(token.start, token.end));

/** Neither time nor a small word parts a start from its end. */
const isLoose = (token: Token, source: Source): boolean =>
  token.kind === "time" || isSmall(token, source);

/** Cues that touch the number from the left, nearest first. */
function lookBack(segment: Segment, place: number, source: Source): Cue[] {
  const cues: Cue[] = [];
  for (let at = place - 1; at >= 0; at -= 1) {
    const token = segment[at];
    const cue = cueOf(token);
    if (cue !== undefined) cues.push(cue);
    else if (
      token === undefined ||
      !(isSmall(token, source) || token.kind === "colon" || token.kind === "note")
    )
      break;
  }
  return cues;
}

function statementOf({ before, quantity, after }: Window, source: Source): Statement {
  const cues = cuesOf(before, after, quantity, source);
  const startAt = startPlace(before, source);
  const from = quantityOf(before[startAt]);
  const things = thingsAfter(quantity, after, source) ?? pacedBy(quantity, after);
  const counted: Quantity =
    things === undefined ? quantity : { ...quantity, kind: "things", unit: things.unit };
  const metric = nameOf(
    {
      before,
      after,
      quantity: counted,
      verbAt: cues.verbAt,
      startAt,
      ...(cues.verb && { verb: cues.verb }),
    },
    source,
  );
  const bound = cues.bound ?? quantity.bound;
  const verb = isRaised(cues, before, counted, from) ? "reach" : cues.verb;
  const changes = verb === "up" || verb === "down";
  const to =
    cues.to || (changes && !cues.by && (from !== undefined || isLevelBound(cues, quantity)));
  const becomes =
    quantity.kind === "times" &&
    (verb === "up" || (verb === undefined && bound === undefined && !isMultiple(metric)));
  return {
    quantity: counted,
    ...(verb && { verb: verbFor(verb, counted, metric) }),
    to,
    ...(bound && { bound }),
    ...(from && { from }),
    ...(metric !== undefined && { metric }),
    counts: counted.kind === "things" && nameOfSubject(before) === undefined,
    ...(becomes && { becomes }),
    isRate: metric !== undefined && RATE.test(metric),
    bare: !cues.colon && verb === undefined && bound === undefined,
  };
}

/** "4x per week": times. */
const pacedBy = ({ kind }: Quantity, [next]: readonly Token[]): Things | undefined =>
  kind === "times" && next?.kind === "time" && next.role === "cadence"
    ? { unit: "times" }
    : undefined;

const nameOfSubject = (before: readonly Token[]): Token | undefined =>
  before.find((token) => token.kind === "text");

/** Figures that are multiples themselves: ROAS 4x, pipeline coverage 3x. */
const isMultiple = (metric: string | undefined): boolean =>
  metric !== undefined &&
  /ratio|\broas\b|\broi\b|return|multiple|coverage|\bcac\b|turn/i.test(metric);

/** "Raise $5M Series A": money that is raised is no change of anything. */
const isRaised = (
  { verb, verbAt, to, by }: Cues,
  before: readonly Token[],
  { kind }: Quantity,
  from: Quantity | undefined,
): boolean =>
  verb === "up" && kind === "money" && !to && !by && !from && verbAt === before.length - 1;

/** "Reduce churn below 3 %" ends there; "grow sales over 20 %" grows by it. */
function isLevelBound({ verb, bound }: Cues, { kind }: Quantity): boolean {
  if (bound === undefined || bound === "~") return false;
  const upper = bound === "<" || bound === "<=";
  if (verb === "down") return upper;
  return !upper && kind !== "percent" && kind !== "points" && kind !== "times";
}

const verbFor = (verb: Verb, { kind }: Quantity, metric: string | undefined): Verb => {
  if (verb !== "make" && verb !== "add") return verb;
  const countable = kind === "things" || (kind === "plain" && metric !== undefined);
  return countable ? verb : kind === "percent" || kind === "money" ? "reach" : verb;
};

function cuesOf(
  before: readonly Token[],
  after: readonly Token[],
  quantity: Quantity,
  source: Source,
): Cues {
  let to = false;
  let by = false;
  let colon = false;
  let bound: Bound | undefined;
  let verb: Verb | undefined;
  let verbAt = before.length;
  let at = before.length - 1;
  for (; at >= 0; at -= 1) {
    const token = before[at];
    if (token === undefined) break;
    if (token.kind === "cue") {
      if (token.cue === "to") to = true;
      else if (token.cue === "by") by = true;
      else if (token.cue === "bound") bound ??= token.bound;
      else if (isVerb(token.cue)) {
        if (verb === undefined || (verb === "reach" && isChange(token.cue))) {
          verb = token.cue;
          verbAt = at;
        }
      }
    } else if (token.kind === "colon") colon = true;
    else if (!isSmall(token, source) && token.kind !== "time" && token.kind !== "note") break;
  }
  for (; at >= 0 && !isChange(verb); at -= 1) {
    const token = before[at];
    const cue = cueOf(token);
    if (cue === undefined || !isVerb(cue)) continue;
    if (verb === undefined || (isChange(cue) && verb === "reach")) {
      verb = cue;
      verbAt = at;
    }
  }
  // "a 20 % growth in sales", "10 % fewer tickets"
  const following = cueOf(changeAfter(after, source));
  if (
    isChange(following) &&
    quantity.kind !== "change" &&
    (verb === undefined || verb === "reach" || verb === "make")
  ) {
    verb = following;
    verbAt = -1;
  }
  return { ...(verb && { verb }), verbAt, to, by, ...(bound && { bound }), colon };
}

/** "20 % growth in sales", "25 % revenue increase": the noun that says which way. */
function changeAfter(after: readonly Token[], source: Source): Token | undefined {
  const words = after.filter((token) => !isLoose(token, source)).slice(0, PHRASE);
  if (isChange(cueOf(words[0]))) return words[0];
  const end = words.findIndex((token) => token.kind !== "text" || endsPhrase(token, source));
  const noun = words[end];
  const word = noun === undefined ? "" : source.folded.slice(noun.start, noun.end);
  return CHANGE_NOUNS.test(word) ? noun : undefined;
}

/** Words a change may stand behind its number. */
const PHRASE = 5;
const CHANGE_NOUNS =
  /^(?:increase|decrease|growth|reduction|improvement|decline|drop|rise|uplift|lift|cut|boost|fall)$/;

const isChange = (cue: Cue | undefined): cue is "up" | "down" => cue === "up" || cue === "down";
const isVerb = (cue: Cue): cue is Verb =>
  ["up", "down", "add", "make", "reach", "keep"].includes(cue);

/** Place of the number a change starts from; -1 when there is none. */
function startPlace(before: readonly Token[], source: Source): number {
  const place = lastPlace(before, (token) => token.kind === "quantity");
  if (place < 0) return -1;
  const left = lookBack(before, place, source);
  const between = before.slice(place + 1).filter((token) => !isLoose(token, source));
  const arrow =
    between.length > 0 &&
    between.every(({ kind }) => kind === "cue") &&
    between.some((token) => cueOf(token) === "to");
  return left.includes("from") || left.includes("now") || arrow ? place : -1;
}
