/** The pane's main job on the fake host: KPIs to scored OKRs and back. */
import { noticeText } from "../../../pane/session/notice";
import { Session } from "../../../pane/session/session";
import { fakePaneHost } from "../../support/pane-host";
import { BOOKS } from "../page/books";

describe.each([
  ["en", "kpisEn", "OKRs"],
  ["zh", "kpisZh", "OKR"],
] as const)("in %s", (language, name, sheet) => {
  async function open() {
    const fake = fakePaneHost(BOOKS[name] ?? { sheets: [] }, { language });
    const session = new Session(fake.host);
    await session.start();
    const names = (): readonly string[] => fake.book.sheets.map((one) => one.name);
    const said = (): string => {
      const { notice } = session.state;
      return notice === undefined ? "" : noticeText(notice, language);
    };
    return { ...fake, session, names, said };
  }

  it("drafts, previews, writes and tracks, and takes everything back", async () => {
    const { session, names } = await open();
    const before = names();
    session.planning.draft();
    session.planning.preview();
    expect(names()).toEqual(before);
    expect(session.state.pending?.lines.map((line) => line.sheetName)).toContain(sheet);
    await session.planning.write();
    expect(names()).toContain(sheet);
    expect(session.state).toMatchObject({ tab: "track" });
    expect(session.state.drafts).toBeUndefined();
    expect(session.state.book?.track.objectives[0]?.keyResults.length).toBeGreaterThan(1);
    await session.writing.undo();
    expect(names()).toEqual(before);
    expect(session.state.book?.track.objectives).toEqual([]);
  });

  it("takes back in a new session what the last one wrote, once", async () => {
    const { session, host, names } = await open();
    const before = names();
    session.planning.draft();
    session.planning.preview();
    await session.planning.write();
    const second = new Session(host);
    await second.start();
    expect(second.state.undo.map(({ command }) => command)).toEqual(["plan"]);
    await second.writing.undo();
    expect(names()).toEqual(before);
    const third = new Session(host);
    await third.start();
    expect(third.state.undo).toEqual([]);
  });

  it("holds a zero-accident KPI at most at zero", async () => {
    const { session } = await open();
    session.planning.draft();
    session.planning.preview();
    await session.planning.write();
    const rows = session.state.book?.track.objectives.flatMap(({ keyResults }) => keyResults);
    const held = rows?.filter(
      ({ keyResult: { role, target } }) => role === "guardrail" && target === 0,
    );
    expect(held?.map(({ keyResult }) => keyResult.kind)).toEqual(["at_most"]);
  });

  it("leaves the written OKRs alone when somebody has worked in them, and names the cell", async () => {
    const { session, names, type, book, said } = await open();
    session.planning.draft();
    session.planning.preview();
    await session.planning.write();
    const okrs = book.sheets.find((one) => one.name === sheet);
    const [key = ""] = [...(okrs?.cells.keys() ?? [])].filter((one) => one.startsWith("1,"));
    const [row = 0, column = 0] = key.split(",").map(Number);
    type(sheet, row, column, "mine");
    await new Promise((resolve) => setTimeout(resolve, 5));
    await session.writing.undo();
    expect(names()).toContain(sheet);
    expect(said()).toContain(`${sheet}!A2`);
    expect(said()).toContain("mine");
  });
});
