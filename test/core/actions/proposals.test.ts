import { answerProposals, proposals, track, type ProposalAnswers } from "../../../core";
import type { Day } from "../../../core/kernel/day";
import {
  carryOut,
  cellAt,
  day,
  openBook,
  stateOf,
  type,
  type OpenBook,
} from "../../support/open-book";
import { PROPOSALS_BOOK } from "../../support/proposals-book";

/** Within the grace of the cycle, whose 90 days have 13. */
const EARLY = day("2026-01-10");
const LATE = day("2026-02-20");

const open = (today: Day = EARLY): OpenBook => openBook(PROPOSALS_BOOK, "en", today);

const answer = async (book: OpenBook, answers: Partial<ProposalAnswers>) =>
  carryOut(book, answerProposals(await book.snapshot(), { accept: [], giveBack: [], ...answers }));

const log = (book: OpenBook, row: number): readonly unknown[] =>
  Array.from("BCEFHKM", (column) => cellAt(book, "Changes", `${column}${row}`).value);

it("lists what waits, with what its KPI needs and what is agreed so far", async () => {
  expect(proposals(await open().snapshot())).toMatchObject([
    {
      key: "KR-002",
      objective: "Customers come back",
      keyResult: { title: "Orders from fairs", team: "Fairs", contribution: 150 },
      serves: [{ kpi: "Sales", unit: "k EUR", change: 600, carried: 400 }],
    },
    { key: "KR-003", serves: [{ change: 600, carried: 400 }] },
  ]);
});

it("agrees to one and returns another with its reason, in the rows and in the log", async () => {
  const book = open();
  const giveBack = [{ key: "KR-003", reason: "Nobody reads letters." }];
  await answer(book, { accept: ["KR-002"], giveBack, by: "Wu" });
  expect([cellAt(book, "OKRs", "M3").value, cellAt(book, "OKRs", "N3").value]).toEqual([
    "agreed",
    "as in May",
  ]);
  expect([cellAt(book, "OKRs", "M4").value, cellAt(book, "OKRs", "N4").value]).toEqual([
    "draft",
    "Returned on 2026-01-10: Nobody reads letters.",
  ]);
  expect(log(book, 2)).toEqual(["KR-002", "add", "proposed", "agreed", null, "Wu", "noted"]);
  expect(log(book, 3)).toEqual([
    "KR-003",
    "add",
    "proposed",
    "draft",
    "Nobody reads letters.",
    "Wu",
    "declined",
  ]);
  expect(proposals(await book.snapshot())).toEqual([]);
});

it("keeps what stands in the note of a key result that goes back", async () => {
  const book = open();
  await answer(book, { giveBack: [{ key: "KR-002", reason: "Too late." }] });
  expect(cellAt(book, "OKRs", "N3").value).toBe("as in May; Returned on 2026-01-10: Too late.");
});

it("takes one that comes in mid-cycle for an addition, which the original score leaves out", async () => {
  const book = open(LATE);
  await answer(book, { accept: ["KR-002"], by: "Wu" });
  expect(log(book, 2)).toEqual(["KR-002", "add", "proposed", "agreed", null, "Wu", "in effect"]);
  const [objective] = track(await book.snapshot()).objectives;
  expect(objective?.original?.since).toBe(LATE);
});

it("is taken back whole", async () => {
  const book = open();
  const before = stateOf(book.book);
  const { undo } = await answer(book, { accept: ["KR-002", "KR-003"] });
  expect((await undo()).outcome).toBe("written");
  expect(stateOf(book.book)).toEqual(before);
});

it("writes nothing without a reason, for what is gone, or where nothing waits", async () => {
  const told = async (answers: Partial<ProposalAnswers>, book = open()) => {
    const all = { accept: [], giveBack: [], ...answers };
    const { edits, report } = answerProposals(await book.snapshot(), all);
    return [edits.length, report.findings.map(({ code }) => code)];
  };
  expect(await told({ accept: ["KR-002"], giveBack: [{ key: "KR-003", reason: " " }] })).toEqual([
    0,
    ["proposal-reason-wanted"],
  ]);
  expect(await told({ accept: ["KR-001"] })).toEqual([0, ["proposal-gone"]]);
  expect(await told({})).toEqual([0, ["proposals-none"]]);
});

it("knows two rows of one id apart", async () => {
  const book = open();
  type(book, "OKRs", "C4", "KR-002");
  expect(proposals(await book.snapshot()).map(({ key }) => key)).toEqual(["row 3", "row 4"]);
  await answer(book, { accept: ["row 4"] });
  expect([cellAt(book, "OKRs", "M3").value, cellAt(book, "OKRs", "M4").value]).toEqual([
    "proposed",
    "agreed",
  ]);
});
