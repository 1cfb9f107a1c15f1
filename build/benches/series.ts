import { lens } from "../../core";
import type { Bench, Sides } from "./measure";

const SERIES = 10_000;
const POINTS = 36;

/** Seeded, so that every run measures the same numbers. */
function* noise(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

function manySeries(): readonly (readonly number[])[] {
  const draw = noise(7);
  return Array.from({ length: SERIES }, () =>
    Array.from({ length: POINTS }, () => 1000 + 400 * (draw.next().value as number)),
  );
}

function meanOverRange(values: readonly number[]): number {
  let sum = 0;
  let range = 0;
  values.forEach((value, at) => {
    sum += value;
    range += Math.abs(value - (values[at - 1] ?? value));
  });
  return sum / range;
}

export const seriesBenches: readonly Bench[] = [
  {
    name: "signals",
    against: "a pass over 10,000 series of 36 points for mean and range",
    limit: 20,
    prepare: (): Sides => {
      const series = manySeries();
      return {
        run: () => series.map((values) => lens(values, 1).signals),
        bare: () => series.map(meanOverRange),
      };
    },
  },
];
