/**
 * Something that could serve a KPI as a key result, with what the sheet knows of it.
 *
 * @packageDocumentation
 */
import type { Kpi } from "../model/nouns";
import type { KpiLink, KrKind } from "../model/words";
import type { Better } from "./library/family";
import { after, changeOf, type Stated } from "./stated";

export interface Option {
  readonly id: string;
  readonly title: string;
  readonly metric: string;
  readonly kind: KrKind;
  readonly better: Better;
  readonly timing: "leading" | "outcome";
  readonly link: KpiLink;
  readonly movesInWeeks?: number;
  readonly lagWeeks?: number;
  readonly unit?: string;
  readonly isRatio: boolean;
  readonly fromZero: boolean;
  /** Name in the driver formula. */
  readonly driver?: string;
  readonly proof?: string;
  readonly assumption?: { readonly value: number; readonly reason: string };
  readonly inOwnFormula: boolean;
  readonly alsoServes: readonly string[];
  /** What the user wrote about it. */
  readonly stated?: Stated;
  /** The sheet's own row of the metric. */
  readonly row?: Kpi;
}

/** Opening value of an option, where the sheet has one. */
export function openingValue({ fromZero, stated, row }: Option): number | undefined {
  if (fromZero) return 0;
  if (stated?.baseline !== undefined) return stated.baseline;
  return row && latestOf(row);
}

/** Where a row of the sheet starts from: what has come in of a flow so far says nothing of it. */
export function latestOf(row: Kpi): number | undefined {
  const opening = row.baseline || row.comparisonBase;
  return opening ?? (row.cumulative === true ? undefined : row.actual);
}

/** Whether the sheet carries a target for it. */
export const hasTarget = ({ stated, row }: Option): boolean =>
  (stated !== undefined && (stated.target !== undefined || changeOf(stated) !== undefined)) ||
  row?.target !== undefined;

/** The target the user has written down, where it is one figure. */
export function statedTarget(option: Option): number | undefined {
  const { stated, fromZero } = option;
  const change = stated && changeOf(stated);
  if (change === undefined) return stated?.targetHigh === undefined ? stated?.target : undefined;
  // "减少2个" of something counted from zero is two of them done.
  if (fromZero) return Math.abs(change.by);
  const opening = openingValue(option);
  return opening === undefined ? undefined : after(opening, change);
}
