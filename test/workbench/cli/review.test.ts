import { readFileSync } from "node:fs";
import { review } from "../../../workbench/cli/review";
import { openBook } from "../../../workbench/files";
import { valueOf } from "../../support/result";
import { xlsxFile } from "../../support/xlsx-book";
import { at, file } from "./book-files";
import { run } from "./run";

/** One KPI that nobody has updated. */
const KPIS = {
  sheets: [
    {
      name: "Goals",
      rows: [
        ["KPI", "Target", "Actual"],
        ["Sales", 1200, 1100],
        ["Retention", 0.95, null],
      ],
    },
  ],
};
const AS_OF = ["--as-of", "2026-02-15"];

describe("keel review", () => {
  it.each([
    ["en", "# Review of 2026-02-15", "do not enter KPI points"],
    ["zh", "# 2026-02-15复盘", "不计入KPI得分"],
  ])("prints the agenda as Markdown, in %s", async (language, head, pay) => {
    const book = file("review.xlsx", xlsxFile(KPIS));
    const { code, out, err } = await run(review, book, "--language", language, ...AS_OF);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(head);
    expect(out).toContain(pay);
  });

  it("puts it into a sheet of the book with --out, and answers JSON", async () => {
    const book = file("review.xlsx", xlsxFile(KPIS));
    const out = at("reviewed.xlsx");
    expect((await run(review, book, "--out", out, ...AS_OF)).err).toBe("");
    const { sheets, tables } = valueOf(openBook(readFileSync(out), "r.xlsx"));
    expect(sheets.map(({ name }) => name)).toContain("Review agenda");
    expect(tables.map(({ name }) => name)).toContain("KeelAgenda");
    const { out: json } = await run(review, book, "--json", ...AS_OF);
    expect(JSON.parse(json)).toMatchObject({ asOf: "2026-02-15", problems: [] });
  });

  it("writes a page to print with --out X.html, with nothing in it but text", async () => {
    const evil = '<img src=x onerror="alert(1)">&';
    const rows = [
      ["KPI", "Target", "Actual"],
      ["Sales", 1200, 1100],
      [evil, 0.95, null],
    ];
    const book = file("review.xlsx", xlsxFile({ sheets: [{ name: "Goals", rows }] }));
    const out = at("review.html");
    const { code, err } = await run(review, book, "--out", out, "--language", "zh", ...AS_OF);
    expect([code, err]).toEqual([0, ""]);
    const html = readFileSync(out, "utf8");
    expect(html).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;");
    expect(html).not.toContain("<img");
    expect(html).not.toMatch(/<script|undefined|NaN/);
    expect(html).toContain("不计入KPI得分");
    expect(html).toContain("评分说明");
    expect(html).toContain("@page");
  });
});
