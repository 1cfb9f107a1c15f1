/**
 * A workbook as its alignment is judged: KPIs, objectives, key results, teams and the links between
 * them. Everything that is over is left out by whoever fills it.
 *
 * @packageDocumentation
 */
import type { Day } from "../../kernel/day";
import type { ItemLink, KpiLink, KrKind, State } from "../../model/words";
import type { Cycle } from "../../scoring/expected";

export interface KpiToAlign {
  readonly id: string;
  readonly name: string;
  /** Teams that answer for it; none where it is the company's. */
  readonly teams: readonly string[];
  /** Teams that a responsibility matrix marks ▲ and △; absent where there is no matrix. */
  readonly leads?: readonly string[];
  readonly supports?: readonly string[];
  readonly hasTarget: boolean;
  /** What its change may be measured as, in its own unit, the most likely first. */
  readonly changes: readonly number[];
  readonly unit?: string;
  /** The period it names, where that has a year. */
  readonly period?: Cycle;
  readonly better?: 1 | -1;
  /** The plain word of its metric. */
  readonly metric: string;
}

export interface ObjectiveToAlign {
  readonly id: string;
  readonly title: string;
}

export interface KeyResultToAlign {
  readonly id: string;
  /** Place of its objective; absent for one that stands above the first. */
  readonly objective?: number;
  readonly title: string;
  readonly isGuardrail: boolean;
  readonly kpiIds: readonly string[];
  readonly link?: KpiLink;
  readonly contribution?: number;
  /** The contribution is an assumption, which need not reconcile. */
  readonly isAssumed: boolean;
  readonly team?: string;
  readonly owner?: string;
  readonly kind: KrKind;
  readonly baseline?: number;
  readonly target?: number;
  readonly unit?: string;
  readonly start?: Day;
  readonly due?: Day;
  /** Person-days. */
  readonly effort?: number;
  readonly state: State;
  readonly better?: 1 | -1;
  readonly metric: string;
  /** Which of several tables it stands in. */
  readonly table: number;
}

export interface TeamToAlign {
  readonly name: string;
  readonly parent?: string;
  readonly lead?: string;
  readonly headcount?: number;
  readonly lastPeriodShare?: number;
}

/** A row of the Links table; ends are ids, else names. */
export interface LinkToAlign {
  readonly from?: string;
  readonly to?: string;
  readonly kind: ItemLink;
  /** Ratio of what the upper item carries. */
  readonly share?: number;
}

export interface BookToAlign {
  readonly kpis: readonly KpiToAlign[];
  readonly objectives: readonly ObjectiveToAlign[];
  readonly keyResults: readonly KeyResultToAlign[];
  readonly teams: readonly TeamToAlign[];
  readonly links: readonly LinkToAlign[];
  /** Ids of KPIs that stand on the not-doing list. */
  readonly notDoing: readonly string[];
  /** Whether there is a column or a table in which a link to a KPI can be said at all. */
  readonly canLink: boolean;
}
