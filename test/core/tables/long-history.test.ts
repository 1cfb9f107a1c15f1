import { findTables } from "../../../core/tables/find";
import { readAll } from "../../support/read-all";
import { day, openBook } from "../../support/open-book";
import type { CellValue } from "../../../core/kernel/cell";

const months = (name: string, count: number): readonly CellValue[][] =>
  Array.from({ length: count }, (_, n) => [name, `2025-0${n + 1}-01`, 100 + (n % 3)]);

async function tablesOf(rows: readonly (readonly CellValue[])[]) {
  const { port } = openBook({ sheets: [{ name: "Data", rows }] }, "en", day("2026-02-15"));
  const { regions, sheets, tables } = await readAll(port);
  return findTables(regions, sheets, tables);
}

describe("values of KPIs below each other", () => {
  it.each([
    [
      ["KPI", "Date", "Actual"],
      ["kpiId", "date", "actual"],
    ],
    [
      ["指标", "日期", "实际值"],
      ["kpiId", "date", "actual"],
    ],
    [
      ["Metric", "Month", "Actual"],
      ["kpiId", "date", "actual"],
    ],
  ])("are a history under %j", async (header, fields) => {
    const rows = [header, ...months("Online sales", 8), ...months("Conversion rate", 8)];
    const [table] = await tablesOf(rows);
    expect(table?.reads).toBe("history");
    expect(table?.columns.map(({ field }) => field)).toEqual(fields);
  });

  it.each<[string, readonly (readonly CellValue[])[]]>([
    [
      "each KPI stands once",
      Array.from({ length: 8 }, (_, n) => [`KPI ${n}`, `2025-0${n + 1}-01`, 100]),
    ],
    ["there are too few rows", months("Online sales", 3)],
    [
      "no column holds days",
      Array.from({ length: 8 }, (_, n) => ["Online sales", `run ${n}`, 100]),
    ],
  ])("are a list of KPIs where %s", async (_, rows) => {
    const [table] = await tablesOf([["KPI", "Date", "Actual"], ...rows]);
    expect(table?.reads).not.toBe("history");
  });
});
