/**
 * An English clause to its statements.
 *
 * @packageDocumentation
 */
import { cuesOf, isChange, isUpper, type Cues } from "./cues-en";
import type { ClauseReading, Source } from "./grammar";
import type { Bound } from "./measure";
import { nameOf } from "./name-en";
import { thingsAfter, type Things } from "./things-en";
import { lookBack, startPlace, targetsOf, trailingStart } from "./targets-en";
import { ratio } from "./unit-after";
import type { Segment } from "./segment";
import { conclude, type Statement, type Verb } from "./statement";
import { cueOf, quantityOf, type Quantity, type Token } from "./token";

const RATE =
  /(?:rate|ratio|share|margin|percentage|percent|%|coverage|satisfaction|accuracy|retention|churn|conversion|utili[sz]ation|availability|abandonment|attrition|turnover|occupancy|absenteeism|adoption|penetration|uptake|compliance|attendance|participation|proficiency|vacancy)\b/i;

interface Window {
  readonly before: readonly Token[];
  readonly quantity: Quantity;
  readonly after: readonly Token[];
  /** Where the change starts, when that is said after the number. */
  readonly since?: Quantity;
  /** Another target of the clause is a percentage. */
  readonly beside: boolean;
}

export function readClauseEn(segment: Segment, source: Source): ClauseReading {
  const numbers = targetsOf(segment, source);
  const start = onlyStart(segment, numbers, source);
  if (start !== undefined) return { readings: [], start };
  const trailing = trailingStart(segment, numbers, source);
  const places = numbers.filter((place) => place !== trailing);
  const readings = places.map((place, index) => {
    const from = index === 0 ? 0 : (places[index - 1] ?? 0) + 1;
    const quantity = quantityOf(segment[place]);
    if (quantity === undefined) throw new Error("a target is a quantity");
    const after = segment.slice(place + 1, places[index + 1]);
    const since = place === numbers[numbers.length - 2] ? quantityOf(segment[trailing]) : undefined;
    const beside = places.some((one) => quantityOf(segment[one])?.kind === "percent");
    const before = segment.slice(from, place);
    const window = { before, quantity, after, beside, ...(since && { since }) };
    return conclude(statementOf(window, source));
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

function statementOf(
  { before, quantity, after, since, beside }: Window,
  source: Source,
): Statement {
  const things = thingsAfter(quantity, after, source) ?? pacedBy(quantity, before, after, source);
  const given = cuesOf(before, after, quantity, source);
  const imperative = isImperative(before, quantity, things, source);
  const cues: Cues = imperative ? { ...given, verb: "make", verbAt: 0 } : given;
  const startAt = startPlace(before, source);
  const from = quantityOf(before[startAt]) ?? since;
  const named: Quantity =
    things === undefined ? quantity : { ...quantity, kind: "things", unit: things.unit };
  const { verb: said, verbAt } = cues;
  const metric = nameOf(
    { before, after, quantity: named, verbAt, startAt, ...(said && { verb: said }) },
    source,
  );
  const isRate = metric !== undefined && RATE.test(metric);
  const counted = (isRate || beside) && isChange(said) && !cues.to ? asPoints(named) : named;
  // "Up to 55 % from 38 %" goes up, it is no limit.
  const ends = since !== undefined && cues.verb === undefined && isUpper(cues.bound);
  const stated = ends ? quantity.bound : (cues.bound ?? quantity.bound);
  const bound = before.some((token) => cueOf(token) === "none") ? opposite(stated) : stated;
  const verb = isRaised(cues, before, counted, from, source)
    ? "reach"
    : isReached(cues, before, counted, from, source)
      ? "make"
      : said;
  const changes = verb === "up" || verb === "down";
  // "A net churn of -2 %" is a level, not a change.
  const stands = quantity.signed !== undefined && endsOf(before, source);
  const to =
    stands ||
    (cues.to && verb !== "make") ||
    (changes &&
      !cues.by &&
      ((from !== undefined && !isMove(counted, from)) || isLevelBound(cues, quantity)));
  const becomes =
    quantity.kind === "times" &&
    ((verb === "up" && !(cues.to && isMultiple(metric))) ||
      (verb === undefined && bound === undefined && !isMultiple(metric)));
  return {
    quantity: counted,
    ...(verb && { verb: verbFor(verb, counted, metric, endsOf(before, source)) }),
    to,
    ...(bound && { bound }),
    ...(from && { from }),
    ...(metric !== undefined && { metric }),
    counts:
      counted.kind === "things" &&
      (nameOfSubject(before) === undefined || PACES.test(counted.unit ?? "")),
    ...(becomes && { becomes }),
    isRate,
    bare: !cues.colon && verb === undefined && bound === undefined,
  };
}

/** A rate that goes up by "4 points" goes up by percentage points. */
const asPoints = (quantity: Quantity): Quantity =>
  quantity.kind === "measured" && /^(?:points?|pts?)$/i.test(quantity.unit ?? "")
    ? { ...quantity, kind: "points", value: ratio(quantity.value), unit: "pp" }
    : quantity;

/** "Up 4 points from 71": how far, and from where. */
const isMove = ({ kind, unit }: Quantity, from: Quantity): boolean =>
  from.kind !== kind && (kind === "points" || /^(?:points?|pts?)$/i.test(unit ?? ""));

const isOf = ({ start, end }: Token, { folded }: Source): boolean =>
  folded.slice(start, end) === "of";

/** "4x per week", "5 days a week": how often; "20 hours of training": how much is done. */
function pacedBy(
  { kind, unit, value, span }: Quantity,
  before: readonly Token[],
  [next]: readonly Token[],
  source: Source,
): Things | undefined {
  const made = before.some((token) => cueOf(token) === "make");
  if (kind === "time" && span !== true && made && next?.kind === "text" && isOf(next, source))
    return { unit: unit ?? "hours" };
  if (next?.kind !== "time" || next.role !== "cadence") return undefined;
  if (kind === "times") return { unit: "times" };
  const named = before.length > 1 && before.some((token) => token.kind === "text");
  if (named || !Number.isInteger(value)) return undefined;
  return kind === "time" && unit !== undefined && /^(?:days?|nights?)$/.test(unit)
    ? { unit }
    : undefined;
}

/** Units that say how often something is done. */
const PACES = /^(?:times|days?|nights?|hours?)$/;

const nameOfSubject = (before: readonly Token[]): Token | undefined =>
  before.find((token) => token.kind === "text");

const PARTICLES: ReadonlySet<string> = new Set("out up in off on back with at".split(" "));

/** "Serve 20,000 meals", "Deflect 30% of contacts": one word before such a number is a verb. */
function isImperative(
  [first, ...more]: readonly Token[],
  { kind, bound }: Quantity,
  things: Things | undefined,
  source: Source,
): boolean {
  const particle = more.every((token) =>
    PARTICLES.has(source.folded.slice(token.start, token.end)),
  );
  const paired = more[0]?.kind === "break" && more[1]?.kind === "text" && more.length === 2;
  if (first?.kind !== "text" || bound !== undefined) return false;
  if (!paired && (!particle || more.length > 1)) return false;
  return (
    things !== undefined || (kind === "percent" && source.folded.startsWith(" of ", first.end + 1))
  );
}

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
  { folded }: Source,
): boolean =>
  verb === "up" &&
  folded.startsWith("rais", before[verbAt]?.start) &&
  kind === "money" &&
  !to &&
  !by &&
  !from &&
  verbAt === before.length - 1;

/** "No ticket older than 7 days": at most 7 days. */
function opposite(bound: Bound | undefined): Bound | undefined {
  if (bound === undefined || bound === "~") return bound;
  return bound === ">" || bound === ">=" ? "<=" : ">=";
}

/** "Expand into three more states": nothing grows to that many, they are won. */
const isReached = (
  { verb, verbAt, to }: Cues,
  before: readonly Token[],
  { kind }: Quantity,
  from: Quantity | undefined,
  { folded }: Source,
): boolean =>
  verb === "up" &&
  to &&
  kind === "things" &&
  !from &&
  verbAt === 0 &&
  before.length === 2 &&
  folded.slice(before[1]?.start, before[1]?.end) === "into";

/** "Reduce churn below 3 %" ends there; "grow sales over 20 %" grows by it. */
function isLevelBound({ verb, bound }: Cues, { kind }: Quantity): boolean {
  if (bound === undefined || bound === "~") return false;
  if (verb === "down") return isUpper(bound);
  return !isUpper(bound) && kind !== "percent" && kind !== "points" && kind !== "times";
}

/** "Get a score of 4.6": read off, not made. */
const endsOf = (before: readonly Token[], { folded }: Source): boolean => {
  const last = before[before.length - 1];
  return last !== undefined && /^(?:of|at)$/.test(folded.slice(last.start, last.end));
};

const verbFor = (verb: Verb, { kind }: Quantity, metric: string | undefined, of: boolean): Verb => {
  if (verb !== "make" && verb !== "add") return verb;
  if (kind === "plain" && of) return "reach";
  const countable = kind === "things" || (kind === "plain" && metric !== undefined);
  if (countable || (verb === "add" && kind === "money")) return verb;
  return kind === "percent" || kind === "money" ? "reach" : verb;
};
