import { LIBRARY } from "../../../core/decompose/library";
import type { Outcome, Snapshot } from "../../../core";
import { noticeText } from "../../../pane/session/notice";
import { Session } from "../../../pane/session/session";
import { fakePaneHost, type FakePaneOptions } from "../../support/pane-host";
import { BOOKS } from "../page/books";

async function open(name: string, options: FakePaneOptions = {}) {
  const fake = fakePaneHost(BOOKS[name] ?? { sheets: [] }, options);
  const session = new Session(fake.host);
  await session.start();
  const said = (): string => {
    const { notice, language } = session.state;
    return notice === undefined ? "" : noticeText(notice, language);
  };
  return { ...fake, session, said };
}

/** Everything under way has come to its end. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

const label = { do: "write", at: { row: 1, column: 0 } } as const;

/** A command that renames the first KPI, and takes it back. */
function rename({ regions }: Snapshot): Outcome {
  const was = regions[0]?.values[1]?.[0] ?? null;
  const sheet = "sheet-1";
  return {
    edits: [
      { ...label, sheet, cells: [[{ text: "New" }]], expect: { values: [[was]], formulas: [] } },
    ],
    inverse: [
      { ...label, sheet, cells: [[{ value: was }]], expect: { values: [["New"]], formulas: [] } },
    ],
    report: { findings: [] },
  };
}

describe("opening", () => {
  it("opens on planning where there are KPIs only, on tracking where OKRs are under way", async () => {
    expect((await open("kpisEn")).session.state.tab).toBe("plan");
    expect((await open("okrsEn")).session.state.tab).toBe("track");
  });

  it("speaks the host's language until the user has chosen another", async () => {
    const { session, host } = await open("kpisZh", { language: "zh" });
    expect(session.state.language).toBe("zh");
    session.setLanguage("en");
    expect(session.state.book?.snapshot.language).toBe("en");
    expect(new Session(host).state.language).toBe("en");
  });

  it("says so when the host gives no answer, and does not stay busy", async () => {
    const survey = () => Promise.reject(new Error("in cell edit mode"));
    const { session, said } = await open("kpisEn", { port: { survey } });
    expect(said()).toContain("in cell edit mode");
    expect(session.state.work).toBeUndefined();
  });
});

describe("the KPI library", () => {
  it("is handed to what is drafted, in either language", async () => {
    const { session } = await open("kpisEn");
    session.planning.draft();
    expect(session.state.drafts?.drafts.map(({ draft }) => draft.source)).toContain("known");
    session.setLanguage("zh");
    expect(session.state.drafts?.drafts.map(({ draft }) => draft.source)).toContain("known");
  });

  it("is missed aloud, and the workbook is read all the same until it can be had", async () => {
    let isDown = true;
    const library = () =>
      isDown ? Promise.reject(new Error("offline")) : Promise.resolve(LIBRARY);
    const { session, said } = await open("kpisEn", { library });
    expect(said()).toContain("library.js");
    expect(session.state.book?.scan.kpis.length).toBeGreaterThan(0);
    isDown = false;
    await session.refresh();
    session.planning.draft();
    expect(session.state.drafts?.drafts.map(({ draft }) => draft.source)).toContain("known");
  });
});

describe("a fault that could not be taken back whole", () => {
  it.each([
    ["en", /could not be taken back: sheet OKRs is deleted · .*lists of Data may have changed\./],
    ["zh", /无法恢复：工作表“OKRs”已被删除 · “Data”的格式和下拉列表可能已改变。/],
  ] as const)("is said in %s with the sheets it concerns", async (language, sentence) => {
    const apply = () =>
      Promise.resolve({
        outcome: "restored" as const,
        message: "server error",
        remains: [
          { edit: "removeSheet" as const, sheet: "9", sheetName: "OKRs" },
          { edit: "style" as const, sheet: "1", sheetName: "Data" },
          { edit: "validate" as const, sheet: "1", sheetName: "Data" },
        ],
      });
    const { session, said } = await open("kpisEn", { language, port: { apply } });
    await session.writing.perform("plan", rename);
    expect(said()).toMatch(sentence);
  });
});

describe("reading", () => {
  it("lists hidden sheets and reads one only while it is ticked", async () => {
    const { session } = await open("kpisEn");
    const text = () => JSON.stringify(session.state.book?.snapshot.regions);
    expect(session.state.hidden).toEqual([{ sheet: "sheet-2", name: "Bonus 2026" }]);
    expect(text()).not.toContain("secret");
    await session.letRead("sheet-2", true);
    expect(text()).toContain("secret");
    await session.letRead("sheet-2", false);
    expect(text()).not.toContain("secret");
  });

  it("is stopped by the user and keeps what was read before", async () => {
    const { session, said } = await open("kpisEn");
    const { book } = session.state;
    const again = session.refresh();
    session.cancel();
    await again;
    expect(session.state.book).toBe(book);
    expect(session.state.work).toBeUndefined();
    expect(said()).toBe("Stopped. Nothing was read or written.");
  });

  it("follows what somebody types", async () => {
    const { session, type } = await open("kpisEn");
    type("KPI 2026", 1, 0, "Web sales");
    await settled();
    expect(session.state.book?.scan.kpis[0]?.kpi.name).toBe("Web sales");
  });

  it("follows the selection and tells alarms from signals", async () => {
    const { session, select } = await open("series");
    select("A3:XFD3");
    await settled();
    expect(session.state.selection?.lens).toMatchObject({
      series: { name: "Online sales" },
      lens: { alarms: 7, signals: 0 },
    });
    select("A3");
    await settled();
    expect(session.state.selection).toBeUndefined();
  });
});

describe("planning", () => {
  it("starts with what matters most and holds at most three", async () => {
    const { session } = await open("kpisEn");
    const { planning } = session;
    const all = session.state.book?.scan.kpis.map(({ key }) => key) ?? [];
    expect(planning.ticked).toHaveLength(1);
    for (const key of all) planning.tick(key, true);
    expect(planning.ticked).toHaveLength(3);
    for (const key of all) planning.tick(key, false);
    expect(planning.ticked).toEqual([]);
  });

  it("drafts anew in another language until the user's own words would be lost", async () => {
    const { session } = await open("kpisEn");
    session.planning.draft();
    const objective = () => session.state.drafts?.drafts[0]?.draft.objective ?? "";
    const english = objective();
    session.setLanguage("zh");
    expect(objective()).not.toBe(english);
    const key = session.state.drafts?.drafts[0]?.key ?? "";
    session.planning.edit(key, (draft) => ({ ...draft, objective: "自己的话" }));
    session.setLanguage("en");
    expect(objective()).toBe("自己的话");
  });
});

describe("writing", () => {
  it("writes nothing before the user says so, and takes it back", async () => {
    const { session, read, said } = await open("kpisEn");
    session.writing.propose("score", rename);
    expect(read("KPI 2026", 1, 0)).toBe("Online sales");
    expect(await session.writing.confirm()).toBe(true);
    expect(read("KPI 2026", 1, 0)).toBe("New");
    expect(session.state.book?.scan.kpis[0]?.kpi.name).toBe("New");
    await session.writing.undo();
    expect(read("KPI 2026", 1, 0)).toBe("Online sales");
    expect(session.state.undo).toEqual([]);
    expect(said()).toBe("The scores are as before.");
  });

  it("refuses to undo over a person's edit, names the cell, and can undo once it is put back", async () => {
    const { session, read, said, type } = await open("kpisEn");
    await session.writing.perform("score", rename);
    type("KPI 2026", 1, 0, "Mine");
    await settled();
    await session.writing.undo();
    expect(read("KPI 2026", 1, 0)).toBe("Mine");
    expect(said()).toContain('KPI 2026!A2 was edited after writing, from "New" to "Mine"');
    expect(session.state.undo).toHaveLength(1);
    type("KPI 2026", 1, 0, "New");
    await settled();
    await session.writing.undo();
    expect(read("KPI 2026", 1, 0)).toBe("Online sales");
  });

  it("writes nothing when a cell changed between preview and writing", async () => {
    const { session, book, said } = await open("kpisEn");
    session.writing.propose("score", rename);
    book.sheets[0]?.cells.set("1,0", { value: "Quiet edit" });
    expect(await session.writing.confirm()).toBe(false);
    expect(said()).toContain("Nothing was written: KPI 2026!A2 changed meanwhile");
    // The preview is made anew from what stands there now.
    expect(session.state.pending?.outcome.edits[0]).toMatchObject({
      expect: { values: [["Quiet edit"]] },
    });
  });

  it("offers to finish or to undo what was written in part", async () => {
    const area = { row: 1, column: 0, rows: 1, columns: 1 };
    const written = [{ sheet: "sheet-1", sheetName: "KPI 2026", area }];
    const { session, said } = await open("kpisEn", {
      port: { apply: () => Promise.resolve({ outcome: "partial", message: "", written }) },
    });
    await session.writing.perform("score", rename);
    expect(said()).toContain("These cells are written already: KPI 2026!A2");
    expect(session.state.undo).toHaveLength(1);
    expect(session.state.pending).toBeDefined();
  });

  it("says when there is nothing to write", async () => {
    const { session, said } = await open("kpisEn");
    session.writing.propose("freeze", () => ({ edits: [], inverse: [], report: { findings: [] } }));
    expect(session.state.pending).toBeUndefined();
    expect(said()).toBe("There is no OKR_ or KPI_ formula to replace.");
  });
});
