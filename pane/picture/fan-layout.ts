import type { ScenarioForecast, Way } from "../../core";
import { runsOf } from "./layout";

/** Where everything of a forecast stands, in the picture's own units. */
export interface FanLayout {
  readonly width: number;
  readonly height: number;
  /** Runs of values without a gap. */
  readonly seen: readonly string[];
  /** Empty where there is no plan beside the values. */
  readonly plan: string;
  readonly fans: readonly {
    readonly scenario: ScenarioForecast["scenario"];
    readonly shape: string;
  }[];
  readonly target: number;
}

const WIDTH = 276;
const HEIGHT = 84;
const PADDING = 6;
/** More than so many values before the forecast would leave it no room. */
const MOST_SEEN = 24;

export function fanLayout(way: Way, forecasts: readonly ScenarioForecast[]): FanLayout {
  const { left, target } = way;
  const seen = way.seen.slice(-MOST_SEEN);
  const plan = way.plan.slice(-MOST_SEEN);
  const ends = forecasts.flatMap(({ lower, upper }) => [lower, upper]);
  const all = [...seen, ...plan, ...ends, target].filter((value) => value !== null);
  const low = Math.min(...all);
  const spread = Math.max(...all) - low;
  const y = (value: number): number =>
    spread === 0
      ? HEIGHT / 2
      : round(HEIGHT - PADDING - ((value - low) / spread) * (HEIGHT - 2 * PADDING));
  const step = (WIDTH - 2 * PADDING) / Math.max(1, seen.length - 1 + left);
  const x = (index: number): number => round(PADDING + index * step);
  const placed = (values: readonly (number | null)[]) =>
    values.map((value, n) => (value === null ? undefined : { x: x(n), y: y(value) }));
  const from = seen.map((value) => value !== null).lastIndexOf(true);
  const start = seen[from] ?? target;
  const end = x(seen.length - 1 + left);
  const hasPlan = plan.some((value) => value !== null);
  return {
    width: WIDTH,
    height: HEIGHT,
    seen: runsOf(placed(seen)),
    plan: hasPlan ? [...runsOf(placed(plan)), `${end},${y(target)}`].join(" ") : "",
    fans: forecasts.map(({ scenario, lower, upper }) => ({
      scenario,
      shape: `M${x(Math.max(0, from))} ${y(start)}L${end} ${y(upper)}V${y(lower)}Z`,
    })),
    target: y(target),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
