/** What holds for every call, whatever the numbers. */
import fc from "fast-check";
import {
  callFunction,
  FUNCTION_IDS,
  FUNCTIONS,
  isCellError,
  type Argument,
  type CallAnswer,
  type CellFunction,
  type CellValue,
  type Grid,
} from "../../../core";

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.double(),
  fc.integer({ min: -1000, max: 1000 }),
  fc.boolean(),
  fc.constantFrom(
    "",
    " ",
    "20%",
    "1,200",
    "abc",
    "3..5",
    "at_most",
    "不超过",
    "done",
    "2026-03-31",
  ),
  fc.constantFrom(
    "zh",
    "en",
    "clamp=both",
    "missing=exclude; 语言=zh",
    "=",
    "KPI",
    "目标值",
    "当前值",
  ),
  fc.constant({ error: { code: "#REF!" } }),
);
const grid: fc.Arbitrary<Grid> = fc
  .tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const argument: fc.Arbitrary<Argument> = fc.oneof(cell, grid, fc.constant(undefined));

const cellsOf = (answer: CallAnswer): readonly CellValue[] => {
  if (!answer.ok) return [{ error: answer.error }];
  return Array.isArray(answer.value) ? (answer.value as Grid).flat() : [answer.value as CellValue];
};

const isSound = (value: CellValue): boolean =>
  typeof value === "number"
    ? Number.isFinite(value)
    : isCellError(value)
      ? /^#/.test(value.error.code) && (value.error.message ?? "") !== ""
      : value !== null;

it.each(FUNCTION_IDS)("%s answers anything with cells or a sentence, never NaN", (id) => {
  const most = Object.keys((FUNCTIONS[id] as CellFunction).parameters).length + 1;
  fc.assert(
    fc.property(fc.array(argument, { maxLength: most }), (args) => {
      const answer = callFunction(id, args);
      return cellsOf(answer).length > 0 && cellsOf(answer).every(isSound);
    }),
    { numRuns: 150 },
  );
});

const number = fc.integer({ min: -1000, max: 1000 });
const rows = fc.array(fc.tuple(number, number, fc.option(number)), { minLength: 2, maxLength: 12 });
const column = (cells: readonly CellValue[]): Grid => cells.map((one) => [one]);

it("answers a range row by row as it answers each row alone", () => {
  fc.assert(
    fc.property(rows, (table) => {
      const [baseline, target, current] = [0, 1, 2].map((at) =>
        column(table.map((row) => row[at] ?? null)),
      );
      const spilled = callFunction("OKR_PROGRESS", [baseline, target, current]);
      const alone = table.map((row) => cellsOf(callFunction("OKR_PROGRESS", row))[0]);
      cellsOf(spilled).forEach((one, at) => {
        const other = alone[at] ?? null;
        if (isCellError(one)) {
          const { code, message = "" } = isCellError(other) ? other.error : { code: "" };
          expect(one.error).toEqual({ code, message: `Row ${at + 1}: ${message}` });
        } else expect(one).toBe(other);
      });
    }),
  );
});

it("stretches one value as if it stood in every row", () => {
  fc.assert(
    fc.property(number, fc.array(number, { minLength: 2, maxLength: 9 }), (target, current) => {
      const full = column(current.map(() => target));
      expect(callFunction("KPI_ATTAINMENT", [column(current), target])).toEqual(
        callFunction("KPI_ATTAINMENT", [column(current), full]),
      );
    }),
  );
});

it("scores the same in any unit", () => {
  const factor = fc.integer({ min: 1, max: 1000 });
  fc.assert(
    fc.property(rows, factor, number, (table, k, shift) => {
      const scaled = (by: number, plus: number): CallAnswer =>
        callFunction(
          "OKR_SCORE",
          [0, 1, 2].map((at) =>
            column(
              table.map((row) => {
                const value = row[at];
                return typeof value === "number" ? value * by + plus : null;
              }),
            ),
          ),
        );
      const [one, other] = [scaled(1, 0), scaled(k, shift)];
      expect(other.ok).toBe(one.ok);
      if (one.ok && other.ok) expect(other.value).toBeCloseTo(one.value as number, 9);
    }),
  );
});

it("rolls up to a value between the lowest and the highest score", () => {
  const score = fc.double({ min: 0, max: 1, noNaN: true });
  const weight = fc.integer({ min: 1, max: 100 });
  fc.assert(
    fc.property(fc.array(fc.tuple(score, weight), { minLength: 1, maxLength: 20 }), (list) => {
      const scores = list.map(([one]) => one);
      const args = [column(scores), column(list.map(([, one]) => one))];
      const answer = callFunction("OKR_ROLLUP", args);
      const value = answer.ok ? (answer.value as number) : NaN;
      expect(value).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-12);
      expect(value).toBeLessThanOrEqual(Math.max(...scores) + 1e-12);
    }),
  );
});

it("says the same in both languages: only words and sentences differ", () => {
  const day = fc.integer({ min: 46000, max: 46200 });
  fc.assert(
    fc.property(fc.double({ min: -1, max: 2, noNaN: true }), day, day, day, (share, ...days) => {
      const [en, zh] = ["en", "zh"].map((language) =>
        callFunction("OKR_STATUS", [share, ...days, null, null, language]),
      );
      expect(zh?.ok).toBe(en?.ok);
      if (en?.ok === false && zh?.ok === false) expect(zh.error.code).toBe(en.error.code);
    }),
  );
});

it("splits a total into parts that add up to it exactly, in whole units", () => {
  const weights = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.integer({ min: -10_000, max: 10_000 }), weights, (total, list) => {
      fc.pre(list.some((weight) => weight > 0));
      const answer = callFunction("KPI_SPLIT", [total, column(list), 1]);
      const parts = cellsOf(answer) as number[];
      expect(parts.every(Number.isInteger)).toBe(true);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
    }),
  );
});
