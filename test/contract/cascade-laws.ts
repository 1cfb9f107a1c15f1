import { answerProposals, cascade, dayOfIso, type Outcome, type Snapshot } from "../../core";
import { bindIds } from "../../core/actions/port/outcome";
import { LIBRARY } from "../../core/decompose/library";
import { PROPOSALS_BOOK } from "../support/proposals-book";
import { COMPANY_BOOK } from "../support/teams-book";
import type { HostUnderTest, MakeHost } from "./host-contract";

/** KPIs go down to teams, the rows and links stand in their tables, and all of it can be taken back. */
export function cascadeLaws(make: MakeHost): void {
  it("cascades KPIs to teams, with links that the next reading finds, and undoes it", async () => {
    const host = await make(COMPANY_BOOK);
    const before = await host.sheetNames();
    const value = async (sheet: string, cell: string) => (await host.peek(sheet, cell)).value;
    const kpis = ["KPI-001", "KPI-002"];
    const undo = await carriedOut(host, cascade(await read(host), { kpis }, LIBRARY));
    const row = async (sheet: string, cells: readonly string[]) =>
      Promise.all(cells.map((cell) => value(sheet, cell)));
    expect(await row("OKRs", ["C3", "D3", "F3", "H3", "N3"])).toEqual([
      "KR-002",
      "Sales, North",
      "KPI-001",
      270,
      1620,
    ]);
    expect(await row("OKRs", ["C7", "D7", "H7", "M7", "N7"])).toEqual([
      "KR-006",
      "Active customers, North",
      41,
      450,
      491,
    ]);
    expect(await row("Links", ["A3", "B3", "C3", "D3"])).toEqual([
      "KR-002",
      "KR-001",
      "shares",
      0.75,
    ]);
    const again = cascade(await read(host), { kpis }, LIBRARY);
    expect(again.edits).toEqual([]);
    await undo();
    expect(await host.sheetNames()).toEqual(before);
  });

  it("agrees to one proposal, returns another with its reason, and undoes both", async () => {
    const host = await make(PROPOSALS_BOOK);
    const value = async (sheet: string, cell: string) => (await host.peek(sheet, cell)).value;
    const today = dayOfIso("2026-01-10");
    const snapshot = await read(host);
    const answers = {
      accept: ["KR-002"],
      giveBack: [{ key: "KR-003", reason: "Nobody reads letters." }],
      by: "Wu",
    };
    const undo = await carriedOut(
      host,
      answerProposals({ ...snapshot, today: today ?? snapshot.today }, answers),
    );
    expect([await value("OKRs", "M3"), await value("OKRs", "M4")]).toEqual(["agreed", "draft"]);
    expect(await value("OKRs", "N4")).toBe("Returned on 2026-01-10: Nobody reads letters.");
    expect([await value("Changes", "B3"), await value("Changes", "M3")]).toEqual([
      "KR-003",
      "declined",
    ]);
    await undo();
    expect([await value("OKRs", "M3"), await value("OKRs", "N4")]).toEqual(["proposed", null]);
    expect(await host.sheetNames()).toEqual(["KPIs", "OKRs"]);
  });
}

async function read({ port }: HostUnderTest): Promise<Snapshot> {
  const { sheets } = await port.survey();
  const snapshot = await port.read(sheets.map(({ id }) => ({ sheet: id })));
  return { ...snapshot, language: "en" };
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
