/**
 * Taking the season out of a series, so that a month is compared with its like.
 *
 * @packageDocumentation
 */
import { fail, ok, type Result } from "../kernel/result";
import type { StatsProblem } from "./problem";
import { known, meanOf, type Series } from "./series";

/** Each value over the one a season earlier: a ratio; `null` where either is missing. */
export function ratiosToSeasonBefore(series: Series, season: number): Result<Series, StatsProblem> {
  const points = known(series).length;
  if (series.length <= season) return fail({ code: "season-too-short", points, season });
  if (known(series).some((value) => value <= 0)) return fail({ code: "season-not-positive" });
  return ok(
    series.slice(season).map((value, n) => {
      const before = series[n] ?? null;
      return value === null || before === null ? null : value / before;
    }),
  );
}

/**
 * The series with each value divided by its season's index: the mean, over all seasons, of the value
 * against the mean of its own full season (classical ratio-to-mean, "Forecasting: Principles and
 * Practice" 3.4). Needs two full seasons of positive values.
 *
 * @returns In the unit of the series, as long as it.
 */
export function withoutSeason(series: Series, season: number): Result<Series, StatsProblem> {
  const points = known(series).length;
  const full = Math.floor(series.length / season);
  if (full < 2) return fail({ code: "season-too-short", points, season });
  if (known(series).some((value) => value <= 0)) return fail({ code: "season-not-positive" });
  const ratios: number[][] = Array.from({ length: season }, () => []);
  for (let round = 0; round < full; round++) {
    const part = series.slice(round * season, (round + 1) * season);
    const mean = meanOf(known(part));
    part.forEach((value, k) => {
      if (value !== null) ratios[k]?.push(value / mean);
    });
  }
  const indices = ratios.map((list) => (list.length === 0 ? 1 : meanOf(list)));
  const level = meanOf(indices);
  return ok(
    series.map((value, n) =>
      value === null ? null : value / ((indices[n % season] ?? 1) / level),
    ),
  );
}
