import fc from "fast-check";
import { IMPORT_FIELDS } from "../../../core/imports/mapping";
import {
  mappingFromHeaders,
  mappingFromPairs,
  printMapping,
  readMapping,
} from "../../../core/imports/mapping-text";

const texts = fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 });
const mapping = fc.record({
  id: fc.string({ minLength: 1 }),
  name: fc.string(),
  signature: texts,
  columns: fc.array(fc.record({ headers: texts, to: fc.constantFrom(...IMPORT_FIELDS) }), {
    minLength: 1,
    maxLength: 6,
  }),
  words: fc.record({ done: texts, objective: texts }),
  rowsAre: fc.constantFrom("objective" as const, "keyResult" as const),
  milestones: fc.constant(true),
});

describe("a mapping as text", () => {
  it("is read as it was written", () => {
    fc.assert(
      fc.property(mapping, (one) => {
        expect(readMapping(printMapping(one))).toEqual({ ok: true, value: one });
      }),
    );
  });

  it("is never taken over half read", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = readMapping(text);
        return !read.ok || read.value.columns.length > 0;
      }),
    );
  });

  it.each([
    ["{", "not-json"],
    ["[]", "part-wrong"],
    ['{"id":"x"}', "part-wrong"],
    ['{"id":"x","columns":[{"headers":["A"],"to":"nonsense"}]}', "field-unknown"],
    ['{"id":"x","columns":[{"headers":[],"to":"title"}]}', "part-wrong"],
    ['{"id":"x","columns":[{"headers":["A"],"to":"title"}],"words":{"done":"yes"}}', "part-wrong"],
  ])("is refused with its reason: %s", (text, code) => {
    expect(readMapping(text)).toMatchObject({ ok: false, problem: { code } });
  });

  it("can be typed as pairs", () => {
    expect(mappingFromPairs("keyResult=Metric|Measure; objective = Theme", "mine")).toEqual({
      ok: true,
      value: {
        id: "mine",
        name: "mine",
        signature: [],
        columns: [
          { headers: ["Metric", "Measure"], to: "keyResult" },
          { headers: ["Theme"], to: "objective" },
        ],
        rowsAre: "keyResult",
      },
    });
    expect(mappingFromPairs("colour=Red", "x")).toMatchObject({ problem: { field: "colour" } });
    expect(mappingFromPairs("title=", "x")).toMatchObject({ ok: false });
  });

  it("is made from headers that say themselves what they are", () => {
    const made = mappingFromHeaders(["关键结果", "目标值", "负责人", "口令"]);
    expect(made?.columns.map(({ to }) => to)).toEqual(["keyResult", "target", "owner"]);
    expect(mappingFromHeaders(["Name", "Colour"])).toBeUndefined();
  });
});
