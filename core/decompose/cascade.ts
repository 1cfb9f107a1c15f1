/**
 * A figure down a tree of teams: parts by weight that add up exactly at every level, held at caps.
 *
 * @packageDocumentation
 */
import { fail, ok, type Result } from "../kernel/result";
import { splitTotal, type PartsProblem } from "./split";

/** A team of the tree; `parent` is a place in the same list. */
export interface CascadeTeam {
  readonly parent?: number;
  /** Relative to the teams under the same parent. */
  readonly weight: number;
  /** The most it can take, teams below it included, without a sign. */
  readonly cap?: number;
}

export interface CascadeProblem {
  /** The team whose children cannot be shared out among; absent at the top. */
  readonly under?: number;
  readonly problem: PartsProblem;
}

export interface Cascaded {
  /** One per team, in their order, in the figure's sign. */
  readonly parts: readonly number[];
  /** What no team could take below its cap; 0 without caps. */
  readonly unplaced: number;
}

/**
 * Shares a total out among the teams without a parent, then each part among the teams below. A team
 * takes no more than the teams below it can; what exceeds a cap goes to the teams beside it.
 *
 * @param unit - Parts are multiples of it: 1 for heads, 0.01 for money.
 *
 * @example
 * ```ts
 * // Two departments, the second with two teams.
 * cascadeTotal(600, [{ weight: 2 }, { weight: 1 }, { weight: 1, parent: 1 }, { weight: 1, parent: 1 }], 1)
 * // => { ok: true, value: { parts: [400, 200, 100, 100], unplaced: 0 } }
 * ```
 */
export function cascadeTotal(
  total: number,
  teams: readonly CascadeTeam[],
  unit?: number,
): Result<Cascaded, CascadeProblem> {
  const { order, children, roots } = treeOf(teams);
  const caps = heldCaps(teams, order, children, unit);
  const parts = teams.map(() => 0);
  const sign = total < 0 ? -1 : 1;
  let unplaced = 0;
  for (const under of [undefined, ...order]) {
    const group = under === undefined ? roots : (children[under] ?? []);
    if (group.length === 0) continue;
    const asked = under === undefined ? total : (parts[under] ?? 0);
    const answer = splitTotal({
      total: asked,
      weights: group.map((place) => teams[place]?.weight ?? 0),
      ...(unit !== undefined && { unit }),
      caps: group.map((place) => {
        const cap = caps[place] ?? Infinity;
        return cap === Infinity ? null : sign * cap;
      }),
    });
    if (!answer.ok) {
      // Nothing needs no weights.
      if (asked === 0) continue;
      return fail({ ...(under !== undefined && { under }), problem: answer.problem });
    }
    group.forEach((place, n) => (parts[place] = answer.value.parts[n] ?? 0));
    unplaced += answer.value.unplaced;
  }
  return ok({ parts, unplaced });
}

interface Tree {
  /** Parents before children. */
  readonly order: readonly number[];
  readonly children: readonly (readonly number[])[];
  readonly roots: readonly number[];
}

function treeOf(teams: readonly CascadeTeam[]): Tree {
  const children: number[][] = teams.map(() => []);
  const roots: number[] = [];
  teams.forEach(({ parent }, place) => {
    if (parent === undefined) roots.push(place);
    else children[parent]?.push(place);
  });
  const order = [...roots];
  for (const place of order) order.push(...(children[place] ?? []));
  return { order, children, roots };
}

/** A team of teams can take no more than they can, and what they take is whole units. */
function heldCaps(
  teams: readonly CascadeTeam[],
  order: readonly number[],
  children: readonly (readonly number[])[],
  unit: number | undefined,
): readonly number[] {
  const whole = (cap: number): number =>
    unit === undefined || cap === Infinity ? cap : Math.floor(cap / unit + 1e-9) * unit;
  const caps = teams.map(({ cap = Infinity }) => whole(Math.max(0, cap)));
  for (const place of [...order].reverse()) {
    const below = (children[place] ?? []).filter((one) => (teams[one]?.weight ?? 0) > 0);
    if (below.length === 0) continue;
    const sum = below.reduce((all, one) => all + (caps[one] ?? 0), 0);
    caps[place] = Math.min(caps[place] ?? Infinity, sum);
  }
  return caps;
}
