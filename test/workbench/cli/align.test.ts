import { alignBook } from "../../../workbench/cli/align";
import { cascadeBook } from "../../../workbench/cli/cascade";
import { checkFile } from "../../../workbench/cli/check";
import { COMPANY_BOOK } from "../../support/teams-book";
import { xlsxFile } from "../../support/xlsx-book";
import { at, file, KPIS } from "./book-files";
import { run } from "./run";

describe("keel cascade and keel align", () => {
  it("writes the parts of each team, and shows the tree they make", async () => {
    const path = file("company.xlsx", xlsxFile(COMPANY_BOOK));
    const out = at("company-2.xlsx");
    const made = await run(
      cascadeBook,
      path,
      "--kpi",
      "KPI-001",
      "--share",
      "headcount",
      "--out",
      out,
    );
    expect(made.code).toBe(0);
    const shown = await run(alignBook, out);
    // 3,600 by 20 and 10 heads, 2,400 by 12 and 8: parts of the 600 more than last year.
    expect(shown.out).toMatch(/ {2}- KR-001 Sales, Direct .* 66\.67% · 400 \(10k CNY\)/);
    expect(shown.out).toMatch(/ {4}- KR-002 Sales, North .* 60% · 240 \(10k CNY\)/);
    const { rows, sums, problems } = JSON.parse((await run(alignBook, out, "--json")).out) as {
      rows: readonly { depth: number; title: string }[];
      sums: readonly { residual: number }[];
      problems: readonly { rule: string }[];
    };
    expect(rows.map(({ depth, title }) => [depth, title])).toContainEqual([2, "Sales, South"]);
    expect(sums.map(({ residual }) => residual)).toEqual([0]);
    // The other KPIs of the book have nobody yet.
    expect(problems.map(({ rule }) => rule)).toEqual(["kpi-not-carried", "kpi-not-carried"]);
    const checked = JSON.parse((await run(checkFile, out, "--json")).out) as {
      problems: readonly { rule: string; severity: string; cell: string }[];
    };
    expect(checked.problems.filter(({ severity }) => severity !== "info")).toMatchObject([
      { rule: "kpi-not-carried", cell: "B3" },
      { rule: "kpi-not-carried", cell: "B4" },
    ]);
  });

  it("says what an option takes, and why nothing went down", async () => {
    const path = file("company3.xlsx", xlsxFile(COMPANY_BOOK));
    const wrong = await run(cascadeBook, path, "--share", "luck", "--out", at("x.xlsx"));
    expect([wrong.code, wrong.err]).toEqual([
      2,
      expect.stringMatching(/--share does not take "luck"/),
    ]);
    expect((await run(cascadeBook, path, "--levels", "0", "--out", at("x.xlsx"))).code).toBe(2);
    const none = await run(cascadeBook, file("alone.xlsx", xlsxFile(KPIS)), "--out", at("y.xlsx"));
    expect([none.code, none.out]).toEqual([1, expect.stringMatching(/no team for/)]);
    expect((await run(alignBook, path, "--out", "x.xlsx")).code).toBe(2);
    const chinese = await run(alignBook, path, "--language", "zh");
    expect(chinese.out).toMatch(/^## 对齐树/);
  });
});
