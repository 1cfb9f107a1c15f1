/**
 * A draft OKR: the objective, its key results and guardrail, and everything left out, with reasons.
 *
 * @packageDocumentation
 */
import type { Day } from "../kernel/day";
import type { Language } from "../kernel/language";
import type { Kpi, KrTarget } from "../model/nouns";
import type { Base, KpiLink, KrKind, Role } from "../model/words";
import type { Goal } from "./goal";
import type { Better, Library } from "./library/family";
import type { Arithmetic, DraftNote, DraftQuestion, DraftReason, DraftRemark } from "./note";
import type { Stated } from "./stated";

/** A KPI to draft for: its row and what the sentence in its name states. */
export interface KpiToDraft {
  readonly kpi: Kpi;
  /** The first is the KPI's own target, any further ones are steps the user has named. */
  readonly measures: readonly Stated[];
  /** The right side of `成本降低10% = 供应链议价成本降8% + 生产损耗率降2%`. */
  readonly parts?: readonly Stated[];
  /** What the parts are measured against, once the user has said so. */
  readonly base?: Base;
  /** Share of the whole that each part's line has, for the base `own_line`. */
  readonly shares?: readonly number[];
  /** What the KPI's own Counter-metric cell states. */
  readonly counter?: Stated;
}

/** A series of the sheet, oldest first; a missing period is `null`. */
export interface KnownSeries {
  readonly metric: string;
  readonly values: readonly (number | null)[];
}

export interface DraftContext {
  readonly language: Language;
  readonly library: Library;
  readonly start?: Day;
  readonly due?: Day;
  /** Every metric the sheet has a row for, so that drivers and limits can be read from it. */
  readonly known?: readonly Kpi[];
  readonly history?: readonly KnownSeries[];
  /** Names and roles that stand in the sheet; no other owner is ever proposed. */
  readonly owners?: readonly string[];
  /** Key results wanted, 2 to 5; 3 without. */
  readonly count?: number;
}

export interface DraftKeyResult {
  /** Id of the metric, the same wherever the metric serves. */
  readonly id: string;
  readonly title: string;
  readonly metric: string;
  readonly role: Role;
  readonly kind: KrKind;
  readonly better: Better;
  readonly timing: "leading" | "outcome";
  /** Weeks until it moves itself. */
  readonly movesInWeeks?: number;
  readonly baseline?: number;
  readonly target?: KrTarget;
  readonly unit?: string;
  readonly start?: Day;
  readonly due?: Day;
  readonly link?: KpiLink;
  /** Weeks until the KPI shows it. */
  readonly lagWeeks?: number;
  readonly contribution?: number;
  readonly base?: Base;
  readonly owner?: string;
  /** Names of the KPIs it serves, the draft's own first. */
  readonly serves: readonly string[];
  readonly reasons: readonly DraftReason[];
  readonly notes: readonly DraftNote[];
}

/** What the KPI's formula is made of. */
export interface Drivers {
  /** Names of the drivers' metrics, from left to right. */
  readonly names: readonly string[];
  /** All multiplied, all added, or both. */
  readonly form: "product" | "sum" | "mixed";
  /** The formula in the metrics' names. */
  readonly formula: string;
}

export interface Draft {
  readonly kpi: Kpi;
  /** `known` from the library, `formula` from the KPI's own formula, `unknown`: three questions. */
  readonly source: "known" | "formula" | "unknown";
  readonly familyId?: string;
  readonly goal: Goal;
  /** Empty when only the user can say it. */
  readonly objective: string;
  readonly otherObjectives: readonly string[];
  readonly keyResults: readonly DraftKeyResult[];
  /** Not chosen, the best first. */
  readonly alternatives: readonly DraftKeyResult[];
  readonly guardrails: readonly DraftKeyResult[];
  /** Absent where the KPI has no formula. */
  readonly drivers?: Drivers;
  readonly arithmetic?: Arithmetic;
  readonly questions: readonly DraftQuestion[];
  readonly remarks: readonly DraftRemark[];
  /** Work that is often written down as a key result and measures nothing. */
  readonly tasks: readonly string[];
}
