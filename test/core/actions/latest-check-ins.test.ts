import { agenda, agendaText, checkIn, course, sayFinding, track } from "../../../core";
import { LIBRARY } from "../../../core/decompose/library";
import type { CellSpec } from "../../support/book";
import { carryOut, day, openBook, type OpenBook } from "../../support/open-book";
import { okrBook, GROW, type OkrRow } from "../../support/okr-book";

const COST: OkrRow = {
  ...GROW,
  krId: "KR-002",
  keyResult: "Cost per customer",
  kpiId: "K1",
  role: "guardrail",
  kind: "at_most",
  baseline: null,
  target: 42,
  current: 39.5,
  unit: "€",
};

type Said = readonly [date: string | null, item: string, value: CellSpec];

/** OKRs of a team's own, with a log of check-ins beside them. */
const ownBook = (rows: readonly OkrRow[], said: readonly Said[], keels = false): OpenBook => {
  const { sheets, tables = [] } = okrBook(rows, { keels });
  const log = said.map(([date, ...rest]) => [date === null ? null : day(date), ...rest]);
  const kpis = [
    ["ID", "KPI", "Target", "Actual"],
    ["K1", "Cost", 42, 39.5],
  ];
  return openBook(
    {
      sheets: [
        ...sheets,
        { name: "KPIs", rows: kpis },
        { name: "Check-ins", rows: [["Date", "Item ID", "Value", "Confidence"], ...log] },
      ],
      tables,
    },
    "en",
    day("2026-02-23"),
  );
};

const tracked = async (open: OpenBook, id: string) => {
  const view = track(await open.snapshot());
  const one = view.objectives[0]?.keyResults.find(({ keyResult }) => keyResult.id === id);
  const said = view.findings.filter(({ code }) => code === "check-in-counts");
  return { one, said };
};

describe("a check-in of a key result in a table of the user's own", () => {
  const open = ownBook([GROW, COST], [["2026-02-20", "KR-002", 45]]);

  it("counts, and the table's other value is told beside it", async () => {
    const { one, said } = await tracked(open, "KR-002");
    expect(one).toMatchObject({ status: "broken", keyResult: { current: 45 } });
    expect(said).toMatchObject([{ spot: { sheetName: "OKRs" } }]);
    const texts = said.flatMap((one) => [sayFinding(one, "en"), sayFinding(one, "zh")]);
    expect(texts[0]).toContain("log 45 € (2026-02-20), table 39.5 €");
    expect(texts[1]).toContain("记录为45 €（2026-02-20），表中为39.5 €");
  });

  it("breaks the guardrail in the course of its KPI and on the agenda", async () => {
    const snapshot = await open.snapshot();
    const { items } = course(snapshot, LIBRARY);
    expect(items.map(({ reading }) => reading.course)).toContain("guardrail_broken");
    const { entries } = agenda(snapshot, LIBRARY);
    expect(entries.map(({ topic }) => topic)).not.toContain("signals");
    expect(agendaText(agenda(snapshot, LIBRARY), "en")).not.toMatch(/broken, progress/);
    expect(entries.flatMap((one) => ("tracked" in one ? one.tracked.keyResult.id : []))).toContain(
      "KR-002",
    );
  });

  it("is what Track shows right after it was written down", async () => {
    const written = ownBook([GROW, COST], [["2026-02-02", "KR-001", 4]]);
    const outcome = checkIn(await written.snapshot(), { item: "KR-001", value: 7 });
    expect(outcome.report.findings).toMatchObject([
      { code: "check-ins-collected", facts: { checkIns: 1, own: 1 } },
    ]);
    await carryOut(written, outcome);
    const { one, said } = await tracked(written, "KR-001");
    expect([one?.progress, said.length]).toEqual([0.7, 1]);
  });

  it.each<[string, readonly Said[], number, number]>([
    ["of the same value: no contradiction", [["2026-02-20", "KR-001", 4]], 4, 0],
    ["before the cycle is history", [["2025-12-31", "KR-001", 9]], 4, 0],
    ["after the day is not known yet", [["2026-02-24", "KR-001", 9]], 4, 0],
    ["without a day may be old", [[null, "KR-001", 9]], 4, 0],
    ["named by the key result's words", [["2026-02-20", "New customers", 9]], 9, 1],
    ["without a value says nothing of it", [["2026-02-20", "KR-001", null]], 4, 0],
    [
      "the last one by its day",
      [
        ["2026-02-20", "KR-001", 8],
        ["2026-02-02", "KR-001", 6],
      ],
      8,
      1,
    ],
  ])("that is %s", async (_what, said, current, findings) => {
    const { one, said: told } = await tracked(ownBook([GROW], said), "KR-001");
    expect([one?.keyResult.current, told.length]).toEqual([current, findings]);
  });

  it("is the first row's where an id stands twice, and nobody's where words do", async () => {
    const twice = await tracked(
      ownBook([{ ...COST, krId: "KR-001" }, GROW], [["2026-02-20", "KR-001", 9]]),
      "KR-001",
    );
    expect(twice.said).toMatchObject([{ facts: { keyResult: "Cost per customer" } }]);
    const rows = [GROW, { ...GROW, krId: "KR-002" }];
    const words = await tracked(ownBook(rows, [["2026-02-20", "New customers", 9]]), "KR-001");
    expect(words.said).toEqual([]);
  });

  it("leaves Keel's own table and formulas as they stand", async () => {
    const said: readonly Said[] = [["2026-02-20", "KR-001", 9]];
    const keels = await tracked(ownBook([GROW], said, true), "KR-001");
    expect([keels.one?.keyResult.current, keels.said]).toEqual([4, []]);
    const linked = { ...GROW, current: { formula: "=2+2", value: 4 } };
    const formula = await tracked(ownBook([linked], said), "KR-001");
    expect([formula.one?.keyResult.current, formula.said]).toEqual([4, []]);
  });
});
