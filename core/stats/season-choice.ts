/**
 * Whether a series is better judged with its season taken out.
 *
 * Indices are those of classical ratio-to-mean decomposition, as in {@link withoutSeason}; here they may
 * come from the years before a cycle alone, so that no value is judged by an index it has helped to make.
 *
 * @packageDocumentation
 */
import { fisherTail } from "./distributions";
import { LIMIT_DEFAULTS, limits } from "./limits";
import { known, meanOf, sumOf, type Series } from "./series";

/** What is known of how a series repeats. */
export interface SeasonHint {
  /** Periods of a year: 12 months, 4 quarters. */
  readonly length: number;
  /** Points that are judged together with the one after them: January with February. */
  readonly joined?: readonly number[];
}

/** A season that was taken out, and why. */
export interface SeasonTaken {
  readonly length: number;
  /** Full years the indices are taken from, 2 or more. */
  readonly years: number;
  /** Half the distance between the limits over their centre: as it stands, and with the season out. */
  readonly reach: number;
  readonly reachWithout: number;
  /** Times its usual size that a value of this point of the series is by its season alone. */
  readonly indexAt: (point: number) => number;
  /** January and February are one, since Chinese New Year moves between them. */
  readonly isJoined: boolean;
  /** By how much limits are wider, for values the indices were not made from. */
  readonly widening: number;
}

export interface WithoutSeason {
  /** In the unit of the series, as long as it. */
  readonly series: Series;
  readonly taken: SeasonTaken;
}

const FEWEST_YEARS = 2;
/** How often a series without a season may be taken for one with it. */
const BY_CHANCE = 0.05;

/**
 * The series with its season out where months differ by more than chance and the limits become narrower;
 * `undefined` where it stays as it is. Months are compared by an analysis of variance of each value
 * against the mean of its year (F test at 5 %); limits are compared beyond what fitting two or three
 * values per month does to noise.
 *
 * @param upTo - Points the indices and limits are taken from, counted from the start; all without.
 */
export function seasonOut(
  series: Series,
  { length, joined = [] }: SeasonHint,
  upTo = series.length,
): WithoutSeason | undefined {
  if (known(series).some((value) => value <= 0)) return undefined;
  const single = joinedTo(series, joined);
  const years = Math.floor(upTo / length);
  if (years < FEWEST_YEARS) return undefined;
  const ratios = ratiosByPeriod(single.slice(upTo - years * length, upTo), length, years);
  const indices = ratios && indicesOf(ratios);
  if (ratios === undefined || indices === undefined) return undefined;
  if (chanceOf(ratios, years) > BY_CHANCE) return undefined;
  const phase = (upTo - years * length) % length;
  const indexAt = (point: number): number =>
    indices[(((point - phase) % length) + length) % length] ?? 1;
  const out = single.map((value, n) => (value === null ? null : withoutDust(value / indexAt(n))));
  const raw = reachOf(series.slice(0, upTo));
  const without = reachOf(out.slice(0, upTo));
  if (raw === undefined || without === undefined) return undefined;
  // What k values a month do to noise: their mean takes one of k degrees of freedom.
  const fair = without * Math.sqrt(years / (years - 1));
  if (raw === 0 || fair >= raw) return undefined;
  const isOutside = upTo < series.length;
  return {
    series: out,
    taken: {
      length,
      years,
      reach: raw,
      reachWithout: without,
      indexAt,
      isJoined: joined.length > 0,
      widening: isOutside ? Math.sqrt((years + 1) / (years - 1)) : 1,
    },
  };
}

/** Years that are the very same leave a constant, and no signals of the last binary digit. */
const withoutDust = (value: number): number => Number(value.toPrecision(12));

/** A pair's mean stands in its second point; the first is missing, so that no range of 0 is formed. */
function joinedTo(series: Series, joined: readonly number[]): Series {
  const single = [...series];
  for (const at of joined) {
    const [one = null, other = null] = [series[at], series[at + 1]];
    if (one === null || other === null) continue;
    single[at] = null;
    single[at + 1] = (one + other) / 2;
  }
  return single;
}

type Ratios = readonly (readonly number[])[];

/** Values over the mean of their year, by the period of the year; `undefined` where a year is empty. */
function ratiosByPeriod(series: Series, length: number, years: number): Ratios | undefined {
  const ratios: number[][] = Array.from({ length }, () => []);
  for (let year = 0; year < years; year++) {
    const part = series.slice(year * length, (year + 1) * length);
    const values = known(part);
    if (values.length === 0) return undefined;
    const mean = meanOf(values);
    part.forEach((value, k) => {
      if (value !== null) ratios[k]?.push(value / mean);
    });
  }
  return ratios;
}

function indicesOf(ratios: Ratios): readonly number[] | undefined {
  const indices = ratios.map((list) => (list.length === 0 ? 1 : meanOf(list)));
  return indices.every((index) => Number.isFinite(index) && index > 0) ? indices : undefined;
}

/** How often periods that are all alike would differ so much. */
function chanceOf(ratios: Ratios, years: number): number {
  const filled = ratios.filter((list) => list.length > 0);
  const all = filled.flat();
  const [mean, count] = [meanOf(all), all.length];
  const among = sumOf(filled.map((list) => list.length * (meanOf(list) - mean) ** 2));
  const within = sumOf(
    filled.map((list) => {
      const own = meanOf(list);
      return sumOf(list.map((value) => (value - own) ** 2));
    }),
  );
  // The mean of each year but one is fitted as well.
  const [df1, df2] = [filled.length - 1, count - filled.length - (years - 1)];
  if (df1 < 1 || df2 < 1) return 1;
  if (within <= 1e-20 * among) return 0;
  return fisherTail(among / df1 / (within / df2), df1, df2);
}

function reachOf(series: Series): number | undefined {
  const found = limits(series, LIMIT_DEFAULTS);
  if (!found.ok || found.value.centre <= 0) return undefined;
  const reach = (found.value.upper - found.value.centre) / found.value.centre;
  return Number.isFinite(reach) ? reach : undefined;
}
