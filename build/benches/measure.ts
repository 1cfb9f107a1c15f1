/** Something to be measured and a bare pass over what it works on. */
export interface Sides {
  readonly run: () => unknown;
  readonly bare: () => unknown;
}

export interface Bench {
  readonly name: string;
  /** The bare pass in words. */
  readonly against: string;
  /** Highest ratio that is still right. */
  readonly limit: number;
  /** Makes what they work on; not measured. */
  readonly prepare: () => Sides;
}

/** Both sides in milliseconds, and how many times the bare one the other takes. */
export interface Measured {
  readonly run: number;
  readonly bare: number;
  readonly ratio: number;
}

const ROUNDS = 5;

function time(run: () => unknown): number {
  const from = performance.now();
  run();
  return performance.now() - from;
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[times.length >> 1] ?? NaN;

/** The median of five rounds of each side, taken in turn: what slows the machine down slows both. */
export function measure({ prepare }: Bench): Measured {
  const { run, bare } = prepare();
  const rounds = Array.from({ length: ROUNDS }, () => [time(run), time(bare)] as const);
  const [ran, passed] = [median(rounds.map(([one]) => one)), median(rounds.map(([, one]) => one))];
  return { run: ran, bare: passed, ratio: ran / passed };
}
