import { checkOkrs, type CheckFinding } from "../../../core/alignment/check-okrs";
import type { CheckRule } from "../../../core/alignment/check-okrs";
import { dayOfText } from "../../../core/kernel/day";
import { headerOf } from "../../../core/model/headers";
import { readHeaderOf } from "../../../core/model/headers";
import { TABLE_FIELDS, type FieldOf } from "../../../core/model/table";
import { readWord } from "../../../core/model/vocabulary";

export type Row = readonly (string | number | null)[];

const TEXTS: ReadonlySet<string> = new Set(
  "objectiveId objective krId keyResult kpiId base team owner unit note".split(" "),
);
const WORDS = { role: "role", link: "link", kind: "krKind", state: "state" } as const;

/** Headers of the tables below. */
export const ROWS = {
  few: ["Objective", "Key result", "Owner"],
  full: TABLE_FIELDS.okrs.map((field) => headerOf("okrs", field, "en")),
} as const;

/** Rows as the checks take them, by their headers; the header is row 1. */
export function findingsIn(
  rows: readonly Row[],
  headers: readonly string[] = ROWS.few,
): readonly CheckFinding[] {
  const fields = headers.map((header) => readHeaderOf("okrs", header));
  const columns = new Set(fields.filter((field) => field !== undefined));
  const given = rows.map((row, n) => {
    const at = new Map(fields.map((field, place) => [field, row[place] ?? null]));
    const read = [...at].flatMap(([field, value]) => {
      if (field === undefined || value === null) return [];
      return [[field, valueOf(field, value)]];
    });
    const filled = (field: FieldOf<"okrs">) => (at.get(field) ?? null) !== null;
    return {
      row: n + 2,
      hasTarget: filled("target"),
      hasCurrent: filled("current"),
      ...(Object.fromEntries(read) as object),
    };
  });
  return checkOkrs(given, columns);
}

function valueOf(field: FieldOf<"okrs">, value: string | number): unknown {
  if (TEXTS.has(field)) return String(value);
  if (field in WORDS) return readWord(WORDS[field as keyof typeof WORDS], String(value));
  if (field === "start" || field === "due") {
    return typeof value === "string" ? dayOfText(value) : value;
  }
  return value;
}

export const rulesIn = (rows: readonly Row[], headers?: readonly string[]): readonly CheckRule[] =>
  findingsIn(rows, headers).map(({ rule }) => rule);

const HEAD = ["Become the partner our customers trust most", null] as const;

/** A row of the full table by its fields. */
export const full = (row: Readonly<Partial<Record<FieldOf<"okrs">, string | number>>>): Row =>
  TABLE_FIELDS.okrs.map((field) => row[field] ?? null);

const COMMON = {
  kpiId: "KPI-001",
  owner: "A. Wong",
  start: "2026-01-01",
  due: "2026-03-31",
  state: "agreed",
} as const;

export const SOUND: Readonly<Record<"en" | "zh" | "full", readonly Row[]>> = {
  en: [
    [HEAD[0], "Raise repeat purchase rate from 21% to 30%", "A. Wong"],
    [null, "Cut average delivery time from 5 days to 3 days", "A. Wong"],
    [null, "Grow weekly active customers from 1200 to 2000", "B. Li"],
  ],
  zh: [
    ["让客户的问题一次就解决", "首次解决率从68%提升到80%", "王芳"],
    [null, "首次响应时长从20分钟降到10分钟", "李雷"],
  ],
  full: [
    full({
      ...COMMON,
      objectiveId: "O-001",
      objective: HEAD[0],
      krId: "KR-001",
      keyResult: "Raise repeat purchase rate",
      role: "key result",
      link: "part",
      contribution: 0.05,
      base: "total",
      kind: "reach",
      baseline: 0.21,
      target: 0.3,
      current: 0.24,
      unit: "%",
      weight: 0.5,
      confidence: 0.6,
    }),
    full({
      ...COMMON,
      objectiveId: "O-001",
      objective: HEAD[0],
      krId: "KR-002",
      keyResult: "Cut average delivery time",
      role: "key result",
      link: "bet",
      kind: "reach",
      baseline: 5,
      target: 3,
      current: 4,
      unit: "days",
      weight: 0.5,
      confidence: 0.7,
    }),
    full({
      ...COMMON,
      objectiveId: "O-001",
      objective: HEAD[0],
      krId: "KR-003",
      keyResult: "Return rate",
      role: "guardrail",
      kind: "at most",
      target: 0.08,
      unit: "%",
    }),
  ],
};
