import { checkInSheet, collectCheckIns, dayOfIso, type Outcome, type Snapshot } from "../../core";
import { bindIds } from "../../core/actions/port/outcome";
import { DAY_C, WEEK_6 } from "../support/day-c";
import type { HostUnderTest, MakeHost } from "./host-contract";

const SHEET = "Check-in sheet";
const LOG = "Check-ins";

/** A Monday: the sheet is made, people type, one click collects, and both can be taken back. */
export function checkInLaws(make: MakeHost): void {
  it("makes a check-in sheet, collects what was typed there, and undoes both", async () => {
    const host = await make(DAY_C);
    const value = async (sheet: string, cell: string) => (await host.peek(sheet, cell)).value;
    const undoSheet = await carriedOut(host, checkInSheet(await read(host)));
    expect(await host.sheetNames()).toEqual(["OKRs", SHEET]);
    expect(await value(SHEET, "B3")).toBe("Cost per customer");
    expect(await value(SHEET, "C3")).toBe(39);
    await host.poke(SHEET, "D2", 140);
    await host.poke(SHEET, "E2", 0.6);
    await host.poke(SHEET, "D4", "done");
    await host.poke(SHEET, "D6", "soon");
    await host.poke(SHEET, "F6", "two people are ill");
    const collected = collectCheckIns(await read(host));
    expect(collected.report.findings.map(({ code }) => code)).toEqual([
      "check-in-unread",
      "check-ins-collected",
    ]);
    const undo = await carriedOut(host, collected);
    expect([await value(LOG, "B2"), await value(LOG, "C2"), await value(LOG, "D2")]).toEqual([
      "KR-001",
      140,
      0.6,
    ]);
    expect([await value(LOG, "B3"), await value(LOG, "C3")]).toEqual(["KR-003", true]);
    expect(await value(LOG, "B4")).toBeNull();
    expect([await value("OKRs", "I2"), await value("OKRs", "N2")]).toEqual([140, 0.6]);
    expect(await value("OKRs", "I4")).toBe(true);
    expect([await value(SHEET, "C2"), await value(SHEET, "D2")]).toEqual([140, null]);
    expect([await value(SHEET, "D6"), await value(SHEET, "F6")]).toEqual([
      "soon",
      "two people are ill",
    ]);
    await undo();
    expect(await host.sheetNames()).toEqual(["OKRs", SHEET]);
    expect([await value("OKRs", "I2"), await value(SHEET, "D2")]).toEqual([120, 140]);
    for (const cell of ["D2", "E2", "D4", "D6", "F6"]) await host.poke(SHEET, cell, null);
    await undoSheet();
    expect(await host.sheetNames()).toEqual(["OKRs"]);
  });
}

async function read({ port }: HostUnderTest): Promise<Snapshot> {
  const { sheets } = await port.survey();
  const snapshot = await port.read(sheets.map(({ id }) => ({ sheet: id })));
  return { ...snapshot, today: dayOfIso(WEEK_6) ?? snapshot.today, language: "en" };
}

async function carriedOut({ port }: HostUnderTest, outcome: Outcome): Promise<() => Promise<void>> {
  const receipt = await port.apply(outcome.edits);
  expect(receipt).toMatchObject({ outcome: "written" });
  return async () => {
    expect(await port.apply(bindIds(outcome.inverse, receipt))).toMatchObject({
      outcome: "written",
    });
  };
}
