import fc from "fast-check";
import { sayFinding, score, setFormulas, setUp, track } from "../../../core";
import type { CellValue } from "../../../core/kernel/cell";
import { TABLE_FIELDS } from "../../../core/model/table";
import { DUE, GROW, okrBook, START, type OkrRow } from "../../support/okr-book";
import { carryOut, cellAt, openBook, stateOf, type as typeInto } from "../../support/open-book";

describe("score", () => {
  it("fills both columns with formulas that show core's answers, and the Settings they read", async () => {
    const open = openBook(okrBook([GROW, { ...GROW, krId: "KR-002", current: 9 }]));
    const outcome = score(await open.snapshot());
    await carryOut(open, outcome);
    expect(cellAt(open, "OKRs", "Y2")).toMatchObject({
      value: 0.4,
      formula: expect.stringMatching(/^=IFERROR/) as string,
    });
    expect([cellAt(open, "OKRs", "Z2").value, cellAt(open, "OKRs", "Z3").value]).toEqual([
      "at risk",
      "ahead",
    ]);
    expect(open.book.names.map(({ name }) => name)).toContain("Keel_AsOf");
    expect(score(await open.snapshot()).edits).toEqual([]);
  });

  it("keeps a formula of the user's own and a value typed over, and counts them", async () => {
    const rows: OkrRow[] = [
      { ...GROW, score: { formula: "=O2/N2", value: 0.4 } },
      { ...GROW, score: 0.9 },
      GROW,
    ];
    const open = openBook(okrBook(rows));
    const outcome = score(await open.snapshot());
    await carryOut(open, outcome);
    expect(cellAt(open, "OKRs", "Y2").formula).toBe("=O2/N2");
    expect(cellAt(open, "OKRs", "Y3")).toMatchObject({ value: 0.9 });
    expect(cellAt(open, "OKRs", "Y4").formula).toBeDefined();
    expect(outcome.report.findings.map(({ code }) => code)).toEqual(["formula-kept", "typed-kept"]);
    expect(outcome.report.findings.map((finding) => sayFinding(finding, "en")).join()).toContain(
      "OKRs!Y2: A formula of your own",
    );
  });

  it("writes nothing into a table of the user's own until asked, then adds the columns", async () => {
    const fields = ["objective", "keyResult", "baseline", "target", "current", "note"] as const;
    const open = openBook(okrBook([GROW], { fields, keels: false }));
    const before = stateOf(open.book);
    const asked = score(await open.snapshot());
    expect(asked.edits).toEqual([]);
    expect(asked.report.findings.map(({ code }) => code)).toEqual(["columns-not-keels"]);
    const { undo } = await carryOut(open, score(await open.snapshot(), { addColumns: true }));
    expect([cellAt(open, "OKRs", "G1").value, cellAt(open, "OKRs", "H1").value]).toEqual([
      "Score",
      "Status",
    ]);
    expect(cellAt(open, "OKRs", "G2").value).toBe(0.4);
    // From now on they are Keel's to keep up.
    typeInto(open, "OKRs", "E2", 5);
    expect(
      (await carryOut(open, setFormulas(await open.snapshot(), "values"))).receipt.outcome,
    ).toBe("written");
    expect(cellAt(open, "OKRs", "G2")).toEqual({ value: 0.5 });
    expect((await undo()).outcome).toBe("changed");
    const fresh = openBook(okrBook([GROW], { fields, keels: false }));
    const again = await carryOut(fresh, score(await fresh.snapshot(), { addColumns: true }));
    expect((await again.undo()).outcome).toBe("written");
    expect(stateOf(fresh.book)).toEqual(before);
  });

  it("leaves a Score column of the user's own alone even when asked, and says so", async () => {
    const fields = ["objective", "keyResult", "target", "current", "score"] as const;
    const open = openBook(okrBook([{ ...GROW, score: 0.7 }], { fields, keels: false }));
    const outcome = score(await open.snapshot(), { addColumns: true });
    await carryOut(open, outcome);
    expect(cellAt(open, "OKRs", "E2")).toEqual({ value: 0.7 });
    expect(cellAt(open, "OKRs", "F1").value).toBe("Status");
    expect(outcome.report.findings.map(({ code }) => code)).toContain("column-yours");
  });

  it("adds no column where the cells beside the table are taken", async () => {
    const spec = okrBook([GROW], { fields: ["objective", "keyResult", "target"], keels: false });
    const rows = spec.sheets[0]?.rows.map((row) => [...row, null, null, null]) ?? [];
    const taken = rows.map((row, place) => (place === 1 ? row.with(3, "mine") : row));
    const open = openBook({ sheets: [{ name: "OKRs", rows: taken }] });
    const outcome = score(await open.snapshot(), { addColumns: true });
    expect(JSON.stringify(outcome.edits)).not.toContain('"column":3');
  });

  it("refuses a protected sheet and one that was read in part", async () => {
    const spec = okrBook([GROW]);
    const locked = openBook({
      ...spec,
      sheets: spec.sheets.map((sheet) => ({ ...sheet, protected: true })),
    });
    const protectedOutcome = score(await locked.snapshot());
    expect(protectedOutcome.edits).toEqual([]);
    expect(protectedOutcome.report.findings.map(({ code }) => code)).toEqual(["sheet-protected"]);
    const whole = await openBook(spec).snapshot();
    const part = { ...whole, complete: false, missing: [{ sheet: "sheet-1" }] };
    expect(score(part).edits).toEqual([]);
  });

  it("says so when there is no OKRs table", async () => {
    const outcome = score(await openBook({ sheets: [{ name: "S", rows: [["a"]] }] }).snapshot());
    expect(outcome.report.findings.map(({ code }) => code)).toEqual(["no-okrs"]);
  });
});

describe("setFormulas", () => {
  it.each([
    ["en", /^=IF\(.*OKR_SCORE\(\$M2,\$N2,\$O2,"",\$L2\)/, /OKR_STATUS\(.*,"","",\$L2\)/],
    ["zh", /OKR_SCORE\(\$M2,\$N2,\$O2,"",\$L2,"language=zh"\)/, /OKR_STATUS\(.*,"zh","",\$L2\)/],
  ] as const)("writes Keel's functions in %s and goes back again", async (language, one, two) => {
    const kind = language === "zh" ? "达到" : "reach";
    const open = openBook(okrBook([{ ...GROW, kind }], { language }), language);
    await carryOut(open, score(await open.snapshot()));
    const native = cellAt(open, "OKRs", "Y2").formula;
    const { undo } = await carryOut(open, setFormulas(await open.snapshot(), "keel"));
    expect(cellAt(open, "OKRs", "Y2").formula).toMatch(one);
    expect(cellAt(open, "OKRs", "Z2").formula).toMatch(two);
    expect(score(await open.snapshot()).edits).toEqual([]);
    expect((await undo()).outcome).toBe("written");
    expect(cellAt(open, "OKRs", "Y2").formula).toBe(native);
    await carryOut(open, setFormulas(await open.snapshot(), "values"));
    expect(cellAt(open, "OKRs", "Y2")).toEqual({ value: 0.4 });
    await carryOut(open, setFormulas(await open.snapshot(), "native"));
    expect(cellAt(open, "OKRs", "Y2").formula).toBe(native);
  });

  it("keeps the words of the table when the pane speaks another language", async () => {
    const open = openBook(okrBook([{ ...GROW, kind: "达到" }], { language: "zh" }), "en");
    await carryOut(open, score(await open.snapshot()));
    expect(cellAt(open, "OKRs", "Z2").value).toBe("有风险");
  });
});

const number = fc.integer({ min: -20, max: 120 });
const keyResults: fc.Arbitrary<OkrRow> = fc.record({
  objective: fc.constantFrom<CellValue>("Grow", "Keep", null),
  keyResult: fc.constantFrom("New customers", "Return rate"),
  baseline: fc.oneof(number, fc.constant(null)),
  target: fc.oneof(number, fc.constant(null)),
  current: fc.oneof(number, fc.constant(null)),
  weight: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constant(null)),
  kind: fc.constantFrom("reach", "at least", "at most", "milestone"),
  start: fc.constant(START),
  due: fc.constant(DUE),
});

describe("laws of scoring", () => {
  it("column order and extra columns do not matter", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(keyResults, { minLength: 1, maxLength: 8 }),
        fc.shuffledSubarray([...TABLE_FIELDS.okrs], { minLength: TABLE_FIELDS.okrs.length }),
        fc.array(fc.constantFrom("Budget code", "审计备注", "Colour"), { maxLength: 3 }),
        async (rows, fields, extra) => {
          const first = { ...rows[0], objective: "Grow" };
          const all = [first, ...rows.slice(1)];
          const plain = openBook(okrBook(all));
          const mixed = openBook(okrBook(all, { fields, extra: [...new Set(extra)] }));
          const [one, other] = [track(await plain.snapshot()), track(await mixed.snapshot())];
          const numbers = (view: typeof one) =>
            view.objectives.map(({ objective, score: total, keyResults: list }) => [
              objective.title,
              total,
              list.map((item) => [item.score, item.status]),
            ]);
          expect(numbers(other)).toEqual(numbers(one));
          await carryOut(mixed, score(await mixed.snapshot()));
          const again = track(await mixed.snapshot());
          expect(numbers(again)).toEqual(numbers(one));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("writes only into Score and Status, and the undo brings everything back", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(keyResults, { minLength: 1, maxLength: 8 }), async (rows) => {
        const open = openBook(okrBook(rows));
        const before = stateOf(open.book);
        const snapshot = await open.snapshot();
        const outcome = score(snapshot);
        for (const edit of outcome.edits) {
          if (edit.do === "write" && edit.sheet === "sheet-1") {
            expect(edit.at.column).toBeGreaterThanOrEqual(24);
            for (const line of edit.cells) {
              expect(edit.at.column + line.length).toBeLessThanOrEqual(26);
            }
          }
        }
        const { undo } = await carryOut(open, outcome);
        expect((await undo()).outcome).toBe("written");
        expect(stateOf(open.book)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it("works on a table that setUp made", async () => {
    const open = openBook({ sheets: [{ name: "S", rows: [["a"]] }] });
    await carryOut(open, setUp(await open.snapshot(), { tables: ["okrs"] }));
    expect(score(await open.snapshot()).edits).toEqual([]);
  });
});
