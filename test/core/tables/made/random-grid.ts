import fc from "fast-check";
import type { CellValue, Region } from "../../../../core";
import { findTables } from "../../../../core/tables/find";
import { readingOf } from "../../../../core/tables/items";
import { layoutOf } from "../../../../core/tables/layout";
import { readKpis } from "../../../../core/tables/read-kpis";
import { readOkrs } from "../../../../core/tables/read-okrs";

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

export const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.constantFrom(...Array.from("目标值1２%（）()/-.,\n 月Q：:KPI≤")),
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

export const region: fc.Arbitrary<Region> = fc
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

/** Every number and every place within the region. */
export function check(one: Region): void {
  const tables = findTables(
    [one],
    [{ id: "s", name: "KPI", visible: true, protected: false, used: null }],
    [],
  );
  const last = one.origin.row + one.values.length;
  for (const table of tables) {
    expect(table.confidence).toBeGreaterThan(0);
    expect(table.confidence).toBeLessThanOrEqual(1);
    // Labels down the first column are rows of items and header at once.
    const isOutline = table.orientation === "stacked" && table.kind === "okr";
    const isUpright = table.orientation === "transposed" || isOutline;
    const first = isUpright ? table.headerRow : table.headerRow + 1;
    expect(table.rows.every((row) => row >= first && row < last)).toBe(true);
    expect(new Set(table.columns.map(({ column }) => column)).size).toBe(table.columns.length);
    const layout = layoutOf(table, [one]);
    const reading = readingOf(table, [one]);
    if (layout === undefined || reading === undefined) throw new Error("no layout");
    const read = [layout, reading].flatMap((each) => [
      ...readKpis(each),
      ...readOkrs(each).keyResults,
    ]);
    const places = (reading.items ?? []).flatMap((item) => [...item.values()]);
    expect(places.every(({ row }) => row >= one.origin.row && row < last)).toBe(true);
    expect(
      JSON.stringify(read, (_, value: unknown) => (Number.isNaN(value) ? "not a number" : value)),
    ).not.toContain("not a number");
  }
}
