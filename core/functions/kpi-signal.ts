import { ok, type Result } from "../kernel/result";
import type { Direction } from "../model/words";
import { FEWEST_POINTS, type Limits } from "../stats/limits";
import { known, type Series } from "../stats/series";
import { signals } from "../stats/signals";
import { assuranceOf, betterOf, verdictOf } from "../stats/verdict";
import { answer } from "./answer";
import { CHART_RULES, chartOf, type ChartRules } from "./chart";
import {
  defineFunction,
  language,
  number,
  optional,
  rules,
  single,
  whole,
  word,
  wordCell,
  type ResultCell,
} from "./define";
import { SWINGING_SALES } from "./example-series";
import { readSeries } from "./lists";
import type { Failure } from "./problem";

/** Limits in the unit of the last value, whose season has been taken out of them. */
function inUnitOfLast(found: Limits, given: Series, taken: Series): Limits {
  const index = taken.reduce<number>((last, value, at) => (value === null ? last : at), -1);
  const factor = (given[index] ?? 1) / (taken[index] ?? 1);
  if (!Number.isFinite(factor)) return found;
  return {
    ...found,
    lower: found.lower * factor,
    centre: found.centre * factor,
    upper: found.upper * factor,
  };
}

function signalOf(
  series: Series,
  direction: Direction | undefined,
  target: number | undefined,
  chosen: ChartRules,
): Result<readonly ResultCell[], Failure> {
  const points = known(series).length;
  if (points < FEWEST_POINTS) {
    const sentence = { code: "too-short", points, needed: FEWEST_POINTS } as const;
    return ok([wordCell("signalVerdict", "too_short"), null, null, { sentence }]);
  }
  const chart = answer(chartOf(series, chosen));
  if (!chart.ok) return chart;
  const { series: taken, limits } = chart.value;
  const better = betterOf(direction);
  const reading = verdictOf(taken, limits, signals(taken, limits, chosen.set), better);
  const shown = inUnitOfLast(limits, series, taken);
  const assurance = target === undefined ? undefined : assuranceOf(shown, target, better);
  const last = known(series)[points - 1] ?? 0;
  return ok([
    wordCell("signalVerdict", reading.verdict),
    reading.rule === undefined ? null : wordCell("signalRule", reading.rule),
    assurance === undefined ? null : wordCell("assurance", assurance),
    { sentence: { code: "signal", reading, limits: shown, last } },
  ]);
}

export const KPI_SIGNAL = defineFunction({
  id: "KPI_SIGNAL",
  parameters: {
    series: whole(readSeries),
    direction: single(optional(word("direction"))),
    target: single(optional(number)),
    rules,
    language,
  },
  rules: CHART_RULES,
  returns: [
    { name: "verdict", format: "word" },
    { name: "rule", format: "word" },
    { name: "assurance", format: "word" },
    { name: "sentence", format: "text" },
  ],
  examples: [
    {
      args: [SWINGING_SALES, "increase", 1352],
      value: [
        [
          "no signal",
          "",
          "hit or miss",
          "1,215 is normal variation within the usual range 451 to 1,629: no signal yet.",
        ],
      ],
    },
  ],
  compute: ({ series, direction, target }, chosen) =>
    signalOf(series.values, direction, target, chosen),
});
