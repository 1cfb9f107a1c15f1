import fc from "fast-check";
import type { GovernedFigure } from "../../../core/actions/change/governed-figures";
import { knownFigures, rememberStep } from "../../../core/actions/change/known-figures";

describe("what is remembered", () => {
  const figure = fc.record({
    item: fc.string({ minLength: 1, maxLength: 12, unit: "binary" }),
    text: fc.oneof(fc.integer().map(String), fc.constantFrom("5..8", "90%", "1e+21")),
    field: fc.constantFrom("target", "baseline", "actual"),
    n: fc.integer({ min: 1, max: 40_000 }),
  });

  it("comes back as it was, whatever the names, in properties that every host keeps", () => {
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 30 }), (rows) => {
        const figures = rows.map(({ n, ...one }) => ({
          ...one,
          ...(one.field === "actual" && { day: n }),
        })) as unknown as readonly GovernedFigure[];
        const { edits } = rememberStep({ settings: {} }, figures);
        const settings = Object.fromEntries(
          edits.flatMap((edit) => (edit.do === "setting" ? [[edit.key, edit.value ?? ""]] : [])),
        );
        for (const text of Object.values(settings)) expect(text).toMatch(/^[!-~]{1,240}$/);
        const known = knownFigures({ settings });
        for (const value of known.values()) {
          expect(figures.some(({ text }) => text === value)).toBe(true);
        }
        expect(known.size > 0).toBe(figures.length > 0);
        // What is known is not kept twice.
        expect(rememberStep({ settings }, figures).edits).toEqual([]);
      }),
    );
  });

  it("stays within a hundred properties, targets first", () => {
    const many = Array.from({ length: 9000 }, (_, n) => ({
      item: `KPI-${n}`,
      title: "",
      field: n < 100 ? "target" : "actual",
      day: n,
      text: "123456.789",
    })) as unknown as readonly GovernedFigure[];
    const { edits } = rememberStep({ settings: {} }, many);
    expect(edits.length).toBeLessThanOrEqual(100);
    expect(edits.length).toBeGreaterThan(90);
  });
});
