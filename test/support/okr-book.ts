import type { Language } from "../../core";
import { headerOf } from "../../core/model/headers";
import { TABLE_FIELDS, type FieldOf } from "../../core/model/table";
import type { BookSpec, CellSpec } from "./book";
import { day } from "./open-book";

export const START = day("2026-01-01");
export const DUE = day("2026-03-31");

export type OkrRow = Partial<Record<FieldOf<"okrs">, CellSpec>>;

/** An OKRs sheet of a user, or of Keel's own where it carries Keel's table. */
export function okrBook(
  rows: readonly OkrRow[],
  options: {
    readonly fields?: readonly FieldOf<"okrs">[];
    readonly extra?: readonly string[];
    readonly keels?: boolean;
    readonly language?: Language;
  } = {},
): BookSpec {
  const { fields = TABLE_FIELDS.okrs, extra = [], keels = true, language = "en" } = options;
  const header = [...fields.map((field) => headerOf("okrs", field, language)), ...extra];
  const cells = rows.map((row) => [
    ...fields.map((field) => row[field] ?? null),
    ...extra.map(() => "theirs"),
  ]);
  const last = String.fromCharCode(64 + Math.min(26, header.length));
  const column = header.length > 26 ? `A${String.fromCharCode(64 + header.length - 26)}` : last;
  return {
    sheets: [{ name: "OKRs", rows: [header, ...cells] }],
    tables: keels
      ? [{ name: "KeelOKRs", sheet: "OKRs", area: `A1:${column}${rows.length + 1}` }]
      : [],
  };
}

export const GROW: OkrRow = {
  objectiveId: "O-001",
  objective: "Grow",
  krId: "KR-001",
  keyResult: "New customers",
  kind: "reach",
  baseline: 0,
  target: 10,
  current: 4,
  start: START,
  due: DUE,
};
