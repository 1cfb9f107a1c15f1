import type { CellValue, Region } from "../../../core";
import { meaningOf } from "../../../core/model/header-meaning";
import * as words from "../../../core/tables/cell-words";
import { readFigureText } from "../../../core/tables/figure-text";
import { directionFrom, directionIn } from "../../../core/tables/kpi-facts";
import { readPeriodText } from "../../../core/tables/period-text";
import { dayOfWrittenText } from "../../../core/tables/text-day";
import { check } from "./made/random-grid";

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
