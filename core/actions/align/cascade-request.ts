/**
 * What a cascade is asked for and what it would do, before anything is written.
 *
 * @packageDocumentation
 */
import type { Day } from "../../kernel/day";
import type { CascadeFigure } from "../../decompose/cascade-figure";
import type { Finding } from "../port/findings";

/** What parts are taken in proportion to. */
export const SHARE_RULES = ["last_period", "headcount", "capacity", "weights", "even"] as const;
export type ShareRule = (typeof SHARE_RULES)[number];

export interface CascadeRequest {
  /** Keys of the scan's KPIs. */
  readonly kpis: readonly string[];
  /** Without: last period's shares where every team has one, else headcount, else even. */
  readonly by?: ShareRule;
  /** By team, for the rule `weights`. */
  readonly weights?: Readonly<Record<string, number>>;
  /** The most a team can take, in the unit of each KPI. */
  readonly caps?: Readonly<Record<string, number>>;
  /** Only these, and teams below them; without: all. */
  readonly teams?: readonly string[];
  /** How many levels down; without: to the last. */
  readonly levels?: number;
  readonly start?: Day;
  readonly due?: Day;
}

/** What a team is to have of a KPI. */
export interface CascadePart {
  readonly team: string;
  readonly lead?: string;
  /** Place of the part of the team above in the same list. */
  readonly parent?: number;
  /** 0 right below what is shared out. */
  readonly depth: number;
  /** Of the figure shared out; absent where all have the same. */
  readonly amount?: number;
  /** Ratio of what the item above has. */
  readonly share?: number;
  /** In the KPI's unit, as columns of the OKRs table. */
  readonly baseline?: number;
  readonly target?: number;
  readonly contribution?: number;
}

export interface CascadedKpi {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly figure: CascadeFigure;
  readonly parts: readonly CascadePart[];
  /** What no team could take; 0 where all is placed. */
  readonly unplaced: number;
}

export interface CascadeView {
  /** The rule that was asked for or taken. */
  readonly by: ShareRule;
  readonly start: Day;
  readonly due: Day;
  readonly kpis: readonly CascadedKpi[];
  readonly findings: readonly Finding[];
}
