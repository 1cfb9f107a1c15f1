import { existsSync, readFileSync } from "node:fs";
import { planBook, scoreBook } from "../../../workbench/cli/actions";
import { inspect } from "../../../workbench/cli/inspect";
import { writing } from "../../../workbench/cli/write";
import { openBook } from "../../../workbench/files";
import { valueOf } from "../../support/result";
import { xlsxFile } from "../../support/xlsx-book";
import { cellsOf } from "../files/parts";
import { at, file, KPIS } from "./book-files";
import { run } from "./run";

describe("keel plan", () => {
  const planning = writing("plan", planBook);
  const AS_OF = ["--as-of", "2026-02-15"];

  it.each(["en", "zh"] as const)(
    "turns a workbook's KPIs into OKRs beside them, in %s",
    async (language) => {
      const book = file("plan.xlsx", xlsxFile(KPIS));
      const out = at(`planned-${language}.xlsx`);
      const ran = await run(planning, book, "--out", out, "--language", language, ...AS_OF);
      expect(ran.err).toBe("");
      const planned = valueOf(openBook(readFileSync(out), "p.xlsx"));
      expect(planned.sheets[0]?.name).toBe("Goals");
      expect(cellsOf(planned)).toMatchObject({ A4: "Sales", B4: 1200 });
      expect(planned.tables.map(({ name }) => name)).toEqual(
        expect.arrayContaining(["KeelOKRs", "KeelSettings"]),
      );
      expect(planned.names.map(({ name }) => name)).toContain("Keel_AsOf");
      const again = await run(inspect, out, "--json");
      const kinds = (JSON.parse(again.out) as { sheet: string; kind: string }[]).map(
        ({ kind }) => kind,
      );
      expect(kinds).toContain("okr");
      expect((await run(writing("score", scoreBook), out, "--in-place", ...AS_OF)).err).toBe("");
    },
  );

  it("makes a workbook of a text file, and says that a text file holds one sheet", async () => {
    const book = file("plan.csv", "KPI,Target,Actual\nQuarterly sales,1200,1100\n");
    expect(await run(planning, book, "--out", at("from-csv.xlsx"), ...AS_OF)).toMatchObject({
      err: "",
    });
    const planned = valueOf(openBook(readFileSync(at("from-csv.xlsx")), "p.xlsx"));
    expect(planned.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["plan", "OKRs"]),
    );
    const ran = await run(planning, book, "--out", at("plan2.csv"), "--language", "zh", ...AS_OF);
    expect([ran.code, existsSync(at("plan2.csv"))]).toEqual([2, false]);
    expect(ran.err).toContain("一张工作表");
  });

  it("writes nothing when there are no KPIs", async () => {
    const book = file("none.xlsx", xlsxFile({ sheets: [{ name: "A", rows: [["just", "text"]] }] }));
    const ran = await run(planning, book, "--out", at("none2.xlsx"), "--json", ...AS_OF);
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.out)).toMatchObject({
      written: null,
      problems: [{ code: "no-kpis" }, { code: "cycle-assumed" }],
    });
    expect(existsSync(at("none2.xlsx"))).toBe(false);
  });
});
