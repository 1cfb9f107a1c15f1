/**
 * The nouns of the trade, as rows of the tables hold them. A field that is absent is not known:
 * nothing here is ever filled with a guess.
 *
 * @packageDocumentation
 */
import type { Day } from "../kernel/day";
import type { Base, Commitment, Direction, KpiLink, KrKind, Role, State } from "./words";

/** A measured promise of the business. Numbers are in the KPI's unit, ratios where it is percent. */
export interface Kpi {
  readonly id: string;
  readonly name: string;
  readonly level?: string;
  readonly team?: string;
  readonly owner?: string;
  readonly direction?: Direction;
  /** Last year's or last period's figure; not a starting point. */
  readonly comparisonBase?: number;
  readonly baseline?: number;
  readonly threshold?: number;
  readonly target?: number;
  readonly stretch?: number;
  readonly actual?: number;
  readonly unit?: string;
  /** Ratio of the whole, or points when the weights of a table sum to 100. */
  readonly weight?: number;
  readonly period?: string;
  /** A flow that adds up over the period, so its progress starts at 0. */
  readonly cumulative?: boolean;
  /** 1 is core. */
  readonly priority?: 1 | 2 | 3;
  readonly pointsRule?: string;
  readonly formula?: string;
  readonly aggregation?: string;
  readonly counterMetric?: string;
  readonly source?: string;
  readonly note?: string;
}

/** What we want, in words without a number. */
export interface Objective {
  readonly id: string;
  readonly title: string;
}

/** A target as a cell holds it: a number, a bound `low..high`, or the proof of a milestone. */
export type KrTarget = number | { readonly low: number; readonly high: number };

/** A measurable step towards an objective. */
export interface KeyResult {
  readonly id: string;
  readonly objectiveId: string;
  readonly title: string;
  readonly role: Role;
  readonly kpiId?: string;
  readonly link?: KpiLink;
  /** Part of the KPI's change that this key result carries, in the KPI's unit. */
  readonly contribution?: number;
  readonly base?: Base;
  readonly team?: string;
  readonly owner?: string;
  readonly kind: KrKind;
  readonly baseline?: number;
  readonly target?: KrTarget;
  readonly current?: number | boolean;
  readonly unit?: string;
  readonly weight?: number;
  readonly start?: Day;
  readonly due?: Day;
  readonly curve?: string;
  /** Person-days. */
  readonly effort?: number;
  readonly commitment?: Commitment;
  /** The owner's stated chance, a ratio; never a statistical interval. */
  readonly confidence?: number;
  readonly state: State;
  readonly note?: string;
}
