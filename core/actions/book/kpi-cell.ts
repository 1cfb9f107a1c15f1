/**
 * `Current` as a reference to the KPI's own cell: linked, not typed.
 *
 * @packageDocumentation
 */
import { isBlank, type CellValue } from "../../kernel/cell";
import { valueAt } from "../../kernel/region";
import type { Kpi } from "../../model/nouns";
import { mostAlike } from "../../decompose/known-metrics";
import { numberOf, placeOf } from "../../tables/layout";
import { cellScale } from "../../tables/read-kpis";
import type { BookKpi } from "./book-kpis";
import { iff, isEmpty, NOTHING, number, op } from "../port/build-formula";
import type { CellEdit } from "../port/edits";
import type { Formula } from "../port/formula";

/** A linked cell and the number it shows now. */
export interface Linked {
  readonly cell: CellEdit;
  readonly value?: number;
}

type NumberField = "actual" | "baseline" | "target" | "threshold" | "stretch" | "comparisonBase";

/**
 * A reference to one of a KPI's numbers, blank while that cell is; `undefined` where the table has
 * no such column or the cell holds something else.
 */
export function linkTo(kpi: BookKpi, field: NumberField): Linked | undefined {
  const { layout, row } = kpi;
  const place = placeOf(layout, row, field);
  if (place === undefined || place.part !== undefined) return undefined;
  const seen = valueAt(layout.region, place.row, place.column);
  const value = numberOf(layout, row, field) === undefined ? undefined : kpi.input.kpi[field];
  if (value === undefined && !isBlank(seen)) return undefined;
  const cell: Formula = {
    is: "cell",
    sheet: layout.table.sheet,
    row: place.row,
    column: place.column,
  };
  const scale = cellScale(layout, row, field);
  const scaled = scale === 1 ? cell : op(cell, "*", number(scale));
  const shown: CellValue = value ?? "";
  // A bare reference to a blank cell shows 0, which nobody has measured.
  const formula = iff(isEmpty(cell), NOTHING, scaled);
  return { cell: { formula, value: shown }, ...(value !== undefined && { value }) };
}

/** The KPI row that measures a key result's metric, where the sheet has one. */
export class Metrics {
  private readonly kpis: readonly Kpi[];
  private readonly byKpi: ReadonlyMap<Kpi, BookKpi>;

  constructor(book: readonly BookKpi[]) {
    this.kpis = book.map(({ input }) => input.kpi);
    this.byKpi = new Map(book.map((one) => [one.input.kpi, one]));
  }

  /** Drafts take a metric's figures from the same row, so both speak of one cell. */
  rowOf(metric: string, other: BookKpi | undefined): BookKpi | undefined {
    const own = other?.input.kpi;
    const like = mostAlike(
      metric,
      this.kpis,
      ({ name }) => name,
      (kpi) => kpi !== own,
    );
    return like === undefined ? undefined : this.byKpi.get(like);
  }
}
