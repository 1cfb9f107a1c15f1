import type { CheckInWords } from "./check-in-words";

export const checkIns: CheckInWords = {
  title: "Check-in",
  rhythm: (days, last) =>
    `${days === 7 ? "Every week" : days === 14 ? "Every fortnight" : `Every ${days} days`}${last === undefined ? "" : `, last on ${last}`}`,
  hint: "Make the sheet for the meeting; everybody types there, also without Keel.",
  make: "Make check-in sheet",
  update: "Bring sheet up to date",
  collect: (rows) => `Collect ${rows} ${rows === 1 ? "check-in" : "check-ins"}`,
  copyNudge: "Copy nudge",
  calendar: "Calendar file",
  file: "okr-rhythm.ics",
  checkIn: "Check in",
  value: (unit) => (unit === "" ? "New value" : `New value, ${unit}`),
  done: "Done?",
  states: { unsaid: "not said", open: "not done", done: "done" },
  confidence: "Confidence",
  confidenceHint: "e.g. 70%",
  note: "Note",
  blocker: "In the way",
  record: "Record",
  notConfidence: "Enter 0–100%, or 0–10.",
  confident: "Confidence",
  outlook: "Forecast",
};
