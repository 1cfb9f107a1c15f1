import { plan, type Day, type Language } from "../../core";
import { openBook, type ContentCell } from "../../workbench/files";
import { readAll } from "../support/read-all";
import { valueOf } from "../support/result";
import { featuresOf, Folder, goldenBook, hasLibreOffice, hasOpenpyxl, needing, partsOf, recalculated } from "./golden";
import { draftPlan } from "../support/commands";

const TODAY = 46112 as Day;

/** Parts that must change when sheets, names and pointers are added, and one that must go. */
const CHANGED = [
  "[Content_Types].xml",
  "docProps/app.xml",
  "docProps/custom.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/workbook.xml",
];
const GONE = ["xl/calcChain.xml"];

needing({ openpyxl: hasOpenpyxl() })("the golden workbook", () => {
  const folder = new Folder();
  let original: Uint8Array;
  beforeAll(() => {
    original = goldenBook(folder);
  });
  afterAll(() => folder.remove());

  const planned = async (language: Language): Promise<{ path: string; bytes: Uint8Array }> => {
    const book = valueOf(openBook(original, "golden.xlsx"));
    const port = book.port({ today: TODAY, language });
    const snapshot = await readAll(port);
    const { drafts, choices } = draftPlan(snapshot, {});
    expect(drafts.length).toBeGreaterThan(0);
    const { edits } = plan(snapshot, { drafts, choices });
    expect(await port.apply(edits)).toMatchObject({ outcome: "written", notDone: [] });
    const bytes = book.bytes();
    return { path: folder.write(`planned-${language}.xlsx`, bytes), bytes };
  };

  it.each(["en", "zh"] as const)("keeps all 38 features after a plan in %s", async (language) => {
    const before = featuresOf(folder.write("golden.xlsx", original));
    const { path } = await planned(language);
    const after = featuresOf(path);
    expect(Object.keys(before.features)).toHaveLength(38);
    for (const [feature, seen] of Object.entries(before.features)) {
      expect([feature, isThere(seen)]).toEqual([feature, true]);
      expect([feature, after.features[feature]]).toEqual([feature, seen]);
    }
    expect(after.package).toMatchObject({
      damaged: null,
      dangling: [],
      "types without part": [],
      "parts without type": [],
    });
    expect(after.package.sheets.slice(0, 6)).toEqual(before.package.sheets);
    expect(after.package.sheets.length).toBeGreaterThan(6);
    expect(after.package.tables).toEqual(expect.arrayContaining(["KeelOKRs", "Months"]));
  });

  it("leaves every other part as it was, byte for byte", async () => {
    const before = partsOf(original);
    const after = partsOf((await planned("en")).bytes);
    const names = Object.keys(before).filter((name) => !GONE.includes(name));
    expect(Object.keys(after)).toEqual(expect.arrayContaining(names));
    expect(Object.keys(after)).not.toEqual(expect.arrayContaining(GONE));
    const same = names.filter((name) => Buffer.from(before[name] ?? []).equals(after[name] ?? new Uint8Array()));
    expect(names.filter((name) => !same.includes(name)).sort()).toEqual(CHANGED);
  });

  (hasLibreOffice() ? it : it.skip)(
    "is opened by LibreOffice, with the user's cells and the new sheets",
    async () => {
      const { path } = await planned("en");
      const office = valueOf(openBook(recalculated(folder, path), "recalculated.xlsx"));
      const before = valueOf(openBook(original, "golden.xlsx"));
      const kpis = before.sheets.find(({ name }) => name === "KPI 2026");
      const seen = office.sheets.find(({ name }) => name === "KPI 2026");
      const values = (cells: Iterable<ContentCell> = []) =>
        [...cells].flatMap(({ row, column, value }) =>
          value === null ? [] : [[row, column, value]],
        );
      expect(values(seen?.cells())).toEqual(values(kpis?.cells()));
      expect(office.sheets.map(({ name }) => name)).toEqual(
        expect.arrayContaining(["Data", "Pivot", "OKRs", "Keel settings"]),
      );
      expect(office.tables.map(({ name }) => name)).toEqual(
        expect.arrayContaining(["Months", "KeelOKRs"]),
      );
    },
    300_000,
  );
});

/** A feature that was never in the book cannot be lost. */
const isThere = (seen: unknown): boolean =>
  seen !== null && seen !== false && seen !== 0 && !(Array.isArray(seen) && seen.length === 0);
