import { checkOkrs, type OkrToCheck } from "../../../core/alignment/check-okrs";
import { call, messageOf } from "../../support/calls";

const rulesOf = (given: Partial<OkrToCheck>): readonly string[] =>
  checkOkrs([{ row: 2, isMeasured: false, ...given }]).map(({ rule }) => rule);

it.each([
  ["Become the partner our customers trust most", []],
  ["成为客户最信任的伙伴", []],
  ["Increase NPS by 20 points", ["objective-with-number"]],
  ["销售额增长30%", ["objective-with-number"]],
])("objective %j: %j", (objective, rules) => {
  expect(rulesOf({ objective })).toEqual(rules);
});

it.each([
  ["Cut first-response time from 9h to 2h", []],
  ["新增3个行业客户", []],
  ["Hold churn at 2%", []],
  ["Run-rate revenue to 5M", []],
  ["Improve customer satisfaction", ["key-result-without-number"]],
  ["提升客户满意度", ["key-result-without-number"]],
  ["Hold 12 customer interviews", ["key-result-is-activity"]],
  ["组织3场培训", ["key-result-is-activity"]],
])("key result %j: %j", (keyResult, rules) => {
  expect(rulesOf({ keyResult })).toEqual(rules);
});

it("leaves a key result alone whose target stands in its own column", () => {
  expect(rulesOf({ keyResult: "Improve customer satisfaction", isMeasured: true })).toEqual([]);
});

it("asks for owner and due date only where the table has the column, as a remark", () => {
  const keyResult = "Win 3 customers";
  expect(rulesOf({ keyResult, hasOwner: false, hasDue: false })).toEqual([
    "owner-missing",
    "due-missing",
  ]);
  expect(rulesOf({ keyResult })).toEqual([]);
});

describe("OKR_CHECK", () => {
  const table = [
    ["目标(O)", "关键结果(KR)", "负责人"],
    ["销售额增长30%", "提升客户满意度", "王芳"],
    [null, "新增3个行业客户", null],
  ];

  it("gives a row per finding, with the row of the range and the table's own header", () => {
    expect(call("OKR_CHECK", table, "zh")).toEqual([
      [
        2,
        "目标(O)",
        "objective-with-number",
        "警告",
        expect.stringMatching(/^目标“销售额增长30%”/),
      ],
      [2, "关键结果(KR)", "key-result-without-number", "警告", expect.stringMatching(/没有数字/)],
      [3, "负责人", "owner-missing", "提示", expect.stringMatching(/没有负责人/)],
    ]);
  });

  it("is blank when nothing is found, and says which column is missing", () => {
    expect(call("OKR_CHECK", [["Key result"], ["Win 3 customers"]])).toBe("");
    expect(messageOf("OKR_CHECK", [["Owner", "Due"]])).toMatch(/no column "Key result"/);
  });
});
