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

const ROUNDS = 7;

/** Milliseconds of the fastest of several rounds: the others waited for something else. */
function fastest(run: () => unknown): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const from = performance.now();
    run();
    best = Math.min(best, performance.now() - from);
  }
  return best;
}

export function ratioOf({ run, bare }: Bench): {
  readonly ratio: number;
  readonly milliseconds: number;
} {
  const milliseconds = fastest(run);
  return { ratio: milliseconds / fastest(bare), milliseconds };
}
