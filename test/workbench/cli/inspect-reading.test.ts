/** What the user has said of a table, and the rules for points, as the command line tells them. */
import { keepReadings, scan } from "../../../core";
import { correctField, correctionFor } from "../../../core/tables/say-of-table";
import { inspect, type InspectedTable } from "../../../workbench/cli/inspect";
import { openBook } from "../../../workbench/files";
import { day } from "../../support/open-book";
import { readAll } from "../../support/read-all";
import { valueOf } from "../../support/result";
import { xlsxFile } from "../../support/xlsx-book";
import { READING_BOOKS } from "../../pane/page/reading-books";
import { file } from "./book-files";
import { run } from "./run";

const book = (name: "readingEn" | "readingZh") =>
  valueOf(openBook(xlsxFile(READING_BOOKS[name] ?? { sheets: [] }), "board.xlsx"));

async function inspected(bytes: Uint8Array, ...options: readonly string[]) {
  const { out } = await run(inspect, file("board.xlsx", bytes), "--json", ...options);
  return JSON.parse(out) as readonly InspectedTable[];
}

it("reads a table by the correction that the workbook keeps, and says so", async () => {
  const open = book("readingEn");
  const port = open.port({ today: day("2026-02-15"), language: "en" });
  const snapshot = await readAll(port);
  const [table] = scan(snapshot, []).tables;
  if (table === undefined) throw new Error("no table was found");
  const correction = correctField(correctionFor(table, []), table, 3, "target");
  await port.apply(keepReadings({ ...snapshot, corrections: [correction] }).edits);
  const [read] = await inspected(open.bytes());
  expect(read).toMatchObject({ sheet: "Board pack", corrected: true, confidence: 1 });
  const fields = read?.columns.map(({ column, field }) => `${column} ${field ?? ""}`.trim());
  expect(fields).toEqual(expect.arrayContaining(["A kpi", "B", "D target"]));
});

it("says each rule back, and names what was not understood", async () => {
  const [table] = await inspected(book("readingZh").bytes(), "--language", "zh");
  expect(table?.rules?.map(({ cell, kpi, unread }) => [cell, kpi, unread])).toEqual([
    ["G4", "线上销售额", []],
    ["G5", "库存周转天数", ["见附件三"]],
    ["G6", "客户投诉数", []],
  ]);
  expect(table?.rules?.[0]?.understood.join("")).toContain("120");
  const path = file("board.xlsx", book("readingZh").bytes());
  const { out } = await run(inspect, path, "--language", "zh");
  expect(out).toContain("没有读懂：见附件三");
});
