/**
 * Rows of a KPI table to KPIs.
 *
 * @packageDocumentation
 */
import { cellText } from "../kernel/cell";
import { isoOfDay } from "../kernel/day";
import type { Kpi } from "../model/nouns";
import type { Field } from "../model/table";
import { readFigureText } from "./figure-text";
import { directionFrom, directionIn, titleUnit, unitInName } from "./kpi-facts";
import {
  cellOf,
  dayOf,
  inPercent,
  isDay,
  numberOf,
  placeOf,
  rowsOf,
  shownAsPercent,
  textOf,
  type TableLayout,
} from "./layout";
import { readWide } from "./read-wide";
import { responsibilityIn } from "./responsibility";
import { clean } from "./read-okrs";

/** A KPI and the zero-based row of the sheet it stands in. */
export interface KpiRow {
  readonly row: number;
  readonly kpi: Kpi;
  /** Text of the target cell where it is more than a number, as `≤45` or `提升至90%`. */
  readonly targetText?: string;
  /** Parties that a responsibility matrix marks as supporting, beside the one that leads. */
  readonly supports?: readonly string[];
}

const YES = new Set(["是", "yes", "y", "true", "1", "累计", "√", "✓"]);

export function readKpis(layout: TableLayout): readonly KpiRow[] {
  const latest = latestIn(layout);
  return rowsOf(layout).flatMap((row): readonly KpiRow[] => {
    const name = textOf(layout, row, "kpi");
    if (name === undefined) return [];
    const targetText = targetTextOf(layout, row);
    const { leads, supports } = responsibilityIn(layout, row);
    const known = kpiOf(layout, row, name, leads);
    const actual = known.actual ?? latest.get(row);
    const kpi = actual === undefined ? known : { ...known, actual };
    return [
      {
        row,
        kpi,
        ...(targetText !== undefined && { targetText }),
        ...(supports.length > 0 && { supports }),
      },
    ];
  });
}

/** Of rows with a column per period, the value of the last period that has one. */
function latestIn({ table, region, items }: TableLayout): ReadonlyMap<number, number> {
  if (table.orientation !== "month-wide" || items !== undefined) return new Map();
  return new Map(
    readWide(table, region).flatMap(({ row, points }) => {
      const value = points[points.length - 1]?.value ?? undefined;
      return row === undefined || value === undefined ? [] : [[row, value] as const];
    }),
  );
}

/** More than a number, or a day: `≤45`, `11月30日`. */
function targetTextOf(layout: TableLayout, row: number): string | undefined {
  const day = isDay(layout, row, "target") ? dayOf(layout, row, "target") : undefined;
  if (day !== undefined) return isoOfDay(day);
  return numberOf(layout, row, "target") === undefined ? textOf(layout, row, "target") : undefined;
}

const LEVELS = ["threshold", "target", "stretch", "baseline", "actual"] as const;

function kpiOf(layout: TableLayout, row: number, name: string, leads: readonly string[]): Kpi {
  const text = (field: Field) => textOf(layout, row, field);
  const figures = new Map(
    LEVELS.flatMap((field) => {
      const one = numberOf(layout, row, field) === undefined ? text(field) : undefined;
      const figure = one === undefined ? undefined : readFigureText(one);
      return figure === undefined ? [] : [[field, figure] as const];
    }),
  );
  const unit =
    text("unit") ??
    unitOf(layout, row) ??
    [...figures.values()].find((one) => one.unit !== undefined)?.unit ??
    unitInName(name) ??
    titleUnit(layout, name);
  const scale = percentScale(layout, row, unit);
  const number = (field: Field) => {
    if (isDay(layout, row, field)) return undefined;
    const value = numberOf(layout, row, field);
    if (value === undefined) return figures.get(field as (typeof LEVELS)[number])?.value;
    return isRatio(layout, row, field) ? value : value * scale;
  };
  const threshold = number("threshold");
  const target = number("target");
  const stretch = number("stretch");
  const pointsRule = text("pointsRule");
  const formula = text("formula");
  const stated = text("direction");
  const isAlert = placeOf(layout, row, "target") === undefined;
  const weight = text("weight");
  return clean<Kpi>({
    id: text("id") ?? "",
    name,
    level: text("level"),
    team: text("team") ?? (leads.length > 0 ? leads.join("、") : undefined),
    owner: text("owner"),
    direction:
      stated === undefined
        ? directionFrom({
            threshold,
            target,
            stretch,
            pointsRule,
            formula,
            bound: figures.get("target")?.bound,
          })
        : directionIn(stated, isAlert),
    comparisonBase: number("comparisonBase"),
    baseline: number("baseline"),
    threshold,
    target,
    stretch,
    actual: number("actual"),
    unit,
    weight: numberOf(layout, row, "weight") ?? readFigureText(weight ?? "")?.value,
    period: text("period"),
    cumulative: isYes(text("cumulative")) ?? saysToDate(text("note")),
    priority: priorityOf(numberOf(layout, row, "priority")),
    pointsRule,
    formula,
    aggregation: text("aggregation"),
    counterMetric: text("counterMetric"),
    source: text("source"),
    note: text("note"),
  });
}

const NUMBERS = ["baseline", "threshold", "target", "stretch", "actual"] as const;

/** Percent where the cells of the row say so; else a unit in the header of the target or the actual. */
function unitOf(layout: TableLayout, row: number): string | undefined {
  const percent = NUMBERS.some(
    (field) =>
      shownAsPercent(layout, row, field) ||
      inPercent(layout, row, field) ||
      /[%％]\s*$/.test(cellText(cellOf(layout, row, field))),
  );
  if (percent) return "%";
  const header = layout.table.columns.find(({ field }) => field === "target" || field === "actual");
  return /[（(]\s*(?:单位[:：])?\s*([^（()）]{1,6})[)）]/.exec(header?.header ?? "")?.[1]?.trim();
}

/**
 * A unit column that says `%` beside plain numbers such as 90: they are percentages. Numbers of 1
 * and less in all cells are ratios already.
 */
function percentScale(layout: TableLayout, row: number, unit: string | undefined): number {
  if (unit !== "%" && unit !== "％") return 1;
  const plain = NUMBERS.filter(
    (field) =>
      typeof cellOf(layout, row, field) === "number" &&
      !inPercent(layout, row, field) &&
      !shownAsPercent(layout, row, field),
  ).map((field) => numberOf(layout, row, field) ?? 0);
  return plain.some((value) => Math.abs(value) > 1) ? 0.01 : 1;
}

/** The cell or its header says percent already, so its number was read as a ratio. */
const isRatio = (layout: TableLayout, row: number, field: Field): boolean =>
  shownAsPercent(layout, row, field) ||
  inPercent(layout, row, field) ||
  /[%％]/.test(cellText(cellOf(layout, row, field)));

/**
 * What the number in a cell must be multiplied by to be the KPI's: 0.01 where people write 90 for
 * 90 %, else 1.
 */
export function cellScale(layout: TableLayout, row: number, field: Field): number {
  if (shownAsPercent(layout, row, field)) return 1;
  if (/[%％]/.test(cellText(cellOf(layout, row, field)))) return 1;
  if (inPercent(layout, row, field)) return 0.01;
  return percentScale(layout, row, textOf(layout, row, "unit") ?? unitOf(layout, row));
}

const isYes = (text: string | undefined): boolean | undefined =>
  text === undefined ? undefined : YES.has(text.toLowerCase());

/** A remark that the figures are those to date. */
const saysToDate = (note: string | undefined): true | undefined =>
  note !== undefined &&
  /累计|\bcumulative\b|\b(?:year|quarter|month) to date\b|\b[YQM]TD\b/i.test(note)
    ? true
    : undefined;

const priorityOf = (value: number | undefined): Kpi["priority"] =>
  value === 1 || value === 2 || value === 3 ? value : undefined;
