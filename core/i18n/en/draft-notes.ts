import { figureText } from "../../decompose/figure";
import type { DraftNote } from "../../decompose/note";

const weeks = (count: number): string => (count === 1 ? "1 week" : `${count} weeks`);
const percent = (value: number): string => figureText(value, "%");

/** A remark on one key result or guardrail; `unit` is the item's. */
export function note(note: DraftNote, unit?: string): string {
  switch (note.code) {
    case "baseline-wanted":
      return "Baseline wanted: enter where it stands today.";
    case "target-wanted":
      return "Target wanted: enter the value to reach.";
    case "due-wanted":
      return "Due date wanted: enter the end of the cycle.";
    case "stored-as-change":
      return "Kept as a change from 0 until the baseline is known; enter the change so far as the current value.";
    case "contribution-assumed":
      return `Contribution ${percent(note.contribution)} assumed, as a share of the total. Say what the percentage is measured against.`;
    case "assumption":
      return `${figureText(note.value, unit)} is an assumption: ${note.reason}.`;
    case "proof":
      return `Proof: ${note.proof}.`;
    case "proof-wanted":
      return "Proof wanted: name who confirms it and what they look at.";
    case "works-after":
      return note.weeks === 0
        ? "An assumption: it should show in the KPI at once."
        : `An assumption: it should show in the KPI after ${weeks(note.weeks)}. Check the direction then.`;
    case "limit-from-sheet":
      return `Limit ${figureText(note.limit, unit)} as your sheet has it.`;
    case "limit-from-history":
      return `Limit ${figureText(note.limit, unit)}: the end of the usual range of the last ${note.points} values.`;
    case "limit-as-today":
      return `Limit ${figureText(note.limit, unit)}: no worse than today.`;
    case "limit-wanted":
      return "Limit wanted: enter the value it must not pass.";
    case "blocks-cheat":
      return `Blocks the cheapest way to cheat: ${note.cheat}.`;
  }
}
