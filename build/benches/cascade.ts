import { cascade, knownLibrary, scan, type CellValue, type Snapshot } from "../../core";
import { bookOf } from "./book";
import type { Bench, Sides } from "./measure";

const KPIS = 50;
const TEAMS = 200;
/** Teams below each department. */
const PER_DEPARTMENT = 9;

/** KPIs of a company and a tree of teams of three levels. */
function companyOf(teams: number): Snapshot {
  const kpis: readonly (readonly CellValue[])[] = [
    ["ID", "KPI", "Comparison base", "Target", "Unit", "Cumulative", "Direction"],
    ...Array.from({ length: KPIS }, (_, n): readonly CellValue[] => {
      return [`KPI-${n}`, `Sales of line ${n}`, 3000 + n, 3600 + 2 * n, "k EUR", "yes", "increase"];
    }),
  ];
  const tree: readonly (readonly CellValue[])[] = [
    ["Team", "Parent", "Lead", "Headcount", "Last-period share"],
    ["Company", null, null, null, null],
    ...Array.from({ length: teams }, (_, n): readonly CellValue[] => {
      const head = n - (n % (PER_DEPARTMENT + 1));
      const parent = n === head ? "Company" : `Team ${head}`;
      return [`Team ${n}`, parent, `Lead ${n}`, 3 + (n % 7), 1 + (n % 5)];
    }),
  ];
  return bookOf({ KPIs: kpis, Teams: tree });
}

const REQUEST = { kpis: Array.from({ length: KPIS }, (_, n) => `KPI-${n}`) };

function written(book: Snapshot): unknown {
  const { edits } = cascade(book, REQUEST, knownLibrary());
  if (edits.length === 0) throw new Error("nothing was cascaded");
  return edits;
}

/** Growth of 1.1 from 20 to 200 teams: 10 to the power of 1.1. */
const GROWTH = 12.6;

export const cascadeBenches: readonly Bench[] = [
  {
    name: "cascade",
    against: `reading the workbook it comes from: ${KPIS} KPIs, ${TEAMS} teams; 10,000 rows come of it`,
    limit: 40,
    prepare: (): Sides => {
      const book = companyOf(TEAMS);
      return { run: () => written(book), bare: () => scan(book, knownLibrary()) };
    },
  },
  {
    name: "cascade-growth",
    against: "the same over 20 teams (10 is linear, 12.6 an exponent of 1.1)",
    limit: GROWTH,
    prepare: (): Sides => {
      const [large, small] = [companyOf(TEAMS), companyOf(TEAMS / 10)];
      return { run: () => written(large), bare: () => written(small) };
    },
  },
];
