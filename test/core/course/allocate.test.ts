import fc from "fast-check";
import { allocate, type AllocationRow } from "../../../core/course/allocate";
import { valueOf } from "../../support/result";

const rows = fc.array(
  fc.record({
    value: fc.integer({ min: 0, max: 40 }),
    effort: fc.integer({ min: 0, max: 20 }),
    group: fc.constantFrom(undefined, "a", "b"),
  }),
  { minLength: 1, maxLength: 9 },
);
interface Row {
  readonly value: number;
  readonly effort: number;
  readonly group: string | undefined;
}
const plain = (list: readonly Row[]): readonly AllocationRow[] =>
  list.map(({ value, effort, group }) => ({
    value,
    effort,
    ...(group === undefined ? {} : { group }),
  }));

/** Every subset, looked at. */
function bestOf(list: readonly AllocationRow[], budget: number): number {
  let best = 0;
  for (let set = 0; set < 2 ** list.length; set++) {
    const taken = list.filter((_, k) => (set >> k) & 1);
    const groups = taken.flatMap(({ group }) => group ?? []);
    const effort = taken.reduce((sum, row) => sum + row.effort, 0);
    if (effort > budget || new Set(groups).size < groups.length) continue;
    best = Math.max(
      best,
      taken.reduce((sum, row) => sum + row.value, 0),
    );
  }
  return best;
}

it("finds the best set there is, within the budget and one per group", () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 0, max: 60 }), (list, budget) => {
      const { taken, value, effort } = valueOf(allocate(plain(list), budget));
      expect(value).toBe(bestOf(plain(list), budget));
      expect(effort).toBeLessThanOrEqual(budget);
      const groups = list.flatMap(({ group }, k) => (taken[k] === true && group ? [group] : []));
      expect(new Set(groups).size).toBe(groups.length);
    }),
  );
});

it.each([
  [[], 5, "nothing-to-choose"],
  [[{ value: 1, effort: 1 }], -1, "budget-negative"],
  [[{ value: 1, effort: -1 }], 1, "effort-negative"],
])("says what is wrong with %j within %d", (list, budget, code) => {
  expect(allocate(list, budget)).toMatchObject({ ok: false, problem: { code } });
});
