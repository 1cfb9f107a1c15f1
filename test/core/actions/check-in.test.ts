import { checkIn, checkInSheet, track } from "../../../core";
import { carryOut, openBook, stateOf, type as typeInto } from "../../support/open-book";
import { codes, monday, SHEET, values, week6 } from "../../support/monday";

describe("the check-in sheet", () => {
  it("has a row for each key result that runs, with its last value", async () => {
    const open = await monday();
    expect(values(open, SHEET, "A1", "B1", "C1", "D1", "E1", "F1", "G1")).toEqual([
      "Owner",
      "Key result",
      "Last value",
      "New value",
      "Confidence",
      "In the way",
      "Item ID",
    ]);
    expect(values(open, SHEET, "A2", "B2", "C2", "D2", "G2")).toEqual([
      "Ana",
      "Weekly sign-ups",
      120,
      null,
      "KR-001",
    ]);
    expect(values(open, SHEET, "C4", "C5", "B6", "B7")).toEqual([
      null,
      0.25,
      "Tickets answered in an hour",
      null,
    ]);
    expect(codes(checkInSheet(await open.snapshot()))).toEqual(["check-in-sheet-current"]);
  });

  it("takes 45 for 45 % where a key result is in percent", async () => {
    const { edits } = checkInSheet(await week6().snapshot());
    const formats = edits.filter((edit) => edit.do === "numberFormat" && edit.code === "0.0%");
    expect(formats).toMatchObject([{ area: { row: 4, column: 2, rows: 1, columns: 2 } }]);
  });

  it("is not taken for OKRs of its own", async () => {
    const open = await monday();
    const objectives = track(await open.snapshot()).objectives;
    expect(objectives.map(({ keyResults }) => keyResults.length)).toEqual([3, 2]);
  });

  it("is brought up to date: new key results below, last values anew, what is typed stays", async () => {
    const open = await monday();
    typeInto(open, SHEET, "D2", 130);
    typeInto(open, "OKRs", "I2", 125);
    typeInto(open, "OKRs", "O3", "retired");
    const added = ["O-002", "", "KR-006", "Fewer returns", "Flo", "reach", 0.1, 0.05, 0.08, "%"];
    added.forEach((value, n) => typeInto(open, "OKRs", `${"ABCDEFGHIJ"[n] ?? ""}7`, value));
    const [okrs] = open.book.tables;
    if (okrs) Object.assign(okrs, { area: { ...okrs.area, rows: 7 } });
    const outcome = checkInSheet(await open.snapshot());
    expect(codes(outcome)).toEqual(["check-in-sheet-ready"]);
    await carryOut(open, outcome);
    expect(values(open, SHEET, "C2", "D2", "B7", "C7", "G7")).toEqual([
      125,
      130,
      "Fewer returns",
      0.08,
      "KR-006",
    ]);
  });

  it("speaks Chinese in a Chinese workbook", async () => {
    const open = week6("zh");
    await carryOut(open, checkInSheet(await open.snapshot()));
    expect(values(open, "进展更新表", "D1", "F1")).toEqual(["本次数值", "遇到的阻碍"]);
  });

  it("is not made where nothing runs", () => {
    const open = openBook({ sheets: [{ name: "Empty", rows: [["x"]] }] });
    return open.snapshot().then((now) => {
      expect(codes(checkInSheet(now))).toEqual(["check-in-nothing-open"]);
    });
  });
});

describe("a check-in from the pane", () => {
  it("is written down, reaches the table, and is undone", async () => {
    const open = week6();
    const before = stateOf(open.book);
    const outcome = checkIn(await open.snapshot(), {
      item: "KR-002",
      value: 44,
      confidence: 0.5,
      note: "dearer clicks",
      blocker: " ",
      by: "Lead",
    });
    expect(codes(outcome)).toEqual(["check-ins-collected"]);
    const { undo } = await carryOut(open, outcome);
    expect(values(open, "Check-ins", "B2", "C2", "D2", "E2", "F2", "G2")).toEqual([
      "KR-002",
      44,
      0.5,
      "dearer clicks",
      null,
      "Lead",
    ]);
    expect(values(open, "OKRs", "I3", "N3")).toEqual([44, 0.5]);
    expect((await undo()).outcome).toBe("written");
    expect(stateOf(open.book)).toEqual(before);
  });

  it.each([
    [{ item: "KR-099", value: 1 }, "check-in-item-gone"],
    [{ item: "KR-001", note: " " }, "check-in-empty"],
    [{ item: "KR-004", value: 27 }, "check-in-scale"],
  ])("refuses %j", async (request, code) => {
    const outcome = checkIn(await week6().snapshot(), request);
    expect([codes(outcome), outcome.edits]).toEqual([[code], []]);
  });
});
