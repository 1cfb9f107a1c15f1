import type { WritingWords } from "./words";

const many = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;

export const writing: WritingWords = {
  undo: "Undo",
  undoOf: {
    plan: "Undo the plan",
    setUp: "Undo the tables",
    score: "Undo the scores",
    renumber: "Undo the renumbering",
    freeze: "Undo freezing",
    setFormulas: "Undo the formulas",
    change: "Undo the change",
    agenda: "Undo the agenda",
    decide: "Undo the decisions",
    split: "Undo the sheets",
    collect: "Undo taking over",
  },
  done: {
    plan: "The OKRs are written.",
    setUp: "The tables are created.",
    score: "The scores are written.",
    renumber: "Every row has an id of its own.",
    freeze: "The formulas are now values.",
    setFormulas: "The formulas are rewritten.",
    change: "The change is written.",
    agenda: "The agenda sheet is ready.",
    decide: "The decisions are recorded.",
    split: "The department sheets are ready.",
    collect: "The differences are taken over.",
  },
  undone: {
    plan: "The plan is undone.",
    setUp: "The tables are removed again.",
    score: "The scores are as before.",
    renumber: "The ids are as before.",
    freeze: "The formulas are back.",
    setFormulas: "The formulas are as before.",
    change: "The change is undone.",
    agenda: "The agenda sheet is removed.",
    decide: "The decisions are taken back.",
    split: "The department sheets are removed.",
    collect: "The cells are as before.",
  },
  nothingToDo: {
    plan: "There is nothing to write: the drafts are empty.",
    setUp: "All tables are there already.",
    score: "All scores are up to date.",
    renumber: "No id stands twice.",
    freeze: "There is no OKR_ or KPI_ formula to replace.",
    setFormulas: "The formulas are written that way already.",
    change: "There is no change to write.",
    agenda: "There is nothing to talk about.",
    decide: "There is no new decision to record.",
    split: "There is no department to make a sheet for.",
    collect: "There is nothing to take over.",
  },
  notDone: (list) => `This spreadsheet cannot do: ${list}. Everything else is written.`,
  changedBefore: (place, expected, found) =>
    `Nothing was written: ${place} changed meanwhile from ${expected} to ${found}. Look at it, then preview again.`,
  changedUndo: (place, expected, found) =>
    `Nothing was undone: ${place} was edited after writing, from ${expected} to ${found}. Put ${expected} back there and undo again, or keep the edit.`,
  blank: "blank",
  quoted: (text) => `"${text}"`,
  refused: {
    protected: (place) =>
      `Nothing was written: ${place} is protected. Unprotect it, then try again.`,
    editing: () => "Nothing was written: a cell is being edited. Press Enter, then try again.",
    busy: () => "Nothing was written: the workbook is busy. Wait a moment, then try again.",
    "too-large": () => "Nothing was written: it is too much at once. Plan fewer KPIs at a time.",
    missing: (place) => `Nothing was written: ${place} is gone. Read the workbook again.`,
    unsupported: () => "Nothing was written: this version of the spreadsheet cannot do it.",
    "no-permission": (place) =>
      `Nothing was written: you may not edit ${place}. Ask its owner for edit access.`,
    other: () => "Nothing was written. Read the workbook again, then try once more.",
  },
  somewhere: "the sheet",
  restored: "Writing failed on the way; everything is as it was. Try again.",
  restoredBut: (list) =>
    `Writing failed on the way. The cells are as they were, but this could not be taken back: ${list}. Look at it, then try again.`,
  sheetDeleted: (sheet) => `sheet ${sheet} is deleted`,
  looksLeft: (sheet) => `formats and drop-down lists of ${sheet} may have changed`,
  partial: (places) =>
    `Writing failed on the way. These cells are written already: ${places}. Finish, or undo.`,
  finish: "Finish",
  recalculated: (count) => `${many(count, "formula", "formulas")} entered again.`,
  dismiss: "Close this message",
};
