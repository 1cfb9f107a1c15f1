/** The end of a quarter: grades, results of KPIs through the user's own table, what goes on. */
import { closeCycle, closeView, LANGUAGES, sayFinding, track } from "../../../core";
import { LIBRARY } from "../../../core/decompose/library";
import type { BookSpec, CellSpec } from "../../support/book";
import {
  carryOut,
  cellAt,
  day,
  openBook,
  stateOf,
  type as typeInto,
} from "../../support/open-book";

const cycle = [day("2026-01-01"), day("2026-03-31")];
const HEADER =
  "Objective ID|Objective|KR ID|Key result|KPI ID|Owner|Kind|Baseline|Target|Current|Start|Due|Commitment|State|Note".split(
    "|",
  );
const kr = (o: string, id: string, ...rest: readonly CellSpec[]): readonly CellSpec[] => [
  o,
  `Goal ${o}`,
  id,
  `Title ${id}`,
  null,
  "Li",
  ...rest,
];

const BOOK: BookSpec = {
  sheets: [
    {
      name: "KPIs",
      rows: [
        ["ID", "KPI", "Team", "Direction", "Target", "Actual", "Unit", "Weight", "Points rule"],
        ["KPI-001", "Sales", "East", "increase", 1000, 950, "", 0.6, "每低1%扣2分"],
        ["KPI-002", "Margin", "East", "increase", 0.2, 0.2, "%", 0.4, "每低1个百分点扣2分"],
      ],
    },
    {
      name: "Grades",
      rows: [
        ["Appraisal table"],
        ["KPI points", "Grade", "Coefficient"],
        ["≥95", "A", 1.2],
        ["90-95", "B", 1],
        ["below 90", "C", 0.8],
      ],
    },
    {
      name: "OKRs",
      rows: [
        HEADER,
        kr("O-001", "KR-001", "reach", 0, 10, 10, ...cycle, "committed", "agreed", null),
        kr("O-001", "KR-002", "reach", 0, 10, 8, ...cycle, "committed", "agreed", null),
        kr("O-002", "KR-003", "reach", 0, 100, 70, ...cycle, "aspirational", "agreed", "as before"),
        kr("O-002", "KR-004", "at_most", null, 42, 40, ...cycle, null, "agreed", null),
        kr("O-002", "KR-005", "reach", 0, 10, 1, ...cycle, null, "retired", null),
        kr(
          "O-002",
          "KR-006",
          "reach",
          0,
          10,
          { formula: "=KPIs!F2", value: 3 },
          ...cycle,
          null,
          "agreed",
          null,
        ),
      ],
    },
  ],
  tables: [{ name: "KeelOKRs", sheet: "OKRs", area: "A1:O7" }],
};

const open = (today = "2026-04-03") => openBook(BOOK, "en", day(today));
const codes = ({ report }: ReturnType<typeof closeCycle>) =>
  report.findings.map(({ code }) => code);

it("grades committed and aspirational apart, and tells how they are distributed", async () => {
  const view = closeView(await open().snapshot(), LIBRARY);
  expect(view.cycle).toEqual({ start: cycle[0], due: cycle[1] });
  expect(view.next).toEqual({ start: day("2026-04-01"), due: day("2026-06-30") });
  expect(
    view.objectives.map(({ id, commitment, score, band }) => [id, commitment, score, band]),
  ).toEqual([
    // 1 and 0.8: committed is green only when it is met in full.
    ["O-001", "committed", 0.9, "amber"],
    // 0.7, 1 and 0.3.
    ["O-002", "aspirational", expect.closeTo(2 / 3, 9) as number, "amber"],
  ]);
  expect(view.distribution).toEqual([
    { commitment: "committed", count: 2, bands: { red: 0, amber: 1, green: 1 }, mean: 0.9 },
    {
      commitment: "aspirational",
      count: 3,
      bands: { red: 1, amber: 0, green: 2 },
      mean: expect.closeTo(2 / 3, 9) as number,
    },
  ]);
});

it("takes KPIs from attainment to points, grade and coefficient, and never an OKR", async () => {
  const { kpis, hasGrades } = closeView(await open().snapshot());
  expect(hasGrades).toBe(true);
  // 5 whole per cent short are 10 points: 0.6 × 90 + 0.4 × 100 is 94, a B.
  expect(kpis).toEqual([
    { item: "KPI-001", name: "Sales", attainment: 0.95, points: 90, isTotal: false },
    { item: "KPI-002", name: "Margin", attainment: 1, points: 100, isTotal: false },
    { item: "", name: "East", points: 94, grade: "B", coefficient: 1, isTotal: true },
  ]);
  const one = open();
  await carryOut(one, closeCycle(await one.snapshot(), { carryOver: true }));
  const cells = (column: string) =>
    [2, 3, 4, 5, 6, 7, 8, 9, 10].map(
      (row) => cellAt(one, "Close of cycle", `${column}${row}`).value,
    );
  expect(cells("B")).toEqual([
    "objective",
    "key result",
    "key result",
    "objective",
    "key result",
    "key result",
    "key result",
    "KPI",
    "KPI",
  ]);
  // Rows of OKRs have a score and nothing that pays, rows of KPIs the other way round.
  expect(cells("G").map((value) => value !== null)).toEqual([
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
  for (const column of ["J", "K", "L", "M"])
    expect(cells(column).slice(0, 7)).toEqual(Array(7).fill(null));
  expect(cellAt(one, "Close of cycle", "L11").value).toBe("B");
});

it("carries open key results into the next cycle as drafts that begin where they stand", async () => {
  const one = open();
  const before = stateOf(one.book);
  const outcome = closeCycle(await one.snapshot(), { carryOver: true });
  expect(codes(outcome)).toEqual(["cycle-closes"]);
  const { undo } = await carryOut(one, outcome);
  const row = (n: number) =>
    "ACDHIJKLNO".split("").map((column) => cellAt(one, "OKRs", `${column}${n}`).value);
  const next = [day("2026-04-01"), day("2026-06-30"), "draft"];
  expect([8, 9, 10].map(row)).toEqual([
    ["O-003", "KR-007", "Title KR-002", 8, 10, 8, ...next, "Carried over from KR-002"],
    ["O-004", "KR-008", "Title KR-003", 70, 100, 70, ...next, "Carried over from KR-003"],
    ["O-004", "KR-009", "Title KR-006", 3, 10, 3, ...next, "Carried over from KR-006"],
  ]);
  expect(cellAt(one, "OKRs", "J10").formula).toBe("=KPIs!F2");
  expect(cellAt(one, "Close of cycle", "N4").value).toBe("KR-007");
  // What is over is left as it was, and no longer runs.
  expect(cellAt(one, "OKRs", "N3").value).toBe("agreed");
  expect(track(await one.snapshot()).objectives.map(({ objective }) => objective.id)).toEqual([
    "O-003",
    "O-004",
  ]);
  expect((await undo()).outcome).toBe("written");
  expect(stateOf(one.book)).toEqual(before);
});

it("closes once: a second time it says so, and later closes only what has come since", async () => {
  const one = open();
  await carryOut(one, closeCycle(await one.snapshot(), { carryOver: false }));
  const again = closeCycle(await one.snapshot(), { carryOver: true });
  expect([again.edits, codes(again)]).toEqual([[], ["cycle-closed"]]);
  const other = open();
  await carryOut(other, closeCycle(await other.snapshot(), { carryOver: true }));
  expect(codes(closeCycle(await other.snapshot(), { carryOver: true }))).toEqual(["cycle-runs"]);
  const later = openBook(BOOK, "en", day("2026-07-02"));
  typeInto(later, "OKRs", "L3", day("2026-08-30"));
  await carryOut(later, closeCycle(await later.snapshot(), { carryOver: false }));
  expect(codes(closeCycle(await later.snapshot(), { carryOver: false }))).toEqual(["cycle-runs"]);
});

it.each<[string, string, BookSpec]>([
  ["cycle-runs", "2026-02-15", BOOK],
  ["change-needs-okrs", "2026-04-03", { sheets: [] }],
  [
    "cycle-none",
    "2026-04-03",
    {
      ...BOOK,
      sheets: BOOK.sheets.map((sheet) =>
        sheet.name === "OKRs"
          ? { ...sheet, rows: [HEADER, kr("O-001", "KR-001", "reach", 0, 10, 5)] }
          : sheet,
      ),
    },
  ],
])("says %s and writes nothing", async (code, today, spec) => {
  const outcome = closeCycle(await openBook(spec, "en", day(today)).snapshot(), {
    carryOver: true,
  });
  expect([outcome.edits, codes(outcome)]).toEqual([[], [code]]);
  for (const language of LANGUAGES) {
    for (const finding of outcome.report.findings) {
      expect(sayFinding(finding, language)).not.toMatch(/undefined|NaN/);
    }
  }
});
