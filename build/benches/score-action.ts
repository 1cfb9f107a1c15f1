import {
  dayOfIso,
  headerOf,
  score,
  TABLE_FIELDS,
  type CellValue,
  type Day,
  type FieldOf,
  type Snapshot,
} from "../../core";
import type { Bench, Sides } from "./measure";

const START = day("2026-01-01");
const DUE = day("2026-03-31");
const TODAY = day("2026-02-10");

function day(iso: string): Day {
  const found = dayOfIso(iso);
  if (found === undefined) throw new Error(`no such day: ${iso}`);
  return found;
}

/** An OKRs table of Keel's own as people fill it, three key results to an objective. */
function tableOf(rows: number): Snapshot {
  const fields = TABLE_FIELDS.okrs;
  const lines = Array.from({ length: rows }, (_, row) => {
    const cells: Readonly<Partial<Record<FieldOf<"okrs">, CellValue>>> = {
      objectiveId: `O-${Math.floor(row / 3)}`,
      objective: `Make customers of group ${Math.floor(row / 3)} stay`,
      krId: `KR-${row}`,
      keyResult: `Repeat orders of segment ${row}`,
      role: "key result",
      kpiId: `KPI-${row % 50}`,
      link: "bet",
      team: `Team ${row % 12}`,
      owner: `Owner ${row % 300}`,
      kind: row % 9 === 0 ? "at most" : "reach",
      baseline: row % 7,
      target: 100 + (row % 11),
      current: row % 97,
      unit: "orders",
      weight: 1,
      start: START,
      due: DUE,
      effort: row % 20,
      confidence: 0.6,
      state: "agreed",
      note: "as discussed in the review",
    };
    return fields.map((field) => cells[field] ?? null);
  });
  const header = fields.map((field) => headerOf("okrs", field, "en"));
  const area = { row: 0, column: 0, rows: rows + 1, columns: fields.length };
  return {
    host: "memory",
    capabilities: {
      tables: true,
      validation: true,
      conditions: true,
      charts: false,
      names: true,
      functions: true,
    },
    locale: "en-US",
    language: "en",
    today: TODAY,
    sheets: [{ id: "s1", name: "OKRs", visible: true, protected: false, used: area }],
    tables: [{ id: "t1", name: "KeelOKRs", sheet: "s1", area, columns: header }],
    names: [],
    settings: { "keel.table.okrs": "t1" },
    regions: [
      {
        sheet: "s1",
        origin: { row: 0, column: 0 },
        values: [header, ...lines],
        formulas: [],
        formatCodes: [],
        formats: [],
        merges: [],
        hiddenRows: [],
        locked: [],
      },
    ],
    complete: true,
    missing: [],
  };
}

/** Growth of 1.1 from 1,000 to 100,000 rows: 100 to the power of 1.1. */
const GROWTH = 158;

export const scoreActionBenches: readonly Bench[] = [
  {
    name: "score-action",
    against: "JSON.parse of the same snapshot, 100,000 rows of 27 columns",
    limit: 3,
    prepare: (): Sides => {
      const large = tableOf(100_000);
      const text = JSON.stringify(large);
      return { run: () => score(large), bare: (): unknown => JSON.parse(text) };
    },
  },
  {
    name: "score-growth",
    against: "the same for 1,000 rows (100 is linear, 158 an exponent of 1.1)",
    limit: GROWTH,
    prepare: (): Sides => {
      const [large, small] = [tableOf(100_000), tableOf(1_000)];
      return { run: () => score(large), bare: () => score(small) };
    },
  },
];
