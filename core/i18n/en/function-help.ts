import type { FunctionHelpWords } from "../function-help";

const RULES = 'Rules as text, such as "clamp=both; flat=met". Optional.';
const LANGUAGE = '"en" (default) or "zh": the language of the words and sentences. Optional.';
const KIND =
  "How progress is measured: reach (default), at_least, at_most, within, milestone. Optional.";
const PHASES =
  "Two columns, date and expected ratio, when progress is not expected to be linear. Optional.";
const START = "First day of the cycle.";
const DUE = "Last day of the cycle.";
const AS_OF = "The day that is looked at.";

export const functionHelp: FunctionHelpWords = {
  functions: {
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
        current:
          "Latest value. For a milestone: TRUE, done, not done, or the part done as a ratio.",
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
    KPI_ATTAINMENT: {
      summary: "A KPI's actual against its target.",
      parameters: {
        actual: "Actual value, in the KPI's unit.",
        target: "Target value, in the same unit.",
        baseline: "With a baseline the distance covered counts instead. Optional.",
        direction: "increase or decrease; which way is better. Optional.",
        rules: RULES,
      },
      result: "Ratio: 1 at the target.",
    },
    KPI_PARSE: {
      summary: "What a KPI sentence states: metric, direction, target, unit, period.",
      parameters: {
        text: "A sentence in Chinese or English, such as Cut churn from 5% to 3% by Q3.",
        header: "Header of the sentence's column, for the metric the text does not name. Optional.",
        language: LANGUAGE,
      },
      result:
        "A row: metric, direction, target kind, baseline, target, unit, period, number of targets. The first target of the sentence; a percentage is a ratio, a range low..high.",
    },
    KPI_PAYOUT: {
      summary: "What a KPI's attainment pays, as a share of the bonus. Not for OKR scores.",
      parameters: {
        attainment: "Attainment as a ratio.",
        threshold: "Below it nothing is paid; 0.8 unless given. Optional.",
        cap: "Most that is paid; 1.2 unless given. Optional.",
        curve: "Two columns, attainment and payout, linear between the points. Optional.",
      },
      result: "Ratio of the bonus at target.",
    },
  },
  rules: {
    clamp: "What is cut off: nothing, what lies below 0, or what lies outside 0 to 1.",
    flat: "Progress when target equals baseline: a problem, 0, 1, or 1 when the target is met.",
    missing: "What a blank value counts as: no move from the baseline, left out, or 0.",
    rollup: "Weighted mean of the key results, or sum of changes over sum of distances.",
    elapsed: "Whether the day itself counts as elapsed.",
    by: "Progress is compared with what is expected as a ratio or as a difference.",
    ahead: "From which ratio or gap the word is ahead.",
    on_track: "From which ratio or gap the word is on track.",
    at_risk: "From which ratio or gap the word is at risk; below it is behind.",
    grace: "Share of the cycle at its start in which nothing is at risk or behind.",
    lower: "Attainment when lower is better: target ÷ actual, or 2 − actual ÷ target.",
    language: "Language of words and sentences.",
  },
};
