import { agenda, agendaText, LANGUAGES, recordDecisions, reviewSheet } from "../../../core";
import type { BookSpec } from "../../support/book";
import { LIBRARY } from "../../../core/decompose/library";
import {
  carryOut,
  cellAt,
  day,
  openBook,
  stateOf,
  type as typeInto,
} from "../../support/open-book";
import { BOOKS } from "../../pane/page/books";

const sheetsOf = (name: string) => BOOKS[name]?.sheets ?? [];
const cycle = [day("2026-01-01"), day("2026-03-31")];

/** KPIs with a history, a change that waits, a decision that is open, somebody who is stuck. */
const BOOK: BookSpec = {
  sheets: [
    ...sheetsOf("courseEn"),
    {
      name: "OKRs",
      rows: [
        [
          "Objective ID",
          "Objective",
          "KR ID",
          "Key result",
          "Owner",
          "Kind",
          "Baseline",
          "Target",
          "Current",
          "Start",
          "Due",
          "State",
        ],
        [
          "O-001",
          "Win online",
          "KR-001",
          "Repeat purchases",
          "Li",
          "reach",
          0,
          100,
          4,
          ...cycle,
          "agreed",
        ],
        [
          "O-001",
          "Win online",
          "KR-002",
          "Live shows",
          "Li",
          "reach",
          0,
          10,
          9,
          ...cycle,
          "agreed",
        ],
        [
          "Not-doing list",
          "Not-doing list",
          "KR-003",
          "A new shop",
          "",
          "reach",
          null,
          null,
          null,
          null,
          null,
          "not doing",
        ],
      ],
    },
    {
      name: "Changes",
      rows: [
        ["Date", "Item ID", "Action", "Field", "From", "To", "Reason class", "Reason", "State"],
        [
          day("2026-02-12"),
          "KR-002",
          "retarget",
          "Target",
          "10",
          "12",
          "reached early",
          "On course",
          "proposed",
        ],
      ],
    },
    {
      name: "Decisions",
      rows: [
        ["Date", "Decision", "Owner", "Due", "State"],
        [day("2026-02-01"), "Hire a host", "Li", day("2026-02-20"), "open"],
        [day("2026-01-01"), "Close the old shop", "Wu", null, "done"],
      ],
    },
    {
      name: "Check-ins",
      rows: [
        ["Date", "Item ID", "Value", "Confidence", "Note", "Blocker", "By"],
        [day("2026-02-01"), "KR-001", 2, 0.6, null, "no budget", "Li"],
        [day("2026-02-08"), "KR-001", 4, 0.5, null, "account *suspended*", "Li"],
      ],
    },
  ],
  tables: [
    { name: "KeelOKRs", sheet: "OKRs", area: "A1:L4" },
    { name: "KeelChanges", sheet: "Changes", area: "A1:I2" },
    { name: "KeelDecisions", sheet: "Decisions", area: "A1:E3" },
  ],
};

it("puts last decisions first, then what matters most, and leaves out what runs", async () => {
  const { entries } = agenda(await openBook(BOOK).snapshot(), LIBRARY);
  expect(entries.map(({ topic }) => topic)).toEqual([
    "last_decisions",
    "signals",
    "off_course",
    "off_course",
    "off_course",
    "to_approve",
    "blockers",
    "not_doing",
  ]);
  const text = agendaText(agenda(await openBook(BOOK).snapshot(), LIBRARY), "en");
  expect(text).toContain("- **Hire a host** (Li): decided 2026-02-01, due 2026-02-20");
  expect(text).toContain("## Off course");
  expect(text).not.toContain("Close the old shop");
  expect(text).not.toContain("no budget");
  // Cells are never markup.
  expect(text).toContain("account \\*suspended\\*");
});

it("does not list a KPI as undone that it speaks of for its course", async () => {
  const undone = (title: string, kpiId: string) => [
    ...["", "Not-doing list", "", title, kpiId, "reach", "not doing"],
  ];
  const open = openBook({
    sheets: [
      ...sheetsOf("courseEn"),
      {
        name: "OKRs",
        rows: [
          ["Objective ID", "Objective", "KR ID", "Key result", "KPI ID", "Kind", "State"],
          undone("Conversion rate", "K-9"),
          undone("A new shop", ""),
        ],
      },
    ],
  });
  const { entries } = agenda(await open.snapshot(), LIBRARY);
  const topics = entries.map((entry) => [
    entry.topic,
    "item" in entry ? entry.item.kpi.name : "tracked" in entry ? entry.tracked.keyResult.title : "",
  ]);
  expect(topics).toContainEqual(["signals", "Conversion rate"]);
  expect(topics.filter(([topic]) => topic === "not_doing")).toEqual([["not_doing", "A new shop"]]);
});

it.each(LANGUAGES)(
  "says that scores are not for pay, and what to do when there is nothing, in %s",
  async (language) => {
    const none = agenda(await openBook({ sheets: [] }).snapshot(), LIBRARY);
    const text = agendaText(none, language);
    expect(text).toMatch(language === "zh" ? /不计入KPI得分/ : /do not enter KPI points/);
    expect(text).not.toMatch(/undefined|NaN/);
  },
);

it("makes a sheet for the meeting and records what was decided once", async () => {
  const open = openBook(BOOK);
  const before = stateOf(open.book);
  const made = await carryOut(open, reviewSheet(await open.snapshot(), LIBRARY));
  expect(made.receipt.outcome).toBe("written");
  expect(cellAt(open, "Review agenda", "A2").value).toBe("Last decisions");
  expect(cellAt(open, "Review agenda", "B3").value).toBe("Conversion rate");
  typeInto(open, "Review agenda", "F3", "Look at the landing page");
  const recorded = recordDecisions(await open.snapshot());
  const { undo } = await carryOut(open, recorded);
  expect(cellAt(open, "Decisions", "B4").value).toBe("Conversion rate: Look at the landing page");
  expect(cellAt(open, "Decisions", "E4").value).toBe("open");
  expect(recordDecisions(await open.snapshot()).edits).toEqual([]);
  expect((await undo()).outcome).toBe("written");
  typeInto(open, "Review agenda", "F3", null);
  expect((await made.undo()).outcome).toBe("written");
  expect(stateOf(open.book)).toEqual(before);
});

it("shows the sentences of the sheet whole and prints it on A4 across", async () => {
  const { edits } = reviewSheet(await openBook(BOOK).snapshot(), LIBRARY);
  const table = edits.find((edit) => edit.do === "addTable");
  const [rows, columns] = [table?.rows.length, table?.header.length];
  expect(edits).toContainEqual({
    do: "style",
    sheet: "new:sheet:agenda",
    area: { row: 1, column: 0, rows, columns },
    style: { wrap: true },
  });
  expect(edits).toContainEqual(
    expect.objectContaining({
      do: "page",
      page: expect.objectContaining({ orientation: "landscape", fitToWidth: true }) as unknown,
    }),
  );
});
