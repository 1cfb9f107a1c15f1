import {
  applyChanges,
  change,
  LANGUAGES,
  sayFinding,
  track,
  wordOf,
  type ChangeRequest,
} from "../../../core";
import type { BookSpec, CellSpec } from "../../support/book";
import {
  carryOut,
  cellAt,
  day,
  openBook,
  stateOf,
  type as typeInto,
} from "../../support/open-book";

const HEADER = [
  "Objective ID",
  "Objective",
  "KR ID",
  "Key result",
  "KPI ID",
  "Owner",
  "Kind",
  "Baseline",
  "Target",
  "Current",
  "Unit",
  "Start",
  "Due",
  "State",
  "Score",
  "Status",
];
const cycle = [day("2026-01-01"), day("2026-03-31")];
const row = (kr: string, title: string, ...rest: readonly CellSpec[]): readonly CellSpec[] => [
  "O-001",
  "Win online",
  kr,
  title,
  "KPI-001",
  "Li Na",
  "reach",
  ...rest,
  ...cycle,
  "agreed",
];

/** The retailer of the article: a shop promotion that the market has outrun. */
const BOOK: BookSpec = {
  sheets: [
    {
      name: "OKRs",
      rows: [
        HEADER,
        row("KR-001", "Convert offline promotions", 0, 0.1, 0.02, "%"),
        row("KR-002", "Repeat purchases", 0, 100, 60, "orders"),
      ],
    },
  ],
  tables: [{ name: "KeelOKRs", sheet: "OKRs", area: "A1:P3" }],
};

const request = (more: Partial<ChangeRequest> = {}): ChangeRequest => ({
  action: "replace",
  item: "KR-001",
  reasonClass: "external_shift",
  reason: "Shoppers have moved online",
  evidence: "signal: outside, week 6",
  proposedBy: "Li Na",
  approvedBy: "Wang, meeting of 12 February",
  effective: day("2026-02-12"),
  sentences: ["Raise community sales by 40%", "Run 20 live shows"],
  ...more,
});

const codes = (outcome: ReturnType<typeof change>) =>
  outcome.report.findings.map(({ code }) => code);

describe("replacing a key result", () => {
  it("marks the old one, adds the new ones below, logs each, and undo brings all back", async () => {
    const open = openBook(BOOK);
    const before = stateOf(open.book);
    const outcome = change(await open.snapshot(), request());
    expect(codes(outcome)).toEqual(["change-in-effect"]);
    const { receipt, undo } = await carryOut(open, outcome);
    expect(receipt.outcome).toBe("written");
    const cells = (name: string) => cellAt(open, "OKRs", name).value;
    expect(cells("N2")).toBe("replaced");
    expect(cells("D2")).toBe("Convert offline promotions");
    expect(["A4", "C4", "D4", "H4", "I4", "K4", "N4"].map(cells)).toEqual([
      "O-001",
      "KR-003",
      "Raise community sales by 40%",
      0,
      0.4,
      "% change",
      "agreed",
    ]);
    expect(["C5", "D5", "I5", "F5"].map(cells)).toEqual([
      "KR-004",
      "Run 20 live shows",
      20,
      "Li Na",
    ]);
    const log = (name: string) => cellAt(open, "Changes", name).value;
    expect(["B2", "C2", "E2", "F2", "G2", "K2", "M2"].map(log)).toEqual([
      "KR-001",
      "replace",
      "Convert offline promotions",
      "Raise community sales by 40%; Run 20 live shows",
      "external shift",
      "Wang, meeting of 12 February",
      "in effect",
    ]);
    expect(["B3", "C3", "E3", "B4"].map(log)).toEqual(["KR-003", "add", "KR-001", "KR-004"]);
    expect((await undo()).outcome).toBe("written");
    expect(stateOf(open.book)).toEqual(before);
  });

  it("shows the re-based score with the original beside it", async () => {
    const open = openBook(BOOK);
    expect(track(await open.snapshot()).objectives[0]?.original).toBeUndefined();
    await carryOut(open, change(await open.snapshot(), request()));
    const [objective] = track(await open.snapshot()).objectives;
    // 0.2 and 0.6 before; 0.6 and two that have only begun after.
    expect(objective?.original?.score).toBeCloseTo(0.4, 9);
    expect(objective?.original?.since).toBe(day("2026-02-12"));
    expect(objective?.score).toBeCloseTo(0.2, 9);
  });

  it("waits for a name, then for its day, and is carried out once", async () => {
    const open = openBook(BOOK);
    const proposed = change(await open.snapshot(), request({ approvedBy: " " }));
    expect(codes(proposed)).toEqual(["change-waits-for-approval"]);
    await carryOut(open, proposed);
    expect(cellAt(open, "OKRs", "N2").value).toBe("agreed");
    expect(codes(applyChanges(await open.snapshot()))).toEqual(["no-changes-due"]);
    typeInto(open, "Changes", "K2", "Wang");
    typeInto(open, "Changes", "L2", day("2026-02-20"));
    expect(codes(applyChanges(await open.snapshot()))).toEqual(["no-changes-due"]);
    typeInto(open, "Changes", "L2", day("2026-02-14"));
    const due = applyChanges(await open.snapshot());
    expect(codes(due)).toEqual(["changes-applied"]);
    await carryOut(open, due);
    expect(cellAt(open, "OKRs", "N2").value).toBe("replaced");
    expect(cellAt(open, "OKRs", "D5").value).toBe("Run 20 live shows");
    expect(cellAt(open, "Changes", "M2").value).toBe("in effect");
    expect(codes(applyChanges(await open.snapshot()))).toEqual(["no-changes-due"]);
  });
});

describe("a target", () => {
  const retarget = (more: Partial<ChangeRequest> = {}) =>
    request({ action: "retarget", item: "KR-002", target: 60, ...more });

  it("is set, with the old one in the log and in the original score", async () => {
    const open = openBook(BOOK);
    await carryOut(open, change(await open.snapshot(), retarget()));
    expect(cellAt(open, "OKRs", "I3").value).toBe(60);
    expect([cellAt(open, "Changes", "E2").value, cellAt(open, "Changes", "F2").value]).toEqual([
      "100",
      "60",
    ]);
    const [objective] = track(await open.snapshot()).objectives;
    expect(objective?.score).toBeCloseTo(0.6, 9);
    expect(objective?.original?.score).toBeCloseTo(0.4, 9);
  });

  it("is not lowered because it is too hard: that is a note", async () => {
    const open = openBook(BOOK);
    const outcome = change(await open.snapshot(), retarget({ reasonClass: "too_hard" }));
    expect(codes(outcome)).toEqual(["change-noted"]);
    await carryOut(open, outcome);
    expect(cellAt(open, "OKRs", "I3").value).toBe(100);
    expect(cellAt(open, "Changes", "M2").value).toBe("noted");
  });
});

it("retires without deleting, and adds to an objective", async () => {
  const open = openBook(BOOK);
  await carryOut(open, change(await open.snapshot(), request({ action: "retire" })));
  expect(cellAt(open, "OKRs", "N2").value).toBe("retired");
  const adding = request({ action: "add", item: "O-001", sentences: ["Open 3 shops"] });
  await carryOut(open, change(await open.snapshot(), adding));
  expect(cellAt(open, "OKRs", "D4").value).toBe("Open 3 shops");
  const [objective] = track(await open.snapshot()).objectives;
  expect(objective?.original?.score).toBeCloseTo(0.4, 9);
});

describe("is refused with a sentence", () => {
  it.each<[string, Partial<ChangeRequest>, string]>([
    ["without a reason", { reason: " " }, "change-reason-wanted"],
    ["without new words", { sentences: [""] }, "change-sentence-wanted"],
    ["without a target", { action: "retarget" }, "change-target-wanted"],
    ["with the same target", { action: "retarget", target: 0.1 }, "change-target-same"],
    ["for an id nobody has", { item: "KR-777" }, "change-item-gone"],
  ])("%s", async (_, more, code) => {
    const outcome = change(await openBook(BOOK).snapshot(), request(more));
    expect([outcome.edits, codes(outcome)]).toEqual([[], [code]]);
    for (const language of LANGUAGES) {
      for (const finding of outcome.report.findings) {
        expect(sayFinding(finding, language)).not.toMatch(/undefined|NaN/);
      }
    }
  });

  it("for what is over, and where Keel has no table", async () => {
    const open = openBook(BOOK);
    await carryOut(open, change(await open.snapshot(), request()));
    expect(codes(change(await open.snapshot(), request()))).toEqual(["change-item-over"]);
    const own = openBook({ ...BOOK, tables: [] });
    expect(codes(change(await own.snapshot(), request()))).toEqual(["change-needs-okrs"]);
  });
});

it("speaks the language of the table", async () => {
  const zh = openBook(
    {
      sheets: [
        {
          name: "OKR",
          rows: [
            ["目标编号", "目标(O)", "关键结果编号", "关键结果(KR)", "目标值", "当前值", "状态"],
            ["O-001", "打开线上局面", "KR-001", "线下促销活动转化率", 0.1, 0.02, "已确认"],
          ],
        },
      ],
      tables: [{ name: "KeelOKRs", sheet: "OKR", area: "A1:G2" }],
    },
    "zh",
  );
  const sentences = ["社群运营GMV提升40%", "直播带货场次达20场"];
  await carryOut(zh, change(await zh.snapshot(), request({ sentences })));
  expect(cellAt(zh, "OKR", "D4").value).toBe("直播带货场次达20场");
  expect(cellAt(zh, "OKR", "E4").value).toBe(20);
  expect(cellAt(zh, "变更记录", "C2").value).toBe(wordOf("changeAction", "replace", "zh"));
});
