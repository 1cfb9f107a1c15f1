import { Session } from "../../../pane/session/session";
import { fakePaneHost } from "../../support/pane-host";

const BOOK = {
  sheets: [
    {
      name: "Notes",
      rows: [
        ["a", "b"],
        ["c", 1],
      ],
    },
  ],
};
const TEXT = "Theme,Measure,From,To\nCalm nights,Alerts,40,20\n,Handovers,soon,1\n";

async function opened() {
  const fake = fakePaneHost(BOOK);
  const session = new Session(fake.host);
  await session.start();
  return { ...fake, session };
}

const fieldsOf = ({ state }: Session): readonly unknown[] =>
  state.importing?.view.columns.map(({ field }) => field) ?? [];

/** Maps Theme, Measure, From and To, in this order. */
function correct(session: Session): void {
  const fields = ["objective", "keyResult", "baseline", "target"] as const;
  fields.forEach((field, place) => session.importing.setField(place, field));
}

describe("another tool's export, in the pane", () => {
  it("is proposed, corrected, written after a preview, and taken back", async () => {
    const { session, book } = await opened();
    session.importing.take({ name: "goals.csv", text: TEXT });
    correct(session);
    expect(fieldsOf(session)).toEqual(["objective", "keyResult", "baseline", "target"]);
    session.importing.preview();
    expect(session.state.pending).toMatchObject({ command: "importOkrs" });
    const told = session.state.pending?.outcome.report.findings ?? [];
    expect(told.find(({ code }) => code === "import-no-number")?.spot).toMatchObject({
      sheetName: "goals.csv",
      area: { row: 2 },
    });
    await session.importing.write();
    expect(session.state).toMatchObject({ tab: "track" });
    expect(session.state.importing).toBeUndefined();
    expect(session.state.book?.track.objectives[0]?.keyResults).toHaveLength(2);
    await session.writing.undo();
    expect(book.sheets.map(({ name }) => name)).toEqual(["Notes"]);
  });

  it("gives a field to one column only, and forgets a proposal that is corrected", async () => {
    const { session } = await opened();
    session.importing.take({ name: "goals.csv", text: TEXT });
    correct(session);
    session.importing.setField(2, "keyResult");
    expect(fieldsOf(session)).toEqual(["objective", undefined, "keyResult", "target"]);
    session.importing.setField(2, undefined);
    expect(fieldsOf(session)[2]).toBeUndefined();
  });

  it("is read by the mapping that the workbook remembers from then on", async () => {
    const { session } = await opened();
    session.importing.take({ name: "goals.csv", text: TEXT });
    correct(session);
    session.importing.set({ keepAs: "team goals" });
    session.importing.preview();
    await session.importing.write();
    session.importing.take({ name: "later.csv", text: TEXT });
    expect(session.state.importing).toMatchObject({ keepAs: "team goals", view: { by: "kept" } });
    expect(fieldsOf(session)).toEqual(["objective", "keyResult", "baseline", "target"]);
  });

  it("reads a file in the encoding it was written in, and says when it is no text", async () => {
    const { session } = await opened();
    // 目标,关键结果 and two cells in GB18030.
    const bytes = [
      0xc4, 0xbf, 0xb1, 0xea, 0x2c, 0xb9, 0xd8, 0xbc, 0xfc, 0xbd, 0xe1, 0xb9, 0xfb, 0x0a, 0xd4,
      0xf6, 0xb3, 0xa4, 0x2c, 0xbf, 0xcd, 0xbb, 0xa7, 0x0a,
    ];
    await session.importing.takeFile(new File([new Uint8Array(bytes)], "导出.csv"));
    expect(session.state.importing?.view.columns.map(({ header }) => header)).toEqual([
      "目标",
      "关键结果",
    ]);
    session.importing.leave();
    await session.importing.takeFile(
      new File([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])], "a.xlsx"),
    );
    expect(session.state.importing).toBeUndefined();
    expect(session.state.notice).toEqual({ code: "no-text", name: "a.xlsx" });
  });
});
