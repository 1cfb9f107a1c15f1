/**
 * Rows of a KPI table to KPIs.
 *
 * @packageDocumentation
 */
import { readWord } from "../model/vocabulary";
import { cellText } from "../kernel/cell";
import type { Kpi } from "../model/nouns";
import type { Field } from "../model/table";
import { cellOf, numberOf, shownAsPercent, textOf, type TableLayout } from "./layout";
import { clean } from "./read-okrs";

/** A KPI and the zero-based row of the sheet it stands in. */
export interface KpiRow {
  readonly row: number;
  readonly kpi: Kpi;
  /** Text of the target cell where it is more than a number, as `≤45` or `提升至90%`. */
  readonly targetText?: string;
}

const YES = new Set(["是", "yes", "y", "true", "1", "累计", "√", "✓"]);

export function readKpis(layout: TableLayout): readonly KpiRow[] {
  return layout.table.rows.flatMap((row): readonly KpiRow[] => {
    const name = textOf(layout, row, "kpi");
    if (name === undefined) return [];
    const targetText = textOf(layout, row, "target");
    const isNumber = numberOf(layout, row, "target") !== undefined;
    const kpi = kpiOf(layout, row, name);
    return [{ row, kpi, ...(targetText === undefined || isNumber ? {} : { targetText }) }];
  });
}

function kpiOf(layout: TableLayout, row: number, name: string): Kpi {
  const text = (field: Field) => textOf(layout, row, field);
  const unit = text("unit") ?? unitOf(layout, row);
  const scale = percentScale(layout, row, unit);
  const number = (field: Field) => {
    const value = numberOf(layout, row, field);
    return value === undefined || isRatio(layout, row, field) ? value : value * scale;
  };
  const direction = text("direction");
  return clean<Kpi>({
    id: text("id") ?? "",
    name,
    level: text("level"),
    team: text("team"),
    owner: text("owner"),
    direction: direction === undefined ? undefined : readWord("direction", direction),
    comparisonBase: number("comparisonBase"),
    baseline: number("baseline"),
    threshold: number("threshold"),
    target: number("target"),
    stretch: number("stretch"),
    actual: number("actual"),
    unit,
    weight: numberOf(layout, row, "weight"),
    period: text("period"),
    cumulative: isYes(text("cumulative")),
    priority: priorityOf(numberOf(layout, row, "priority")),
    pointsRule: text("pointsRule"),
    formula: text("formula"),
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
      layout.percent.has(field) ||
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
      !layout.percent.has(field) &&
      !shownAsPercent(layout, row, field),
  ).map((field) => numberOf(layout, row, field) ?? 0);
  return plain.some((value) => Math.abs(value) > 1) ? 0.01 : 1;
}

/** The cell or its header says percent already, so its number was read as a ratio. */
const isRatio = (layout: TableLayout, row: number, field: Field): boolean =>
  shownAsPercent(layout, row, field) ||
  layout.percent.has(field) ||
  /[%％]/.test(cellText(cellOf(layout, row, field)));

/**
 * What the number in a cell must be multiplied by to be the KPI's: 0.01 where people write 90 for
 * 90 %, else 1.
 */
export function cellScale(layout: TableLayout, row: number, field: Field): number {
  if (shownAsPercent(layout, row, field)) return 1;
  if (/[%％]/.test(cellText(cellOf(layout, row, field)))) return 1;
  if (layout.percent.has(field)) return 0.01;
  return percentScale(layout, row, textOf(layout, row, "unit") ?? unitOf(layout, row));
}

const isYes = (text: string | undefined): boolean | undefined =>
  text === undefined ? undefined : YES.has(text.toLowerCase());

const priorityOf = (value: number | undefined): Kpi["priority"] =>
  value === 1 || value === 2 || value === 3 ? value : undefined;
