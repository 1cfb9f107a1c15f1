/**
 * What a KPI's row says of its unit and direction where it has no column for them. Nothing is taken
 * that the row's own words do not say.
 *
 * @packageDocumentation
 */
import { cellText } from "../kernel/cell";
import { regionArea, valueAt } from "../kernel/region";
import type { Direction } from "../model/words";
import { readWord } from "../model/vocabulary";
import type { FigureBound } from "./figure-text";
import type { TableLayout } from "./layout";

/** Codes of operators and of words in other languages. */
const UP =
  /^(?:[≥>]=?|gte?|ge|maior(?: igual)?|mayor|höher|hoher|plus|up|higher.*|max(?:imi[sz]e)?|↑|正|benefit|true|tendencia alta)$/i;
const DOWN =
  /^(?:[≤<]=?|lte?|le|menor(?: igual)?|niedriger|moins|down|lower.*|min(?:imi[sz]e)?|↓|反|负|cost|false|tendencia baixa)$/i;

/**
 * @param isAlert - The operator says when it is bad, as in a list of thresholds without targets.
 */
export function directionIn(text: string, isAlert: boolean): Direction | undefined {
  const word = readWord("direction", text);
  if (word !== undefined) return word;
  const plain = text.trim().replace(/_/g, " ");
  const isUp = UP.test(plain);
  if (!isUp && !DOWN.test(plain)) return undefined;
  const isOperator = /^[≥≤<>]|^[gl]te?$/i.test(plain);
  return isUp !== (isAlert && isOperator) ? "increase" : "decrease";
}

export interface Steps {
  readonly threshold?: number | undefined;
  readonly target?: number | undefined;
  readonly stretch?: number | undefined;
  readonly bound?: FigureBound | undefined;
  readonly pointsRule?: string | undefined;
  readonly formula?: string | undefined;
}

/** Steps that fall say that lower is better, as does a ceiling or a rule that deducts for more. */
export function directionFrom(steps: Steps): Direction | undefined {
  const { threshold, target, stretch, bound, pointsRule = "", formula = "" } = steps;
  const known = [threshold, target, stretch].filter((one) => one !== undefined);
  const first = known[0];
  const last = known[known.length - 1];
  if (first !== undefined && last !== undefined && first !== last) {
    return last > first ? "increase" : "decrease";
  }
  if (bound !== undefined) return bound === "at_most" ? "decrease" : "increase";
  if (/2\s*[-−–]\s*(?:实际|actual)/i.test(`${pointsRule} ${formula}`)) return "decrease";
  if (/每(?:高|超|多|增|上升|增加|发生|出现)[^，,。;；]*扣/.test(pointsRule)) return "decrease";
  return /每(?:低|少|降|下降|减)[^，,。;；]*扣/.test(pointsRule) ? "increase" : undefined;
}

const MONEY =
  /销售额|营业额|营收|收入|利润|毛利额|成本|费用|产值|回款|金额|资金|预算|货款|应收|revenue|sales|income|profit|cost|expense|spend|cash/i;
const MONEY_UNIT =
  /(?:单位|货币单位|金额单位|currency|amounts? in|all figures in|in)\s*[:：]?\s*((?:百万|千万|亿|万|千)?元|(?:k|m|mn|bn)?\s?(?:usd|eur|gbp|rmb|cny)|[$€£¥]\s?(?:k|m|bn|'?000|thousands?|millions?))/i;
const ROWS_ABOVE = 5;
const LONGEST_NOTE = 120;

/**
 * The money unit of a note above the table, `单位：万元`, for KPIs that are amounts of money; a rate
 * or a count has none of it.
 */
export function titleUnit({ table, region }: TableLayout, name: string): string | undefined {
  if (!MONEY.test(name) || /[率比%]|rate|ratio|percent|margin/i.test(name)) return undefined;
  const { row: top, column, columns } = regionArea(region);
  for (let row = table.area.row; row >= Math.max(top, table.area.row - ROWS_ABOVE); row--) {
    for (let c = column; c < column + Math.min(columns, 20); c++) {
      const text = cellText(valueAt(region, row, c));
      const unit = text.length <= LONGEST_NOTE ? MONEY_UNIT.exec(text)?.[1] : undefined;
      if (unit !== undefined) return unit.trim();
    }
  }
  return undefined;
}

const UNITS_IN_NAMES: readonly (readonly [RegExp, string])[] = [
  [/天数|周期（天）/, "天"],
  [/小时数|时长（小时）/, "小时"],
  [/人数$/, "人"],
  [/次数$/, "次"],
  [/起数$/, "起"],
];

/** A unit that the metric's own name ends with: `库存周转天数`. */
export const unitInName = (name: string): string | undefined =>
  UNITS_IN_NAMES.find(([pattern]) => pattern.test(name))?.[1];
