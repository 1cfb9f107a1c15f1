import fc from "fast-check";
import { lineOf } from "../../../core/tables/items/label-of";
import { splitItems } from "../../../core/tables/items/shared-cells";

describe("several items in one cell", () => {
  it.each([
    ["1. 签约3家 2. 复购率到25%", ["签约3家", "复购率到25%"]],
    ["①签约3家；②复购率到25%；", ["签约3家", "复购率到25%"]],
    ["KR1: Win 3 pilots\nKR2: NPS of 50", ["Win 3 pilots", "NPS of 50"]],
    ["(1) first (2) second (3) third", ["first", "second", "third"]],
    ["一、签约3家\n二、复购率到25%", ["签约3家", "复购率到25%"]],
    ["- win 3 pilots\n- ship the portal", ["win 3 pilots", "ship the portal"]],
    ["签约3家客户\n复购率到25%", ["签约3家客户", "复购率到25%"]],
    ["完成率≥1.5", ["完成率≥1.5"]],
    ["Reach 2.0 million users in Q1. 30 partners", ["Reach 2.0 million users in Q1. 30 partners"]],
    ["提升客户满意度\n至90%", ["提升客户满意度\n至90%"]],
    ["1. 签约3家", ["1. 签约3家"]],
    ["", [""]],
  ])("splits %j", (text, parts) => {
    expect(splitItems(text)).toEqual(parts);
  });

  it("never loses a word", () => {
    const word = fc.stringMatching(/^[a-z]{3,8} [a-z]{3,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 9 }), (words) => {
        expect(splitItems(words.map((one, at) => `${at + 1}. ${one}`).join("\n"))).toEqual(words);
        expect(splitItems(words.map((one, at) => `KR${at + 1}: ${one}`).join(" "))).toEqual(words);
      }),
    );
  });
});

describe("lines of an outline", () => {
  it.each([
    ["O1：打开新市场", { is: "objective", text: "打开新市场" }],
    ["O1打开新市场", { is: "objective", text: "打开新市场" }],
    ["Objective 2 - grow", { is: "objective", text: "- grow" }],
    ["目标一、打开新市场", { is: "objective", text: "打开新市场" }],
    ["KR1.2 NPS 50", { is: "keyResult", text: "NPS 50" }],
    ["关键结果1：NPS 50", { is: "keyResult", text: "NPS 50" }],
    ["KR3", { is: "keyResult", text: "" }],
    ["O2O平台上线", undefined],
    ["目标3家客户", undefined],
    ["目标值", undefined],
    ["Ok", undefined],
  ])("reads %j", (text, line) => {
    expect(lineOf(text)).toEqual(line);
  });
});
