/**
 * The figures of a workbook that are promises or facts: targets, baselines and what has been measured.
 * They change by the log; a cell with a formula follows another cell and is not looked at.
 *
 * @packageDocumentation
 */
import { plainWord } from "../../kernel/plain-word";
import type { Day } from "../../kernel/day";
import { isBlank } from "../../kernel/cell";
import { valueAt, type Region } from "../../kernel/region";
import type { Field } from "../../model/table";
import type { FoundTable } from "../../tables/found";
import type { TableLayout } from "../../tables/layout";
import { readOkrs } from "../../tables/read-okrs";
import { readHistory } from "../book/book-history";
import { itemOf, kpisOf } from "../book/book-kpis";
import { targetText } from "./change-effects";
import { historiesFor } from "../book/find-history";
import type { Spot } from "../port/outcome";
import { keelTable } from "../book/own-tables";
import type { Snapshot } from "../port/snapshot";
import { cellSpot } from "../port/spots";

export type FigureField = "target" | "baseline" | "actual";

/** One figure and its cell. */
export interface GovernedFigure {
  /** What the log calls the item. */
  readonly item: string;
  readonly title: string;
  readonly field: FigureField;
  /** Of a measured value: any day of its period. */
  readonly day?: Day;
  /** As the log spells it; empty for a blank cell. */
  readonly text: string;
  readonly unit?: string;
  readonly spot: Spot;
}

/** What a figure is known by. */
export const figureKey = ({
  item,
  field,
  day,
}: Pick<GovernedFigure, "item" | "field" | "day">): string =>
  [plainWord(item), field, ...(day === undefined ? [] : [day])].join("\t");

/** Of Keel's own OKRs and of all KPIs that can be told apart; items that share an id are left out. */
export function governedFigures(
  snapshot: Snapshot,
  tables: readonly FoundTable[],
): readonly GovernedFigure[] {
  const isFormula = formulasIn(snapshot.regions);
  const all = [...okrFigures(snapshot, tables), ...kpiFigures(snapshot, tables)];
  const uses = new Map<string, number>();
  for (const one of all) uses.set(figureKey(one), (uses.get(figureKey(one)) ?? 0) + 1);
  return all.filter((one) => uses.get(figureKey(one)) === 1 && !isFormula(one.spot));
}

function okrFigures(snapshot: Snapshot, tables: readonly FoundTable[]): readonly GovernedFigure[] {
  const layout = keelTable(snapshot, tables, "okrs");
  if (layout === undefined) return [];
  return readOkrs(layout).keyResults.flatMap(({ keyResult, row, unread }) => {
    const { id, title, target, baseline, unit } = keyResult;
    if (id === "") return [];
    const common = { item: id, title, ...(unit !== undefined && { unit }) };
    return (["target", "baseline"] as const).flatMap((field): readonly GovernedFigure[] => {
      if (!layout.columns.has(field) || unread.includes(field)) return [];
      const text = targetText(field === "target" ? target : baseline, unit);
      return [{ ...common, field, text, spot: cellSpot(layout, row, field) }];
    });
  });
}

function kpiFigures(snapshot: Snapshot, tables: readonly FoundTable[]): readonly GovernedFigure[] {
  const kpis = kpisOf(snapshot, tables);
  const histories = historiesFor(readHistory(snapshot, tables), kpis);
  return kpis.flatMap((one) => {
    const { layout, row, input } = one;
    const { name, unit, target, baseline } = input.kpi;
    const common = { item: itemOf(one), title: name, ...(unit !== undefined && { unit }) };
    const set = { target, baseline };
    const points = histories.of(one)?.points ?? [];
    // The last one is often provisional: it may be corrected until the next is there.
    const measured = points.filter(({ day, value }) => day !== undefined && value !== null);
    return [
      ...(["target", "baseline"] as const)
        .filter((field) => isReadable(layout, row, field, set[field]))
        .map((field): GovernedFigure => {
          const text = targetText(set[field], unit);
          return { ...common, field, text, spot: cellSpot(layout, row, field) };
        }),
      ...measured.slice(0, -1).map(({ day, value, spot }): GovernedFigure => {
        const text = targetText(value ?? undefined, unit);
        return { ...common, field: "actual", text, spot, ...(day !== undefined && { day }) };
      }),
    ];
  });
}

/** A number, or a blank cell in a column of its own; words are somebody's sentence. */
function isReadable(
  { columns, region }: TableLayout,
  row: number,
  field: Field,
  value: number | undefined,
): boolean {
  const column = columns.get(field);
  if (column === undefined) return false;
  return value !== undefined || isBlank(valueAt(region, row, column));
}

function formulasIn(regions: readonly Region[]): (spot: Spot) => boolean {
  const known = new Map<string, ReadonlySet<string>>();
  for (const { sheet, formulas } of regions) {
    known.set(sheet, new Set(formulas.map(([row, column]) => `${row},${column}`)));
  }
  return ({ sheet, area }) => known.get(sheet)?.has(`${area.row},${area.column}`) === true;
}
