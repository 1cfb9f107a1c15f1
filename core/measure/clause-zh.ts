/**
 * A Chinese clause to its statements.
 *
 * @packageDocumentation
 */
import { cuesOf, isVerb } from "./cues-zh";
import type { ClauseReading, Source } from "./grammar";
import { afterOf, metricOf, type Cues, type Window } from "./name-zh";
import type { Segment } from "./segment";
import { lookBack, targetsOf } from "./targets-zh";
import { conclude, type Statement, type Verb } from "./statement";
import { lastPlace, cueOf, quantityOf, type Cue, type Quantity, type Token } from "./token";

/** Names of gauges: what is read off, not produced. */
const GAUGE =
  /(?:[率量额度数值比价费期龄长分级幅差额]|时间|成本|收入|利润|营收|占比|得分|评分|周期|NPS|时长|规模|销售|产值|评价|金额|天数)$/i;
const RATE = /(?:[率比]|占比|比例|份额|满意度|rate|ratio|margin|share)$/i;

/** Names of the size of a change that was said before: 增幅50%. */
const SIZES = /^(?:增幅|涨幅|增长率|增速|降幅|减幅)$/;

/** People are counted as a level: 150名付费. */
const PERSONS: ReadonlySet<string> = new Set(["人", "名", "位", "户"]);

export function readClauseZh(segment: Segment, source: Source): ClauseReading {
  const places = targetsOf(segment, source);
  const start = onlyStart(segment, places);
  if (start !== undefined) return { readings: [], start };
  const readings = places.map((place, index) => {
    const from = index === 0 ? 0 : (places[index - 1] ?? 0) + 1;
    const next = places[index + 1];
    const token = segment[place];
    const quantity = quantityOf(token);
    if (quantity === undefined) throw new Error("a target is a quantity");
    const before = segment.slice(from, place);
    const after = afterOf(segment, place, next);
    return conclude(statementOf({ before, quantity, after }, source.original));
  });
  return { readings };
}

/** 目前60%: one number, and it is where things stand. */
function onlyStart(segment: Segment, [place, ...more]: readonly number[]): Quantity | undefined {
  if (place === undefined || more.length > 0) return undefined;
  const before = segment.slice(0, place);
  const opens = cueOf(before.find((token) => cueOf(token) !== "filler")) === "now";
  const plain = before.every((token) => !isVerb(cueOf(token) ?? "filler"));
  return lookBack(segment, place).includes("now") || (opens && plain)
    ? quantityOf(segment[place])
    : undefined;
}

function statementOf(window: Window, original: string): Statement {
  const { before, quantity: given, after } = window;
  const quantity = isPace(given, before) ? { ...given, kind: "things" as const } : given;
  const cues = withChange(cuesOf(before, given, original), quantity, after);
  const from = startIn(before);
  const named = objectIn(before[cues.verbAt ?? -1], metricOf(window, cues, original), original);
  const sized = named !== undefined && SIZES.test(named) && cues.verb === undefined;
  if (sized) cues.verb = named.startsWith("降") || named.startsWith("减") ? "down" : "up";
  const metric = sized ? undefined : named;
  const isGauge = metric === undefined || GAUGE.test(metric.replace(/[人生户店亩年月日周]均$/, ""));
  const verb = verbFor(cues, quantity, after, isGauge, before);
  const bound = cues.bound ?? quantity.bound;
  const to = cues.to || (from !== undefined && cues.reached);
  return {
    quantity,
    ...(verb && { verb }),
    to,
    ...(bound && { bound }),
    ...(from && { from }),
    ...(metric !== undefined && { metric }),
    counts:
      quantity.kind === "things" &&
      !isGauge &&
      cues.bound !== ">" &&
      !PERSONS.has(quantity.unit ?? ""),
    ...(cues.fan && { becomes: true }),
    isRate: metric !== undefined && RATE.test(metric),
    bare: !cues.colon && verb === undefined && bound === undefined,
  };
}

/** What 降本 cuts and 涨粉 raises, where nothing else is named. */
function objectIn(
  verb: Token | undefined,
  named: string | undefined,
  original: string,
): string | undefined {
  if (verb === undefined || (named !== undefined && !/^[年月日周季]$/.test(named))) return named;
  return OBJECTS[original.slice(verb.start, verb.end)] ?? named;
}

const OBJECTS: Readonly<Record<string, string>> = {
  降本: "成本",
  减亏: "亏损",
  涨粉: "粉丝",
  吸粉: "粉丝",
  减重: "体重",
  减肥: "体重",
};

/** 实现20%的增长, 按5%递减: the change stands after its size. */
function withChange(cues: Cues, { kind }: Quantity, after: readonly Token[]): Cues {
  const change = cueOf(after.find((token) => isChange(cueOf(token))));
  const open = cues.verb === undefined || (cues.verb === "reach" && !cues.to);
  const sized = kind === "percent" || kind === "points";
  return sized && open && isChange(change) && cues.bound === undefined
    ? { ...cues, verb: change }
    : cues;
}

const isChange = (cue: Cue | undefined): cue is "up" | "down" => cue === "up" || cue === "down";

/** 每周健身4天: how often. */
const isPace = ({ kind, unit, bound, value }: Quantity, before: readonly Token[]): boolean =>
  kind === "time" &&
  Number.isInteger(value) &&
  (unit === "天" || unit === "日") &&
  bound === undefined &&
  before.some((token) => token.kind === "time" && token.role === "cadence") &&
  before.every((token) => cueOf(token) === undefined || PACED.has(cueOf(token) ?? "to"));

const PACED: ReadonlySet<Cue> = new Set<Cue>(["filler", "make", "act", "object"]);

/** A verb of making beside a gauge is a name: 签约金额, 采购成本. */
function verbFor(
  { verb, adjacent }: Cues,
  quantity: Quantity,
  after: readonly Token[],
  isGauge: boolean,
  before: readonly Token[],
): Verb | undefined {
  const countable =
    quantity.kind === "things" ||
    (quantity.kind === "measured" && !SCORES.has(quantity.unit ?? "")) ||
    (quantity.kind === "plain" && after.length > 0);
  const gauged = isGauge && quantity.kind === "measured" && !noName(before) && noObject(after);
  if (verb === "make")
    return countable && !gauged && (adjacent || !isGauge) ? "make" : verbElse(quantity);
  if (verb === "reach" && quantity.kind === "things" && after.length > 0 && noName(before))
    return "make";
  if (verb === undefined && isDone(before, quantity, after)) return "make";
  if (
    verb === undefined &&
    after.some((token) => isVerb(cueOf(token) ?? "filler")) &&
    quantity.kind === "things" &&
    quantity.bound === undefined
  ) {
    return "make";
  }
  return verb;
}

/** 带教1名新成员: a word or two before the number and things after it are a verb and its object. */
const isDone = (
  before: readonly Token[],
  { kind, bound }: Quantity,
  after: readonly Token[],
): boolean =>
  kind === "things" &&
  bound === undefined &&
  after.some((token) => token.kind === "text") &&
  before.length <= LONGEST_VERB &&
  before.length > 0 &&
  before.every((token) => token.kind === "text" && token.end - token.start === 1);

const LONGEST_VERB = 2;

/** Marks one is given, not things one makes. */
const SCORES: ReadonlySet<string> = new Set(["分", "星", "级", "点", "度", "档"]);

const verbElse = ({ kind }: Quantity): Verb | undefined =>
  kind === "money" || kind === "percent" ? "reach" : undefined;
const noObject = (after: readonly Token[]): boolean =>
  after.every((token) => token.kind !== "text");
const noName = (before: readonly Token[]): boolean =>
  before.every((token) => token.kind !== "text");

function startIn(before: readonly Token[]): Quantity | undefined {
  const place = lastPlace(before, (token) => token.kind === "quantity");
  const start = quantityOf(before[place]);
  if (start === undefined) return undefined;
  const from = before
    .slice(0, place)
    .some((token) => cueOf(token) === "from" || cueOf(token) === "now");
  const between = before.slice(place + 1).filter(({ kind }) => kind !== "time");
  const arrow =
    between.every(({ kind }) => kind === "cue") && between.some((token) => cueOf(token) === "to");
  return from || arrow ? start : undefined;
}
