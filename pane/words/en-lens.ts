import type { PaneWords } from "./words";

const many = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;

export const lens: PaneWords["lens"] = {
  title: "Does this movement mean anything?",
  invite: "Select a row or column of numbers in the sheet.",
  inviteMore: "You see at once which moves are normal variation and which are signals.",
  oneLine: "Select one row or one column of numbers; this selection holds several.",
  tooFew: (count) => `${many(count, "number", "numbers")} selected. Select at least 3.`,
  numbers: (count) => many(count, "number", "numbers"),
  alarms: "Month-on-month alarms",
  alarmsMeaning: "moves of 20% or more",
  signals: "Real signals",
  signalsMeaning: "outside the limits, or a run",
  copySentence: "Copy sentence",
  copyPicture: "Copy picture",
  pictureCopied: "The picture is copied. Paste it where you want it.",
  pictureSaved: "Copying pictures is blocked here, so it was saved as a file.",
  fan: (outlook) => `Forecast to the end of the cycle. ${outlook}`,
  target: "target",
  levelStays: "level stays",
  directionContinues: "direction continues",
  look: "Look closer",
  picture: (name, count) => `Line of ${count} numbers${name === "" ? "" : ` of ${name}`}`,
  upper: "upper limit",
  centre: "mean",
  lower: "lower limit",
};

export const parts: PaneWords["parts"] = {
  title: "Do your parts add up?",
  invite: "8% + 2% is not always 10%. Enter the goal and its parts; a cut is negative.",
  goal: "Goal",
  goalHint: "e.g. -10%",
  part: (place) => `Change of part ${place}`,
  share: (place) => `Share of part ${place} in the total`,
  partHead: "Part",
  shareHead: "Share of total",
  shareHint: "optional",
  add: "Add a part",
  remove: (place) => `Remove part ${place}`,
  base: "Measured against",
  carried: "Makes",
  residual: "Residual",
  closes: "closes",
  notANumber: "Enter a percentage, for example -8%.",
  shares: "Fill in each part's share of the total to see the reading by own line.",
};
