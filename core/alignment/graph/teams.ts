/**
 * The tree of teams: company, departments, teams, to any depth.
 *
 * @packageDocumentation
 */
import { plainWord } from "../../kernel/plain-word";
import type { TeamToAlign } from "./book";

export interface TeamTree {
  /** Place of a team by its name. */
  readonly placeOf: (name: string | undefined) => number | undefined;
  /** Place of the team above; absent at the top, where the name above is unknown, and in a circle. */
  readonly parents: readonly (number | undefined)[];
  readonly children: readonly (readonly number[])[];
  /** Teams above nobody else, in the order of the table. */
  readonly roots: readonly number[];
  /** Where the names lead, also in circles. */
  readonly steps: readonly (readonly number[])[];
  /** From the one right above to the top. */
  readonly above: (place: number) => readonly number[];
  /** The only team at the top with others under it: the company itself. */
  readonly company?: number;
}

export function teamTree(teams: readonly TeamToAlign[]): TeamTree {
  const places = new Map<string, number>();
  teams.forEach(({ name }, place) => {
    const key = plainWord(name);
    if (!places.has(key)) places.set(key, place);
  });
  const placeOf = (name: string | undefined): number | undefined =>
    name === undefined ? undefined : places.get(plainWord(name));
  const named = teams.map(({ parent }) => placeOf(parent));
  const turning = inCircles(named);
  const parents = named.map((parent, place) => (turning[place] === true ? undefined : parent));
  const children: number[][] = teams.map(() => []);
  parents.forEach((parent, place) => {
    if (parent !== undefined) children[parent]?.push(place);
  });
  const roots = parents.flatMap((parent, place) => (parent === undefined ? [place] : []));
  const [root] = roots;
  const isCompany = roots.length === 1 && root !== undefined && (children[root]?.length ?? 0) > 0;
  return {
    placeOf,
    parents,
    children,
    roots,
    steps: named.map((parent) => (parent === undefined ? [] : [parent])),
    above: (place) => {
      const found: number[] = [];
      for (let at = parents[place]; at !== undefined; at = parents[at]) found.push(at);
      return found;
    },
    ...(isCompany && { company: root }),
  };
}

/** Whether a team stands in a circle itself, not only below one. */
function inCircles(parents: readonly (number | undefined)[]): readonly boolean[] {
  const turning = parents.map(() => false);
  const seenIn = parents.map(() => -1);
  parents.forEach((_, start) => {
    let at: number | undefined = start;
    while (at !== undefined && seenIn[at] === -1) {
      seenIn[at] = start;
      at = parents[at];
    }
    if (at === undefined || seenIn[at] !== start) return;
    for (let one: number | undefined = at; one !== undefined && turning[one] !== true;) {
      turning[one] = true;
      one = parents[one];
    }
  });
  return turning;
}
