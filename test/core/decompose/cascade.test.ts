import fc from "fast-check";
import { cascadeTotal, type CascadeTeam } from "../../../core/decompose/cascade";

const partsOf = (total: number, teams: readonly CascadeTeam[], unit?: number) => {
  const answer = cascadeTotal(total, teams, unit);
  return answer.ok ? answer.value : answer.problem;
};

describe("a figure down a tree", () => {
  const tree = [
    { weight: 2 },
    { weight: 1 },
    { weight: 3, parent: 0 },
    { weight: 1, parent: 0 },
    { weight: 1, parent: 2 },
    { weight: 1, parent: 2 },
  ];

  it("adds up at every level", () => {
    expect(partsOf(600, tree, 1)).toEqual({ parts: [400, 200, 300, 100, 150, 150], unplaced: 0 });
    expect(partsOf(-600, tree, 1)).toEqual({
      parts: [-400, -200, -300, -100, -150, -150],
      unplaced: 0,
    });
  });

  it("gives whole heads, and money to the cent, by largest remainder", () => {
    const three = [{ weight: 1 }, { weight: 1 }, { weight: 1 }];
    expect(partsOf(100, three, 1)).toEqual({ parts: [34, 33, 33], unplaced: 0 });
    expect(partsOf(100, three, 0.01)).toEqual({ parts: [33.34, 33.33, 33.33], unplaced: 0 });
  });

  it("holds teams at their caps, also those of the teams below, and says what is left", () => {
    const below = [
      { weight: 1 },
      { weight: 1 },
      { weight: 1, parent: 0, cap: 60 },
      { weight: 1, parent: 0, cap: 40 },
    ];
    // The first can take 100 of its 300, so the second takes 500.
    expect(partsOf(600, below)).toEqual({ parts: [100, 500, 60, 40], unplaced: 0 });
    const capped = below.map((team, n) => (n === 1 ? { ...team, cap: 300 } : team));
    expect(partsOf(600, capped)).toEqual({ parts: [100, 300, 60, 40], unplaced: 200 });
  });

  it("says where there is nothing to share by", () => {
    const nothing = [{ weight: 1 }, { weight: 0, parent: 0 }, { weight: 0, parent: 0 }];
    expect(partsOf(10, nothing)).toEqual({ under: 0, problem: { code: "weights-all-zero" } });
  });
});

const anyTree = fc
  .array(
    fc.record({
      weight: fc.integer({ min: 1, max: 50 }),
      above: fc.nat(),
      cap: fc.option(fc.integer({ min: 0, max: 400 }), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((rows): readonly CascadeTeam[] =>
    rows.map(({ weight, above, cap }, n) => ({
      weight,
      // A third of the teams stand at the top.
      ...(n > 0 && above % 3 !== 0 && { parent: above % n }),
      ...(cap !== undefined && { cap }),
    })),
  );

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

it("never loses or invents a unit, at any level of any tree", () => {
  fc.assert(
    fc.property(anyTree, fc.integer({ min: -2000, max: 2000 }), (teams, total) => {
      const answer = cascadeTotal(total, teams, 1);
      if (!answer.ok) return false;
      const { parts, unplaced } = answer.value;
      const top = parts.filter((_, n) => teams[n]?.parent === undefined);
      const levels = teams.every((_, n) => {
        const below = parts.filter((_part, one) => teams[one]?.parent === n);
        return below.length === 0 || sum(below) === parts[n];
      });
      const held = teams.every(({ cap = Infinity }, n) => Math.abs(parts[n] ?? 0) <= cap);
      return levels && held && sum(top) + unplaced === total && parts.every(Number.isInteger);
    }),
    { numRuns: 500 },
  );
});

it("gives a team the same part whatever the order of the teams, but for the last unit", () => {
  fc.assert(
    fc.property(anyTree, fc.integer({ min: 1, max: 2000 }), (teams, total) => {
      const free = teams.map(({ weight, parent }) => ({
        weight,
        ...(parent !== undefined && { parent }),
      }));
      const back = free.map((_, n) => free.length - 1 - n);
      const turned = back.map((from) => {
        const { parent, weight = 1 } = free[from] ?? {};
        return { weight, ...(parent !== undefined && { parent: free.length - 1 - parent }) };
      });
      const [one, other] = [cascadeTotal(total, free), cascadeTotal(total, turned)];
      if (!one.ok || !other.ok) return false;
      return one.value.parts.every(
        (part, n) => Math.abs(part - (other.value.parts[free.length - 1 - n] ?? NaN)) < 1e-6,
      );
    }),
  );
});
