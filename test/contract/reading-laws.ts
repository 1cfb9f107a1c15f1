import { keepReadings, type Outcome, type Snapshot, type TableCorrection } from "../../core";
import { bindIds } from "../../core/actions/port/outcome";
import { asFound } from "../../core/tables/correction";
import { correctField, correctionFor, correctKind } from "../../core/tables/say-of-table";
import type { BookSpec } from "../support/book";
import { scan } from "../support/commands";
import type { HostUnderTest, MakeHost } from "./host-contract";

const BOOK: BookSpec = {
  sheets: [
    {
      name: "经营 看板",
      rows: [
        ["Metric", "Goal", "Now", "Plan"],
        ["Online sales", 3900, 3100, 3500],
        ["Inventory days", 45, 46, 47],
      ],
    },
  ],
};

const targets = (snapshot: Snapshot): readonly unknown[] =>
  scan(snapshot).kpis.map(({ kpi }) => kpi.target);

/** What the user says of a table holds at once, and for everybody once the workbook keeps it. */
export function readingLaws(make: MakeHost): void {
  it("keeps what the user says of a table, reads by it from then on, and forgets it again", async () => {
    const host = await make(BOOK);
    const found = await read(host);
    expect(targets(found)).toEqual([3900, 45]);

    const said = { ...found, corrections: [planIsTarget(found)] };
    expect(targets(said)).toEqual([3500, 47]);
    const undo = await carriedOut(host, keepReadings(said));
    expect(await host.sheetNames()).toEqual(["经营 看板", "Keel settings"]);
    const kept = await read(host);
    expect(targets(kept)).toEqual([3500, 47]);
    expect(keepReadings({ ...kept, corrections: scan(kept).corrections }).edits).toEqual([]);

    // A second word on the same table takes the place of the first.
    const [table] = scan(kept).tables;
    if (table === undefined) throw new Error("the table is gone");
    const none = correctKind(correctionFor(table, scan(kept).corrections), table, "none");
    const undoNone = await carriedOut(host, keepReadings({ ...kept, corrections: [none] }));
    expect(targets(await read(host))).toEqual([]);
    await undoNone();
    expect(targets(await read(host))).toEqual([3500, 47]);

    const undoForget = await carriedOut(
      host,
      keepReadings({ ...(await read(host)), corrections: [asFound(none)] }),
    );
    expect(targets(await read(host))).toEqual([3900, 45]);
    await undoForget();
    await undo();
    expect(await host.sheetNames()).toEqual(["经营 看板"]);
    expect(targets(await read(host))).toEqual([3900, 45]);
  });
}

function planIsTarget(snapshot: Snapshot): TableCorrection {
  const [table] = scan(snapshot).tables;
  if (table === undefined) throw new Error("no table was found");
  return correctField(correctionFor(table, []), table, 3, "target");
}

async function read({ port }: HostUnderTest): Promise<Snapshot> {
  const { sheets } = await port.survey();
  return port.read(sheets.map(({ id }) => ({ sheet: id })));
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
