/**
 * Every word the pane itself shows, in the order it shows them. What the core tells (findings, notes,
 * questions, the words of closed sets) is said by the core.
 *
 * @packageDocumentation
 */
import type { FormulaStyle, FoundKind, RefusalReason } from "../../core";
import type { CommandId } from "../session/commands";
import type { TabId } from "../session/tabs";
import type { AlignmentWords } from "./alignment-words";
import type { ChangeWords, CloseWords, DepartmentWords } from "./change-words";
import type { CheckInWords } from "./check-in-words";
import type { ImportWords } from "./import-words";
import type { ReadingWords } from "./reading-words";

export interface PaneWords extends WritingWords {
  readonly app: string;
  readonly tabs: Readonly<Record<TabId, string>>;
  /** The language the button switches to, in that language. */
  readonly otherLanguage: string;
  readonly workbenchNote: string;

  readonly reading: string;
  readonly cellsRead: (done: string, total: string) => string;
  readonly cancel: string;
  readonly stopped: string;
  readonly readAgain: string;
  readonly hasChanged: string;
  readonly working: Readonly<Record<CommandId | "undo" | "recalculate", string>>;
  /** The KPI library did not load. */
  readonly noLibrary: string;
  readonly hostFault: (message: string) => string;

  readonly show: string;
  readonly showPlace: (place: string) => string;
  readonly place: (sheet: string, area: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly more: (count: number) => string;
  readonly back: string;

  readonly lens: {
    readonly title: string;
    readonly invite: string;
    readonly inviteMore: string;
    readonly oneLine: string;
    readonly tooFew: (count: number) => string;
    readonly numbers: (count: number) => string;
    readonly alarms: string;
    readonly alarmsMeaning: string;
    readonly signals: string;
    readonly signalsMeaning: string;
    readonly copySentence: string;
    readonly copyPicture: string;
    readonly pictureCopied: string;
    readonly pictureSaved: string;
    readonly fan: (outlook: string) => string;
    readonly target: string;
    readonly levelStays: string;
    readonly directionContinues: string;
    readonly look: string;
    readonly picture: (name: string, count: number) => string;
    readonly upper: string;
    readonly centre: string;
    readonly lower: string;
  };

  readonly parts: {
    readonly title: string;
    readonly invite: string;
    readonly goal: string;
    readonly goalHint: string;
    readonly part: (place: number) => string;
    readonly share: (place: number) => string;
    readonly partHead: string;
    readonly shareHead: string;
    readonly shareHint: string;
    readonly add: string;
    readonly remove: (place: number) => string;
    readonly base: string;
    readonly carried: string;
    readonly residual: string;
    readonly closes: string;
    readonly notANumber: string;
    readonly shares: string;
  };

  readonly scan: {
    readonly title: string;
    readonly nothing: string;
    /** Tables of KPIs, of which none has a KPI in each row. */
    readonly noList: string;
    readonly nothingToDo: string;
    readonly rows: (count: number) => string;
    readonly kinds: Readonly<Record<FoundKind, string>>;
    readonly untouched: string;
    readonly hiddenTitle: string;
    readonly hiddenHint: string;
    readonly found: (tables: number, kpis: number) => string;
  };

  readonly plan: {
    readonly whichTitle: string;
    readonly whichHint: string;
    readonly chosen: (count: number, most: number) => string;
    readonly atMost: (most: number) => string;
    readonly restWatched: string;
    readonly cycle: string;
    readonly start: string;
    readonly due: string;
    readonly dueWanted: string;
    readonly perObjective: string;
    readonly draft: string;
    readonly chooseFirst: string;
    readonly destination: string;
    readonly objective: string;
    readonly objectiveHint: string;
    readonly otherWordings: string;
    readonly use: string;
    readonly sum: string;
    readonly sumGone: string;
    readonly inSheet: string;
    readonly keyResults: string;
    readonly guardrails: string;
    readonly guardrailHint: string;
    readonly title: string;
    readonly baseline: string;
    readonly target: string;
    readonly limit: string;
    readonly unit: string;
    readonly owner: string;
    readonly carries: string;
    readonly wanted: Readonly<Record<"due" | "title", string>>;
    readonly outdated: string;
    readonly redraft: string;
    readonly figuresMissing: (count: number) => string;
    readonly assumed: string;
    readonly untitled: string;
    readonly why: string;
    readonly swap: (count: number) => string;
    readonly swapIn: string;
    readonly addFromList: (count: number) => string;
    readonly takeIn: string;
    readonly writeOwn: string;
    readonly writeGuardrail: string;
    readonly leaveOut: string;
    readonly tasks: string;
    readonly tasksHint: string;
    readonly notReadable: string;
    readonly notDoing: string;
    readonly notDoingHint: string;
    readonly preview: string;
    readonly measuredAgainst: string;
    readonly unnamed: string;
    readonly setUpTitle: string;
    readonly setUpHint: string;
    readonly setUp: string;
  };

  readonly preview: {
    readonly title: string;
    readonly hint: string;
    readonly newSheet: string;
    readonly inDetail: (count: number) => string;
    readonly write: string;
    readonly nothing: string;
    readonly report: string;
  };

  readonly track: {
    readonly score: string;
    readonly noScore: string;
    readonly asOf: (day: string) => string;
    /** Of an objective changed in mid-cycle. */
    readonly reset: (day: string, original: string) => string;
    readonly attention: string;
    readonly allWell: string;
    readonly objectives: string;
    readonly expected: string;
    readonly progress: string;
    readonly pace: string;
    readonly now: string;
    readonly meter: (progress: string, expected: string | undefined) => string;
    readonly counts: (count: number, word: string) => string;
    readonly notUpdated: (count: number) => string;
    readonly findings: string;
    readonly writeScores: string;
    readonly renumber: string;
    readonly functionList: string;
    readonly functionListHint: string;
    readonly functionResult: string;
    readonly copyFormula: string;
    readonly toolsTitle: string;
    readonly formulas: string;
    readonly formulaStyles: Readonly<Record<FormulaStyle, string>>;
    readonly formulasHint: Readonly<Record<FormulaStyle, string>>;
    readonly functionsWork: string;
    readonly functionsAbsent: string;
    readonly functionsUnknown: string;
    readonly recalculate: string;
    readonly freeze: string;
    readonly freezeHint: string;
    readonly none: string;
    readonly noneHint: string;
    readonly goPlan: string;
    readonly outOfLimit: string;
    readonly paceUnder: (least: string) => string;
    readonly noCurrent: string;
  };

  readonly signals: {
    readonly none: string;
    readonly noneHint: string;
    readonly nextStep: (step: string) => string;
    readonly noPicture: string;
    readonly noPictureHint: string;
    readonly evidence: string;
  };
  readonly checkIns: CheckInWords;
  readonly change: ChangeWords;
  readonly close: CloseWords;
  readonly departments: DepartmentWords;
  readonly alignment: AlignmentWords;
  readonly tables: ReadingWords;
  readonly imports: ImportWords;
  readonly review: {
    readonly title: string;
    readonly hint: string;
    readonly empty: string;
    readonly makeSheet: string;
    readonly record: string;
    readonly copyAgenda: string;
    readonly copySummary: string;
    readonly summaryHead: (day: string) => string;
  };
}

/** What is said of writing and taking back. */
export interface WritingWords {
  readonly undo: string;
  readonly undoOf: Readonly<Record<CommandId, string>>;
  readonly done: Readonly<Record<CommandId, string>>;
  readonly undone: Readonly<Record<CommandId, string>>;
  /** Said when the action itself gives no reason. */
  readonly nothingToDo: Readonly<Record<CommandId, string>>;
  readonly notDone: (list: string) => string;
  readonly changedBefore: (place: string, expected: string, found: string) => string;
  readonly changedUndo: (place: string, expected: string, found: string) => string;
  readonly blank: string;
  readonly quoted: (text: string) => string;
  readonly refused: Readonly<Record<RefusalReason, (place: string) => string>>;
  readonly somewhere: string;
  readonly restored: string;
  readonly restoredBut: (list: string) => string;
  readonly sheetDeleted: (sheet: string) => string;
  readonly looksLeft: (sheet: string) => string;
  readonly partial: (places: string) => string;
  readonly finish: string;
  readonly skipAndUndo: string;
  readonly recalculated: (count: number) => string;
  readonly dismiss: string;
}
