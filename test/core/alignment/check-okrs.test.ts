import fc from "fast-check";
import { CHECKS } from "../../../core/alignment/check-okrs";
import { checkSentences as en } from "../../../core/i18n/en/check";
import { checkSentences as zh } from "../../../core/i18n/zh/check";
import { sayCheck } from "../../../core/i18n/check-sentences";
import type { CellValue } from "../../../core/kernel/cell";
import { call, messageOf } from "../../support/calls";
import { findingsIn, ROWS, rulesIn, SOUND, type Row } from "./okr-rows";
import { CASES } from "./rule-cases";

describe("a sound table", () => {
  it("has no finding in English or Chinese, with few columns or many", () => {
    expect(findingsIn(SOUND.en)).toEqual([]);
    expect(findingsIn(SOUND.zh)).toEqual([]);
    expect(findingsIn(SOUND.full, ROWS.full)).toEqual([]);
  });

  it.each([
    "新增3个行业客户",
    "试点产品渗透率提升15%",
    "售后响应时长缩短50%",
    "高价值客户复购率提升25%",
    "测试通过率≥95%",
    "减少2个非增值环节",
    "原材料损耗率下降8%",
    "社群运营GMV提升40%",
    "直播带货场次达20场",
    "供应链议价成本降8%",
    "建立客户反馈闭环机制",
    "Cut first-response time from 9h to 2h",
    "Increase NPS from 32 to 50",
    "Hold churn at 2%",
    "Publish six case studies that each bring a lead",
    "Run-rate revenue to 5M",
    "首次响应P90从20分钟降到10分钟",
    "Net revenue retention from 104% to 112%",
    "Sales attainment of 120%",
  ])("gives no more than a remark on the good key result %j", (keyResult) => {
    const rows = [SOUND.en[0], SOUND.en[1], [null, keyResult, "B. Li"]] as const;
    const told = findingsIn(rows as unknown as readonly Row[]).filter(
      ({ severity }) => severity !== "info",
    );
    expect(told).toEqual([]);
  });

  it.each([
    "Become the partner our customers trust most",
    "Customers grow with us instead of drifting away",
    "Make mobile the way our customers prefer to reach us",
    "Patients move on without waiting for a bed",
    "Run the line we planned to run",
    "开拓新市场",
    "让进店的人更愿意买、买得更对",
    "把浪费从产线上拿掉",
    "客户的问题一次就解决",
    "成为客户最信任的伙伴",
  ])("gives nothing on the good objective %j", (objective) => {
    const [[, ...first], ...others] = SOUND.en as unknown as [Row, ...Row[]];
    expect(findingsIn([[objective, ...first], ...others])).toEqual([]);
  });
});

describe.each(CHECKS.map(({ rule, severity }) => [rule, severity] as const))(
  "the rule %s",
  (rule, severity) => {
    const { wrong, right } = CASES[rule];

    it("is found where it should be, with the cell and a sentence in both languages", () => {
      const hits = findingsIn(wrong.rows, wrong.headers).filter((one) => one.rule === rule);
      expect(hits.map(({ row, field }) => [row, field])).toEqual(wrong.at);
      expect(new Set(hits.map((one) => one.severity))).toEqual(new Set([severity]));
      for (const hit of hits) {
        const [english, chinese] = [sayCheck(hit, "en"), sayCheck(hit, "zh")];
        expect(english).toMatch(/^["A-Z].*\.$/);
        expect(chinese).toMatch(/[\u3400-\u9fff].*。$/);
        expect(english + chinese).not.toMatch(/undefined|NaN|\[object/);
        for (const fact of Object.values(hit.facts)) {
          if (typeof fact === "string") expect([english, chinese].join()).toContain(fact);
        }
      }
    });

    it("is not found in a like table that is right", () => {
      expect(rulesIn(right.rows, right.headers)).not.toContain(rule);
    });
  },
);

it("has at least 34 rules, each with a sentence in both languages", () => {
  const rules = CHECKS.map(({ rule }) => rule);
  expect(new Set(rules).size).toBe(rules.length);
  expect(rules.length).toBeGreaterThanOrEqual(34);
  expect(Object.keys(en).sort()).toEqual([...rules].sort());
  expect(Object.keys(zh).sort()).toEqual([...rules].sort());
});

it("answers any table without a crash, with rows inside it", () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.string({ maxLength: 20 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(
      "提升满意度至120%",
      "Hold 3 workshops",
      "2026-01-01",
      46023,
      "bet",
      "within",
      true,
    ),
  );
  const width = ROWS.full.length;
  const row = fc.array(cell, { minLength: width, maxLength: width });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const answer = call("OKR_CHECK", [ROWS.full, ...rows] as CellValue[][]) as CellValue[][];
      const lines = Array.isArray(answer) ? answer : [];
      return lines.every(
        ([at, , rule, , sentence]) =>
          typeof at === "number" &&
          at >= 2 &&
          at <= rows.length + 1 &&
          typeof rule === "string" &&
          rule in en &&
          typeof sentence === "string" &&
          !/undefined|NaN|Infinity\b/.test(sentence),
      );
    }),
    { numRuns: 300 },
  );
});

it("takes time that grows with the table and no faster", () => {
  const took = (length: number): number => {
    const rows = Array.from({ length }, (_, n): Row => [
      `Objective ${n % 1000}`,
      `Raise metric ${n % 700} from 1 to 2`,
      `Owner ${n % 50}`,
    ]);
    const before = performance.now();
    findingsIn(rows);
    return performance.now() - before;
  };
  took(500);
  const small = took(1000);
  // Four times the rows: four times the time, and something for a busy machine.
  expect(took(4000)).toBeLessThan(small * 9 + 500);
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

  it("leaves a key result alone whose target stands in its own column", () => {
    const rows = [
      ["Key result", "Target"],
      ["Improve customer satisfaction", 0.9],
    ];
    expect(call("OKR_CHECK", rows)).toBe("");
  });

  it("does not read totals, and leaves what is over alone", () => {
    const rows = [
      ["Objective", "Key result", "State"],
      ["Become the partner customers trust", "Hold 12 workshops", "retired"],
      [null, "Raise repeat purchase rate from 21% to 30%", "agreed"],
      [null, "Cut delivery time from 5 days to 3 days", "agreed"],
      ["Total", "Hold 3 workshops", null],
      ["Not-doing list", "Raise awareness from 10% to 20%", "not doing"],
      [null, null, null],
    ];
    expect(call("OKR_CHECK", rows)).toBe("");
  });
});
