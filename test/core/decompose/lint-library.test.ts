import { LIBRARY } from "../../../core/decompose/library";
import type { Candidate, Family } from "../../../core/decompose/library/family";
import { lintLibrary } from "./lint-library";

it("finds nothing wrong with any of our families", () => {
  expect(LIBRARY.length).toBeGreaterThanOrEqual(140);
  expect(lintLibrary(LIBRARY)).toEqual([]);
});

describe("a planted fault", () => {
  const good = LIBRARY.find(({ id }) => id === "first-contact-resolution");
  const other = LIBRARY.find(({ id }) => id === "changeover-time");
  if (good === undefined || other === undefined) throw new Error("no such family");
  const [one, ...rest] = good.candidates;
  if (one === undefined) throw new Error("no candidate");
  const first = (change: Partial<Candidate>): Partial<Family> => ({
    candidates: [{ ...one, ...change }, ...rest],
  });
  const says = (zh: string, en: string) => ({ zh, en });
  const objective = (zh: string, en: string): Partial<Family> => ({
    objectives: [says(zh, en), ...good.objectives.slice(1)],
  });

  const PLANTED: readonly (readonly [rule: string, change: Partial<Family>])[] = [
    ["no-chinese", { cheat: says("close it", "Close it") }],
    ["no-english", { cheat: says("先结单", "") }],
    ["no-english", first({ title: says("答案多一些", "更多答案") })],
    ["one-objective", { objectives: good.objectives.slice(0, 1) }],
    ["objective-digits", objective("90%的客户不再来电", "Keep them content")],
    ["objective-empty-word", objective("打造一流服务", "Keep them content")],
    ["objective-empty-word", objective("让客户放心", "Leverage our service")],
    ["objective-long", objective("让每一位客户在每一次来电时都能够得到最满意的解决", "Solve it")],
    ["objective-names-kpi", objective("把首次解决率做上去", "Solve it at once")],
    ["objective-names-kpi", objective("让客户放心", "Lift first call resolution")],
    ["candidates-4-to-8", { candidates: good.candidates.slice(0, 3) }],
    [
      "nothing-moves-early",
      { candidates: good.candidates.map((c) => ({ ...c, movesInWeeks: c.movesInWeeks + 4 })) },
    ],
    ["no-outcome", { candidates: good.candidates.map((c) => ({ ...c, timing: "leading" })) }],
    ["candidate-digits", first({ title: says("30天内答复", "Answer within 30 days") })],
    ["candidate-empty-word", first({ title: says("优化知识库", "Tidy the answers") })],
    ["candidate-restates-kpi", first({ metric: says("一次解决率", "Solved the first time") })],
    ["candidate-long", first({ title: says("答案多", "One ".repeat(13).trim()) })],
    ["direction", first({ better: "lower" })],
    ["unit", first({ unit: "money" })],
    ["counted", first({ metric: says("查到的答案", "Answers"), unit: "count" })],
    ["from-zero", first({ fromZero: true })],
    ["factor-without-driver", first({ link: "factor" })],
    ["drivers", first({ driver: "answers" })],
    ["part-without-driver", first({ link: "part" })],
    [
      "bet-with-driver",
      { ...first({ driver: "a" }), drivers: { text: "a", names: { a: one.metric } } },
    ],
    [
      "driver-name",
      {
        ...first({ driver: "a", link: "factor" }),
        drivers: { text: "a * b", names: { a: says("查到率", "Found"), b: says("率", "Rate") } },
      },
    ],
    ["driver-unit", { drivers: { text: "a", names: { a: says("甲", "A") } } }],
    ["driver-unit", { drivers: { text: "a", names: { a: says("费用", "Cost") } } }],
    [
      "driver-unit",
      { drivers: { text: "a + b", names: { a: says("占比", "A"), b: says("人数", "B") } } },
    ],
    [
      "driver-unit",
      { drivers: { text: "a - b", names: { a: says("费用", "A"), b: says("天数", "B") } } },
    ],
    ["drivers", { drivers: { text: "a * (b", names: { a: says("甲", "A") } } }],
    ["drivers", { drivers: { text: "a * b", names: { a: says("甲", "A") } } }],
    ["counter-is-candidate", { counter: { ...good.counter, id: one.id } }],
    ["counter-is-candidate", { counter: { ...good.counter, metric: one.metric } }],
    ["counter-is-kpi", { counter: { ...good.counter, metric: good.names } }],
    ["tasks", { tasks: [] }],
    ["task-measurable", { tasks: [says("把转派率降下来", "Lower the rate"), ...good.tasks] }],
    ["level-summed", { accumulation: "level", aggregation: "sum" }],
    ["alias-twice", { aliases: { zh: ["换模时间"], en: good.aliases.en } }],
    ["objective-twice", { objectives: [...good.objectives.slice(1), ...other.objectives] }],
    ["alias-other-way-round", { aliases: { zh: ["再次来电投诉率"], en: ["fcr"] } }],
    ["alias-other-way-round", { better: "lower", aliases: { zh: ["解决及时率"], en: ["fcr"] } }],
    ["cheat-twice", { cheat: other.cheat }],
    ["title-twice", first({ title: other.candidates[0]?.title ?? one.title })],
    ["metric-twice", first({ metric: other.candidates[0]?.metric ?? one.metric })],
    ["id-of-two-metrics", first({ id: other.candidates[0]?.id ?? "" })],
    ["same-draft", { candidates: [...other.candidates.slice(0, 3), ...good.candidates] }],
  ];

  it.each(PLANTED)("against %s is found (%#)", (rule, change) => {
    const faults = lintLibrary([other, { ...good, ...change }]);
    expect(faults.map((fault) => fault.rule)).toContain(rule);
    expect(lintLibrary([other, good])).toEqual([]);
  });
});
