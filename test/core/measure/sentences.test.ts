import { readSentence, type Measure } from "../../../core";
import { CASES_EN } from "./cases-en";
import { SHAPES_EN, SHAPES_ZH } from "./cases-shapes";
import { CASES_ZH } from "./cases-zh";

interface Case {
  readonly sentence: string;
  readonly kind: string;
  readonly stated: readonly string[];
}

function casesIn(table: string): readonly Case[] {
  let kind = "";
  return table.split("\n").flatMap((line) => {
    if (line.startsWith("# ")) kind = line.slice(2);
    if (line === "" || line.startsWith("# ")) return [];
    const [sentence = "", ...stated] = line.split("|").map((cell) => cell.trim());
    return [{ sentence, kind, stated: Array.from({ length: 7 }, (_, at) => stated[at] ?? "") }];
  });
}

/** The same columns from what was read. */
function columns(measures: readonly Measure[]): readonly string[] {
  const [first] = measures;
  if (first === undefined) return [];
  const { metric = "", direction, baseline, target, targetHigh, unit = "", period = "" } = first;
  const ratio = unit === "%" || unit === "pp";
  const said = (value: number | undefined): string =>
    value === undefined ? "" : ratio ? `${Number((value * 100).toPrecision(12))}%` : String(value);
  const checkable = measures.some(({ targetKind }) => targetKind !== "none");
  const count = checkable ? measures.length : 0;
  return [
    metric,
    direction,
    targetHigh === undefined ? said(target) : `${said(target)}..${said(targetHigh)}`,
    baseline === undefined ? "" : `from ${said(baseline)}`,
    unit === "%" ? "" : unit,
    period,
    count === 1 ? "" : String(count),
  ];
}

describe.each([
  ["zh", CASES_ZH],
  ["en", CASES_EN],
  ["zh, in unusual shapes", SHAPES_ZH],
  ["en, in unusual shapes", SHAPES_EN],
])("sentences in %s", (_, table) => {
  it.each(casesIn(table))("$kind: $sentence", ({ sentence, kind, stated }) => {
    const measures = readSentence(sentence);
    expect(measures[0]?.targetKind).toBe(kind);
    expect(columns(measures)).toEqual(stated);
  });
});

describe("what a sentence leaves open", () => {
  it.each([
    ["转化率提升15%", "relative-or-points"],
    ["Increase conversion rate by 15%", "relative-or-points"],
    ["日活翻3倍", "times-or-times-more"],
    ["Revenue growth of 3x", "times-or-times-more"],
    ["吨煤成本降至1.234元", "decimal-or-thousands"],
    ["投诉处理时限3天内", "limit-or-period"],
    ["上线率100%", "no-verb"],
  ])("is reported of %s", (sentence, code) => {
    expect(readSentence(sentence)[0]?.ambiguities.map((one) => one.code)).toContain(code);
  });

  it.each(["毛利率提高2个百分点", "销售额增长20%", "成本从5元降到4元"])(
    "is nothing in %s",
    (sentence) => {
      expect(readSentence(sentence)[0]?.ambiguities).toEqual([]);
    },
  );
});

describe("hints", () => {
  it("name the metric that the text does not", () => {
    expect(readSentence("≥95%", { header: "一次合格率" })[0]).toMatchObject({
      metric: "一次合格率",
    });
    expect(readSentence("良率≥95%", { header: "目标" })[0]).toMatchObject({ metric: "良率" });
  });
});
