import { LOWER_FORMS, attainment } from "../scoring/attainment";
import { answer } from "./answer";
import { defineFunction, number, optional, rules, word } from "./define";
import { choice } from "./rules";

export const KPI_ATTAINMENT = defineFunction({
  id: "KPI_ATTAINMENT",
  parameters: {
    actual: number,
    target: number,
    baseline: optional(number),
    direction: optional(word("direction")),
    rules,
  },
  rules: { lower: choice(LOWER_FORMS, "inverse") },
  returns: [{ name: "attainment", format: "ratio" }],
  examples: [
    { args: [72, 90], value: 0.8 },
    { args: [75, 90, 60], value: 0.5 },
    { args: [50, 45, null, "decrease"], value: 0.9 },
    { args: [54, 45, null, "decrease", "lower=mirror"], value: 0.8 },
  ],
  compute: ({ actual, target, baseline, direction }, { lower }) =>
    answer(
      attainment(
        {
          actual,
          target,
          ...(baseline === undefined ? {} : { baseline }),
          ...(direction === undefined ? {} : { direction }),
        },
        lower,
      ),
    ),
});
