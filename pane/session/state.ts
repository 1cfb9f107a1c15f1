/**
 * Everything the pane shows, as one value that is replaced and never changed.
 *
 * @packageDocumentation
 */
import type {
  Base,
  Day,
  Language,
  Lens,
  Library,
  Outcome,
  PlanView,
  PreviewLine,
  ScanView,
  Selected,
  SelectedSeries,
  ShareRule,
  SheetId,
  Snapshot,
  Spot,
  TableCorrection,
  TrackView,
} from "../../core";
import type { ChangeForm } from "./changing";
import type { ImportForm } from "./importing";
import type { CommandId } from "./commands";
import type { Notice } from "./notice";
import type { TabId } from "./tabs";
import type { UndoStack } from "./undo-stack";

/** What can be done to a workbook: loaded while the first one is read. */
export type Actions = typeof import("./actions");

/** The workbook as it was last read, and what it says. */
export interface ReadBook {
  readonly snapshot: Snapshot;
  /** Empty where it could not be loaded. */
  readonly library: Library;
  readonly actions: Actions;
  readonly scan: ScanView;
  readonly track: TrackView;
}

/** Long work that is under way. */
export interface Work {
  readonly what: "reading" | "undo" | "recalculate" | CommandId;
  /** Cells, where it is known how many there are. */
  readonly done?: number;
  readonly total?: number;
  readonly canStop: boolean;
}

/** What the Plan tab has been told. */
export interface PlanChoices {
  /** Keys of KPIs; `undefined` until the user changes what is pre-ticked. */
  readonly ticked?: readonly string[];
  readonly start?: Day;
  readonly due?: Day;
  readonly count: number;
  readonly bases: Readonly<Record<string, Base>>;
  /** The team that is looked at; without, the whole company. */
  readonly team?: string | undefined;
  /** What parts of teams are taken in proportion to; without, what the sheet allows. */
  readonly by?: ShareRule | undefined;
}

/** What a command would write, made from what was read. */
export type Proposal = (snapshot: Snapshot, actions: Actions) => Outcome;

/** A command that waits for the user's word. */
export interface Pending {
  readonly command: CommandId;
  readonly outcome: Outcome;
  readonly lines: readonly PreviewLine[];
  /** Made anew when the language is switched. */
  readonly again: Proposal;
}

/** The cells selected in the sheet. */
export interface Selection {
  readonly spot: Spot;
  readonly selected: Selected;
  readonly lens?: { readonly series: SelectedSeries; readonly lens: Lens };
}

export interface PaneState {
  readonly language: Language;
  readonly tab: TabId;
  readonly book?: ReadBook;
  /** The workbook has changed and was too large to be read again at once. */
  readonly isStale: boolean;
  readonly work?: Work;
  /** Hidden sheets that the user lets Keel read. */
  readonly ticked: readonly SheetId[];
  /** All hidden sheets, read or not. */
  readonly hidden: readonly { readonly sheet: SheetId; readonly name: string }[];
  readonly choices: PlanChoices;
  /** Drafts in the user's hands. */
  readonly drafts?: PlanView;
  /** Keys of edited drafts whose KPI has other figures in the sheet now. */
  readonly outdated: readonly string[];
  readonly pending?: Pending;
  /** What the user has said of tables and the workbook does not keep yet. */
  readonly corrections: readonly TableCorrection[];
  /** The table whose columns are looked at, by its id. */
  readonly mapped?: string;
  /** Another tool's export in the user's hands. */
  readonly importing?: ImportForm;
  readonly changing: ChangeForm;
  readonly undo: UndoStack;
  readonly notice?: Notice;
  readonly selection?: Selection;
  readonly functionsWork?: boolean;
}
