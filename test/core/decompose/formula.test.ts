import fc from "fast-check";
import { driversOf, evaluate, formulaText } from "../../../core/decompose/driver-tree";
import { readFormula } from "../../../core/decompose/formula";
import { valueOf } from "../../support/result";

const values = new Map(Object.entries({ a: 6, b: 3, c: 2, 客户数: 100, 客单价: 50, 复购率: 0.3 }));

describe("readFormula", () => {
  it.each([
    ["客户数 * 客单价 * 复购率", 1500],
    ["销售额 = 客户数 × 客单价", 5000],
    ["=客户数＊客单价", 5000],
    ["(a + b) / c", 4.5],
    ["（a＋b）÷c", 4.5],
    ["a − b − c", 1],
    ["a - (b - c)", 5],
    ["a / b / c", 1],
    ["a / (b / c)", 4],
    ["-a + b", -3],
    ["a / b * 100%", 2],
    ["2 × (a + b × c)", 24],
  ])("reads %s as %d", (text, expected) => {
    expect(valueOf(evaluate(valueOf(readFormula(text)), values))).toBeCloseTo(expected, 12);
  });

  it("flattens sums and products, so that equal shares are shares of all drivers", () => {
    expect(valueOf(readFormula("a * (b * c)"))).toMatchObject({
      form: "product",
      factors: { length: 3 },
    });
    expect(valueOf(readFormula("a + (b − c)"))).toMatchObject({
      form: "sum",
      terms: { length: 3 },
    });
  });

  it("keeps names with spaces, and names known beforehand with operators in them", () => {
    expect(driversOf(valueOf(readFormula("average order value × visitors")))).toEqual([
      "average order value",
      "visitors",
    ]);
    expect(driversOf(valueOf(readFormula("add-on sales + new sales", ["add-on sales"])))).toEqual([
      "add-on sales",
      "new sales",
    ]);
  });

  it.each([
    ["", { code: "formula-empty" }],
    ["  ", { code: "formula-empty" }],
    ["a * ", { code: "formula-unexpected", position: 5, found: "", expected: "driver" }],
    ["a * * b", { code: "formula-unexpected", position: 5, found: "*", expected: "driver" }],
    ["(a + b", { code: "formula-unexpected", position: 7, found: "", expected: "closing-bracket" }],
    ["a + b)", { code: "formula-unexpected", position: 6, found: ")", expected: "operator" }],
    [
      "客户数（客单价）",
      { code: "formula-unexpected", position: 4, found: "（", expected: "operator" },
    ],
    ["(".repeat(60), { code: "formula-too-deep", position: 51, most: 50 }],
  ])("says of %j what was expected where", (text, problem) => {
    expect(readFormula(text)).toEqual({ ok: false, problem });
  });

  it("answers for any text there is", () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...Array.from("ab+-*/()（）×÷ 1%=")) }),
    );
    fc.assert(fc.property(text, (any) => typeof readFormula(any).ok === "boolean"));
  });

  it("reads back what it prints", () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from("abc+-*/()")),
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, (any) => {
        const tree = readFormula(any);
        fc.pre(tree.ok);
        expect(readFormula(formulaText(tree.value))).toEqual(tree);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("evaluate", () => {
  it.each([
    ["a * d", { code: "driver-missing", name: "d" }],
    ["a / (b − b)", { code: "divided-by-zero", formula: "b − b" }],
  ])("has no value for %s", (text, problem) => {
    expect(evaluate(valueOf(readFormula(text)), values)).toEqual({ ok: false, problem });
  });
});
