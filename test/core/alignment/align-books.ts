import type {
  BookToAlign,
  KeyResultToAlign,
  KpiToAlign,
  LinkToAlign,
} from "../../../core/alignment/graph/book";
import { align } from "../../../core/alignment/align";
import type { AlignmentFinding } from "../../../core/alignment/graph/facts";
import { day } from "../../support/open-book";

export const SALES: KpiToAlign = {
  id: "KPI-001",
  name: "Sales",
  teams: [],
  hasTarget: true,
  changes: [600],
  unit: "10k CNY",
  metric: "sales",
  better: 1,
};

export const keyResult = (id: string, more: Partial<KeyResultToAlign> = {}): KeyResultToAlign => ({
  id,
  objective: 0,
  title: `Result ${id}`,
  isGuardrail: false,
  kpiIds: ["KPI-001"],
  isAssumed: false,
  kind: "reach",
  state: "agreed",
  metric: `result ${id}`.toLowerCase(),
  table: 0,
  start: day("2026-01-01"),
  due: day("2026-03-31"),
  ...more,
});

export const link = (from: string, to: string, more: Partial<LinkToAlign> = {}): LinkToAlign => ({
  from,
  to,
  kind: "supports",
  ...more,
});

/** Company, two departments, a team below one of them. */
export const TEAMS = [
  { name: "Company" },
  { name: "Sales", parent: "Company", headcount: 4 },
  { name: "Marketing", parent: "Company" },
  { name: "Field sales", parent: "Sales" },
];

export const bookOf = (more: Partial<BookToAlign> = {}): BookToAlign => ({
  kpis: [SALES],
  objectives: [{ id: "O-001", title: "Customers come back" }],
  keyResults: [keyResult("KR-001", { link: "part", contribution: 600 })],
  teams: [],
  links: [],
  notDoing: [],
  canLink: true,
  ...more,
});

export const found = (more: Partial<BookToAlign> = {}): readonly AlignmentFinding[] =>
  align(bookOf(more)).findings;

export const rules = (more: Partial<BookToAlign> = {}): readonly string[] =>
  found(more).map(({ rule }) => rule);
