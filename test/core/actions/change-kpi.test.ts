/** The retailer's KPI that the market has outrun: proposed, approved, and paid by segments. */
import {
  applyChanges,
  change,
  changeView,
  LANGUAGES,
  sayFinding,
  scoreKpis,
  segmentSentences,
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

const okr = (kr: string, title: string, link: string, contribution: CellSpec) => [
  "O-001",
  "Win online",
  kr,
  title,
  "KPI-001",
  link,
  contribution,
  "reach",
  0,
  10,
  4,
  day("2026-01-01"),
  day("2026-03-31"),
  "agreed",
];

const book = (target: CellSpec = 9000, priority = 2): BookSpec => ({
  sheets: [
    {
      name: "KPIs of ours",
      rows: [
        [
          "ID",
          "KPI",
          "Direction",
          "Baseline",
          "Threshold",
          "Target",
          "Actual",
          "Unit",
          "Cumulative",
          "Priority",
          "Points rule",
        ],
        [
          "KPI-001",
          "Online sales",
          "increase",
          6000,
          5000,
          target,
          7000,
          "",
          "yes",
          priority,
          "每低1%扣2分",
        ],
        ["KPI-002", "Returns", "decrease", null, null, 0.05, 0.04, "%", "", 3, ""],
      ],
    },
    {
      name: "History",
      rows: [
        ["KPI ID", "Date", "Actual"],
        ["KPI-001", day("2026-01-01"), 3000],
        ["KPI-001", day("2026-02-01"), 2000],
        ["KPI-001", day("2026-03-01"), 2000],
      ],
    },
    {
      name: "OKRs",
      rows: [
        [
          "Objective ID",
          "Objective",
          "KR ID",
          "Key result",
          "KPI ID",
          "Link",
          "Contribution",
          "Kind",
          "Baseline",
          "Target",
          "Current",
          "Start",
          "Due",
          "State",
        ],
        okr("KR-001", "Shops", "part", 2000),
        okr("KR-002", "Live shows", "part", 1000),
      ],
    },
  ],
  tables: [{ name: "KeelOKRs", sheet: "OKRs", area: "A1:N3" }],
});

const request = (more: Partial<ChangeRequest> = {}): ChangeRequest => ({
  action: "retarget",
  item: "KPI-001",
  target: 7200,
  reasonClass: "external_shift",
  reason: "The platform closed our category",
  evidence: "event: category closed, 10 February",
  proposedBy: "Li Na",
  approvedBy: "Wang, meeting of 12 February",
  effective: day("2026-02-15"),
  ...more,
});

const open = (spec = book(), today = "2026-02-15") => openBook(spec, "en", day(today));
const codes = ({ report }: ReturnType<typeof change>) => report.findings.map(({ code }) => code);

describe("a KPI that the market has outrun", () => {
  it("keeps its target until its day, then has the new one, and undo brings all back", async () => {
    const before = open();
    const proposed = change(await before.snapshot(), request({ approvedBy: "" }));
    expect(codes(proposed)).toEqual(["change-kpi-waits"]);
    await carryOut(before, proposed);
    expect(cellAt(before, "KPIs of ours", "F2").value).toBe(9000);
    expect(codes(applyChanges(await before.snapshot()))).toEqual(["no-changes-due"]);
    typeInto(before, "Changes", "K2", "Wang");
    typeInto(before, "Changes", "L2", day("2026-02-20"));
    expect(codes(applyChanges(await before.snapshot()))).toEqual(["no-changes-due"]);
    typeInto(before, "Changes", "L2", day("2026-02-15"));
    const state = stateOf(before.book);
    const due = applyChanges(await before.snapshot());
    expect(codes(due)).toEqual(["changes-applied", "change-parts-open"]);
    const { undo } = await carryOut(before, due);
    expect(cellAt(before, "KPIs of ours", "F2").value).toBe(7200);
    expect(cellAt(before, "Changes", "M2").value).toBe("in effect");
    expect(codes(applyChanges(await before.snapshot()))).toEqual(["no-changes-due"]);
    expect((await undo()).outcome).toBe("written");
    expect(stateOf(before.book)).toEqual(state);
  });

  it("pays by segments: each target for its own days, with the sum in the sentence", async () => {
    const one = open(book(), "2026-03-31");
    await carryOut(one, change(await one.snapshot(), request()));
    const entry = changeView(await one.snapshot())?.log[0];
    // 3,000 + half of 2,000 in 45 of 90 days is a rate of 8,000 against 9,000; then 1,000 + 2,000 is one
    // of 6,000 against 7,200.
    expect(entry?.result?.attainment).toBeCloseTo((8000 / 9000 + 6000 / 7200) / 2, 9);
    // 12 whole steps of 1 % short are 24 points, 17 are 34: part steps count.
    expect(entry?.result?.points).toBeCloseTo(100 - 200 * (1 - (8 / 9 + 5 / 6) / 2), 9);
    const lines = segmentSentences(entry?.result ?? { segments: [] }, "", "en");
    expect(lines[0]).toContain("2026-01-01 – 2026-02-14: target 9,000 (50% of the cycle)");
    expect(lines[2]).toBe("Attainment = 50% × 88.89% + 50% × 83.33% = 86.11%");
    await carryOut(one, scoreKpis(await one.snapshot()));
    expect(cellAt(one, "KPIs of ours", "L2").value).toBeCloseTo(0.861111111111, 9);
    // The other KPI is paid by its one target: 5 % ÷ 4 %.
    expect(cellAt(one, "KPIs of ours", "L3").value).toBeCloseTo(1.25, 9);
  });

  it("says at once what its parts no longer add up to, and which steps were passed", async () => {
    const one = open();
    const outcome = change(await one.snapshot(), request({ target: 4800 }));
    expect(codes(outcome)).toEqual([
      "change-kpi-in-effect",
      "change-kpi-step",
      "change-parts-open",
    ]);
    const words = outcome.report.findings.map((finding) => sayFinding(finding, "en"));
    expect(words[1]).toContain("threshold of 5,000");
    expect(words[2]).toContain("Open: −4,200");
    // 6,000 → 9,000 is what they carry.
    expect(
      codes(change(await one.snapshot(), request({ item: "KR-002", action: "retire" }))),
    ).toEqual(["change-in-effect", "change-parts-open"]);
  });

  it.each(["=4500*2", "9,000 or more"])("leaves the cell %s alone and names it", async (text) => {
    const formula = text.startsWith("=");
    const one = open(book(formula ? { formula: text, value: 9000 } : text));
    const outcome = change(await one.snapshot(), request());
    expect(codes(outcome)).toContain("change-kpi-by-hand");
    await carryOut(one, outcome);
    const { value, formula: kept } = cellAt(one, "KPIs of ours", "F2");
    expect(kept ?? value).toBe(text);
  });
});

describe("is refused with a sentence", () => {
  it.each<[string, Partial<ChangeRequest>, number, string]>([
    ["without evidence", { evidence: " " }, 2, "change-evidence-wanted"],
    ["without a reason", { reason: "" }, 2, "change-reason-wanted"],
    ["without a new target", { target: 9000 }, 2, "change-target-same"],
    ["when it is not the target", { action: "retire" }, 2, "change-kpi-target-only"],
    ["for a core KPI approved by its proposer", { approvedBy: "Li Na" }, 1, "change-core-kpi"],
    ["for a core KPI nobody has proposed", { proposedBy: "" }, 1, "change-core-kpi"],
  ])("%s", async (_, more, priority, code) => {
    const outcome = change(await open(book(9000, priority)).snapshot(), request(more));
    expect([outcome.edits, codes(outcome)]).toEqual([[], [code]]);
    for (const language of LANGUAGES) {
      for (const finding of outcome.report.findings) {
        expect(sayFinding(finding, language)).not.toMatch(/undefined|NaN/);
      }
    }
  });

  it("when a row typed into the log lacks what a KPI wants", async () => {
    const one = open();
    await carryOut(one, change(await one.snapshot(), request({ approvedBy: "" })));
    typeInto(one, "Changes", "K2", "Wang");
    typeInto(one, "Changes", "I2", null);
    const outcome = applyChanges(await one.snapshot());
    expect([outcome.edits, codes(outcome)]).toEqual([[], ["change-evidence-wanted"]]);
  });
});

it("lets a core KPI stand while its change waits, and names what serves it", async () => {
  const one = open(book(9000, 1));
  const outcome = change(await one.snapshot(), request({ approvedBy: "" }));
  expect(codes(outcome)).toEqual(["change-core-kpi-wins", "change-kpi-waits"]);
  const [first] = outcome.report.findings;
  expect(first && sayFinding(first, "en")).toContain("Shops; Live shows");
  expect(codes(change(await one.snapshot(), request()))).toContain("change-kpi-in-effect");
});

it("notes that a target is too hard, and leaves it", async () => {
  const one = open();
  const outcome = change(await one.snapshot(), request({ reasonClass: "too_hard" }));
  await carryOut(one, outcome);
  expect(codes(outcome)).toEqual(["change-noted"]);
  expect(cellAt(one, "KPIs of ours", "F2").value).toBe(9000);
});

it("knows a KPI without an id by its name, and without an OKRs table", async () => {
  const [sheet] = book().sheets;
  const rows = (sheet?.rows ?? []).map((row) => row.slice(1));
  const one = open({ sheets: [{ name: "KPIs of ours", rows }] });
  const item = changeView(await one.snapshot())?.kpis[0]?.item ?? "";
  expect(item).toBe("Online sales");
  await carryOut(one, change(await one.snapshot(), request({ item })));
  expect(cellAt(one, "KPIs of ours", "E2").value).toBe(7200);
  expect(cellAt(one, "Changes", "B2").value).toBe("Online sales");
});
