/**
 * `keel checkin`: makes the check-in sheet or brings it up to date; with `--collect`, what people have
 * typed there goes into the log.
 *
 * @packageDocumentation
 */
import { checkInSheet, collectCheckIns, type Outcome, type Snapshot } from "../../core";
import type { Act } from "./actions";
import type { CommandRun } from "./command";
import { writing } from "./write";

const acting =
  (action: (snapshot: Snapshot) => Outcome) =>
  (snapshot: Snapshot): Act => {
    const { edits, report } = action(snapshot);
    return { edits, findings: report.findings };
  };

export const checkInBook: CommandRun = (words, terminal) => {
  const action = words.includes("--collect") ? collectCheckIns : checkInSheet;
  const rest = words.filter((word) => word !== "--collect");
  return writing("checkin", acting(action))(rest, terminal);
};
