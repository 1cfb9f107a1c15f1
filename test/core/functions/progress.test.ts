/** The fine print of progress, scores and roll-ups. */
import type { Argument, Grid } from "../../../core";
import { call, column, messageOf } from "../../support/calls";

describe("progress", () => {
  it.each([
    ["at_least", 95, 95, 1],
    ["at_least", 95, 94.9, 0],
    ["不超过", 42, 42, 1],
    ["at most", 42, 43, 0],
    ["within", "3..5", 3, 1],
    ["区间内", "3..5", 5.1, 0],
  ])("of %s %s at %d is %d", (kind, target, current, expected) => {
    expect(call("OKR_PROGRESS", null, target, current, kind)).toBe(expected);
  });

  it.each([
    [true, 1],
    [1, 1],
    ["done", 1],
    ["完成", 1],
    [false, 0],
    ["not done", 0],
    ["未完成", 0],
    [0.4, 0.4],
    ["40%", 0.4],
  ])("of a milestone that is %j is %d", (current, expected) => {
    expect(call("OKR_PROGRESS", null, "proof signed", current, "milestone")).toBe(expected);
  });

  it("is not held to 0 and 1 unless a rule says so", () => {
    expect(call("OKR_PROGRESS", 0, 100, 150)).toBe(1.5);
    expect(call("OKR_PROGRESS", 0, 100, -50, null, "clamp=floor")).toBe(0);
    expect(call("OKR_PROGRESS", 0, 100, 150, null, "clamp=floor")).toBe(1.5);
  });

  it.each([
    ["flat=zero", 5, 0],
    ["flat=full", 4, 1],
    ["flat=met", 5, 1],
    ["flat=met", 4, 0],
    [null, 5, "#N/A"],
  ])("under %s, target 5 from baseline 5, at %d is %j", (rules, current, expected) => {
    expect(call("OKR_PROGRESS", 5, 5, current, null, rules)).toBe(expected);
  });

  it("lets a written flat= decide for bounds too, and only a written one", () => {
    expect(call("OKR_PROGRESS", 5, 5, 4, "at_most")).toBe(1);
    expect(call("OKR_PROGRESS", 5, 5, 4, "at_most", "flat=zero")).toBe(0);
    expect(call("OKR_PROGRESS", 5, 5, 6, "at_most", "flat=met")).toBe(0);
  });
});

describe("score", () => {
  const table: Grid = [
    ["目标(O)", "关键结果(KR)", "起始值", "目标值", "当前值", "权重"],
    ["开拓市场", "新客户", 0, 20, 10, 3],
    [null, "渗透率", 0, 0.15, null, 1],
    ["提升服务", "响应时长", 8, 4, 5, null],
    ["合计", null, null, null, null, 4],
  ];

  it("gives the mean of objectives, filled down, totals left out", () => {
    expect(call("OKR_SCORE", table)).toBe((0.375 + 0.75) / 2);
    expect(call("OKR_SCORE", table, "missing=exclude")).toBe((0.5 + 0.75) / 2);
  });

  it("finds the header below a title", () => {
    const titled = [["2026年一季度OKR", null, null, null, null, null], ...table];
    expect(call("OKR_SCORE", titled)).toBe((0.375 + 0.75) / 2);
  });

  it("names row and column of what is wrong in a table", () => {
    const wrong = [...table.slice(0, 2), [null, "渗透率", 0, 0.15, "待定", 1]] as Grid;
    expect(messageOf("OKR_SCORE", wrong, "语言=zh")).toBe(
      "第3行：当前值是“待定”，不是数字。请填数字，或留空。",
    );
    expect(
      messageOf("OKR_SCORE", [
        ["Objective", "Key result"],
        ["A", "B"],
      ]),
    ).toBe('The table has no column "Current". Add it, or include the header row in the range.');
  });

  it("reads a bound that is written in the target", () => {
    const bounds: Grid = [
      ["Key result", "Target", "Current"],
      ["Uptime", "≥99%", 0.995],
      ["Cost per lead", "≤42", 50],
    ];
    expect(call("OKR_SCORE", bounds)).toBe(0.5);
  });

  it("leaves out guardrails and what has been replaced or retired", () => {
    const states: Grid = [
      ["Key result", "Role", "Baseline", "Target", "Current", "State"],
      ["A", "key result", 0, 10, 5, "agreed"],
      ["B", "guardrail", 0, 10, 0, "agreed"],
      ["C", "key result", 0, 10, 0, "replaced"],
    ];
    expect(call("OKR_SCORE", states)).toBe(0.5);
  });

  it("takes a plain 目标 over words for the objective", () => {
    const plain: Grid = [
      ["目标", "关键结果", "起始值", "目标值", "当前值"],
      ["开拓市场", "新客户", 0, 20, 10],
      ["提升服务", "响应时长", 8, 4, 4],
    ];
    expect(call("OKR_SCORE", plain)).toBe(0.75);
  });

  it("reads a target without current as a blank current", () => {
    expect(call("OKR_SCORE", 0, 100)).toBe(0);
    expect(call("OKR_SCORE", column(0, 0), column(100, 50))).toBe(0);
    expect(
      call("OKR_SCORE", column(0, 0), column(100, 50), null, null, null, "missing=exclude"),
    ).toBe("#N/A");
  });

  it("scores a blank current 0 whatever the kind", () => {
    expect(
      call(
        "OKR_SCORE",
        column(0, null),
        column(10, 5),
        column(10, null),
        null,
        column("reach", "at_most"),
      ),
    ).toBe(0.5);
  });

  it("sums changes over distances on request", () => {
    const lists = [column(0, 100), column(300, 800), column(300, 100)] as const;
    expect(call("OKR_SCORE", ...lists, null, null, "rollup=sum")).toBe(0.3);
  });

  it("holds to 0 and 1 unless told otherwise", () => {
    expect(call("OKR_SCORE", 0, 100, 150)).toBe(1);
    expect(call("OKR_SCORE", 0, 100, 150, null, null, "clamp=none")).toBe(1.5);
  });

  it.each([
    [column(1, null), /^Row 2: The weight is blank/],
    [column(1, -1), /^Row 2: The weight is −1/],
  ])("names the row of a weight that is blank or negative", (weights, message) => {
    const lists = [column(0, 0), column(1, 1), column(1, 1), weights] as const;
    expect(call("OKR_SCORE", ...lists)).toBe("#VALUE!");
    expect(messageOf("OKR_SCORE", ...lists)).toMatch(message);
  });

  it("has no answer for nothing", () => {
    expect(call("OKR_SCORE", column(null, null), column(null, null))).toBe("#N/A");
    expect(call("OKR_SCORE", column(0, 0), column(1, 1), column(1, 1), column(0, 0))).toBe("#N/A");
  });

  it("skips rows that are blank throughout, also under one kind for all", () => {
    expect(
      call("OKR_SCORE", column(0, null), column(4, null), column(2, null), null, "reach"),
    ).toBe(0.5);
  });
});

describe("roll-up", () => {
  it.each([
    [[column(0.2, 0.8)], 0.5],
    [[column(1, 0), column(1, 3)], 0.25],
    [[column(0.6, null)], 0.6],
    [[column(0.6, null), null, "missing=zero"], 0.3],
    [[column(null, null)], "#N/A"],
    [[null], "#N/A"],
    [[column(0.6, 0.8), column(0, 0)], "#N/A"],
    [[column(0.6, 0.8), column(1, null)], "#VALUE!"],
    [[column(0.6, null), column(1, null)], 0.6],
  ])("of %j is %j", (args, expected) => {
    expect(call("OKR_ROLLUP", ...(args as Argument[]))).toBe(expected);
  });
});
