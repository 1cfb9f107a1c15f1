/**
 * The most valuable set within a budget of effort, exactly.
 *
 * A search with a bound from the fractional solution (branch and bound; Martello and Toth, "Knapsack
 * Problems", chapter 2). Taking the best value per effort first misses the optimum in half of the
 * published cases, so it only orders the search.
 *
 * @packageDocumentation
 */
import { fail, ok, type Result } from "../kernel/result";

export interface Allocation {
  /** Whether each row is taken, in the order given. */
  readonly taken: readonly boolean[];
  readonly value: number;
  readonly effort: number;
}

export type AllocationProblem =
  | { readonly code: "nothing-to-choose" }
  | { readonly code: "effort-negative"; readonly place: number; readonly effort: number }
  | { readonly code: "budget-negative"; readonly budget: number }
  | { readonly code: "choice-too-large"; readonly rows: number; readonly most: number };

export interface AllocationRow {
  readonly value: number;
  readonly effort: number;
  /** At most one row of a group is taken; absent is a group of its own. */
  readonly group?: string;
}

/** Steps of the search; within it a hundred key results are settled. */
const MOST_STEPS = 2_000_000;
const TOLERANCE = 1e-9;

/**
 * @example
 * ```ts
 * allocate([{ value: 13, effort: 6 }, { value: 10, effort: 5 }, { value: 10, effort: 5 }], 10).value.taken // => [false, true, true]
 * ```
 */
export function allocate(
  rows: readonly AllocationRow[],
  budget: number,
): Result<Allocation, AllocationProblem> {
  if (rows.length === 0) return fail({ code: "nothing-to-choose" });
  if (budget < 0) return fail({ code: "budget-negative", budget });
  const negative = rows.findIndex(({ effort }) => effort < 0);
  if (negative >= 0) {
    return fail({
      code: "effort-negative",
      place: negative + 1,
      effort: rows[negative]?.effort ?? 0,
    });
  }
  const chosen = new Search(groupsOf(rows), budget).run();
  if (chosen === undefined) {
    return fail({ code: "choice-too-large", rows: rows.length, most: MOST_STEPS });
  }
  const picked = new Set(chosen);
  const taken = rows.map((_, place) => picked.has(place));
  const sum = (of: (row: AllocationRow) => number): number =>
    rows.reduce((total, row, place) => total + (picked.has(place) ? of(row) : 0), 0);
  return ok({ taken, value: sum(({ value }) => value), effort: sum(({ effort }) => effort) });
}

interface Item {
  readonly place: number;
  readonly value: number;
  readonly effort: number;
}

type Group = readonly Item[];

/** Rows worth taking, by group; the group with the best value per effort first. */
function groupsOf(rows: readonly AllocationRow[]): readonly Group[] {
  const groups = new Map<string, Item[]>();
  rows.forEach(({ value, effort, group }, place) => {
    if (value <= 0) return;
    const key = group === undefined ? `row ${place}` : `group ${group}`;
    groups.set(key, [...(groups.get(key) ?? []), { place, value, effort }]);
  });
  return [...groups.values()].sort((a, b) => bestRatio(b) - bestRatio(a));
}

const bestRatio = (group: Group): number =>
  Math.max(...group.map(({ value, effort }) => (effort === 0 ? Infinity : value / effort)));

class Search {
  private best = -1;
  private bestPicks: readonly number[] = [];
  private readonly picks: number[] = [];
  private steps = 0;

  constructor(
    private readonly groups: readonly Group[],
    private readonly budget: number,
  ) {}

  /** Places taken; `undefined` when the search would take too long. */
  run(): readonly number[] | undefined {
    this.visit(0, this.budget + TOLERANCE * Math.max(1, this.budget), 0);
    return this.steps > MOST_STEPS ? undefined : this.bestPicks;
  }

  private visit(at: number, left: number, value: number): void {
    if (++this.steps > MOST_STEPS) return;
    if (value > this.best + TOLERANCE) {
      this.best = value;
      this.bestPicks = [...this.picks];
    }
    const group = this.groups[at];
    if (group === undefined || value + this.bound(at, left) <= this.best + TOLERANCE) return;
    const fitting = group.filter(({ effort }) => effort <= left);
    for (const item of [...fitting].sort((a, b) => b.value - a.value)) {
      this.picks.push(item.place);
      this.visit(at + 1, left - item.effort, value + item.value);
      this.picks.pop();
    }
    this.visit(at + 1, left, value);
  }

  /**
   * No more than this can still be had: the best value per effort of each group, up to its largest
   * value, for as long as there is effort left.
   */
  private bound(from: number, left: number): number {
    let bound = 0;
    let rest = left;
    for (let at = from; at < this.groups.length; at++) {
      const group = this.groups[at] ?? [];
      const ratio = bestRatio(group);
      const most = Math.max(...group.map(({ value }) => value));
      const needed = ratio === Infinity ? 0 : most / ratio;
      bound += needed <= rest ? most : rest * ratio;
      rest = Math.max(0, rest - needed);
    }
    return bound;
  }
}
