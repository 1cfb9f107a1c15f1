/**
 * What the rest of the repository may know of the core. Other rooms import this file only.
 *
 * @packageDocumentation
 */
export * from "./kernel/address";
export * from "./kernel/cell";
export * from "./kernel/day";
export * from "./kernel/language";
export * from "./kernel/result";
export * from "./model/nouns";
export * from "./model/table";
export * from "./model/waiting";
export * from "./model/words";
export * from "./actions/port/edits";
export * from "./actions/port/formula";
export * from "./actions/port/port";
export * from "./actions/port/snapshot";
export * from "./kernel/plain-word";
export * from "./model/headers";
export * from "./model/vocabulary";
export * from "./actions/port/outcome";
export * from "./actions/port/print-formula";
export * from "./actions/port/verify";
export { areasBefore, removedArea } from "./actions/write/table-area";
export * from "./kernel/region";
export * from "./actions/book/views";
export * from "./tables/found";
export * from "./tables/correction";
export * from "./tables/say-of-table";
export { rulesIn, type RuleInBook } from "./actions/score/points-rules";
export { keepReadings } from "./actions/book/keep-readings";
export { fieldWord } from "./i18n/field-words";
export { sayColumnReason, sayTableReasons } from "./i18n/table-reasons";
export * from "./stats/lens";
export type { Limits } from "./stats/limits";
export * from "./tables/selected-series";
export * from "./actions/port/read-plan";
export * from "./actions/port/requests";
export * from "./course/focus";
export type { KpiCourse, RunRate, ScenarioForecast, Way } from "./course/kpi-course";
export type { CheckInSign, KeyResultOutlook } from "./course/signs";
export type { Gap } from "./course/gap";
export type { DriverSignal } from "./actions/course/driver-signals";
export * from "./decompose/draft-types";
export * from "./decompose/edit-draft";
export * from "./decompose/figure";
export type { Library } from "./decompose/library/family";
export * from "./decompose/note";
export * from "./decompose/reconcile";
export * from "./decompose/wanted-figures";
export * from "./i18n/decompose";
export * from "./i18n/decompose-sentences";
export { kpiFiguresText, rowFiguresText, targetText, WANTED } from "./i18n/figures";
export * from "./kernel/number-range";
export * from "./kernel/number-text";
export * from "./model/settings";
export * from "./actions/port/findings";
export { inItsLanguage } from "./actions/book/book-language";
export { freeze } from "./actions/write/freeze";
export { keepUndo, keptUndo } from "./actions/port/kept-undo";
export { agenda, type Agenda, type AgendaEntry } from "./actions/review/agenda";
export { recordDecisions } from "./actions/review/agenda-sheet";
export { closeCycle, type CloseRequest } from "./actions/review/close-cycle";
export { closeView, type CloseView } from "./actions/review/close-view";
export { closeSentences } from "./i18n/close";
export { agendaRows, agendaText } from "./i18n/agenda";
export { applyChanges, change } from "./actions/change/change";
export { fieldText } from "./actions/change/figure-field";
export {
  outsideEdits,
  outsideFindings,
  recordEdits,
  remembering,
  type EditReason,
  type OutsideEdit,
} from "./actions/change/outside-edits";
export { checkIn, collectCheckIns, type CheckInRequest } from "./actions/course/check-in";
export { checkInSheet } from "./actions/course/check-in-sheet";
export {
  changeView,
  type ChangeableKpi,
  type ChangeView,
  type LoggedChange,
} from "./actions/change/change-view";
export type { KpiResult, PaidSegment } from "./actions/score/kpi-result";
export { segmentSentences } from "./i18n/segments";
export type { ChangeRequest } from "./course/change";
export { writtenKeyResult } from "./decompose/written-key-result";
export { readChanges, type ChangeRow } from "./tables/read-changes";
export { renumber } from "./actions/write/renumber";
export { track } from "./actions/score/track";
export * from "./commands";
export { NOT_PAY } from "./i18n/not-pay";
export { calendarText } from "./i18n/calendar";
export { nudgeText, saySign } from "./i18n/check-in-text";
export { sayFinding } from "./i18n/findings";
export { previewOf, type PreviewLine } from "./i18n/preview";
export * from "./course/verdict";
export { courseSentences } from "./i18n/course";
export { courseEvidence } from "./i18n/evidence";
export type { CourseSentences } from "./i18n/course-sentences";
export * from "./cell-functions";
export * from "./function-catalogue";
export { knownLibrary } from "./functions/on-first-use";
export { FUNCTIONS, FUNCTION_IDS, type FunctionId, type ParameterOf } from "./functions/registry";
export type {
  AnyParameter,
  ArgumentKind,
  CellFunction,
  ResultColumn,
  ResultFormat,
} from "./functions/define";
export * from "./measure/measure";
export { readSentence } from "./measure/sentence";
export { readWithParts, type MeasureWithParts } from "./measure/parts";
export { scoreKpis } from "./actions/score/kpi-score";
export { score } from "./actions/score/score";
export { setFormulas } from "./actions/write/set-formulas";
export { setUp } from "./actions/write/set-up";
export { checkBook, type CheckedCell, type CheckView } from "./actions/book/check-book";
export {
  alignmentView,
  type AlignedItem,
  type AlignmentView,
  type Serving,
} from "./actions/align/alignment-view";
export type { AlignedRow } from "./actions/align/alignment-rows";
export type { AlignedTeam } from "./actions/align/alignment-teams";
export type { AlignmentGrid, GridCell } from "./actions/align/alignment-grid";
export type { KpiSum, SumPart } from "./actions/align/alignment-sums";
export { alignmentText, servingText } from "./i18n/alignment-text";
export * from "./actions/align/cascade-request";
export {
  answerProposals,
  proposals,
  type Proposal,
  type ProposalAnswers,
  type ServedKpi,
} from "./actions/align/proposals";
export { shareRuleText } from "./i18n/cascade";
export { CHECKS } from "./alignment/check-okrs";
export { sayCheck } from "./i18n/check-sentences";
export { sayAlignment, sayChecked } from "./i18n/alignment";
export type { AlignmentFinding, AlignmentRule } from "./alignment/graph/facts";
export { importOkrs, type ImportRequest } from "./actions/imports/import-okrs";
export { decodeText, type DecodedText, type Encoding } from "./imports/decode-text";
export { parseDelimited, type Delimited, type Delimiter } from "./imports/delimited";
export { readField, type ReadField } from "./imports/field-text";
export {
  bringsTitles,
  importView,
  isRepeated,
  mappingOf,
  type ImportColumn,
  type ImportView,
} from "./actions/imports/import-view";
export { keptMappings } from "./actions/imports/kept-mappings";
export { importFieldWord } from "./i18n/import-fields";
export { IMPORT_FIELDS, type ImportField } from "./imports/mapping";
export type { ImportSource } from "./imports/source";
export { KNOWN_MAPPINGS } from "./imports/known";
export type { Mapping } from "./imports/mapping";
export {
  mappingFromPairs,
  mappingKey,
  readMapping,
  type MappingProblem,
} from "./imports/mapping-text";
export type * from "./actions/departments/differences";
export type { ReturnedBook } from "./actions/departments/returned";
export { sayDifference } from "./i18n/collect";
export type { DepartmentSheet, SplitRequest, SplitView } from "./actions/departments/split";
export { sayMeasure } from "./i18n/measure";
export { sayPointsRule } from "./i18n/points";
export { points, type PointsProblem, type PointsReading } from "./scoring/points";
export type { PointsPart, PointsRule } from "./scoring/points-rule";
export { readPointsRule } from "./scoring/read-points";
