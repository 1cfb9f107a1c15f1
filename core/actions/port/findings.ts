/**
 * Everything an action can tell, by code, with the facts its sentence names.
 *
 * @packageDocumentation
 */
import type { FocusReason } from "../../course/focus";
import type { FamilyLack } from "../../decompose/own-families";
import type { Day } from "../../kernel/day";
import type { TableKind } from "../../model/table";
import type { KrKind, Severity } from "../../model/words";
import type { MissingDate } from "../book/assumed-cycle";
import type { CascadeFacts } from "../align/cascade-facts";
import type { CheckInFacts } from "../course/check-in-facts";
import type { ImportFacts } from "../imports/import-facts";
import type { ReadingFacts } from "../book/reading-facts";
import type { Orientation, TableReason } from "../../tables/found";
import type { Spot } from "./outcome";

/** The members of a union of coded facts, by code. */
type ByCode<Union extends { readonly code: string }> = {
  readonly [Member in Union as Member["code"]]: Omit<Member, "code">;
};

type NoFacts = Readonly<Record<string, never>>;

/** What a scan of the workbook tells. */
interface ScanFacts {
  readonly "no-kpis": { readonly sheets: readonly string[] };
  readonly "not-read": { readonly sheets: readonly string[] };
  /** One of Keel's own tables stands on a sheet that was not read. */
  readonly "keel-table-unread": { readonly sheet: string };
  readonly "sheet-protected": { readonly sheet: string };
  readonly "duplicate-id": { readonly id: string; readonly rows: number };
  /** Taken for a table of its kind, but not surely: read, never written into. */
  readonly "table-guessed": {
    readonly reads: "kpis" | "okrs";
    /** Ratio. */
    readonly confidence: number;
    readonly reasons: readonly TableReason[];
  };
  /** Items that are no rows of the sheet, or share a cell: nothing is ever written there. */
  readonly "read-only-table": {
    readonly reads: "kpis" | "okrs";
    readonly orientation: Orientation;
    readonly items: number;
  };
  /** Several series may be the history of a KPI, so none is taken. */
  readonly "history-unclear": { readonly kpi: string; readonly places: readonly string[] };
  /** One series and several KPIs with different targets. */
  readonly "history-shared": { readonly place: string; readonly kpis: readonly string[] };
}

interface PlanFacts {
  /** A family of the user's Library table that cannot be drafted from. */
  readonly "family-unused": { readonly kpi: string; readonly lacks: readonly FamilyLack[] };
  /** Nobody named a cycle, so the quarter of the as-of day is taken. */
  readonly "cycle-assumed": { readonly start: Day; readonly due: Day };
  readonly "kpi-gone": { readonly key: string };
  /** A draft without key results: its questions have no answer yet. */
  readonly "draft-empty": { readonly kpis: readonly string[] };
  readonly "objective-wanted": { readonly kpi: string };
  readonly "carried-already": { readonly kpi: string; readonly keyResult: string };
  /** Figures that only the user has, without which there is no score, and the rows that lack them. */
  readonly "figures-wanted": { readonly keyResults: readonly string[]; readonly figures: number };
  readonly "contribution-assumed": { readonly keyResult: string; readonly contribution: number };
  /** A table of the user's own that reads like OKRs; nothing is appended to it. */
  readonly "other-okrs": { readonly sheet: string };
  /** Keel's own table can no longer be read by its headers. */
  readonly "headers-lost": { readonly sheet: string };
}

interface ScoreFacts {
  /** Formulas of the user's own stand in a column that Keel would fill. */
  readonly "formula-kept": {
    readonly column: string;
    readonly cells: number;
    readonly formula: string;
  };
  /** Values typed over Keel's formulas. */
  readonly "typed-kept": {
    readonly column: string;
    readonly cells: number;
    readonly value: string;
  };
  readonly "columns-not-keels": { readonly sheet: string };
  readonly "column-yours": { readonly column: string };
  readonly "no-room": { readonly column: string };
  /** Attainment and points do not follow the sheet by themselves. */
  readonly "kpi-values": { readonly sheet: string };
  /** Words or dates that core reads and a native formula does not. */
  readonly "not-native": { readonly column: string; readonly value: string };
}

interface FreezeFacts {
  readonly "nothing-to-freeze": NoFacts;
  /** Formulas that show an error have no value to keep. */
  readonly "error-not-frozen": { readonly cells: number };
  /** Formulas whose answer may reach over the cells beside and below. */
  readonly "spill-not-frozen": { readonly cells: number };
  readonly "no-duplicates": NoFacts;
  readonly renumbered: { readonly from: string; readonly to: string };
}

/** What writing down a change tells. */
export interface ChangeFacts {
  readonly "change-needs-okrs": NoFacts;
  readonly "change-item-gone": { readonly id: string };
  readonly "change-item-over": { readonly keyResult: string };
  readonly "change-reason-wanted": NoFacts;
  readonly "change-sentence-wanted": NoFacts;
  readonly "change-target-wanted": { readonly keyResult: string };
  readonly "change-target-same": { readonly keyResult: string };
  readonly "change-noted": NoFacts;
  readonly "change-waits-for-approval": NoFacts;
  readonly "change-waits-for-day": { readonly day: Day };
  readonly "change-in-effect": { readonly approvedBy: string };
  readonly "changes-applied": { readonly changes: number };
  readonly "no-changes-due": NoFacts;
  /** Figures changed outside the log stand in it already, or are as they were. */
  readonly "edits-known": NoFacts;
  readonly "edits-recorded": { readonly edits: number };
  readonly "edits-waiting": { readonly edits: number };
  readonly "edited-outside": {
    readonly item: string;
    readonly isBaseline: boolean;
    /** Of a measured value. */
    readonly day?: Day;
    readonly was: string;
    readonly now: string;
  };
  /** Of a KPI, only its target is changed under rules. */
  readonly "change-kpi-target-only": { readonly kpi: string };
  readonly "change-kpi-no-target": { readonly kpi: string };
  readonly "change-evidence-wanted": { readonly kpi: string };
  /** Priority 1: proposer and approver must be two people. */
  readonly "change-core-kpi": { readonly kpi: string };
  readonly "change-core-kpi-wins": { readonly kpi: string; readonly keyResults: readonly string[] };
  readonly "change-kpi-waits": NoFacts;
  readonly "change-kpi-waits-for-day": { readonly day: Day };
  readonly "change-kpi-in-effect": { readonly approvedBy: string; readonly day: Day };
  /** The target cell is a formula, a text, locked or missing. */
  readonly "change-kpi-by-hand": {
    readonly kpi: string;
    readonly target: number;
    readonly unit: string;
  };
  /** The new target has passed the KPI's threshold or stretch value. */
  readonly "change-kpi-step": {
    readonly kpi: string;
    readonly isThreshold: boolean;
    readonly value: number;
    readonly unit: string;
  };
  /** What the parts of a KPI carry is not its change. */
  readonly "change-parts-open": {
    readonly kpi: string;
    readonly wanted: number;
    readonly carried: number;
    readonly unit: string;
  };
}

/** What a review tells. */
export interface ReviewFacts {
  readonly "agenda-empty": NoFacts;
  readonly "no-decisions": NoFacts;
  readonly "cycle-closes": { readonly end: Day; readonly carried: number };
  readonly "cycle-closed": NoFacts;
  readonly "cycle-runs": { readonly end: Day };
  /** No key result with a due date. */
  readonly "cycle-none": NoFacts;
  readonly "no-grade-table": NoFacts;
  readonly "decisions-recorded": { readonly decisions: number };
}

interface SetUpFacts {
  readonly "table-there": { readonly table: TableKind; readonly sheet: string };
  readonly "own-table-there": { readonly table: TableKind; readonly sheet: string };
}

/** What splitting by department and collecting what came back tell. */
interface SplitFacts {
  readonly "no-departments": { readonly sheets: readonly string[] };
  readonly "department-unknown": { readonly department: string };
  /** Departments stand in the table, and none answers for this KPI. */
  readonly "kpi-nobodys": { readonly kpi: string };
  /** A file among those returned that holds no sheet of a department. */
  readonly "not-returned": { readonly file: string };
  /** Two departments give one cell two values, and both were to be taken over. */
  readonly "taken-twice": { readonly item: string; readonly values: readonly string[] };
}

/** Why a key result or objective has no score or word yet. */
interface TrackFacts {
  readonly "no-okrs": { readonly sheets: readonly string[] };
  /** A table of the user's own that reads like OKRs, shown and scored beside Keel's. */
  readonly "okrs-counted": { readonly sheet: string };
  readonly "current-missing": { readonly keyResult: string };
  readonly "baseline-missing": { readonly keyResult: string };
  readonly "target-missing": { readonly keyResult: string };
  readonly "target-is-baseline": { readonly keyResult: string; readonly value: number };
  readonly "range-wanted": { readonly keyResult: string; readonly target: number };
  readonly "range-not-wanted": { readonly keyResult: string; readonly kind: KrKind };
  /** A column of figures that may be the current values. */
  readonly "column-unread": { readonly column: string; readonly header: string };
  /** A cell that holds something else than a value of its column. */
  readonly "cell-unread": {
    readonly keyResult: string;
    readonly column: string;
    readonly value: string;
  };
  readonly "current-no-number": { readonly keyResult: string };
  readonly "milestone-no-share": { readonly keyResult: string; readonly current: number };
  readonly "distance-too-large": { readonly keyResult: string };
  readonly "dates-missing": {
    readonly keyResult: string;
    readonly missing: readonly MissingDate[];
  };
  readonly "due-before-start": {
    readonly keyResult: string;
    readonly start: Day;
    readonly due: Day;
  };
  readonly "weights-missing": { readonly objective: string };
  readonly "weight-negative": { readonly objective: string; readonly weight: number };
  readonly "weights-zero": { readonly objective: string };
}

/** Facts with a sentence in `i18n`; focus reasons have sentences of their own. */
export type OwnFacts = ScanFacts &
  PlanFacts &
  TrackFacts &
  ScoreFacts &
  FreezeFacts &
  ChangeFacts &
  ReviewFacts &
  CheckInFacts &
  CascadeFacts &
  SetUpFacts &
  SplitFacts &
  ImportFacts &
  ReadingFacts;
export type FindingFacts = OwnFacts & ByCode<FocusReason>;
export type FindingCode = keyof FindingFacts;

/** One thing to tell: a coded fact that `i18n` makes into a sentence. */
export type Finding<Code extends FindingCode = FindingCode> = {
  readonly [Name in Code]: {
    readonly code: Name;
    readonly severity: Severity;
    readonly spot?: Spot;
    readonly facts: FindingFacts[Name];
  };
}[Code];

/** Puts a finding together; the facts must be those of its code. */
export const found = <Code extends FindingCode>(
  code: Code,
  severity: Severity,
  facts: FindingFacts[Code],
  spot?: Spot,
): Finding => ({ code, severity, facts, ...(spot && { spot }) }) as unknown as Finding;
