/**
 * Where a series will stand some periods ahead, and how likely it reaches its target.
 *
 * Source: R. J. Hyndman and G. Athanasopoulos, "Forecasting: Principles and Practice", 3rd edition,
 * 5.2 and 5.5; the same as R's `meanf`, `naive`, `rwf(drift = TRUE)` and `snaive`.
 *
 * @packageDocumentation
 */
import { fail, ok, type Result } from "../kernel/result";
import type { Outlook } from "../model/words";
import { normalCdf, normalQuantile, studentCdf, studentQuantile } from "./distributions";
import type { StatsProblem } from "./problem";
import { deviationOf, known, meanOf, sumOf, type Series } from "./series";

export const FORECAST_METHODS = ["mean", "naive", "drift", "seasonal"] as const;
export type ForecastMethod = (typeof FORECAST_METHODS)[number];

export const SERIES_KINDS = ["level", "cumulative"] as const;
/** `cumulative`: the series holds what each period adds, and the forecast is the sum at the end. */
export type SeriesKind = (typeof SERIES_KINDS)[number];

export interface ForecastRequest {
  readonly method: ForecastMethod;
  readonly kind: SeriesKind;
  /** Periods ahead, 1 or more. */
  readonly periods: number;
  /** Share of cases the interval is to hold, within (0, 1). */
  readonly level: number;
  /** Periods of a season. */
  readonly season: number;
  readonly target?: number;
  /** 1 when higher is better, -1 when lower is. */
  readonly better: 1 | -1;
}

/** In the unit of the series. */
export interface Forecast {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  /** Chance of reaching the target; absent without one or with fewer than 4 points. */
  readonly probability?: number;
}

/** Below this a probability would be a guess. */
export const FEWEST_FOR_PROBABILITY = 4;

interface Spread {
  readonly value: number;
  /** Standard error of the forecast. */
  readonly error: number;
  /** Degrees of freedom of Student's t; the normal distribution without. */
  readonly df?: number;
}

/**
 * @example
 * ```ts
 * forecast([50, 50, 50, 50], { method: "mean", kind: "level", periods: 3, level: 0.8, season: 12, target: 50, better: 1 })
 * // => { ok: true, value: { value: 50, lower: 50, upper: 50, probability: 1 } }
 * ```
 */
export function forecast(series: Series, request: ForecastRequest): Result<Forecast, StatsProblem> {
  const values = known(series);
  const needed = request.method === "seasonal" ? request.season + 1 : NEEDED[request.method];
  if (values.length < needed) {
    return fail({ code: "series-too-short", points: values.length, needed });
  }
  const toDate = request.kind === "cumulative" ? sumOf(values) : 0;
  const { value, error, df } = SPREAD[request.method](values, request);
  const reach = error * quantile(0.5 + request.level / 2, df);
  const centre = toDate + value;
  const chance =
    request.target === undefined || values.length < FEWEST_FOR_PROBABILITY
      ? {}
      : { probability: chanceOf(centre, error, df, request.target, request.better) };
  const found = { value: centre, lower: centre - reach, upper: centre + reach, ...chance };
  return Object.values(found).every(Number.isFinite)
    ? ok(found)
    : fail({ code: "statistic-out-of-range" });
}

const NEEDED = { mean: 2, naive: 2, drift: 3 } as const;

const quantile = (p: number, df: number | undefined): number =>
  df === undefined ? normalQuantile(p) : studentQuantile(p, df);

function chanceOf(
  value: number,
  error: number,
  df: number | undefined,
  target: number,
  better: 1 | -1,
): number {
  const ahead = better * (value - target);
  if (error === 0) return ahead >= 0 ? 1 : 0;
  const z = ahead / error;
  return df === undefined ? normalCdf(z) : studentCdf(z, df);
}

type Values = readonly number[];
type Ahead = Pick<ForecastRequest, "periods" | "kind" | "season">;

const SPREAD: Readonly<Record<ForecastMethod, (values: Values, ahead: Ahead) => Spread>> = {
  mean: meanSpread,
  naive: naiveSpread,
  drift: driftSpread,
  seasonal: seasonalSpread,
};

const steps = (values: Values): Values =>
  values.slice(1).map((value, n) => value - (values[n] ?? value));

/** Sum of squares of 1 … h: how often each future step counts in a sum of levels. */
const squares = (h: number): number => (h * (h + 1) * (2 * h + 1)) / 6;

function meanSpread(values: Values, { periods: h, kind }: Ahead): Spread {
  const n = values.length;
  const mean = meanOf(values);
  const s = deviationOf(values, mean, n - 1);
  return kind === "level"
    ? { value: mean, error: s * Math.sqrt(1 + 1 / n), df: n - 1 }
    : { value: h * mean, error: s * Math.sqrt(h * (1 + h / n)), df: n - 1 };
}

function naiveSpread(values: Values, { periods: h, kind }: Ahead): Spread {
  const last = values[values.length - 1] ?? 0;
  const sigma = deviationOf(steps(values), 0, values.length - 1);
  return kind === "level"
    ? { value: last, error: sigma * Math.sqrt(h) }
    : { value: h * last, error: sigma * Math.sqrt(squares(h)) };
}

function driftSpread(values: Values, { periods: h, kind }: Ahead): Spread {
  const n = values.length;
  const last = values[n - 1] ?? 0;
  const slope = (last - (values[0] ?? 0)) / (n - 1);
  const s = deviationOf(steps(values), slope, n - 2);
  const times = (h * (h + 1)) / 2;
  return kind === "level"
    ? { value: last + h * slope, error: s * Math.sqrt(h * (1 + h / (n - 1))), df: n - 2 }
    : {
        value: h * last + times * slope,
        error: s * Math.sqrt(squares(h) + (times * times) / (n - 1)),
        df: n - 2,
      };
}

function seasonalSpread(values: Values, { periods: h, kind, season: m }: Ahead): Spread {
  const n = values.length;
  const ahead = Array.from({ length: h }, (_, k) => values[n - m + (k % m)] ?? 0);
  const changes = values.slice(m).map((value, k) => value - (values[k] ?? value));
  const sigma = deviationOf(changes, 0, n - m);
  // A season is repeated as often as the horizon is long; its error grows with every repetition.
  const repeats = Array.from({ length: h }, (_, k) => Math.floor(k / m) + 1);
  return kind === "level"
    ? { value: ahead[h - 1] ?? 0, error: sigma * Math.sqrt(repeats[h - 1] ?? 1) }
    : { value: sumOf(ahead), error: sigma * Math.sqrt(sumOf(repeats)) };
}

/** A strong word only when every scenario agrees; `undefined` where nobody asked for a target. */
export function outlookOf(
  forecasts: readonly Forecast[],
  target: number | undefined,
): Outlook | undefined {
  if (target === undefined) return undefined;
  const chances = forecasts.map(({ probability }) => probability);
  if (chances.every((chance) => chance !== undefined && chance >= 0.75)) return "likely";
  if (chances.every((chance) => chance !== undefined && chance <= 0.25)) return "unlikely";
  return "cannot_tell_yet";
}
