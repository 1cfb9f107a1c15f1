import type { TabId } from "./tabs";

/** What the pane can write into the workbook; the words have a name for each. */
export const COMMANDS = [
  "plan",
  "setUp",
  "score",
  "renumber",
  "freeze",
  "setFormulas",
  "change",
  "agenda",
  "decide",
  "close",
  "split",
  "collect",
  "checkIn",
  "checkInSheet",
  "collectCheckIns",
  "keepReadings",
  "importOkrs",
  "cascade",
  "answer",
] as const;
export type CommandId = (typeof COMMANDS)[number];

/** Where the preview of a command is shown. */
export const TAB_OF: Readonly<Record<CommandId, TabId>> = {
  plan: "plan",
  setUp: "plan",
  score: "track",
  renumber: "track",
  freeze: "track",
  setFormulas: "track",
  change: "change",
  agenda: "review",
  decide: "review",
  close: "review",
  split: "review",
  collect: "review",
  checkIn: "track",
  checkInSheet: "track",
  collectCheckIns: "track",
  keepReadings: "plan",
  importOkrs: "plan",
  cascade: "plan",
  answer: "plan",
};
