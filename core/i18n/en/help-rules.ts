import type { FunctionHelpWords } from "../function-help";

export const ruleHelp: FunctionHelpWords["rules"] = {
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
  set: "Which points count as a signal: NHS, Western Electric, Nelson or Anhøj rules.",
  centre: "Limits from the mean, or from the median and the median moving range.",
  screening: "Leaves out unusual changes from point to point once when the limits are made.",
  scale:
    "How many average moving ranges the limits lie from the centre: 2.66, or 3.145 for the median.",
  baseline: "Points the limits are taken from, such as 1..12; all points without it.",
  season:
    "Takes the season out: none, yoy for ratios to the same month of the year before, or its number of periods.",
  kind: "level: each value stands for itself. cumulative: each value adds to a total, which is forecast.",
  level: "Share of cases that the interval holds.",
  method: "How it is computed; auto chooses, and the result says which.",
  form: "Contributions that add up to the change, or factors that multiply to it.",
  newyear:
    "Years of the shape and of the target, such as 2025..2026: January and February change places when Chinese New Year moves from one to the other.",
  unit: "Parts are multiples of it: 1 for heads, 0.01 for money.",
  language: "Language of words and sentences.",
};
