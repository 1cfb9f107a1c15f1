import { collect, scoreKpis, split, takeOver, type Outcome, type Snapshot } from "../../core";
import { bindIds } from "../../core/actions/port/outcome";
import { DEPARTMENTS_BOOK } from "../support/departments-book";
import type { HostUnderTest, MakeHost } from "./host-contract";

const TABLE = "公司KPI";
const SHEET = "客服 考核";

/** The whole round of a department's sheet, and scores beside a user's own table, on every host. */
export function departmentLaws(make: MakeHost): void {
  it("writes points beside the user's own table, over no formula, and undoes them", async () => {
    const host = await make(DEPARTMENTS_BOOK);
    const undo = await carriedOut(host, scoreKpis(await read(host)));
    expect((await host.peek(TABLE, "L3")).value).toBe("得分");
    expect((await host.peek(TABLE, "L5")).value).toBe(97.2);
    expect((await host.peek(TABLE, "E7")).formula).toBe("=0.2+0.09");
    await undo();
    expect((await host.peek(TABLE, "L5")).value).toBeNull();
  });

  it("splits into sheets, collects what was filled in there, takes it over, and undoes both", async () => {
    const host = await make(DEPARTMENTS_BOOK);
    const undoSplit = await carriedOut(host, split(await read(host), {}));
    expect(await host.sheetNames()).toEqual([TABLE, "销售 考核", SHEET, "供应链 考核"]);
    expect((await host.peek(SHEET, "B6")).value).toBe("客户满意度");
    expect(collect(...(await both(host))).differences).toEqual([]);
    await host.poke(SHEET, "H6", 0.912);
    const view = collect(...(await both(host)));
    expect(view.differences.map(({ id, before, after }) => [id, before, after])).toEqual([
      ["客服/2/actual", 0.886, 0.912],
    ]);
    const [snapshot, returned] = await both(host);
    const undo = await carriedOut(host, takeOver(snapshot, returned, "all"));
    expect((await host.peek(TABLE, "E5")).value).toBe(0.912);
    await undo();
    expect((await host.peek(TABLE, "E5")).value).toBe(0.886);
    await host.poke(SHEET, "H6", 0.886);
    await undoSplit();
    expect(await host.sheetNames()).toEqual([TABLE]);
  });
}

async function read({ port }: HostUnderTest): Promise<Snapshot> {
  const { sheets } = await port.survey();
  return port.read(sheets.map(({ id }) => ({ sheet: id })));
}

/** Sheets that were filled in inside the workbook itself. */
async function both(host: HostUnderTest) {
  const snapshot = await read(host);
  return [snapshot, [{ name: "book", snapshot }]] as const;
}

async function carriedOut({ port }: HostUnderTest, outcome: Outcome): Promise<() => Promise<void>> {
  const receipt = await port.apply(outcome.edits);
  expect(receipt.outcome).toBe("written");
  return async () => {
    expect(await port.apply(bindIds(outcome.inverse, receipt))).toMatchObject({
      outcome: "written",
    });
  };
}
