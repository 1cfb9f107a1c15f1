import { readFileSync } from "node:fs";
import { checkInBook } from "../../../workbench/cli/check-in";
import { openBook } from "../../../workbench/files";
import type { BookSpec } from "../../support/book";
import { DAY_C, WEEK_6 } from "../../support/day-c";
import { valueOf } from "../../support/result";
import { xlsxFile } from "../../support/xlsx-book";
import { at, file } from "./book-files";
import { run } from "./run";

/** The sheet as it came back on Monday: two have typed, one of them words under a number. */
const TYPED: BookSpec = {
  ...DAY_C,
  sheets: [
    ...DAY_C.sheets,
    {
      name: "Monday",
      rows: [
        ["Owner", "Key result", "Last value", "New value", "Confidence", "In the way", "Item ID"],
        ["Ana", "Weekly sign-ups", 120, 140, 0.6, null, "KR-001"],
        ["Bo", "Cost per customer", 39, "about 45", null, null, "KR-002"],
      ],
    },
  ],
  tables: [...(DAY_C.tables ?? []), { name: "KeelCheckInSheet", sheet: "Monday", area: "A1:G3" }],
};
const MORE = ["--as-of", WEEK_6, "--language", "en"];

it("makes the check-in sheet", async () => {
  const book = file("week.xlsx", xlsxFile(DAY_C));
  const out = at("monday.xlsx");
  const ran = await run(checkInBook, book, "--out", out, ...MORE);
  expect([ran.code, ran.err]).toEqual([0, ""]);
  expect(ran.out).toContain("5 key results");
  const { sheets, tables } = valueOf(openBook(readFileSync(out), "m.xlsx"));
  expect(sheets.map(({ name }) => name)).toEqual(["OKRs", "Check-in sheet"]);
  expect(tables.map(({ name }) => name)).toContain("KeelCheckInSheet");
});

it("collects what was typed and names the cell that is no number", async () => {
  const book = file("typed.xlsx", xlsxFile(TYPED));
  const out = at("collected.xlsx");
  const ran = await run(checkInBook, book, "--collect", "--out", out, ...MORE);
  expect(ran.code).toBe(1);
  expect(ran.out).toContain('Monday!D3: "about 45" under "New value"');
  expect(ran.out).toContain("1 check-in recorded");
  const { sheets } = valueOf(openBook(readFileSync(out), "c.xlsx"));
  expect(sheets.map(({ name }) => name)).toContain("Check-ins");
  const again = await run(checkInBook, book, "--collect", "--out", out, "--json", ...MORE);
  expect(JSON.parse(again.out)).toMatchObject({
    problems: [{ code: "check-in-unread", cell: "D3" }, { code: "check-ins-collected" }],
  });
});
