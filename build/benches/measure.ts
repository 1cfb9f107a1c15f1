/** Something to be measured against a bare pass over what it works on. */
export interface Bench {
  readonly name: string;
  /** The bare pass in words. */
  readonly against: string;
  /** Highest ratio that is still right. */
  readonly limit: number;
  readonly run: () => unknown;
  readonly bare: () => unknown;
}

const FEWEST_ROUNDS = 5;
const MOST_ROUNDS = 50;
const PATIENCE_MS = 3000;

function time(run: () => unknown): number {
  const from = performance.now();
  run();
  return performance.now() - from;
}

/**
 * The fastest of several rounds of each, taken in turn: the others waited for something else, and
 * what slows the machine down slows both.
 */
export function ratioOf({ run, bare }: Bench): {
  readonly ratio: number;
  readonly milliseconds: number;
} {
  let milliseconds = Infinity;
  let least = Infinity;
  const from = performance.now();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (round >= FEWEST_ROUNDS && performance.now() - from > PATIENCE_MS) break;
    milliseconds = Math.min(milliseconds, time(run));
    least = Math.min(least, time(bare));
  }
  return { ratio: milliseconds / least, milliseconds };
}
