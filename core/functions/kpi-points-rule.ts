import { ok } from "../kernel/result";
import { defineFunction, language, text } from "./define";
import { readPointsRule } from "./on-first-use";

export const KPI_POINTS_RULE = defineFunction({
  id: "KPI_POINTS_RULE",
  parameters: { rule: text, language },
  rules: {},
  returns: [{ name: "sentence", format: "text" }],
  examples: [
    {
      args: ["达目标100分，每低1个百分点扣2分，封顶120"],
      value:
        "The target is worth 100 points. −2 points for every 1 percentage points below it, parts in proportion. No more than 120 points.",
    },
    {
      args: ["≥95%:100; ≥90%:80; otherwise 0"],
      value: "At least 95%: 100 points. At least 90%: 80 points. Otherwise 0 points.",
    },
    {
      args: ["每延期1天扣3分，视情况加分"],
      value: "−3 points for every 1 day late, parts in proportion. Not understood: 视情况加分",
    },
  ],
  compute: ({ rule }) => ok({ sentence: { code: "points-rule", rule: readPointsRule(rule) } }),
});
