/**
 * Corrections as text: to keep in a cell of the workbook, where every host and the command line
 * find them.
 *
 * @packageDocumentation
 */
import { columnIndex, columnName } from "../kernel/address";
import { fail, ok, type Result } from "../kernel/result";
import { TABLE_FIELDS, type Field } from "../model/table";
import {
  CORRECTED_KINDS,
  keptText,
  type CorrectedColumn,
  type CorrectedKind,
  type TableCorrection,
} from "./correction";

/** A cell of Excel holds so many characters, and some hosts fewer. */
const LONGEST = 30_000;

/** `{"sheet":"KPI","header":"A3","labels":["Metric","Goal"],"kind":"kpi","columns":[…]}` */
export function printCorrection(correction: TableCorrection): string {
  const { sheet, headerRow, column, stated, kind, columns } = correction;
  const print = (headers: readonly string[]): string =>
    JSON.stringify({
      sheet,
      header: `${columnName(column)}${headerRow + 1}`,
      labels: headers,
      ...(stated ? { stated } : {}),
      ...(kind === undefined ? {} : { kind }),
      columns: columns.map(({ header, nth, field }) => ({
        header,
        ...(nth === 0 ? {} : { nth }),
        is: field ?? null,
      })),
    });
  const text = print(correction.headers);
  return text.length <= LONGEST ? text : print(correction.headers.slice(0, 20));
}

export interface CorrectionProblem {
  readonly code: "not-json" | "part-wrong";
  /** What is wrong, by the name of the part. */
  readonly part: string;
}

const wrong = (part: string): Result<never, CorrectionProblem> =>
  fail({ code: "part-wrong", part });

/** Reads what {@link printCorrection} wrote; a cell that somebody has broken says which part it is. */
export function readCorrection(
  id: string,
  text: string,
): Result<TableCorrection, CorrectionProblem> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return fail({ code: "not-json", part: "" });
  }
  if (!isRecord(raw)) return wrong("sheet");
  const { sheet, header, labels = [], kind, columns = [] } = raw;
  if (typeof sheet !== "string") return wrong("sheet");
  const [, letters = "", digits = ""] = /^([A-Z]{1,3})(\d{1,7})$/.exec(String(header)) ?? [];
  if (digits === "") return wrong("header");
  if (!Array.isArray(labels) || !labels.every((one) => typeof one === "string")) {
    return wrong("labels");
  }
  const known = CORRECTED_KINDS.find((one) => one === kind);
  if (kind !== undefined && known === undefined) return wrong("kind");
  const read = Array.isArray(columns) ? columns.map(columnIn) : [undefined];
  if (read.some((one) => one === undefined)) return wrong("columns");
  return ok({
    id,
    sheet,
    headerRow: Number(digits) - 1,
    column: columnIndex(letters),
    headers: labels.map(keptText),
    stated: raw["stated"] === true,
    ...(known === undefined ? {} : { kind: known satisfies CorrectedKind }),
    columns: read.flatMap((one) => one ?? []),
  });
}

function columnIn(raw: unknown): CorrectedColumn | undefined {
  if (!isRecord(raw) || typeof raw["header"] !== "string") return undefined;
  const { header, nth = 0, is = null } = raw;
  if (typeof nth !== "number" || !Number.isInteger(nth) || nth < 0) return undefined;
  const field = FIELDS.find((one) => one === is);
  if (is !== null && field === undefined) return undefined;
  return { header: keptText(header), nth, ...(field === undefined ? {} : { field }) };
}

const FIELDS: readonly Field[] = Object.values(TABLE_FIELDS).flatMap(
  (fields): readonly Field[] => fields,
);

const isRecord = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === "object" && raw !== null && !Array.isArray(raw);
