/**
 * How strongly the columns of a table speak for KPIs, for OKRs, and against both.
 *
 * @packageDocumentation
 */
import { cellText } from "../kernel/cell";
import { plainWord } from "../kernel/plain-word";
import { valueAt, type Region } from "../kernel/region";
import type { Concept } from "../model/header-lexicon";
import type { Assigned } from "./assign";
import type { TableContext } from "./context";
import { tradeAgainst } from "./lookalike";

export interface Evidence {
  /** Points; three make a table. */
  readonly kpis: number;
  readonly okrs: number;
  readonly against: number;
  /** Share of the headers that were understood by their words. */
  readonly understood: number;
}

type Points = Partial<Record<Concept, number>>;

/** How much a column tells that its table is one of KPIs. */
const FOR_KPIS: Points = {
  kpi: 3,
  target: 1.6,
  actual: 1.2,
  threshold: 1,
  stretch: 1,
  baseline: 1,
  comparisonBase: 0.6,
  weight: 1.2,
  pointsRule: 1.6,
  formula: 1,
  direction: 1.2,
  unit: 0.6,
  owner: 0.3,
  team: 0.3,
  period: 0.3,
  priority: 0.4,
  source: 0.5,
  score: 0.8,
  value: 0.6,
  status: 0.3,
  note: 0.1,
  id: 0.1,
};

const FOR_OKRS: Points = {
  objective: 3,
  keyResult: 3,
  objectiveId: 1.2,
  target: 0.9,
  actual: 0.9,
  baseline: 0.8,
  weight: 0.6,
  confidence: 0.9,
  score: 0.6,
  value: 0.7,
  status: 0.4,
  owner: 0.3,
  team: 0.2,
  due: 0.4,
  start: 0.3,
  period: 0.2,
  parent: 1,
  commitment: 0.7,
  kpiId: 0.5,
  role: 1,
  link: 1,
  contribution: 0.5,
  priority: 0.2,
  unit: 0.3,
  note: 0.1,
  id: 0.1,
  kpi: 0.5,
};

/** Budgets and plans are kept in many tables that hold no KPI. */
const WEAK_TARGET = /budget|预算|plan|计划|expected|预期|projected|标准|standard|min|max|limit/i;
export const isWeakTarget = (header: string): boolean => WEAK_TARGET.test(header);
const GENERIC_NAME = 0.8;

/** `Objective`, `Key result`, `milestone` in the cells of a column of types. */
const GOAL_TYPES = new Set(
  [
    "goal",
    "objective",
    "okr",
    "o",
    "kr",
    "key result",
    "keyresult",
    "key results",
    "milestone",
    "目标",
    "关键结果",
    "initiative",
    "deliverable",
    "kpi",
    "metric",
  ].map(plainWord),
);

export function evidenceOf(
  region: Region,
  columns: readonly Assigned[],
  rows: readonly number[],
  context: TableContext,
): Evidence {
  let kpis = context.kpi;
  let okrs = context.okr;
  let against = 0;
  let understood = 0;
  const named = columns.filter(({ cell }) => cell.text !== "").length;
  const has = (concept: Concept): boolean => columns.some((one) => one.concept === concept);
  const strong = columns.some(
    ({ concept, byWords }) => concept === "kpi" && byWords >= GENERIC_NAME,
  );
  const entity = entityOf(columns);
  for (const column of columns) {
    const { concept, sure, byWords, isRepeat, cell } = column;
    if (byWords >= 0.5) understood++;
    // A name of the items is understood in its own right: "Product KPI".
    if (byWords < 0.9) against += tradeAgainst(withoutEntity(cell.text, entity));
    if (concept === undefined || isRepeat) continue;
    kpis += kpiPoints(column, strong, has);
    const generic =
      (concept === "objective" || concept === "keyResult") && byWords < 0.85 && !has("objectiveId");
    okrs += (FOR_OKRS[concept] ?? 0) * sure * (generic ? (byWords >= 0.75 ? 0.65 : 0.35) : 1);
  }
  if (!strong) against += namesAgainst(region, columns, rows);
  if (isLog(columns)) against += 2;
  if (columns.some(({ cell }) => holdsGoalTypes(region, cell.column, rows))) okrs += 6;
  return { kpis, okrs, against, understood: named === 0 ? 0 : Math.min(1, understood / named) };
}

function kpiPoints(
  { concept, sure, byWords, cell, profile }: Assigned,
  isStrong: boolean,
  has: (concept: Concept) => boolean,
): number {
  const points = (concept === undefined ? 0 : (FOR_KPIS[concept] ?? 0)) * sure;
  if (concept === "kpi" && byWords < GENERIC_NAME) return points * 0.4 + profile.metric * 0.8;
  if (isStrong) return points;
  if (concept === "target" && WEAK_TARGET.test(cell.text)) return points * 0.5;
  const bounds = concept === "threshold" || concept === "stretch";
  if (bounds && !has("target")) return points * 0.5;
  return points;
}

const MOST_NAMES_READ = 20;

/** Items that are called like things of another trade: rent, groceries, insurance. */
function namesAgainst(
  region: Region,
  columns: readonly Assigned[],
  rows: readonly number[],
): number {
  const names = columns.find(({ concept }) => concept === "kpi");
  if (names === undefined) return 0;
  const texts = rows
    .slice(0, MOST_NAMES_READ)
    .map((row) => cellText(valueAt(region, row, names.cell.column)))
    .filter((text) => text !== "" && text.length < 40);
  const foreign = texts.filter((text) => tradeAgainst(text) > 0).length;
  return texts.length === 0 ? 0 : (2.5 * foreign) / texts.length;
}

const FEWEST_DAYS = 10;

/** A line per day is a log of what happened. */
const isLog = (columns: readonly Assigned[]): boolean =>
  columns.some(
    ({ concept, profile }, at) =>
      at <= 1 &&
      (concept === "period" || concept === undefined) &&
      profile.date > 0.8 &&
      profile.filled >= FEWEST_DAYS,
  );

const MOST_TYPES_READ = 30;

function holdsGoalTypes(region: Region, column: number, rows: readonly number[]): boolean {
  let filled = 0;
  let types = 0;
  for (const row of rows.slice(0, MOST_TYPES_READ)) {
    const text = cellText(valueAt(region, row, column));
    if (text === "") continue;
    filled++;
    if (text.length <= 16 && GOAL_TYPES.has(plainWord(text))) types++;
  }
  return types >= 1 && types > filled * 0.6;
}

const FEWEST_OF_ENTITY = 3;

/**
 * What the rows are about, where several headers begin with it: `supplier_id`, `supplier_name`,
 * `supplier_otif_pct`. It says nothing of the trade.
 */
export function entityOf(columns: readonly Assigned[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { cell } of columns) {
    const [first = "", second] = plainWord(cell.text).split(" ");
    if (second !== undefined) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  return [...counts].find(
    ([, count]) => count >= FEWEST_OF_ENTITY && count * 2 >= columns.length,
  )?.[0];
}

export const withoutEntity = (text: string, entity: string | undefined): string => {
  const plain = plainWord(text);
  return entity !== undefined && plain.startsWith(`${entity} `)
    ? plain.slice(entity.length + 1)
    : text;
};
