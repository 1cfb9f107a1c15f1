import { figureText, type Lens } from "../../core";

/** Where everything of a line with limits stands, in the picture's own units. */
export interface LineLayout {
  readonly width: number;
  readonly height: number;
  readonly band?: { readonly top: number; readonly height: number };
  readonly centre?: number;
  /** Runs of points without a gap. */
  readonly runs: readonly string[];
  readonly points: readonly { readonly x: number; readonly y: number; readonly signal: boolean }[];
}

const WIDTH = 276;
const HEIGHT = 96;
const PADDING = 6;

export function lineLayout({ series, limits, rules }: Lens): LineLayout {
  const known = series.filter((value) => value !== null);
  const ends = limits === undefined ? known : [...known, limits.lower, limits.upper];
  const low = Math.min(...ends);
  const spread = Math.max(...ends) - low;
  const y = (value: number): number =>
    spread === 0
      ? HEIGHT / 2
      : round(HEIGHT - PADDING - ((value - low) / spread) * (HEIGHT - 2 * PADDING));
  const step = (WIDTH - 2 * PADDING) / Math.max(1, series.length - 1);
  const placed = series.map((value, index) =>
    value === null
      ? undefined
      : { x: round(PADDING + index * step), y: y(value), signal: rules[index] !== undefined },
  );
  return {
    width: WIDTH,
    height: HEIGHT,
    ...(limits && {
      band: { top: y(limits.upper), height: round(y(limits.lower) - y(limits.upper)) },
      centre: y(limits.centre),
    }),
    runs: runsOf(placed),
    points: placed.filter((point) => point !== undefined),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

export function runsOf(
  points: readonly ({ readonly x: number; readonly y: number } | undefined)[],
): readonly string[] {
  const runs: string[][] = [[]];
  for (const point of points) {
    if (point === undefined) runs.push([]);
    else runs[runs.length - 1]?.push(`${point.x},${point.y}`);
  }
  return runs.filter((run) => run.length > 1).map((run) => run.join(" "));
}

/** A limit to about a thousandth of the distance between them: more digits would only look exact. */
export function limitText(value: number, { limits }: Lens, percent: boolean): string {
  const spread = limits === undefined ? 0 : limits.upper - limits.lower;
  const step = spread > 0 ? Math.pow(10, Math.floor(Math.log10(spread)) - 3) : 0;
  const rounded = step > 0 ? Math.round(value / step) * step : value;
  return figureText(rounded, percent ? "%" : undefined);
}
