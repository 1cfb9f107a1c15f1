import { ok } from "../kernel/result";
import { answer } from "./answer";
import { CHART_RULES, chartOf } from "./chart";
import { defineFunction, rules, whole } from "./define";
import { SWINGING_SALES } from "./example-series";
import { readSeries } from "./lists";

export const KPI_LIMITS = defineFunction({
  id: "KPI_LIMITS",
  parameters: { series: whole(readSeries), rules },
  rules: CHART_RULES,
  returns: [
    { name: "lower", format: "number" },
    { name: "centre", format: "number" },
    { name: "upper", format: "number" },
    { name: "average moving range", format: "number" },
    { name: "range limit", format: "number" },
    { name: "n", format: "number" },
  ],
  examples: [
    {
      args: [[[8, 9, 8, 9, 8, 9]]],
      value: [[5.84, 8.5, 11.16, 1, 3.267, 6]],
    },
    {
      args: [SWINGING_SALES, "centre=median"],
      value: [[363.825, 1040, 1716.175, 215, 830.975, 12]],
    },
  ],
  compute: ({ series }, chosen) => {
    const chart = answer(chartOf(series.values, chosen));
    if (!chart.ok) return chart;
    const { lower, centre, upper, movingRange, rangeLimit, points } = chart.value.limits;
    return ok([lower, centre, upper, movingRange, rangeLimit, points]);
  },
});
