import { ok } from "../kernel/result";
import { signals } from "../stats/signals";
import { answer } from "./answer";
import { CHART_RULES, chartOf } from "./chart";
import { defineFunction, rules, whole, wordCell } from "./define";
import { laidOut, readSeries } from "./lists";

export const KPI_SIGNALS = defineFunction({
  id: "KPI_SIGNALS",
  parameters: { series: whole(readSeries), rules },
  rules: CHART_RULES,
  returns: [{ name: "rule", format: "word" }],
  examples: [
    {
      args: [[[5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 12]]],
      value: [["", "", "", "", "", "", "", "", "", "", "", "outside"]],
    },
  ],
  compute: ({ series }, chosen) => {
    const chart = answer(chartOf(series.values, chosen));
    if (!chart.ok) return chart;
    const found = signals(chart.value.series, chart.value.limits, chosen.set);
    const cells = found.map((rule) => (rule === undefined ? null : wordCell("signalRule", rule)));
    return ok(laidOut(cells, series));
  },
});
