/**
 * What a user asks of an action: plain values the pane, the command line and tests hand over.
 *
 * @packageDocumentation
 */
import type { Draft } from "../../decompose/draft-types";
import type { FocusChoice } from "../../course/focus";
import type { Day } from "../../kernel/day";
import type { FormulaStyle } from "../../model/settings";
import type { TableKind } from "../../model/table";
import type { Cycle } from "../../scoring/expected";
import type { Base } from "../../model/words";
import type { Finding } from "./findings";

/** Tables to create; those that are there already are left alone and said so. */
export interface SetUpRequest {
  readonly tables: readonly TableKind[];
  readonly formulas?: FormulaStyle;
}

/** Which KPIs to draft OKRs for, and for which cycle. */
export interface DraftRequest {
  /** Keys of the scan's KPIs; without, those that matter most. */
  readonly kpis?: readonly string[];
  readonly start?: Day;
  readonly due?: Day;
  /** Key results per objective, 2 to 5; 3 without. */
  readonly count?: number;
  /** What stated parts are measured against, by KPI key, once the user has said so. */
  readonly bases?: Readonly<Record<string, Base>>;
}

/** A draft and the KPI of the scan it was made for. */
export interface PlannedDraft {
  readonly key: string;
  readonly draft: Draft;
}

/** Drafts to look at and edit before anything is written. */
export interface PlanView {
  readonly drafts: readonly PlannedDraft[];
  /** One choice per KPI of the scan: drafted, watched (the not-doing list) or held as guardrail. */
  readonly choices: readonly FocusChoice[];
  /** In which the drafts run and what is held must hold. */
  readonly cycle: Cycle;
  readonly findings: readonly Finding[];
}

/** Drafts as the user left them: swapped, edited, assigned. */
export interface PlanRequest {
  readonly drafts: readonly PlannedDraft[];
  readonly choices: readonly FocusChoice[];
  /** Of the KPIs that are held; without, the quarter of the as-of day. */
  readonly cycle?: Cycle;
}

export interface ScoreRequest {
  /** Adds Score and Status to an OKRs table of the user's own that lacks them. */
  readonly addColumns?: boolean;
}
