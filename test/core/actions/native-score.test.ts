/**
 * The native formulas say what core says: random rows, evaluated as a spreadsheet program would.
 */
import fc from "fast-check";
import { nativeScore, nativeStatus } from "../../../core/actions/score/native-score";
import type { OkrColumns } from "../../../core/actions/score/okr-cells";
import { answerFor, statusSettings } from "../../../core/actions/score/okr-readings";
import type { CellValue } from "../../../core/kernel/cell";
import { headerOf } from "../../../core/model/headers";
import { SETTINGS } from "../../../core/model/settings";
import { TABLE_FIELDS, type FieldOf } from "../../../core/model/table";
import { wordOf, wordsOf } from "../../../core/model/vocabulary";
import { findTables } from "../../../core/tables/find";
import { layoutOf } from "../../../core/tables/layout";
import { readOkrs } from "../../../core/tables/read-okrs";
import { evaluate } from "../../support/evaluate";
import { day } from "../../support/open-book";

const FIELDS = TABLE_FIELDS.okrs;
const COLUMNS = Object.fromEntries(FIELDS.map((field, at) => [field, at])) as OkrColumns;
const ASOF = day("2026-02-15");
const THRESHOLDS = { ahead: 1.1, onTrack: 0.9, atRisk: 0.7, grace: 0.15 };

type Row = Partial<Record<FieldOf<"okrs">, CellValue>>;

/** Score and status of one row, by core and by the formulas. */
function both(row: Row, language: "en" | "zh", settings = THRESHOLDS) {
  const cells = FIELDS.map((field) => row[field] ?? null);
  const region = {
    sheet: "s",
    origin: { row: 0, column: 0 },
    values: [FIELDS.map((field) => headerOf("okrs", field, language)), cells],
    formulas: [],
    formatCodes: [],
    formats: [],
    merges: [],
    hiddenRows: [],
    locked: [],
  };
  const [table] = findTables([region], [], []);
  const layout = table && layoutOf(table, [region]);
  const [read] = layout === undefined ? [] : readOkrs(layout).keyResults;
  if (read === undefined) throw new Error("the row was not read");
  const { score = "", status } = answerFor(read, statusSettings({ asOf: ASOF, ...settings }));
  const names = {
    [SETTINGS.asOf.name]: ASOF,
    [SETTINGS.ahead.name]: settings.ahead,
    [SETTINGS.onTrack.name]: settings.onTrack,
    [SETTINGS.atRisk.name]: settings.atRisk,
    [SETTINGS.grace.name]: settings.grace,
  };
  const native = evaluate(nativeScore(COLUMNS), { row: cells, names });
  const scored = cells.map((cell, at) => (at === COLUMNS.score ? native : cell));
  const word = evaluate(nativeStatus(COLUMNS, language), { row: scored, names });
  return {
    core: [score, status === undefined ? "" : wordOf("status", status, language)],
    native: [native, word],
  };
}

const number = fc.oneof(
  fc.integer({ min: -50, max: 150 }),
  fc.double({ min: -2, max: 2, noNaN: true }).map((value) => Math.round(value * 1000) / 1000),
);
const date = fc.constantFrom(-90, -60, -20, -10, 0, 10, 30, 90).map((days) => ASOF + days);
const blank = fc.constant<CellValue>(null);
const odd = fc.constantFrom<CellValue>("soon", true, false, "done", "未完成", {
  error: { code: "#REF!" },
});

const rows = (language: "en" | "zh"): fc.Arbitrary<Row> =>
  fc.record({
    objective: fc.constant("Grow"),
    keyResult: fc.constant("Customers"),
    kind: fc.oneof(fc.constantFrom(...wordsOf("krKind", language)), blank),
    baseline: fc.oneof({ weight: 5, arbitrary: number }, blank, fc.constant("n")),
    target: fc.oneof(
      { weight: 5, arbitrary: number },
      blank,
      fc.constantFrom("3..60", "≥20", "≤20", "45"),
    ),
    current: fc.oneof({ weight: 6, arbitrary: number }, blank, odd),
    start: fc.oneof({ weight: 6, arbitrary: date }, blank),
    due: fc.oneof({ weight: 6, arbitrary: date }, blank),
    confidence: fc.oneof(blank, fc.constantFrom(0.2, 0.4, 0.45, 0.9, 3, 7, 30, 80)),
    state: fc.oneof(blank, fc.constantFrom(...wordsOf("state", language))),
  });

describe.each(["en", "zh"] as const)("native formulas in %s", (language) => {
  it("say what core says for any row", () => {
    fc.assert(
      fc.property(rows(language), fc.constantFrom(0, 0.15, 0.5), (row, grace) => {
        const { core, native } = both(row, language, { ...THRESHOLDS, grace });
        expect(native[1]).toBe(core[1]);
        if (typeof core[0] === "number") expect(native[0]).toBeCloseTo(core[0], 9);
        else expect(native[0]).toBe(core[0]);
      }),
      { numRuns: 1000 },
    );
  });

  it("leave a row without a key result blank", () => {
    const names = { [SETTINGS.asOf.name]: ASOF };
    expect(evaluate(nativeScore(COLUMNS), { row: [], names })).toBe("");
    expect(evaluate(nativeStatus(COLUMNS, language), { row: [], names })).toBe("");
  });
});
