import fc from "fast-check";
import { findTables } from "../../../core/tables/find";
import { layoutOf } from "../../../core/tables/layout";
import { readKpis } from "../../../core/tables/read-kpis";
import { readOkrs } from "../../../core/tables/read-okrs";
import { meaningOf } from "../../../core/model/header-meaning";
import { readFigureText } from "../../../core/tables/figure-text";
import { readPeriodText } from "../../../core/tables/period-text";
import { directionFrom, directionIn } from "../../../core/tables/kpi-facts";
import { dayOfWrittenText } from "../../../core/tables/text-day";
import * as words from "../../../core/tables/cell-words";
import type { CellValue, Region } from "../../../core";

const WORDS = [
  "KPI指标",
  "指标",
  "目标",
  "目标值",
  "权重",
  "考核标准",
  "得分",
  "合计",
  "序号",
  "KPI",
  "Target",
  "Actual",
  "Owner",
  "Objective",
  "Key result",
  "Q1",
  "Q2",
  "1月",
  "2月",
  "Jan-24",
  "2024",
  "≤45",
  "90%以上",
  "▲",
  "△",
  "张伟",
  "Revenue",
  "Churn rate",
  "月度",
  "备注",
  "-",
  "NA",
  "11月30日",
  "单位：万元",
  "Baseline",
  "Total",
  "Month",
  "Date",
  "Name",
  "",
  " ",
  "目标\n(40%)",
  "O1: grow KR1: 5",
  "每低1%扣2分",
];

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.constantFrom(..."目标值1２%（）()/-.,\n 月Q：:KPI≤"),
      maxLength: 200,
    }),
  },
);
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 5, arbitrary: text },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 2, arbitrary: fc.integer({ min: -10, max: 46200 }) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constant({ error: { code: "#REF!" } }) },
);

const region: fc.Arbitrary<Region> = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 10 }), fc.nat(5), fc.nat(5))
  .chain(([columns, rows, row, column]) =>
    fc.record({
      values: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      merges: fc.array(
        fc.record({
          row: fc.nat(8),
          column: fc.nat(8),
          rows: fc.integer({ min: 1, max: 3 }),
          columns: fc.integer({ min: 1, max: 5 }),
        }),
        { maxLength: 4 },
      ),
      formats: fc.array(
        fc.record({
          row: fc.nat(8),
          column: fc.nat(8),
          rows: fc.integer({ min: 1, max: 5 }),
          format: fc.nat(2),
        }),
        { maxLength: 3 },
      ),
      origin: fc.constant({ row, column }),
    }),
  )
  .map(({ values, merges, formats, origin }) => ({
    sheet: "s",
    origin,
    values,
    formulas: [],
    formatCodes: ["0.0%", "yyyy-mm-dd", "0.00"],
    formats,
    merges,
    hiddenRows: [],
    locked: [],
  }));

const RUNS = 10_000;

/** Every number and every place within the region. */
function check(one: Region): void {
  const tables = findTables(
    [one],
    [{ id: "s", name: "KPI", visible: true, protected: false, used: null }],
    [],
  );
  const last = one.origin.row + one.values.length;
  for (const table of tables) {
    expect(table.confidence).toBeGreaterThan(0);
    expect(table.confidence).toBeLessThanOrEqual(1);
    expect(table.rows.every((row) => row > table.headerRow && row < last)).toBe(true);
    expect(new Set(table.columns.map(({ column }) => column)).size).toBe(table.columns.length);
    const layout = layoutOf(table, [one]);
    if (layout === undefined) throw new Error("no layout");
    const read = [...readKpis(layout), ...readOkrs(layout).keyResults];
    expect(
      JSON.stringify(read, (_, value: unknown) => (Number.isNaN(value) ? "not a number" : value)),
    ).not.toContain("not a number");
  }
}

describe("random grids", () => {
  it("are read without a crash and without a number that is none", () => {
    fc.assert(fc.property(region, check), { numRuns: RUNS });
  }, 120_000);
});

describe("random strings", () => {
  it("are read without a crash and without a number that is none", () => {
    fc.assert(
      fc.property(text, (one) => {
        for (const sure of meaningOf(one).values()) expect(sure > 0 && sure <= 1).toBe(true);
        const figure = readFigureText(one);
        if (figure !== undefined) expect(Number.isFinite(figure.value)).toBe(true);
        const period = readPeriodText(one);
        if (period !== undefined) expect(Number.isFinite(period.order)).toBe(true);
        const day = dayOfWrittenText(one, "day-first");
        if (day !== undefined) expect(Number.isInteger(day)).toBe(true);
        directionIn(one, true);
        directionFrom({ pointsRule: one });
      }),
      { numRuns: RUNS },
    );
  });
});

const HOSTILE = [
  "(",
  "目标",
  "1,",
  "每",
  "a b ",
  "Q1 ",
  ">=",
  "KPI/",
  "扣1",
  "\n",
  "1.",
  "第",
  "target ",
  "占",
  "x×",
  "[:",
  "for each a ",
];

describe("hostile strings of 50,000 letters", () => {
  it.each(HOSTILE)("%j again and again are done with at once", (piece) => {
    const long = piece.repeat(Math.ceil(50_000 / piece.length));
    const start = performance.now();
    meaningOf(long);
    readFigureText(long);
    readPeriodText(long);
    dayOfWrittenText(long);
    directionFrom({ pointsRule: long, formula: long });
    directionIn(long, false);
    for (const test of [
      words.looksLikeFormula,
      words.looksLikeId,
      words.looksLikeMark,
      words.looksLikeMetric,
      words.looksLikePerson,
      words.looksLikePointsRule,
      words.isFrequency,
      words.isUnitWord,
      words.isNoValue,
      words.readBoundText,
    ]) {
      test(long.slice(0, 300));
    }
    check({
      sheet: "s",
      origin: { row: 0, column: 0 },
      formulas: [],
      formatCodes: [],
      formats: [],
      merges: [],
      hiddenRows: [],
      locked: [],
      values: [
        ["KPI", "目标值", "考核标准"],
        [long, long, long],
        [long, "1", "2"],
      ],
    });
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe("large grids", () => {
  const grid = (rows: number, row: (at: number) => CellValue[]): Region => ({
    sheet: "s",
    origin: { row: 0, column: 0 },
    formulas: [],
    formatCodes: ["0%"],
    hiddenRows: [],
    locked: [],
    values: Array.from({ length: rows }, (_, at) => row(at)),
    // A format and a merge per row: looked up, never gone through.
    formats: Array.from({ length: rows }, (_, at) => ({ row: at, column: 2, rows: 1, format: 0 })),
    merges: Array.from({ length: rows >> 1 }, (_, at) => ({
      row: at * 2 + 1,
      column: 3,
      rows: 2,
      columns: 1,
    })),
  });
  const time = (one: Region): number => {
    const start = performance.now();
    check(one);
    return performance.now() - start;
  };

  it.each<[string, (at: number) => CellValue[]]>([
    ["items", (at) => (at === 0 ? ["KPI", "目标值", "权重", "备注"] : [`K${at}`, at, 0.1, "x"])],
    [
      "headers again and again",
      (at) =>
        at % 3 === 0
          ? ["KPI", "目标值", "权重", "备注"]
          : at % 3 === 1
            ? [`K${at}`, at, 1, "x"]
            : [null, null, null, null],
    ],
    ["words in every cell", (at) => [`目标 ${at}`, "KPI", "权重", `Owner ${at}`]],
  ])("of %s take time in line with their rows", (_, row) => {
    time(grid(500, row));
    const small = time(grid(2_000, row));
    const large = time(grid(20_000, row));
    expect(large).toBeLessThan(Math.max(400, small * 40));
  });
});
