import { cellText } from "../../kernel/cell";
import type { Field } from "../../model/table";
import { cellOf, type TableLayout } from "../../tables/layout";
import type { KeyResultRow } from "../../tables/read-okrs";
import type { MissingDate } from "../book/assumed-cycle";
import { found, type Finding } from "../port/findings";
import type { KrProblem } from "./okr-readings";
import { cellSpot } from "../port/spots";

/** Dates that were taken from the quarter, with the cell that wants one. */
export const assumedFinding = (
  { row, keyResult: { title } }: KeyResultRow,
  missing: readonly [MissingDate, ...MissingDate[]],
  layout: TableLayout,
): Finding =>
  found(
    "dates-missing",
    "info",
    { keyResult: title, missing },
    cellSpot(layout, row, missing[0], "keyResult"),
  );

/** What to tell about a key result that has no score or no word, with the cell that is to blame. */
export function krFinding(
  { row, keyResult: { title, kind } }: KeyResultRow,
  problem: KrProblem,
  layout: TableLayout,
): Finding {
  const keyResult = title;
  const at = (field: Field) => cellSpot(layout, row, field, "keyResult");
  switch (problem.code) {
    case "reading-missing": {
      const { field } = problem;
      if (field === "current") return found("current-missing", "info", { keyResult }, at(field));
      return field === "baseline"
        ? found("baseline-missing", "warning", { keyResult }, at(field))
        : found("target-missing", "warning", { keyResult }, at(field));
    }
    case "reading-not-finite":
      return found("distance-too-large", "error", { keyResult }, at(problem.field));
    case "distance-out-of-range":
      return found("distance-too-large", "error", { keyResult }, at("target"));
    case "current-not-number":
      return found("current-no-number", "warning", { keyResult }, at("current"));
    case "range-wanted":
      return found("range-wanted", "warning", { keyResult, target: problem.target }, at("target"));
    case "range-not-wanted":
      return found("range-not-wanted", "warning", { keyResult, kind }, at("target"));
    case "milestone-not-share": {
      const { current } = problem;
      return found("milestone-no-share", "warning", { keyResult, current }, at("current"));
    }
    case "target-equals-baseline": {
      const { value } = problem;
      return found("target-is-baseline", "warning", { keyResult, value }, at("target"));
    }
    case "cell-unread": {
      const { field } = problem;
      const column = layout.table.columns.find((one) => one.field === field)?.header ?? field;
      const value = cellText(cellOf(layout, row, field));
      return found("cell-unread", "warning", { keyResult, column, value }, at(field));
    }
    case "phase-outside-cycle":
      return found("dates-missing", "info", { keyResult, missing: ["start", "due"] }, at("due"));
    case "due-before-start": {
      const { start, due } = problem;
      return found("due-before-start", "error", { keyResult, start, due }, at("due"));
    }
  }
}
