/**
 * What the pane shows before anything is written: plain values made from a Snapshot.
 *
 * @packageDocumentation
 */
import type { KpiCourse } from "../../course/kpi-course";
import type { CheckInSign, KeyResultOutlook } from "../../course/signs";
import type { Goal } from "../../decompose/goal";
import type { Day } from "../../kernel/day";
import type { KeyResult, Kpi, Objective } from "../../model/nouns";
import type { FormulaStyle } from "../../model/settings";
import type { Band, Status } from "../../model/words";
import type { TableCorrection } from "../../tables/correction";
import type { FoundTable } from "../../tables/found";
import type { DriverSignal } from "../course/driver-signals";
import type { Finding } from "../port/findings";
import type { OriginalScore } from "../score/original-score";
import type { Spot } from "../port/outcome";

/** A KPI of the workbook and where it stands. */
export interface KpiInBook {
  /** Id within this snapshot, stable while the row stays: the KPI's own id or its cell. */
  readonly key: string;
  readonly kpi: Kpi;
  /** Where it is to go, by its row and its sentence. */
  readonly goal: Goal;
  readonly spot: Spot;
  /** Who supports it by the marks of a responsibility matrix; who leads it is its team. */
  readonly supports: readonly string[];
  /** Pre-ticked by priority and weight × gap, at most three; the reason is a finding. */
  readonly matters: boolean;
  readonly why: Finding;
}

/** What the scan found: nothing has been written. */
export interface ScanView {
  readonly tables: readonly FoundTable[];
  readonly kpis: readonly KpiInBook[];
  /** Names of hidden sheets, which were not read. */
  readonly hidden: readonly { readonly sheet: string; readonly name: string }[];
  /** Whether Keel's own tables are there already. */
  readonly hasOkrs: boolean;
  readonly findings: readonly Finding[];
  /** Ids of the tables that Keel has made. */
  readonly keelTables: readonly string[];
  /** What the user says of tables, in the pane or kept in the workbook. */
  readonly corrections: readonly TableCorrection[];
  /** Ids of those that the workbook keeps. */
  readonly keptCorrections: readonly string[];
}

/** A key result of the OKRs table with what Keel makes of it. */
export interface TrackedKeyResult {
  readonly keyResult: KeyResult;
  readonly spot: Spot;
  /** Unbounded ratio; absent when there is no answer, and then a finding says why. */
  readonly progress?: number;
  readonly score?: number;
  /** Progress over expected. */
  readonly pace?: number;
  readonly expected?: number;
  readonly status: Status;
  /** What its check-ins say beside the score, the most urgent first. */
  readonly signs: readonly CheckInSign[];
  /** Where it ends if it goes on as so far; absent with too few check-ins. */
  readonly outlook?: KeyResultOutlook;
  readonly findings: readonly Finding[];
}

/** The rhythm of check-ins, and what waits in the check-in sheet. */
export interface CheckInView {
  /** Days from one to the next. */
  readonly every: number;
  readonly last?: Day;
  /** `typed` rows that nobody has collected yet. */
  readonly sheet?: { readonly spot: Spot; readonly typed: number };
}

export interface TrackedObjective {
  readonly objective: Objective;
  /** Re-based: of the key results as they are now. */
  readonly score?: number;
  readonly band?: Band;
  /** What it would be without the changes made in mid-cycle. */
  readonly original?: OriginalScore;
  readonly keyResults: readonly TrackedKeyResult[];
}

/** The Track tab: scores, bands, paces and what wants attention first. */
export interface TrackView {
  readonly asOf: Day;
  /** How Score and Status are written, as Settings has it. */
  readonly formulas: FormulaStyle;
  /** Least pace, progress over expected, of what is on track and of what is at risk. */
  readonly paces: { readonly onTrack: number; readonly atRisk: number };
  readonly score?: number;
  readonly objectives: readonly TrackedObjective[];
  readonly checkIns: CheckInView;
  /** What was left out this cycle, by name. */
  readonly notDoing: readonly TrackedKeyResult[];
  readonly findings: readonly Finding[];
}

/** A KPI on its way through the cycle. */
export interface CourseItem extends KpiCourse {
  /** As in {@link KpiInBook}. */
  readonly key: string;
  readonly kpi: Kpi;
  readonly spot: Spot;
  /** 1 when higher is better, -1 when lower is. */
  readonly better: 1 | -1;
  /** Charts of the drivers that the workbook has a history of. */
  readonly drivers: readonly DriverSignal[];
  /** Points of the chart that break a rule, with the dated event that explains each. */
  readonly explained: readonly { readonly point: number; readonly what: string }[];
}

/** The Signals tab: one verdict and one next step per KPI, the most urgent first. */
export interface CourseView {
  readonly asOf: Day;
  readonly items: readonly CourseItem[];
  readonly findings: readonly Finding[];
}
