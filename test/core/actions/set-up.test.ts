import { sayFinding, score, setFormulas, setUp, track } from "../../../core";
import { headerOf } from "../../../core/model/headers";
import { SHEET_NAMES } from "../../../core/model/table-names";
import { TABLE_FIELDS } from "../../../core/model/table";
import {
  carryOut,
  cellAt,
  day,
  openBook,
  stateOf,
  type as typeInto,
} from "../../support/open-book";

const EMPTY = { sheets: [{ name: "Mine", rows: [["hello"]] }] };

describe.each(["en", "zh"] as const)("setUp in %s", (language) => {
  const tables = ["kpis", "okrs", "checkIns", "settings"] as const;

  it("creates the tables asked for with their headers, Settings and named cells", async () => {
    const open = openBook(EMPTY, language);
    const { receipt } = await carryOut(open, setUp(await open.snapshot(), { tables }));
    expect(receipt.outcome).toBe("written");
    for (const kind of tables) {
      const sheet = open.book.sheets.find(({ name }) => name === SHEET_NAMES[kind][language]);
      const headers = [...(sheet?.cells ?? [])]
        .filter(([key]) => key.startsWith("0,"))
        .map(([, { value }]) => value);
      const fields: readonly string[] = TABLE_FIELDS[kind];
      expect(headers).toEqual(fields.map((field) => headerOf(kind, field as never, language)));
    }
    const names = open.book.names.map(({ name }) => name);
    expect(names).toEqual(["Keel_AsOf", "Keel_Ahead", "Keel_OnTrack", "Keel_AtRisk", "Keel_Grace"]);
    expect(cellAt(open, SHEET_NAMES.settings[language], "B2").formula).toBe("=TODAY()");
  });

  it("scores what people type into the new table, in the words of its language", async () => {
    const open = openBook(EMPTY, language);
    await carryOut(open, setUp(await open.snapshot(), { tables: ["okrs"] }));
    const sheet = SHEET_NAMES.okrs[language];
    const values = { B2: "Grow", D2: "New customers", M2: 0, N2: 10, O2: 5 };
    for (const [cell, value] of Object.entries(values)) typeInto(open, sheet, cell, value);
    typeInto(open, sheet, "R2", day("2026-01-01"));
    typeInto(open, sheet, "S2", day("2026-03-31"));
    expect(cellAt(open, sheet, "Y2").formula).toMatch(/^=IFERROR\(IF\(/);
    const view = track(await open.snapshot());
    expect(view.objectives[0]).toMatchObject({ score: 0.5, band: "amber" });
    expect(view.objectives[0]?.keyResults[0]).toMatchObject({ status: "on_track" });
  });

  it("is taken back completely, and not at all once somebody has typed into it", async () => {
    const open = openBook(EMPTY, language);
    const before = stateOf(open.book);
    const outcome = setUp(await open.snapshot(), { tables });
    const first = await carryOut(open, outcome);
    typeInto(open, SHEET_NAMES.okrs[language], "Y2", 1);
    expect((await first.undo()).outcome).toBe("changed");
    const again = openBook(EMPTY, language);
    const second = await carryOut(again, outcome);
    expect((await second.undo()).outcome).toBe("written");
    expect(stateOf(again.book)).toEqual(before);
  });

  it("leaves existing tables alone and says where they are", async () => {
    const open = openBook(EMPTY, language);
    await carryOut(open, setUp(await open.snapshot(), { tables }));
    const outcome = setUp(await open.snapshot(), { tables });
    expect(outcome.edits).toEqual([]);
    const sentences = outcome.report.findings.map((finding) => sayFinding(finding, language));
    expect(sentences).toHaveLength(tables.length);
    expect(sentences.join()).toContain(SHEET_NAMES.okrs[language]);
  });

  it("reads a table of the user's own instead of making another", async () => {
    const open = openBook(
      {
        sheets: [
          {
            name: "Ours",
            rows: [
              ["KPI", "Target", "Actual"],
              ["Revenue", 10, 5],
            ],
          },
        ],
      },
      language,
    );
    const outcome = setUp(await open.snapshot(), { tables: ["kpis"] });
    expect(outcome.edits).toEqual([]);
    expect(outcome.report.findings.map(({ code }) => code)).toEqual(["own-table-there"]);
  });
});

describe("a workbook whose Keel sheets are hidden", () => {
  it("is not written to, and the sheet is named", async () => {
    const open = openBook(EMPTY);
    await carryOut(open, setUp(await open.snapshot(), { tables: ["okrs", "settings"] }));
    const settings = open.book.sheets.findIndex(({ name }) => name === "Keel settings");
    const sheet = open.book.sheets[settings];
    if (sheet !== undefined) open.book.sheets[settings] = { ...sheet, visible: false };
    for (const outcome of [
      setUp(await open.snapshot(), { tables: ["kpis"] }),
      score(await open.snapshot()),
      setFormulas(await open.snapshot(), "keel"),
    ]) {
      expect(outcome.edits).toEqual([]);
      expect(outcome.report.findings.map((finding) => sayFinding(finding, "en"))).toEqual([
        expect.stringContaining('"Keel settings"') as string,
      ]);
    }
  });
});
