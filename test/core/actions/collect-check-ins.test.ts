import fc from "fast-check";
import { collectCheckIns, sayFinding } from "../../../core";
import { WEEK_6 } from "../../support/day-c";
import { codes, monday, SHEET, values, week6 } from "../../support/monday";
import {
  carryOut,
  cellAt,
  day,
  stateOf,
  type as typeInto,
  type OpenBook,
} from "../../support/open-book";

const collected = async (open: OpenBook) => {
  const outcome = collectCheckIns(await open.snapshot());
  const { receipt, undo } = await carryOut(open, outcome);
  expect(receipt.outcome).toBe("written");
  return { outcome, undo };
};

describe("collecting", () => {
  it("logs each row, sets Current and Confidence, and frees the row; undo brings it back", async () => {
    const open = await monday();
    typeInto(open, SHEET, "D2", 140);
    typeInto(open, SHEET, "E2", 7);
    typeInto(open, SHEET, "F3", "the ad account is suspended");
    typeInto(open, SHEET, "D5", "27%");
    const before = stateOf(open.book);
    const { outcome, undo } = await collected(open);
    expect(outcome.report.findings).toEqual([
      { code: "check-ins-collected", severity: "info", facts: { checkIns: 3, waiting: 2 } },
    ]);
    const log = (row: number) =>
      values(open, "Check-ins", ...["A", "B", "C", "D", "F", "G"].map((c) => `${c}${row}`));
    expect([log(2), log(3), log(4), log(5)]).toEqual([
      [day(WEEK_6), "KR-001", 140, 0.7, null, "Ana"],
      [day(WEEK_6), "KR-002", null, null, "the ad account is suspended", "Bo"],
      [day(WEEK_6), "KR-004", 0.27, null, null, "Dai"],
      [null, null, null, null, null, null],
    ]);
    expect(values(open, "OKRs", "I2", "N2", "I3", "I5")).toEqual([140, 0.7, 39, 0.27]);
    expect(values(open, SHEET, "C2", "D2", "E2", "F3", "D5", "C5")).toEqual([
      140,
      null,
      null,
      null,
      null,
      0.27,
    ]);
    expect((await undo()).outcome).toBe("written");
    expect(stateOf(open.book)).toEqual(before);
  });

  it("appends below what the log holds, and a correction is a new row", async () => {
    const open = await monday();
    typeInto(open, SHEET, "D2", 140);
    await collected(open);
    typeInto(open, SHEET, "D2", 141);
    await collected(open);
    expect(values(open, "Check-ins", "C2", "C3", "C4")).toEqual([140, 141, null]);
    expect(values(open, "OKRs", "I2")).toEqual([141]);
  });

  it("does not append what was said already today", async () => {
    const open = await monday();
    typeInto(open, SHEET, "D2", 140);
    await collected(open);
    typeInto(open, SHEET, "D2", 140);
    const { outcome } = await collected(open);
    expect(codes(outcome)).toEqual(["check-ins-known"]);
    expect(values(open, "Check-ins", "C2", "C3")).toEqual([140, null]);
    expect(codes(collectCheckIns(await open.snapshot()))).toEqual(["check-in-nothing-typed"]);
  });

  it("finds rows by their id after they were sorted, with no id by owner and words", async () => {
    const open = await monday();
    const rows = [2, 3, 4, 5, 6].map((row) =>
      values(open, SHEET, ...["A", "B", "C", "D", "E", "F", "G"].map((c) => `${c}${row}`)),
    );
    [...rows]
      .reverse()
      .forEach((cells, n) =>
        cells.forEach((cell, c) => typeInto(open, SHEET, `${"ABCDEFG"[c] ?? ""}${n + 2}`, cell)),
      );
    typeInto(open, SHEET, "G6", null);
    typeInto(open, SHEET, "D6", 150);
    typeInto(open, SHEET, "B2", "Tickets, reworded");
    typeInto(open, SHEET, "D2", 70);
    await collected(open);
    expect(values(open, "Check-ins", "B2", "C2", "B3", "C3")).toEqual([
      "KR-005",
      70,
      "KR-001",
      150,
    ]);
  });

  it.each([
    ["D6", "soon", "check-in-unread", "soon"],
    ["E6", "high", "check-in-unread", "high"],
    ["D6", { error: { code: "#REF!" } }, "check-in-unread", "#REF!"],
    ["D5", 27, "check-in-scale", "27"],
    ["D2", "done", "check-in-unread", "done"],
  ])("leaves %s = %j where it is, and names its cell", async (cell, typed, code, said) => {
    const open = await monday();
    typeInto(open, SHEET, cell, typed);
    const outcome = collectCheckIns(await open.snapshot());
    expect(codes(outcome)).toEqual([code]);
    expect(outcome.edits).toEqual([]);
    const [finding] = outcome.report.findings;
    for (const language of ["en", "zh"] as const) {
      const sentence = finding && sayFinding(finding, language);
      expect(sentence).toContain(`${SHEET}!${cell}`);
      expect(sentence).toContain(said);
    }
    expect(values(open, SHEET, cell)).toEqual([typed]);
  });

  it("takes nothing from a row whose words and id are of two key results", async () => {
    const open = await monday();
    typeInto(open, SHEET, "B2", "Repeat purchases");
    typeInto(open, SHEET, "D2", 0.5);
    expect(codes(collectCheckIns(await open.snapshot()))).toEqual(["check-in-mixed"]);
  });

  it("takes rows of one key result that agree once, and none that do not", async () => {
    const open = await monday();
    typeInto(open, SHEET, "A7", "Ana");
    typeInto(open, SHEET, "B7", "Weekly sign-ups");
    typeInto(open, SHEET, "D7", 140);
    typeInto(open, SHEET, "D2", 150);
    const sheet = open.book.tables.find(({ name }) => name === "KeelCheckInSheet");
    if (sheet) Object.assign(sheet, { area: { ...sheet.area, rows: 7 } });
    expect(codes(collectCheckIns(await open.snapshot()))).toEqual([
      "check-in-twice",
      "check-in-twice",
    ]);
    typeInto(open, SHEET, "D2", 140);
    await collected(open);
    expect(values(open, "Check-ins", "C2", "C3")).toEqual([140, null]);
  });

  it("leaves a Current that is a formula alone, and says so", async () => {
    const open = await monday();
    const okrs = open.book.sheets.find(({ name }) => name === "OKRs");
    okrs?.cells.set("1,8", { value: 120, formula: "=Sheet2!B2" });
    typeInto(open, SHEET, "D2", 140);
    const { outcome } = await collected(open);
    expect(codes(outcome)).toEqual(["check-ins-collected", "check-in-linked"]);
    expect(cellAt(open, "OKRs", "I2")).toMatchObject({ value: 120, formula: "=Sheet2!B2" });
    expect(values(open, "Check-ins", "C2")).toEqual([140]);
  });

  it("wants the sheet first", async () => {
    expect(codes(collectCheckIns(await week6().snapshot()))).toEqual(["check-in-sheet-wanted"]);
  });

  it("loses nothing and never fails, whatever is typed", async () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.double(),
      fc.string({ maxLength: 6 }),
      fc.boolean(),
      fc.constantFrom("12%", "1,200", "done", "无", "-", "７"),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 5, maxLength: 5 }),
        async (rows) => {
          const open = await monday();
          rows.forEach((cells, n) =>
            cells.forEach((one, c) => typeInto(open, SHEET, `${"DEF"[c] ?? ""}${n + 2}`, one)),
          );
          const before = stateOf(open.book);
          const outcome = collectCheckIns(await open.snapshot());
          if (outcome.edits.length === 0) return;
          const { receipt, undo } = await carryOut(open, outcome);
          expect(receipt.outcome).toBe("written");
          // A row is logged and freed, or stands as it was typed.
          const logged = [2, 3, 4, 5, 6].map((row) => cellAt(open, "Check-ins", `B${row}`).value);
          rows.forEach((cells, n) => {
            if (logged.includes(`KR-00${n + 1}`)) return;
            expect(values(open, SHEET, `D${n + 2}`, `E${n + 2}`, `F${n + 2}`)).toEqual(cells);
          });
          expect((await undo()).outcome).toBe("written");
          expect(stateOf(open.book)).toEqual(before);
        },
      ),
      { numRuns: 60, seed: 5 },
    );
  });
});
