import type { FocusReason } from "../../course/focus";
import { figureText } from "../../decompose/figure";

const percent = (value: number): string => figureText(Math.round(value * 100) / 100, "%");

export function focusReason(reason: FocusReason): string {
  switch (reason.code) {
    case "core-priority":
      return "Marked as core (priority 1).";
    case "largest-weighted-gap":
      return `Its weight × gap is ${percent(reason.share)} of the whole; the gap is ${percent(reason.gap)}.`;
    case "largest-weight":
      return `Its weight is ${percent(reason.share)} of the whole; without targets and actual values there is no gap to weigh.`;
    case "smaller-weight":
      return `Its weight is ${percent(reason.share)} of the whole: watched.`;
    case "serves-most-others":
      return `What moves it also moves ${reason.kpis.join(", ")}.`;
    case "nothing-to-rank-by":
      return "Taken as it stands: there is no priority, weight or gap to rank by. Change it if another matters more.";
    case "lower-priority":
      return `Priority ${reason.priority}: watched while the core ones are worked on.`;
    case "smaller-weighted-gap":
      return `Its weight × gap is ${percent(reason.share)} of the whole: watched.`;
    case "in-focus-already":
      return `Carried already: ${reason.keyResult}.`;
    case "not-ticked":
      return "Watched: it was not ticked.";
    case "gap-unknown":
      return "Watched: without a target and an actual value there is no gap to weigh.";
    case "moved-by":
      return `Watched: the work on "${reason.kpi}" moves it too.`;
    case "beyond-limit":
      return `Watched: no more than ${reason.most} can be in focus.`;
    case "goal-reached":
      return "Watched: its target is reached.";
    case "held-in-draft":
      return `Held by the guardrail “${reason.guardrail}”; no row of its own.`;
    case "kept-within-bounds":
      return "Kept within its bounds as a guardrail, not stretched.";
  }
}
