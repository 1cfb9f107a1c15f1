/** Every finding and every preview line has a sentence in both languages; one left out does not compile. */
import {
  SHARE_RULES,
  sayFinding,
  type Finding,
  type FindingCode,
  type FindingFacts,
} from "../../../core";
import type { PreviewFact } from "../../../core/actions/book/preview";
import { sayPreview } from "../../../core/i18n/preview";
import { day } from "../../support/open-book";

const START = day("2026-01-01");
const DUE = day("2026-03-31");
const keyResult = "R";

const FACTS: FindingFacts = {
  "no-departments": { sheets: ["A"] },
  "department-unknown": { department: "Sales" },
  "kpi-nobodys": { kpi: "Churn" },
  "not-returned": { file: "a.xlsx" },
  "taken-twice": { item: "Churn", values: ["Sales 1", "HR 2"] },
  "cascade-no-teams": { kpi: "K" },
  "cascade-target-wanted": { kpi: "K" },
  "cascade-sum-or-mean-wanted": { kpi: "K" },
  "cascade-weight-missing": { team: "T", by: "capacity" },
  "cascade-weights-zero": { kpi: "K", by: "headcount" },
  "cascade-there-already": { kpi: "K", team: "T" },
  "cascade-unplaced": { kpi: "K", amount: 20, total: 100, unit: "k EUR" },
  "cascade-same-for-all": { kpi: "K", teams: 2 },
  "cascade-shared-by": { by: "even" },
  "cascade-too-long": { rows: 30000, most: 20000 },
  "proposals-none": {},
  "proposal-gone": { id: "KR-1" },
  "proposal-reason-wanted": { keyResult: "R" },
  "proposals-answered": { accepted: 1, returned: 2 },
  "reading-lost": { sheet: "A", headers: ["KPI", "Goal"] },
  "reading-column-gone": { header: "Goal", field: "target" },
  "reading-broken": { name: "A!B3", part: "header" },
  "reading-kept": {
    name: "A!B3",
    kind: "kpi",
    headerRow: 2,
    columns: [{ header: "Goal", field: "target" }, { header: "Plan" }],
  },
  "reading-forgotten": { name: "A!B3" },
  "readings-kept-already": {},
  "no-kpis": { sheets: ["A", "B"] },
  "not-read": { sheets: ["A"] },
  "keel-table-unread": { sheet: "A" },
  "sheet-protected": { sheet: "A" },
  "duplicate-id": { id: "KR-002", rows: 2 },
  "held-in-draft": { guardrail: "Gross margin" },
  "cycle-assumed": { start: START, due: DUE },
  "kpi-gone": { key: "K" },
  "family-unused": { kpi: "K", lacks: ["key-results", "counter-metric", "objective"] },
  "draft-empty": { kpis: ["K"] },
  "objective-wanted": { kpi: "K" },
  "carried-already": { kpi: "K", keyResult },
  "figures-wanted": { keyResults: ["KR"], figures: 2 },
  "contribution-assumed": { keyResult, contribution: -0.08 },
  "other-okrs": { sheet: "A" },
  "headers-lost": { sheet: "A" },
  "okrs-counted": { sheet: "OKR" },
  "not-ticked": {},
  "no-okrs": { sheets: [] },
  "current-missing": { keyResult },
  "baseline-missing": { keyResult },
  "target-missing": { keyResult },
  "target-is-baseline": { keyResult, value: 3 },
  "range-wanted": { keyResult, target: 3 },
  "range-not-wanted": { keyResult, kind: "at_most" },
  "column-unread": { column: "F", header: "Zwischen" },
  "cell-unread": { keyResult, column: "C", value: "soon" },
  "current-no-number": { keyResult },
  "milestone-no-share": { keyResult, current: 45 },
  "distance-too-large": { keyResult },
  "dates-missing": { keyResult, missing: ["start", "due"] },
  "due-before-start": { keyResult, start: DUE, due: START },
  "weights-missing": { objective: "O" },
  "weight-negative": { objective: "O", weight: -1 },
  "weights-zero": { objective: "O" },
  "formula-kept": { column: "C", cells: 2, formula: "=A1" },
  "typed-kept": { column: "C", cells: 1, value: "0.9" },
  "columns-not-keels": { sheet: "A" },
  "column-yours": { column: "C" },
  "no-room": { column: "C" },
  "kpi-values": { sheet: "A" },
  "not-native": { column: "C", value: "min" },
  "nothing-to-freeze": {},
  "error-not-frozen": { cells: 1 },
  "spill-not-frozen": { cells: 2 },
  "change-needs-okrs": {},
  "change-item-gone": { id: "KR-777" },
  "change-item-over": { keyResult: "New customers" },
  "change-reason-wanted": {},
  "change-sentence-wanted": {},
  "change-target-wanted": { keyResult: "New customers" },
  "change-target-same": { keyResult: "New customers" },
  "change-noted": {},
  "change-waits-for-approval": {},
  "change-waits-for-day": { day: DUE },
  "change-in-effect": { approvedBy: "Wang" },
  "changes-applied": { changes: 2 },
  "no-changes-due": {},
  "check-in-nothing-open": {},
  "check-in-sheet-ready": { keyResults: 5, added: 1 },
  "check-in-sheet-current": { sheet: "A" },
  "check-in-sheet-wanted": {},
  "check-in-nothing-typed": { sheet: "A" },
  "check-ins-collected": { checkIns: 1, waiting: 2, left: 1, own: 1 },
  "check-ins-known": { checkIns: 1 },
  "check-in-unread": { keyResult, column: "New value", value: "soon" },
  "check-in-unknown": { keyResult },
  "check-in-mixed": { keyResult, id: "KR-002" },
  "check-in-twice": { keyResult, values: ["1", "2"] },
  "check-in-scale": { keyResult, value: 45 },
  "check-in-linked": { keyResult },
  "check-in-counts": { keyResult, logged: 45, day: DUE, table: 39.5, unit: "h" },
  "check-in-item-gone": { id: "KR-009" },
  "check-in-empty": { keyResult },
  "edits-known": {},
  "edits-recorded": { edits: 2 },
  "edits-waiting": { edits: 1 },
  "edited-outside": { item: "K", isBaseline: false, day: DUE, was: "10", now: "12" },
  "change-kpi-target-only": { kpi: "K" },
  "change-kpi-no-target": { kpi: "K" },
  "change-evidence-wanted": { kpi: "K" },
  "change-core-kpi": { kpi: "K" },
  "change-core-kpi-wins": { kpi: "K", keyResults: ["R"] },
  "change-kpi-waits": {},
  "change-kpi-waits-for-day": { day: DUE },
  "change-kpi-in-effect": { approvedBy: "Wang", day: DUE },
  "change-kpi-by-hand": { kpi: "K", target: 10, unit: "" },
  "change-kpi-step": { kpi: "K", isThreshold: true, value: 9, unit: "" },
  "change-parts-open": { kpi: "K", wanted: 10, carried: 8, unit: "" },
  "agenda-empty": {},
  "cycle-closes": { end: DUE, carried: 2 },
  "cycle-closed": {},
  "cycle-runs": { end: DUE },
  "cycle-none": {},
  "no-grade-table": {},
  "no-decisions": {},
  "decisions-recorded": { decisions: 2 },
  "no-duplicates": {},
  renumbered: { from: "KR-002", to: "KR-010" },
  "table-there": { table: "okrs", sheet: "A" },
  "own-table-there": { table: "kpis", sheet: "A" },
  "table-guessed": {
    reads: "kpis",
    confidence: 0.56,
    reasons: [
      { code: "words", headers: ["Sales_Target", "Unit"] },
      { code: "content", headers: ["A", "B", "C", ""] },
      { code: "names-guessed", header: "" },
      { code: "periods", count: 4 },
      { code: "metrics", headers: ["NPS"] },
      { code: "row-words", header: "Line" },
      { code: "title" },
      { code: "not-goals" },
    ],
  },
  "read-only-table": { reads: "okrs", orientation: "rows", items: 3 },
  "history-unclear": { kpi: "K", places: ["A!B2", "C!B3"] },
  "history-shared": { place: "A!B2", kpis: ["K", "L"] },
  "core-priority": {},
  "largest-weighted-gap": { share: 0.6, gap: 0.1 },
  "largest-weight": { share: 0.45 },
  "smaller-weight": { share: 0.1 },
  "in-focus-already": { keyResult: "Win 3 customers" },
  "serves-most-others": { kpis: ["K"] },
  "nothing-to-rank-by": {},
  "lower-priority": { priority: 2 },
  "smaller-weighted-gap": { share: 0.2 },
  "moved-by": { kpi: "K" },
  "beyond-limit": { most: 3 },
  "gap-unknown": {},
  "goal-reached": {},
  "kept-within-bounds": {},
  "export-not-found": { sheets: ["A"], tool: "T" },
  "export-read": { tool: "T", objectives: 1, keyResults: 2, checkIns: 0 },
  "columns-left": { headers: ["H"] },
  "import-no-title": { value: "V" },
  "import-no-number": { column: "C", value: "V" },
  "import-no-day": { column: "C", value: "V" },
  "import-word-unknown": { column: "C", value: "V" },
  "check-in-undated": { value: "V" },
  "import-not-okr": { title: "R", type: "T" },
  "import-no-objective": { title: "R" },
  "import-parent-missing": { title: "R", parent: "P" },
  "current-from-progress": { keyResult: "R", progress: 0.25 },
  "progress-only": { keyResult: "R" },
};

const PREVIEW: { readonly [Code in PreviewFact["code"]]: Extract<PreviewFact, { code: Code }> } = {
  "new-sheet": { code: "new-sheet", rows: 12 },
  "new-table": { code: "new-table", table: "okrs", rows: 12 },
  "okr-row": {
    code: "okr-row",
    text: "O-001",
    figures: { role: "key_result", kind: "reach", isOpen: true, target: 10200, unit: "10k" },
  },
  row: { code: "row", text: "KR-001 · R" },
  "more-rows": { code: "more-rows", rows: 3 },
  "append-rows": { code: "append-rows", rows: 1 },
  "new-column": { code: "new-column", column: "C", cells: 4 },
  cells: { code: "cells", column: "C", cells: 4, formulas: 2 },
  cell: { code: "cell", column: "C", from: "", to: "7" },
  "cell-formula": { code: "cell-formula", column: "C", from: "7" },
  frozen: { code: "frozen", column: "C", cells: 3 },
  chart: { code: "chart", title: "T" },
  "remove-sheet": { code: "remove-sheet" },
  "remove-rows": { code: "remove-rows", rows: 2 },
  "remove-column": { code: "remove-column", column: "C" },
};

/** Facts that are words of a closed set, said in the sentence's own language. */
const CODED: ReadonlySet<string> = new Set([
  "at_most",
  "okrs",
  "kpis",
  "kpi",
  "target",
  "rows",
  ...SHARE_RULES,
]);

const HAN = /[\u3400-\u9fff]/;
const CODES = Object.keys(FACTS) as FindingCode[];
const spot = { sheet: "s", sheetName: "S", area: { row: 4, column: 3, rows: 1, columns: 1 } };

const findingOf = (code: FindingCode): Finding =>
  ({ code, severity: "info", facts: FACTS[code], spot }) as unknown as Finding;

describe.each(["en", "zh"] as const)("in %s", (language) => {
  it.each(CODES)("says %s as one clear sentence", (code) => {
    const sentence = sayFinding(findingOf(code), language);
    expect(sentence).toMatch(/[.。]$/);
    expect(sentence).not.toMatch(/undefined|NaN|\[object|\{|\}/);
    expect(HAN.test(sentence)).toBe(language === "zh");
    for (const fact of Object.values(FACTS[code])) {
      if (typeof fact === "string" && !CODED.has(fact)) {
        expect(sentence).toContain(fact);
      }
    }
  });

  it.each(Object.values(PREVIEW))("previews $code", (fact) => {
    const line = sayPreview(fact, language);
    expect(line).not.toMatch(/undefined|NaN|\[object/);
    if (fact.code !== "row" && fact.code !== "cell") {
      expect(HAN.test(line)).toBe(language === "zh");
    }
  });
});

it("leads with the cell a finding speaks of", () => {
  const finding = findingOf("target-missing");
  expect(sayFinding(finding, "en")).toMatch(/^S!D5: "R" has no target/);
  expect(sayFinding(finding, "zh")).toMatch(/^S!D5：“R”没有目标值/);
});
