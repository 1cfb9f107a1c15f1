import type { BookSpec, CellSpec } from "./book";

type Sheets = Readonly<Record<string, readonly (readonly CellSpec[])[]>>;

export const bookOf = (sheets: Sheets): BookSpec => ({
  sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })),
});

/** A company's KPIs: a flow, a level that adds up, a ratio. */
export const COMPANY_KPIS = [
  [
    "ID",
    "KPI",
    "Comparison base",
    "Baseline",
    "Target",
    "Unit",
    "Cumulative",
    "Aggregation",
    "Direction",
  ],
  ["KPI-001", "Sales", 3000, null, 3600, "10k CNY", "yes", null, "increase"],
  ["KPI-002", "Active customers", null, 1000, 1090, "customers", null, "sum", "increase"],
  ["KPI-003", "Customer satisfaction", null, 0.84, 0.9, "%", null, null, "increase"],
] as const;

/** Two departments, one of them with two teams. */
export const COMPANY_TEAMS = [
  ["Team", "Parent", "Lead", "Headcount", "Last-period share"],
  ["Company", null, "Wu", null, null],
  ["Direct", "Company", "An", 20, 0.6],
  ["Partners", "Company", "Bo", 10, 0.4],
  ["North", "Direct", "Cy", 12, 0.75],
  ["South", "Direct", "Di", 8, 0.25],
] as const;

export const COMPANY_BOOK = bookOf({ KPIs: COMPANY_KPIS, Teams: COMPANY_TEAMS });
