import type { OkrHelp } from "../function-help";
import { AS_OF, DUE, KIND, LANGUAGE, PHASES, RULES, START } from "./help-phrases";

export const okrHelp: OkrHelp = {
  OKR_SCORE: {
    summary:
      "Score of an objective, or of a whole OKR table: the weighted mean of its key results' progress.",
    parameters: {
      table_or_baseline:
        "A table with its header row (Objective, Key result, Baseline, Target, Current, Weight, Kind), or the baselines alone.",
      rules_or_target: "With a table: rules as text. With baselines: the targets.",
      current: "Current values; blank ones score 0. Leave out with a table.",
      weight: "Relative weights; all blank: equal. Optional.",
      kind: "How each is measured: reach (default), at_least, at_most, within, milestone. Optional.",
      rules: RULES,
    },
    result: "Score from 0 to 1. Several objectives weigh equally.",
  },
  OKR_PROGRESS: {
    summary: "Share of the way from baseline to target that is covered.",
    parameters: {
      baseline: "Value when the cycle opened, in the key result's unit.",
      target: 'Value that counts as done; for the kind within two bounds as text, "3..5".',
      current: "Latest value. For a milestone: TRUE, done, not done, or the part done as a ratio.",
      kind: KIND,
      rules: RULES,
    },
    result: "Ratio: 0 at the baseline, 1 at the target; not held to that range.",
  },
  OKR_ROLLUP: {
    summary: "Several scores to one: their weighted mean.",
    parameters: {
      scores: "Scores as ratios; blank ones are left out.",
      weights: "Relative weights in the same shape; without them all are equal. Optional.",
      rules: RULES,
    },
    result: "Weighted mean of the scores.",
  },
  OKR_EXPECTED: {
    summary: "Progress that is expected by a day: linear over the cycle, or by phases.",
    parameters: { start: START, due: DUE, as_of: AS_OF, phases: PHASES, rules: RULES },
    result: "Ratio from 0 to 1.",
  },
  OKR_PACE: {
    summary: "Progress over expected progress: 1 is on plan.",
    parameters: {
      progress: "Progress as a ratio.",
      start: START,
      due: DUE,
      as_of: AS_OF,
      phases: PHASES,
      rules: RULES,
    },
    result: "Ratio; #N/A while nothing is expected yet.",
  },
  OKR_STATUS: {
    summary: "One word for where a key result stands on a day.",
    parameters: {
      progress: "Progress as a ratio; blank is no data.",
      start: START,
      due: DUE,
      as_of: AS_OF,
      confidence: "The owner's stated chance, as a ratio, out of 10 or in percent. Optional.",
      rules: RULES,
      language: LANGUAGE,
      phases: PHASES,
      kind: KIND,
    },
    result:
      "done, ahead, on track, at risk, behind, not started, not due, holding, broken or no data.",
  },
  OKR_BAND: {
    summary: "Traffic light of a score.",
    parameters: {
      score: "Score from 0 to 1.",
      commitment: "aspirational (default) or committed. Optional.",
      language: LANGUAGE,
    },
    result: "red, amber or green.",
  },
  OKR_CHECK: {
    summary: "What is weak in an OKR table, and what to write instead.",
    parameters: {
      table:
        "A table with its header row: Objective, Key result, and what else there is: Target, Owner, Due, Weight …",
      language: LANGUAGE,
    },
    result:
      "A row per finding: row in the range (header 1), column, rule, severity, sentence; blank when nothing is found. Columns that are not there are not asked for.",
  },
  OKR_DRIFT: {
    summary: "Whether actual values leave the planned path. The gap is said first.",
    parameters: {
      actuals: "Actual values of the cycle, oldest first.",
      plan: "Planned values of the same periods, or one value for all.",
      history: "The series before the cycle: it says how much variation is usual. Optional.",
      direction: "increase (default) or decrease; which way is better. Optional.",
      rules: RULES,
      language: LANGUAGE,
    },
    result:
      "A row: state (no drift shown, watch, drifting), distance added up on the bad side, distance of the last value, sentence.",
  },
  OKR_COURSE: {
    summary: "One verdict and one next step for an item, from what is known of it.",
    parameters: {
      gap: "(actual − plan) ÷ plan as a ratio, positive on the good side.",
      signal: "Verdict of KPI_SIGNAL: improvement, concern, no signal, neutral, too short.",
      forecast: "Verdict of KPI_FORECAST: likely, unlikely, cannot tell yet. Optional.",
      drift: "State of OKR_DRIFT. Optional.",
      pace: "OKR_PACE of the key results; on pace from 0.9. Optional.",
      guardrail: "holding or broken. Optional.",
      event: "What happened outside, in words. Optional.",
      language: LANGUAGE,
    },
    result: "A row: verdict, next step, sentence.",
  },
  OKR_FOCUS: {
    summary: "The most valuable set of key results within a budget of effort.",
    parameters: {
      value: "Value of each, such as its contribution to the KPI.",
      effort: "Effort of each, such as person-days.",
      budget: "Effort there is.",
      group: "At most one of each group is chosen; blank is a group of its own. Optional.",
      rules: RULES,
    },
    result: "1 for each that is chosen, 0 for the others.",
  },
};
