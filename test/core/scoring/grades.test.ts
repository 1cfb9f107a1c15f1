import fc from "fast-check";
import { gradeOf, readFewest } from "../../../core/scoring/grades";

it.each<[string | number, number | undefined]>([
  [95, 95],
  ["≥95", 95],
  [">= 95 points", 95],
  ["95分及以上", 95],
  ["90-95", 90],
  ["95～90", 90],
  ["80≤X<90", 80],
  ["[80,90)", 80],
  ["60分以下", -Infinity],
  ["<60", -Infinity],
  ["below 60", -Infinity],
  ["低于60分", -Infinity],
  ["100%", 1],
  ["A", undefined],
  ["", undefined],
  [NaN, undefined],
])("reads the fewest points of %p", (cell, fewest) => {
  expect(readFewest(cell)).toBe(fewest);
});

it("takes the highest line that is reached, whatever their order", () => {
  const points = fc.integer({ min: 0, max: 120 });
  fc.assert(
    fc.property(fc.array(points, { maxLength: 8 }), points, (from, reached) => {
      const step = gradeOf(
        reached,
        from.map((one) => ({ from: one })),
      );
      const best = Math.max(...from.filter((one) => one <= reached));
      expect(step?.from).toBe(best === -Infinity ? undefined : best);
    }),
  );
});
