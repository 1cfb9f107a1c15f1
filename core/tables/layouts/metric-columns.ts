/**
 * KPIs as columns: a row per period, or per person with what each KPI weighs in its header.
 *
 * @packageDocumentation
 */
import { plainWord } from "../../kernel/plain-word";
import type { Concept } from "../../model/header-lexicon";
import { entityOf, withoutEntity } from "../evidence";
import { tradeAgainst } from "../lookalike";
import { isBlank } from "../../kernel/cell";
import { valueAt } from "../../kernel/region";
import { looksLikeMetric } from "../cell-words";
import type { Assigned } from "../assign";
import { readPeriodText, type Grain } from "../period-text";
import {
  confidenceOf,
  ENOUGH,
  fieldsOf,
  type FieldReading,
  type LayoutReading,
  type SeenTable,
} from "./layout-reading";

const FEWEST_KPIS = 2;
const MOST_ROWS = 400;
const STATES =
  /^(?:open(?:ed)?|new|closed|resolved|pending|assigned|not assigned|unassigned|backlog|won|lost|calls?|chats?|emails?|tickets?|visits?|total|overdue|older.*|wip|active|inactive|signups?|downloads?|installs?|likes?|followers?|views?|clicks?|impressions?|sessions?|新增|未处理|已处理|待处理)\b/i;
/** `代码质量 45%` */
const WEIGHT = /(?:权重|weight|占比)?\s*[(（:：]?\s*\d{1,3}(?:\.\d+)?\s*[%％]/i;

export function metricColumns(seen: SeenTable): LayoutReading | undefined {
  if (seen.rows.length > MOST_ROWS) return undefined;
  const times = seen.columns.filter(isTime);
  const [time] = times;
  // One month in every row says when people were appraised.
  const isOne = time !== undefined && time.profile.distinct * time.profile.filled <= 1;
  if (time === undefined || (isOne && time.profile.filled > 1)) return byParty(seen);
  return byPeriod(seen, time, times);
}

function byPeriod(
  seen: SeenTable,
  time: Assigned,
  times: readonly Assigned[],
): LayoutReading | undefined {
  const { context, evidence } = seen;
  const other = seen.columns.filter((one) => !times.includes(one));
  const kpis = other.filter(isKpiColumn);
  // Words beside the numbers are the dimensions of a log.
  const texts = other.filter((one) => !kpis.includes(one) && !isAside(one));
  if (kpis.length < FEWEST_KPIS || texts.length > 0 || evidence.against > 0) return undefined;
  const grain = grainOf(seen, time);
  if (grain === undefined || grain === "day" || !isRegular(seen, time)) return undefined;
  const points =
    1.4 +
    context.kpi * 1.2 +
    Math.min(2.4, namedShare(kpis) * 3) +
    Math.min(0.6, kpis.length * 0.1) -
    (grain === "year" ? 0.8 : 0);
  return reading(seen, time, kpis, points);
}

/** A row per person, team or other party. */
function byParty(seen: SeenTable): LayoutReading | undefined {
  const { columns, context } = seen;
  const party = (concept: "owner" | "team") =>
    columns.find((one) => one.concept === concept && one.byWords >= 0.6);
  const by =
    party("owner") ??
    party("team") ??
    columns.find(({ profile }) => profile.text > 0.8 && profile.distinct > 0.8);
  if (by === undefined || columns.indexOf(by) > 2) return undefined;
  const other = columns.filter((one) => one !== by);
  const kpis = other.filter(isKpiColumn);
  const texts = other.filter((one) => !kpis.includes(one) && !isAside(one));
  if (kpis.length < FEWEST_KPIS || texts.length > 1) return undefined;
  const weighted = kpis.filter(({ cell }) => WEIGHT.test(cell.text)).length;
  const pairs = pairsIn(kpis);
  const scored = kpis.filter(({ cell }) => SCORED.test(cell.text)).length;
  // What the rows are about may be of any trade where the columns speak of targets or scores.
  const entity = entityOf(columns);
  const against = kpis.reduce(
    (sum, { cell }) => sum + tradeAgainst(withoutEntity(cell.text, entity)),
    0,
  );
  const trade = Math.max(0, seen.evidence.against - against);
  const isClear = pairs > 1 || weighted > 1;
  const isRated = kpis.some(({ cell }) => RATED.test(cell.text));
  const points =
    context.kpi * 1.4 +
    Math.min(3, weighted * 1.5) +
    Math.min(3, pairs * 1.5) +
    (scored >= FEWEST_SCORED ? 1.5 * (scored / kpis.length) : 0) +
    namedShare(kpis) * 1.8 +
    (isRated && by.concept === "owner" && kpis.length > 2 ? 1.4 : 0) +
    (by.concept === "owner" && by.byWords >= 0.6 ? 0.4 : 0) -
    (isClear ? against * 0.3 : against + trade);
  return reading(seen, by, kpis, points);
}

function reading(
  seen: SeenTable,
  by: Assigned,
  kpis: readonly Assigned[],
  points: number,
): LayoutReading | undefined {
  const { columns, context, evidence } = seen;
  if (points < ENOUGH) return undefined;
  const rest = columns.filter((one) => !kpis.includes(one));
  const fields = fieldsOf(rest, "kpis");
  const weighted = kpis.filter(({ cell }) => WEIGHT.test(cell.text)).length;
  for (const { cell, concept, byWords } of kpis) {
    const isOwn = byWords >= 0.6 && concept !== undefined && OWN_MEANING.has(concept);
    const field = isOwn ? (concept as FieldReading["field"]) : weighted > 1 ? "score" : "actual";
    fields.set(cell.column, { field, confidence: 0.55 });
  }
  return {
    kind: "kpi",
    reads: "kpis",
    orientation: "columns",
    fields,
    anchor: by.cell.column,
    points,
    confidence: Math.min(0.6, confidenceOf(points, evidence.understood)),
    reasons: [
      { code: "metrics", headers: kpis.map(({ cell }) => cell.text) },
      ...(context.kpi > 0 ? [{ code: "title" } as const] : []),
    ],
  };
}

const OWN_MEANING: ReadonlySet<Concept> = new Set<Concept>(["target", "score", "weight", "value"]);
const SCORED = /score|rating|kpi|index|target|得分|评分|指数/i;
const RATED = /score|rating|得分|评分|总分/i;
const FEWEST_SCORED = 3;

const isTime = ({ concept, profile }: Assigned): boolean =>
  concept === "period" || (concept === "start" && profile.date > 0.8);

const namedShare = (kpis: readonly Assigned[]): number =>
  kpis.filter(({ cell }) => isMetricHeader(cell.text)).length / kpis.length;

/** `Calls target` beside `Calls`, `Calls actual` or `Calls achieved`. */
function pairsIn(kpis: readonly Assigned[]): number {
  const stems = kpis.map(({ cell }) => stemOf(cell.text));
  const targets = stems.filter(({ isTarget, stem }) => isTarget && stem !== "");
  return targets.filter(({ stem }) =>
    stems.some((one) => !one.isTarget && ` ${one.stem} `.includes(` ${stem} `)),
  ).length;
}

/** What is measured, without the word that says which figure of it. */
export const metricStem = (header: string): string => stemOf(header).stem;

function stemOf(text: string): { readonly stem: string; readonly isTarget: boolean } {
  const plain = plainWord(text);
  const bare = plain
    .replace(TARGET_WORDS, " ")
    .replace(ACTUAL_WORDS, " ")
    .replace(/\s+/g, " ")
    .trim();
  return { stem: bare, isTarget: plain.search(TARGET_WORDS) >= 0 };
}

const TARGET_WORDS = /\b(?:target|goal|quota|plan|budget)\b|目标|计划|预算/g;
const ACTUAL_WORDS = /\b(?:actual|achieved|achievement|result|ach)\b|实际|完成|达成/g;

const isMetricHeader = (text: string): boolean =>
  looksLikeMetric(text) || STATES.test(text.trim().replace(/_/g, " "));

const isKpiColumn = ({ cell, profile, concept, byWords }: Assigned): boolean =>
  cell.text !== "" &&
  concept !== "id" &&
  concept !== "priority" &&
  !(concept === "note" && byWords > 0.9) &&
  (profile.number > 0.7 ||
    (profile.filled === 0 && WEIGHT.test(cell.text)) ||
    profile.percent > 0.6);

const isAside = ({ concept, profile }: Assigned): boolean =>
  profile.filled === 0 ||
  concept === "note" ||
  concept === "period" ||
  concept === "status" ||
  concept === "id" ||
  concept === "team" ||
  concept === "owner" ||
  concept === "unit" ||
  concept === "score" ||
  profile.grade > 0.6;

/** How long the periods of a column are: dates a week apart are weeks. */
export function grainOf(
  { region, rows }: SeenTable,
  { cell, profile }: Assigned,
): Grain | undefined {
  if (profile.date > 0.6) {
    const days = rows
      .map((row) => valueAt(region, row, cell.column))
      .filter((value) => typeof value === "number");
    const gaps = days
      .slice(1)
      .map((day, at) => Math.abs(day - (days[at] ?? day)))
      .sort((a, b) => a - b);
    const middle = gaps[gaps.length >> 1];
    if (middle === undefined) return "day";
    if (middle >= 300) return "year";
    if (middle >= 80) return "quarter";
    if (middle >= 27) return "month";
    return middle >= 6 ? "week" : "day";
  }
  if (profile.period > 0.6) return profile.grain ?? "year";
  // Numbers from 1 to 12 under "Month".
  const named = readPeriodText(`${cell.text.length > 12 ? "" : cell.text} 1`);
  return profile.number > 0.8 && profile.largest <= 53 ? (named?.grain ?? "month") : undefined;
}

/** Every period stands once: otherwise something else tells the rows apart. */
function isRegular({ region, rows }: SeenTable, { cell }: Assigned): boolean {
  const values = rows
    .map((row) => valueAt(region, row, cell.column))
    .filter((value) => !isBlank(value));
  return values.length >= 2 && new Set(values.map(String)).size >= values.length * 0.9;
}
