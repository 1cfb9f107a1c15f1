import type { KeyResult } from "../model/nouns";
import { found, type Finding } from "./findings";
import type { KrProblem } from "./okr-readings";
import type { Spot } from "./outcome";

/** What to tell about a key result that has no score or no word. */
export function krFinding({ title, kind }: KeyResult, problem: KrProblem, spot: Spot): Finding {
  const keyResult = title;
  switch (problem.code) {
    case "reading-missing":
      if (problem.field === "current") return found("current-missing", "info", { keyResult }, spot);
      return problem.field === "baseline"
        ? found("baseline-missing", "warning", { keyResult }, spot)
        : found("target-missing", "warning", { keyResult }, spot);
    case "reading-not-finite":
    case "distance-out-of-range":
      return found("distance-too-large", "error", { keyResult }, spot);
    case "current-not-number":
      return found("current-no-number", "warning", { keyResult }, spot);
    case "range-wanted":
      return found("range-wanted", "warning", { keyResult, target: problem.target }, spot);
    case "range-not-wanted":
      return found("range-not-wanted", "warning", { keyResult, kind }, spot);
    case "milestone-not-share":
      return found("milestone-no-share", "warning", { keyResult, current: problem.current }, spot);
    case "target-equals-baseline":
      return found("target-is-baseline", "warning", { keyResult, value: problem.value }, spot);
    case "dates-missing":
      return found("dates-missing", "info", { keyResult }, spot);
    case "due-before-start": {
      const { start, due } = problem;
      return found("due-before-start", "error", { keyResult, start, due }, spot);
    }
    case "phase-outside-cycle":
      return found("dates-missing", "info", { keyResult }, spot);
  }
}
