/**
 * An English clause to its statements.
 *
 * @packageDocumentation
 */
import type { ClauseReading, Source } from "./grammar";
import type { Bound } from "./measure";
import { endsPhrase, nameOf, thingsAfter, type Things } from "./name-en";
import { isLoose, isSmall, lookBack, startPlace, targetsOf } from "./targets-en";
import { ratio } from "./quantity";
import type { Segment } from "./segment";
import { conclude, type Statement, type Verb } from "./statement";
import { cueOf, quantityOf, type Cue, type Quantity, type Token } from "./token";

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

function statementOf({ before, quantity, after }: Window, source: Source): Statement {
  const things = thingsAfter(quantity, after, source) ?? pacedBy(quantity, after);
  const given = cuesOf(before, after, quantity, source);
  const imperative = isImperative(before, quantity, things, source);
  const cues: Cues = imperative ? { ...given, verb: "make", verbAt: 0 } : given;
  const startAt = startPlace(before, source);
  const from = quantityOf(before[startAt]);
  const named: Quantity =
    things === undefined ? quantity : { ...quantity, kind: "things", unit: things.unit };
  const { verb: said, verbAt } = cues;
  const metric = nameOf(
    { before, after, quantity: named, verbAt, startAt, ...(said && { verb: said }) },
    source,
  );
  const isRate = metric !== undefined && RATE.test(metric);
  const counted = isRate && isChange(said) && !cues.to ? asPoints(named) : named;
  const bound = cues.bound ?? quantity.bound;
  const verb = isRaised(cues, before, counted, from) ? "reach" : said;
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
    counts:
      counted.kind === "things" &&
      (nameOfSubject(before) === undefined || counted.unit === "times"),
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

/** "4x per week": times. */
const pacedBy = ({ kind }: Quantity, [next]: readonly Token[]): Things | undefined =>
  kind === "times" && next?.kind === "time" && next.role === "cadence"
    ? { unit: "times" }
    : undefined;

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
  if (first?.kind !== "text" || !particle || more.length > 1 || bound !== undefined) return false;
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
  if (isChange(cueOf(words[0])) && !isPlural(words[0], source)) return words[0];
  const end = words.findIndex((token) => token.kind !== "text" || endsPhrase(token, source));
  const noun = words[end];
  const word = noun === undefined ? "" : source.folded.slice(noun.start, noun.end);
  return CHANGE_NOUNS.test(word) ? noun : undefined;
}

/** "1.5 falls per 1,000 patient days": things, no change. */
const isPlural = (token: Token | undefined, { folded }: Source): boolean =>
  token !== undefined &&
  /^(?:falls|drops|cuts|rises|lifts)$/.test(folded.slice(token.start, token.end));

/** Words a change may stand behind its number. */
const PHRASE = 5;
const CHANGE_NOUNS =
  /^(?:increase|decrease|growth|reduction|improvement|decline|drop|rise|uplift|lift|cut|boost|fall)$/;

const isChange = (cue: Cue | undefined): cue is "up" | "down" => cue === "up" || cue === "down";
const isVerb = (cue: Cue): cue is Verb =>
  ["up", "down", "add", "make", "reach", "keep"].includes(cue);
