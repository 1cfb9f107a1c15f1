/** Check-ins from the pane: written at once, tried again when somebody was faster, taken back. */
import type { Edits, HostPort } from "../../../core";
import { noticeHead, noticeRows, noticeText, toneOf } from "../../../pane/session/notice";
import { Session } from "../../../pane/session/session";
import { fakePaneHost, type FakePaneOptions } from "../../support/pane-host";
import { BOOKS } from "../page/books";

const BOOK = BOOKS.checkIns ?? { sheets: [] };
const LOG = "Check-ins";

async function opened(options: FakePaneOptions = {}) {
  const fake = fakePaneHost(BOOK, options);
  const session = new Session(fake.host);
  await session.start();
  return { ...fake, session };
}

const collect = (session: Session) =>
  session.writing.perform("collectCheckIns", (now, { collectCheckIns }) => collectCheckIns(now));

it("collects at once, says what it could not read, and takes it back", async () => {
  const { session, read } = await opened();
  expect(session.state.book?.track.checkIns.sheet?.typed).toBe(2);
  expect(await collect(session)).toBe(true);
  expect(session.state.pending).toBeUndefined();
  expect([read(LOG, 5, 1), read(LOG, 5, 2), read("OKRs", 1, 8)]).toEqual(["KR-001", 140, 140]);
  const { notice } = session.state;
  const said = notice === undefined ? "" : noticeText(notice, "en");
  expect(said).toContain('Monday!D4: "soon"');
  expect(said).toContain("1 check-in recorded");
  if (notice === undefined) throw new Error("nothing was said");
  expect(toneOf(notice)).toBe("warn");
  expect(noticeHead(notice, "en")).toMatch(
    /^1 check-in recorded; 1 row left to mend\. Nothing typed yet for \d key results\.$/,
  );
  const rows = noticeRows(notice, "en");
  expect(rows).toMatchObject([{ spot: { sheetName: "Monday", area: { row: 3, column: 3 } } }]);
  expect(rows[0]?.text).toMatch(/^"soon"/);
  await session.writing.undo();
  expect(toneOf(session.state.notice ?? notice)).toBe("good");
  expect([read(LOG, 5, 1), read("OKRs", 1, 8), read("Monday", 1, 3)]).toEqual([null, 120, 140]);
});

it("reads the last row again and goes on when somebody else has appended meanwhile", async () => {
  const plain = fakePaneHost(BOOK);
  const { port } = plain.host;
  let tries = 0;
  const overtaken: Partial<HostPort> = {
    apply: async (edits: Edits) => {
      // What is kept for an undo is written apart.
      if (!edits.some((edit) => edit.do === "appendRows")) return port.apply(edits);
      tries++;
      if (tries === 1) {
        const table = (await port.survey()).tables.find(({ name }) => name === "KeelCheckIns");
        const other = await port.apply([
          {
            do: "appendRows",
            table: table?.id ?? "",
            rows: [[{ value: 46335 }, { text: "KR-005" }, { value: 70 }]],
            expect: { header: table?.columns ?? [], lastRow: 4 },
          },
        ]);
        expect(other).toMatchObject({ outcome: "written" });
      }
      return port.apply(edits);
    },
  };
  const session = new Session({ ...plain.host, port: { ...port, ...overtaken } });
  await session.start();
  expect(await collect(session)).toBe(true);
  expect(tries).toBe(2);
  const items = [5, 6, 7].map((row) => plain.read(LOG, row, 1));
  expect(items).toEqual(["KR-005", "KR-001", null]);
});

it("gives up in words when a cell keeps changing", async () => {
  const { host } = fakePaneHost(BOOK);
  const place = {
    sheet: "s",
    sheetName: "Monday",
    area: { row: 1, column: 3, rows: 1, columns: 1 },
  };
  let tries = 0;
  const port = {
    ...host.port,
    apply: () => {
      tries++;
      return Promise.resolve({ outcome: "changed", place, expected: 140, found: 141 } as const);
    },
  };
  const session = new Session({ ...host, port });
  await session.start();
  expect(await collect(session)).toBe(false);
  expect(tries).toBe(3);
  expect(session.state.notice).toMatchObject({ code: "receipt", receipt: { outcome: "changed" } });
});

it("keeps a sheet that people have typed into, and takes back the step before", async () => {
  const { session, read, book, type } = await opened();
  await collect(session);
  const agenda = await session.writing.perform("agenda", () => {
    const edits: Edits = [
      { do: "addSheet", sheet: "new:sheet:x", name: "For typing", frozenRows: 1 },
      {
        do: "addTable",
        table: "new:table:x",
        sheet: "new:sheet:x",
        at: { row: 0, column: 0 },
        name: "KeelX",
        kind: "agenda",
        header: ["Topic", "Decision"],
        rows: [[{ text: "Signals" }, null]],
      },
    ];
    const expect = [{ at: { row: 1, column: 0 }, values: [["Signals", null]], formulas: [] }];
    const inverse: Edits = [{ do: "removeSheet", sheet: "new:sheet:x", expect }];
    return { edits, inverse, report: { findings: [] } };
  });
  expect(agenda).toBe(true);
  expect(session.writing.canSkip).toBe(false);
  type("For typing", 1, 1, "Hire two");
  await session.refresh();
  await session.writing.undo();
  expect(session.state.notice).toMatchObject({ receipt: { outcome: "changed" } });
  expect(session.writing.canSkip).toBe(true);
  await session.writing.skipAndUndo();
  expect(read("For typing", 1, 1)).toBe("Hire two");
  expect([read(LOG, 5, 1), read("OKRs", 1, 8)]).toEqual([null, 120]);
  expect(session.state.undo).toEqual([]);
  expect(book.sheets.map(({ name }) => name)).toContain("For typing");
});
