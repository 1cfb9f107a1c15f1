import { fail, ok, type Result } from "../kernel/result";
import type { Scenario } from "../model/words";
import {
  FORECAST_METHODS,
  SERIES_KINDS,
  forecast,
  outlookOf,
  type Forecast,
  type ForecastMethod,
  type ForecastRequest,
} from "../stats/forecast";
import type { StatsProblem } from "../stats/problem";
import type { Series } from "../stats/series";
import { betterOf } from "../stats/verdict";
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
import { readSeries } from "./lists";
import { between, choice, count } from "./rules";
import { readPeriods } from "./values";

/** What each method takes for granted. */
const SCENARIO_OF: Readonly<Record<ForecastMethod, Scenario>> = {
  mean: "level_stays",
  naive: "level_stays",
  seasonal: "level_stays",
  drift: "direction_continues",
};

/** The two scenarios; a strong word is said only when they agree. */
const BOTH: readonly ForecastMethod[] = ["mean", "drift"];

interface Row {
  readonly method: ForecastMethod;
  /** Absent where the series is too short for this scenario but not for the other. */
  readonly found?: Forecast;
}

function rowsOf(
  series: Series,
  methods: readonly ForecastMethod[],
  request: Omit<ForecastRequest, "method">,
): Result<readonly Row[], StatsProblem> {
  const rows: Row[] = [];
  for (const method of methods) {
    const found = forecast(series, { ...request, method });
    if (found.ok) rows.push({ method, found: found.value });
    else if (rows.length === 0 || found.problem.code !== "series-too-short") return found;
    else rows.push({ method });
  }
  return ok(rows);
}

const cellsOf = ({ method, found }: Row, verdict: ResultCell): readonly ResultCell[] => [
  wordCell("scenario", SCENARIO_OF[method]),
  found?.value ?? null,
  found?.lower ?? null,
  found?.upper ?? null,
  found?.probability ?? null,
  verdict,
];

export const KPI_FORECAST = defineFunction({
  id: "KPI_FORECAST",
  parameters: {
    series: whole(readSeries),
    periods: single({ ...number, read: readPeriods }),
    target: single(optional(number)),
    direction: single(optional(word("direction"))),
    rules,
    language,
  },
  rules: {
    method: choice(["auto", ...FORECAST_METHODS], "auto"),
    kind: choice(SERIES_KINDS, "level"),
    level: between(0.01, 0.9999, 0.8),
    season: count(2, 366, 12),
  },
  returns: [
    { name: "scenario", format: "word" },
    { name: "value", format: "number" },
    { name: "lower", format: "number" },
    { name: "upper", format: "number" },
    { name: "probability", format: "ratio" },
    { name: "verdict", format: "word" },
  ],
  examples: [
    {
      args: [[[10], [12], [11], [13], [12]], 2, 20, "increase"],
      value: [
        ["level stays", 11.6, 9.685025977, 13.51497402, 0.001272936897, "unlikely"],
        ["direction continues", 13, 8.086766939, 17.91323306, 0.05091898519, "unlikely"],
      ],
    },
    {
      args: [[[90], [100], [110]], 9, null, null, "kind=cumulative; method=mean"],
      value: [["level stays", 1200, 1086.862915, 1313.137085, "", ""]],
    },
  ],
  compute: ({ series, periods, target, direction }, { method, ...chosen }) => {
    const better = betterOf(direction ?? "increase");
    if (better === 0 && target !== undefined) {
      return fail({ problem: { code: "direction-needs-way" } });
    }
    const rows = rowsOf(series.values, method === "auto" ? BOTH : [method], {
      ...chosen,
      periods,
      better: better === 0 ? 1 : better,
      ...(target === undefined ? {} : { target }),
    });
    if (!rows.ok) return fail({ problem: rows.problem });
    const forecasts = rows.value.flatMap(({ found }) => (found === undefined ? [] : [found]));
    const whole = forecasts.length === rows.value.length;
    // A scenario that cannot be told agrees with none.
    const outlook =
      whole || target === undefined ? outlookOf(forecasts, target) : "cannot_tell_yet";
    const verdict = outlook === undefined ? null : wordCell("outlook", outlook);
    return ok(rows.value.map((row) => cellsOf(row, verdict)));
  },
});
