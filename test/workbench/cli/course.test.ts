import { courseBook } from "../../../workbench/cli/course";
import { xlsxFile } from "../../support/xlsx-book";
import { at, file } from "./book-files";
import { run } from "./run";

const SALES = [1180, 905, 1120, 860, 1075, 1240, 930, 1005, 820, 1150, 980, 1215, 930, 1010, 870];
const dates = SALES.map((_, n) => `${2025 + Math.floor(n / 12)}-${(n % 12) + 1}-01`);
const lines = SALES.map((value, n) => ["KPI-001", dates[n] ?? "", value]);
const BOOK = {
  sheets: [
    {
      name: "KPIs",
      rows: [
        ["ID", "KPI", "Direction", "Baseline", "Target"],
        ["KPI-001", "Online sales", "increase", 1040, 1352],
      ],
    },
    { name: "History", rows: [["KPI ID", "Date", "Actual"], ...lines] },
  ],
};
const AS_OF = ["--as-of", "2026-03-31"];

describe("keel course", () => {
  it.each([
    ["en", "level too low", "change the way of working", "Don't chase this movement"],
    ["zh", "现有水平不够", "改变做法", "别追这一次波动，要补这一段差距"],
  ])("says the gap, the kind of movement and the next step, in %s", async (language, ...words) => {
    const book = file("course.xlsx", xlsxFile(BOOK));
    const { code, out, err } = await run(courseBook, book, "--language", language, ...AS_OF);
    expect([code, err]).toEqual([0, ""]);
    for (const word of words) expect(out).toContain(word);
    expect(out).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("answers JSON with the numbers behind it", async () => {
    const book = file("course.xlsx", xlsxFile(BOOK));
    const { out } = await run(courseBook, book, "--json", ...AS_OF);
    const { asOf, items } = JSON.parse(out) as { asOf: string; items: readonly unknown[] };
    expect(asOf).toBe("2026-03-31");
    expect(items).toMatchObject([
      { kpi: "Online sales", sheet: "KPIs", cell: "B2", signal: "no signal", signals: 0 },
    ]);
  });

  it("says when there is nothing to look at, and what the command takes", async () => {
    const book = file("none.csv", "just,text\n");
    expect(await run(courseBook, book)).toMatchObject({ code: 1 });
    const ran = await run(courseBook, book, "--out", at("x.xlsx"));
    expect(ran.code).toBe(2);
    expect(ran.err).toContain("keel course BOOK [--json]");
  });
});
