/** Targets, baselines and history that were changed by hand: named with cell, old and new value. */
import {
  applyChanges,
  change,
  LANGUAGES,
  outsideEdits,
  outsideFindings,
  recordEdits,
  remembering,
  sayFinding,
  setUp,
  type EditReason,
  type Outcome,
  type Snapshot,
} from "../../../core";
import { GOVERNED_BOOK as BOOK } from "../../support/governed-book";
import {
  carryOut,
  cellAt,
  day,
  openBook,
  stateOf,
  type as typeInto,
  type OpenBook,
} from "../../support/open-book";

/** As the pane and the command line do it: every command remembers. */
async function perform(open: OpenBook, command: (snapshot: Snapshot) => Outcome) {
  const snapshot = await open.snapshot();
  return carryOut(open, remembering(snapshot, command(snapshot)));
}

const anyCommand = (snapshot: Snapshot) => setUp(snapshot, { tables: ["events"] });
const found = async (open: OpenBook) =>
  outsideEdits(await open.snapshot()).map(({ item, field, was, text, spot }) => [
    item,
    field,
    was,
    text,
    spot.area.row,
    spot.area.column,
  ]);

const why: EditReason = {
  reasonClass: "data_error",
  reason: "Two orders were counted twice",
  approvedBy: "Wang",
  effective: day("2026-02-15"),
};

it("finds nothing before the first command, nothing after it, and takes it back", async () => {
  const open = openBook(BOOK);
  const before = stateOf(open.book);
  typeInto(open, "KPIs", "E2", 9000);
  expect(await found(open)).toEqual([]);
  const { undo } = await perform(open, anyCommand);
  expect(await found(open)).toEqual([]);
  expect((await undo()).outcome).toBe("written");
  expect(stateOf(open.book)).toEqual(before);
});

it("names targets, baselines and history with cell, old and new value, and blocks nothing", async () => {
  const open = openBook(BOOK);
  await perform(open, anyCommand);
  typeInto(open, "KPIs", "E2", 8000);
  typeInto(open, "KPIs", "E3", 0.85);
  typeInto(open, "KPIs", "D2", null);
  typeInto(open, "History", "C2", 2600);
  typeInto(open, "OKRs", "G2", 8);
  typeInto(open, "OKRs", "G3", "5..9");
  const expected = [
    ["KR-001", "target", "10", "8", 1, 6],
    ["KR-002", "target", "5..8", "5..9", 2, 6],
    ["KPI-001", "target", "9000", "8000", 1, 4],
    ["KPI-001", "baseline", "6000", "", 1, 3],
    ["KPI-001", "actual", "2500", "2600", 1, 2],
    ["KPI-002", "target", "90%", "85%", 2, 4],
  ];
  expect(await found(open)).toEqual(expected);
  // They stay until somebody has said why: another command does not make them forgotten.
  await perform(open, (snapshot) => setUp(snapshot, { tables: ["links"] }));
  expect(await found(open)).toEqual(expected);
  const edits = outsideEdits(await open.snapshot());
  for (const language of LANGUAGES) {
    const said = outsideFindings(edits).map((one) => sayFinding(one, language));
    expect(said[2]).toContain("KPIs!E2");
    expect(said[2]).toContain("9000");
    expect(said[2]).toContain("8000");
    expect(said.join()).not.toMatch(/undefined|NaN|manipulat|篡改/);
  }
});

it("lets figures come that were wanted, formulas calculate and the last value be corrected", async () => {
  const open = openBook(BOOK);
  await perform(open, anyCommand);
  typeInto(open, "KPIs", "D3", 0.8);
  typeInto(open, "KPIs", "F2", 7500);
  typeInto(open, "History", "C4", 2100);
  const kpis = open.book.sheets.find(({ name }) => name === "KPIs");
  kpis?.cells.set("3,4", { value: 0.4, formula: "=0.1+0.3" });
  expect(await found(open)).toEqual([]);
});

it("knows a change that went by the log, and its undo", async () => {
  const open = openBook(BOOK);
  await perform(open, anyCommand);
  const { undo } = await perform(open, (snapshot) =>
    change(snapshot, { ...why, action: "retarget", item: "KPI-001", target: 8000, evidence: "x" }),
  );
  expect(cellAt(open, "KPIs", "E2").value).toBe(8000);
  expect(await found(open)).toEqual([]);
  typeInto(open, "KPIs", "E2", 9000);
  expect(await found(open)).toEqual([["KPI-001", "target", "8000", "9000", 1, 4]]);
  typeInto(open, "KPIs", "E2", 8000);
  await undo();
  expect(await found(open)).toEqual([]);
});

it("knows from the first day what a command itself has written", async () => {
  const open = openBook({ sheets: [] });
  const snapshot = await open.snapshot();
  const made = setUp(snapshot, { tables: ["okrs"] });
  const edits = made.edits.map((edit) =>
    edit.do === "addTable" && edit.kind === "okrs"
      ? {
          ...edit,
          rows: [
            edit.header.map((_, n) => ({
              value: ["O-001", "Win", "KR-001", "Shops"][n] ?? (n === 13 ? 10 : null),
            })),
          ],
        }
      : edit,
  );
  await carryOut(open, remembering(snapshot, { ...made, edits }));
  typeInto(open, "OKRs", "N2", 7);
  expect(await found(open)).toEqual([["KR-001", "target", "10", "7", 1, 13]]);
});

describe("recording an edit as a change", () => {
  it("writes it down as in effect where somebody has approved, and is then known", async () => {
    const open = openBook(BOOK);
    await perform(open, anyCommand);
    typeInto(open, "KPIs", "E2", 8000);
    typeInto(open, "History", "C2", 2600);
    const keys = outsideEdits(await open.snapshot()).map(({ key }) => key);
    const { undo } = await perform(open, (snapshot) => recordEdits(snapshot, keys, why));
    const log = (cell: string) => cellAt(open, "Changes", cell).value;
    expect(["B2", "C2", "D2", "E2", "F2", "M2"].map(log)).toEqual([
      "KPI-001",
      "retarget",
      "Target",
      "9000",
      "8000",
      "in effect",
    ]);
    expect(["C3", "D3", "E3", "F3"].map(log)).toEqual([
      "correct",
      "Actual 2025-12-01",
      "2500",
      "2600",
    ]);
    expect(await found(open)).toEqual([]);
    await undo();
    expect(await found(open)).toHaveLength(2);
  });

  it("waits without an approver, and taking effect only marks the row", async () => {
    const open = openBook(BOOK);
    await perform(open, anyCommand);
    typeInto(open, "OKRs", "F2", 1);
    const keys = outsideEdits(await open.snapshot()).map(({ key }) => key);
    await perform(open, (snapshot) => recordEdits(snapshot, keys, { ...why, approvedBy: "" }));
    expect(cellAt(open, "Changes", "M2").value).toBe("proposed");
    expect(await found(open)).toEqual([]);
    typeInto(open, "Changes", "K2", "Wang");
    await perform(open, applyChanges);
    expect([cellAt(open, "Changes", "M2").value, cellAt(open, "OKRs", "L2").value]).toEqual([
      "in effect",
      "agreed",
    ]);
    expect(await found(open)).toEqual([]);
    typeInto(open, "Changes", "M2", "declined");
    expect(await found(open)).toEqual([["KR-001", "baseline", "0", "1", 1, 5]]);
  });

  it("wants a reason, and something to record", async () => {
    const open = openBook(BOOK);
    await perform(open, anyCommand);
    const codes = async (keys: readonly string[], reason: string) =>
      recordEdits(await open.snapshot(), keys, { ...why, reason }).report.findings.map(
        ({ code }) => code,
      );
    expect(await codes(["x"], " ")).toEqual(["change-reason-wanted"]);
    expect(await codes(["x"], "y")).toEqual(["edits-known"]);
  });
});
