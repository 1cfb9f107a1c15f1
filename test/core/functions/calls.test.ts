/** Broadcast, blanks, errors, rules and language: the same for every function. */
import { call, column, messageOf } from "../../support/calls";

const START = "2026-01-01";
const DUE = "2026-04-11";
const HALF = "2026-02-20";

describe("broadcast", () => {
  it("stretches one value and pairs equal shapes", () => {
    expect(call("OKR_PROGRESS", 0, column(100, 200), column(50, 50))).toEqual([[0.5], [0.25]]);
    expect(call("OKR_PROGRESS", 0, [[100, 200]], [[50, 50]])).toEqual([[0.5, 0.25]]);
  });

  it("names both sizes of shapes that do not pair", () => {
    const wrong = [column(0, 0, 0), column(1, 1), 1] as const;
    expect(call("OKR_PROGRESS", ...wrong)).toBe("#VALUE!");
    expect(messageOf("OKR_PROGRESS", ...wrong)).toBe(
      "baseline is 3 × 1 and target is 2 × 1 (rows × columns). Select ranges of the same size, or one cell.",
    );
  });

  it("lets a bad row fail alone, with its sentence", () => {
    expect(call("OKR_BAND", column(0.8, "high", null))).toEqual([
      ["green"],
      [
        {
          error: {
            code: "#VALUE!",
            message:
              'Row 2: score is "high", which is not a number. Enter a number or leave the cell blank.',
          },
        },
      ],
      [{ error: { code: "#N/A", message: "Row 3: score is blank. Enter a value." } }],
    ]);
  });

  it.each([
    ["1,200", 1200],
    ["20%", 0.2],
    ["２０％", 0.2],
    ["１，２００", 1200],
  ])("reads %s as a number", (text, number) => {
    expect(call("OKR_ROLLUP", column(text))).toBe(number);
  });

  it("takes blank text for a blank cell, never for 0", () => {
    expect(call("OKR_PROGRESS", 0, 100, "")).toBe("#N/A");
    expect(call("OKR_ROLLUP", column(0.5, ""))).toBe(0.5);
  });

  it("passes an error on with its code, from any argument", () => {
    const broken = { error: { code: "#REF!" } };
    expect(call("OKR_BAND", broken)).toBe("#REF!");
    expect(call("OKR_BAND", [[0.7], [broken]])).toMatchObject([
      ["green"],
      [{ error: { code: "#REF!" } }],
    ]);
    expect(call("OKR_ROLLUP", [[0.7], [broken]])).toBe("#REF!");
    expect(call("OKR_BAND", 0.7, null, broken)).toBe("#REF!");
    const told = { error: { code: "#DIV/0!", message: "no sales" } };
    expect(messageOf("OKR_BAND", told)).toBe("no sales");
  });

  it("refuses more arguments than there are, trailing blanks aside", () => {
    expect(call("OKR_BAND", 0.7, null, null, null)).toBe("green");
    expect(messageOf("OKR_BAND", 0.7, null, null, 1)).toMatch(/at most 3/);
  });
});

describe("rules and language", () => {
  it("lists the known keys and values", () => {
    expect(messageOf("OKR_PROGRESS", 0, 1, 1, null, "clam=none")).toBe(
      'There is no rule "clam" here. Known keys: clamp, flat, language.',
    );
    expect(messageOf("OKR_PROGRESS", 0, 1, 1, null, "clamp=some")).toBe(
      'The rule clamp cannot be "some". Known values: none, floor, both.',
    );
  });

  it.each([
    "clamp=both; flat=met",
    "截断=截两端；flat = met",
    "CLAMP=Both;;",
    "clamp=both\nflat=met",
  ])("reads %j", (rules) => {
    expect(call("OKR_PROGRESS", 0, 1, 2, null, rules)).toBe(1);
  });

  it.each(["clamp", "clamp=", "clamp=both=none", 5])("cannot read %j", (rules) => {
    expect(messageOf("OKR_PROGRESS", 0, 1, 2, null, rules)).toMatch(/cannot be read/);
  });

  it("refuses a rule written twice with two values", () => {
    expect(messageOf("OKR_PROGRESS", 0, 1, 2, null, "clamp=both; clamp=none")).toMatch(/twice/);
    expect(call("OKR_PROGRESS", 0, 1, 2, null, "clamp=both; 截断=both")).toBe(1);
  });

  it("says its problems in the language of the rules, even when the rules are wrong", () => {
    expect(messageOf("OKR_PROGRESS", 0, 1, "x", null, "language=zh")).toMatch(/不是数字/);
    expect(messageOf("OKR_PROGRESS", 0, 1, 1, null, "语言=中文; clam=none")).toMatch(/没有规则/);
    expect(messageOf("OKR_PROGRESS", 0, 1, 1, null, "language=fr")).toMatch(/Known values: en, zh/);
  });

  it("lets the argument go before the rule", () => {
    const days = [START, DUE, HALF] as const;
    expect(call("OKR_STATUS", 0.5, ...days, null, "language=zh")).toBe("正常");
    expect(call("OKR_STATUS", 0.5, ...days, null, "language=zh", "en")).toBe("on track");
    expect(messageOf("OKR_BAND", 0.7, null, "klingon")).toBe(
      'language is "klingon". Use en or zh.',
    );
  });

  it("wants one cell of rules", () => {
    expect(messageOf("OKR_PROGRESS", 0, 1, 1, null, column("a", "b"))).toMatch(/one value/);
  });
});
