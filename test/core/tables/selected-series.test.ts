import { selectedSeries, type Area } from "../../../core";
import type { CellSpec } from "../../support/book";
import { openBook } from "../../support/open-book";

async function select(
  rows: readonly (readonly CellSpec[])[],
  formats: Readonly<Record<string, string>> = {},
  area?: Area,
) {
  const { port } = openBook({ sheets: [{ name: "A", rows, formats }] });
  const { regions } = await port.read([{ sheet: "sheet-1", ...(area && { area }) }]);
  const [region] = regions;
  if (region === undefined) throw new Error("nothing read");
  return selectedSeries(region);
}

it("takes a row with its name before it, and a blank as a missing period", async () => {
  expect(await select([["Sales", 1180, null, "1,120", { error: { code: "#N/A" } }, 860]])).toEqual({
    what: "series",
    series: { name: "Sales", values: [1180, null, 1120, null, 860], labels: [], percent: false },
  });
});

it("takes a column of percentages beside its months", async () => {
  const rows = [
    ["Month", "Rate"],
    [46023, 0.1],
    [46054, 0.2],
    [46082, 0.3],
  ];
  expect(await select(rows, { "A2:A4": "yyyy-mm", "B2:B4": "0%" })).toEqual({
    what: "series",
    series: {
      name: "Rate",
      values: [0.1, 0.2, 0.3],
      labels: ["2026-01-01", "2026-02-01", "2026-03-01"],
      percent: true,
    },
  });
});

it("takes one row below a header of months", async () => {
  const rows = [
    ["", "1月", "2月", "3月"],
    ["访客", 3, 4, 5],
  ];
  expect(await select(rows)).toMatchObject({
    series: { name: "访客", labels: ["1月", "2月", "3月"] },
  });
});

it("does not choose between several series, and makes no line of a date column", async () => {
  const square = [
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ];
  expect(await select(square)).toEqual({ what: "several" });
  const dates = [[46023], [46054], [46082]];
  expect(await select(dates, { "A1:A3": "yyyy-mm-dd" })).toEqual({ what: "no-numbers" });
});

it("says how few numbers there are", async () => {
  expect(await select([[1, "a", 2]])).toEqual({ what: "too-few", count: 2 });
  expect(await select([["only words"]])).toEqual({ what: "no-numbers" });
});
