/** The Change tab on the fake host: the form, the preview, the log, and back. */
import { changeView, outsideEdits } from "../../../core";
import { noticeText } from "../../../pane/session/notice";
import { EMPTY_CHANGE } from "../../../pane/session/changing";
import { Session } from "../../../pane/session/session";
import { fakePaneHost } from "../../support/pane-host";
import { day } from "../../support/open-book";
import { BOOKS } from "../page/books";

const AS_OF = day("2026-02-15");

async function open(name: string) {
  const fake = fakePaneHost(BOOKS[name] ?? { sheets: [] }, { language: "en" });
  const session = new Session(fake.host);
  await session.start();
  const view = () => {
    const { book } = session.state;
    return book && changeView(book.snapshot);
  };
  return { session, view };
}

it("writes a change once it has been seen, empties the form, and takes it back", async () => {
  const { session, view } = await open("changeEn");
  session.changing.set({ reason: "Fewer shows than planned", approvedBy: "Wang" });
  session.changing.set({ sentences: "Raise community sales by 40%\nOpen 3 groups" });
  session.changing.preview("KR-003", "shows", AS_OF);
  expect(session.state.pending?.command).toBe("change");
  expect(view()?.log).toHaveLength(3);
  await session.changing.write();
  expect(session.state.changing).toEqual(EMPTY_CHANGE);
  expect(view()?.keyResults.map(({ title }) => title)).toEqual([
    "Repeat purchases",
    "Raise community sales by 40%",
    "Open 3 groups",
  ]);
  expect(view()?.log).toHaveLength(6);
  await session.writing.undo();
  expect(view()?.keyResults.map(({ title }) => title)).toEqual([
    "Repeat purchases",
    "Run 20 live shows",
  ]);
});

it("reads the new target in the key result's unit", async () => {
  const { session, view } = await open("changeEn");
  session.changing.set({ action: "retarget", target: "80", reason: "Reached", approvedBy: "Wang" });
  session.changing.preview("KR-002", "orders", AS_OF);
  await session.changing.write();
  expect(view()?.keyResults.find(({ id }) => id === "KR-002")?.target).toBe(80);
});

it("says what is missing and keeps what was typed", async () => {
  const { session } = await open("changeEn");
  session.changing.set({ evidence: "signal: outside" });
  session.changing.preview("KR-003", "shows", AS_OF);
  expect(session.state.pending).toBeUndefined();
  const { notice } = session.state;
  expect(notice && noticeText(notice, "en")).toContain("A change needs its reason");
  expect(session.state.changing.evidence).toBe("signal: outside");
  session.changing.set({ action: "retire", reason: "Fewer shows than planned" });
  session.changing.preview("KR-003", "shows", AS_OF);
  expect(session.state.pending?.command).toBe("change");
  expect(session.state.notice).toBeUndefined();
});

it("carries out what has been approved in the sheet", async () => {
  const { session, view } = await open("changeZh");
  expect(view()?.log.filter(({ isDue }) => isDue)).toHaveLength(1);
  session.changing.previewDue();
  await session.changing.write();
  expect(view()?.keyResults.find(({ id }) => id === "KR-002")?.target).toBe(120);
  expect(view()?.log.filter(({ isDue }) => isDue)).toEqual([]);
});

it("proposes a new target for a KPI with the verdict as evidence, and says that it waits", async () => {
  const { session, view } = await open("outrunEn");
  session.changing.set({ subject: "kpi", kpi: "KPI-002", evidence: "An event explains it" });
  session.changing.set({ target: "950", reason: "The account is gone", proposedBy: "Li Na" });
  session.changing.preview("KPI-002", "", AS_OF);
  const { pending } = session.state;
  expect(pending?.outcome.report.findings.map(({ code }) => code)).toEqual(["change-kpi-waits"]);
  await session.changing.write();
  expect(view()?.log[0]).toMatchObject({ itemId: "KPI-002", state: "proposed", to: "950" });
  expect(view()?.kpis.find(({ item }) => item === "KPI-002")?.kpi.target).toBe(1200);
});

it("notices a target changed by hand once the pane has written, and writes it down", async () => {
  const fake = fakePaneHost(BOOKS.outrunEn ?? { sheets: [] }, { language: "en" });
  const session = new Session(fake.host);
  await session.start();
  session.changing.set({ subject: "kpi", target: "950", reason: "Gone", evidence: "event" });
  session.changing.preview("KPI-002", "", AS_OF);
  await session.changing.write();
  fake.book.sheets[0]?.cells.set("1,4", { value: 6000 });
  await session.refresh();
  const edits = () => {
    const { book } = session.state;
    return book === undefined ? [] : outsideEdits(book.snapshot);
  };
  expect(edits().map(({ item, was, text }) => [item, was, text])).toEqual([
    ["KPI-001", "7200", "6000"],
  ]);
  session.changing.set({ reason: "Agreed on the phone", approvedBy: "Wang" });
  session.changing.previewEdits(
    edits().map(({ key }) => key),
    AS_OF,
  );
  await session.changing.write();
  expect(edits()).toEqual([]);
  await session.writing.undo();
  expect(edits()).toHaveLength(1);
});

it("closes a cycle that is over, shows the next one, and takes it back", async () => {
  const fake = fakePaneHost(BOOKS.changeEn ?? { sheets: [] }, { language: "en" });
  for (const row of [1, 2, 3]) fake.type("OKRs", row, 10, day("2026-02-10"));
  const session = new Session(fake.host);
  await session.start();
  const ids = () => session.state.book?.track.objectives.map(({ objective }) => objective.id);
  expect(ids()).toEqual(["O-001"]);
  session.writing.propose("close", (now, { closeCycle }) => closeCycle(now, { carryOver: true }));
  expect(session.state.pending?.lines.length).toBeGreaterThan(0);
  expect(await session.writing.confirm()).toBe(true);
  expect(ids()).toEqual(["O-002"]);
  await session.writing.undo();
  expect(ids()).toEqual(["O-001"]);
});
