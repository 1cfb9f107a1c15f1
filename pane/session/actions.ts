/**
 * What the core does to a workbook. These are most of the pane's script, and nothing of it is needed
 * before a workbook has been read: so it comes in a script of its own while that happens.
 *
 * @packageDocumentation
 */
export {
  agenda,
  agendaRows,
  agendaText,
  applyChanges,
  calendarText,
  change,
  changeView,
  checkIn,
  checkInSheet,
  collect,
  collectCheckIns,
  course,
  draftPlan,
  freeze,
  nudgeText,
  keepUndo,
  keptUndo,
  plan,
  previewOf,
  outsideEdits,
  recordDecisions,
  recordEdits,
  remembering,
  renumber,
  reviewSheet,
  scan,
  score,
  setFormulas,
  setUp,
  split,
  takeOver,
  track,
} from "../../core";
