/**
 * What a layout makes of a header and the rows below it.
 *
 * @packageDocumentation
 */
import type { Region } from "../../kernel/region";
import type { Concept } from "../../model/header-lexicon";
import type { Field, TableKind } from "../../model/table";
import type { Assigned } from "../assign";
import type { TableContext } from "../context";
import type { Evidence } from "../evidence";
import type { ColumnGround, FoundKind, Orientation, TableReason } from "../found";
import type { HeaderBlock } from "../header-block";

/** A header, a sample of the rows below it, and what its columns were taken for. */
export interface SeenTable {
  readonly region: Region;
  readonly block: HeaderBlock;
  /** Sample of the rows below. */
  readonly rows: readonly number[];
  readonly columns: readonly Assigned[];
  readonly context: TableContext;
  readonly evidence: Evidence;
}

export interface FieldReading {
  readonly field: Field;
  readonly confidence: number;
  readonly ground?: ColumnGround;
  /** Text of the period that the column is about. */
  readonly period?: string;
}

export interface LayoutReading {
  readonly kind: FoundKind;
  readonly reads?: TableKind;
  readonly orientation: Orientation;
  /** By column of the sheet. */
  readonly fields: ReadonlyMap<number, FieldReading>;
  /** Columns of a responsibility matrix. */
  readonly parties?: readonly number[];
  /** The column whose cells name the items. */
  readonly anchor: number;
  /** Comparable between layouts; a table of a kind needs {@link ENOUGH}. */
  readonly points: number;
  readonly confidence: number;
  readonly reasons: readonly TableReason[];
}

export type ReadLayout = (seen: SeenTable) => LayoutReading | undefined;

/** Points from which on a table is taken for one of KPIs or OKRs. */
export const ENOUGH = 3;

/** From points to a confidence: half at {@link ENOUGH}, more only where words say so. */
export const confidenceOf = (points: number, understood: number): number =>
  Math.max(0.05, Math.min(0.95, 0.5 + (points - ENOUGH) * 0.15)) * (0.7 + 0.3 * understood);

export const columnOf = (seen: SeenTable, concept: Concept): Assigned | undefined =>
  seen.columns.find((one) => one.concept === concept && !one.isRepeat);

/** Concepts as the columns of Keel's KPI table, or of its OKR table. */
export function fieldOf(concept: Concept, kind: "kpis" | "okrs"): Field {
  if (kind === "okrs") {
    if (concept === "actual") return "current";
    if (concept === "id") return "krId";
  } else if (concept === "kpiId") return "id";
  return concept;
}

export const partiesOf = ({ columns }: SeenTable): { readonly parties?: readonly number[] } => {
  const parties = columns.filter(({ isParty }) => isParty === true).map(({ cell }) => cell.column);
  return parties.length === 0 ? {} : { parties };
};

/** Every column that was taken for something. */
export function fieldsOf(
  columns: readonly Assigned[],
  kind: "kpis" | "okrs",
): Map<number, FieldReading> {
  return new Map(
    columns.flatMap((one): readonly [number, FieldReading][] => {
      const { cell, concept, sure, byWords, isRepeat } = one;
      if (concept === undefined) return [];
      const confidence = Math.min(1, sure) * (isRepeat ? 0.6 : 1);
      const ground = byWords > 0 ? "words" : "content";
      return [[cell.column, { field: fieldOf(concept, kind), confidence, ground }]];
    }),
  );
}
