import { tableId } from "../../../core";
import { Session } from "../../../pane/session/session";
import { fakePaneHost } from "../../support/pane-host";
import { READING_BOOKS } from "../page/reading-books";

async function opened() {
  const spec = READING_BOOKS["readingEn"];
  if (spec === undefined) throw new Error("no such book");
  const fake = fakePaneHost(spec);
  const session = new Session(fake.host);
  await session.start();
  const [table] = session.state.book?.scan.tables ?? [];
  if (table === undefined) throw new Error("no table was found");
  return { ...fake, session, table };
}

const targets = ({ state }: Session): readonly unknown[] =>
  (state.book?.scan.kpis ?? []).map(({ kpi }) => kpi.target);

describe("how a table is read, in the pane", () => {
  it("outlines the table in the sheet and opens it", async () => {
    const { session, shown, table } = await opened();
    session.reading.open(table);
    expect(shown).toMatchObject([{ sheet: table.sheet, area: table.area }]);
    expect(session.reading.table).toBe(table);
    session.reading.leave();
    expect(session.reading.table).toBeUndefined();
  });

  it("counts a correction at once, also in a plan that is drafted", async () => {
    const { session, table } = await opened();
    expect(targets(session)).toEqual([3900, 45, 12]);
    session.planning.draft();
    session.reading.open(table);
    session.reading.setField(3, "target");
    expect(targets(session)).toEqual([3500, 47, 14]);
    const goals = session.state.drafts?.drafts.map(({ draft }) => [draft.kpi.name, draft.goal.to]);
    expect(goals).toEqual([["Complaints", 14]]);
    expect(session.reading.table).toMatchObject({ corrected: tableId(table) });
    expect(session.reading.unkept).toBe(1);
  });

  it("survives reading the workbook again and a switch of language", async () => {
    const { session, table } = await opened();
    session.reading.open(table);
    session.reading.setField(3, "target");
    await session.refresh();
    session.setLanguage("zh");
    expect(targets(session)).toEqual([3500, 47, 14]);
  });

  it("keeps it in the workbook after a preview, and undo takes it back", async () => {
    const { session, table, book } = await opened();
    session.reading.open(table);
    session.reading.setField(3, "target");
    session.reading.preview();
    expect(session.state.pending).toMatchObject({ command: "keepReadings" });
    expect(session.state.pending?.lines.map(({ text }) => text).join()).not.toContain("{");
    await session.reading.write();
    expect(session.reading.unkept).toBe(0);
    expect(targets(session)).toEqual([3500, 47, 14]);
    expect(book.sheets.map(({ name }) => name)).toContain("Keel settings");
    await session.writing.undo();
    expect(targets(session)).toEqual([3900, 45, 12]);
    expect(book.sheets.map(({ name }) => name)).not.toContain("Keel settings");
  });

  it("forgets what the workbook keeps", async () => {
    const { session, table } = await opened();
    session.reading.open(table);
    session.reading.setField(3, "target");
    session.reading.preview();
    await session.reading.write();
    session.reading.forget();
    expect(targets(session)).toEqual([3900, 45, 12]);
    session.reading.preview();
    await session.reading.write();
    await session.refresh();
    expect(targets(session)).toEqual([3900, 45, 12]);
    expect(session.state.book?.scan.corrections).toEqual([]);
  });

  it("reads a selection as a table, and takes it back before anything was written", async () => {
    const { session } = await opened();
    const other = session.state.book?.snapshot.sheets[1];
    if (other === undefined) throw new Error("no second sheet");
    const area = { row: 0, column: 0, rows: 3, columns: 3 };
    const before = session.state.book?.scan.kpis.length;
    session.reading.readSelection({ sheet: other.id, sheetName: other.name, area }, "kpi");
    expect(session.reading.table).toMatchObject({ sheetName: "Log", kind: "kpi", headerRow: 0 });
    expect(session.state.book?.scan.kpis.map(({ kpi }) => kpi.name)).toEqual(
      expect.arrayContaining(["M1", "M2"]),
    );
    session.reading.forget();
    expect(session.state.book?.scan.kpis).toHaveLength(before ?? 0);
    expect(session.reading.unkept).toBe(0);
  });

  it("asks nothing of a table that is none, and of one whose header stands elsewhere", async () => {
    const { session, table } = await opened();
    session.reading.open(table);
    session.reading.setKind("none");
    expect(targets(session)).toEqual([]);
    session.reading.setKind("kpi");
    expect(targets(session)).toEqual([3900, 45, 12]);
    session.reading.setHeaderRow(3);
    expect(session.reading.table).toMatchObject({ headerRow: 3, rows: [4, 5] });
  });
});
