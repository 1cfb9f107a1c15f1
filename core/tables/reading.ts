/**
 * What a header says: which table it is and which column each text stands for.
 *
 * @packageDocumentation
 */
import { isBlank, type CellValue } from "../kernel/cell";
import { valueAt, type Region } from "../kernel/region";
import { readHeader } from "../model/headers";
import { TABLE_KINDS, type Field, type TableKind } from "../model/table";
import type { ColumnType, FoundColumn, FoundKind } from "./found";
import type { HeaderBlock } from "./header-block";

/** A header taken as one kind of table. */
export interface HeaderReadingOfTable {
  readonly kind: TableKind;
  /** Field by column of the sheet. */
  readonly fields: ReadonlyMap<number, Field>;
  /** The column whose cells name the items. */
  readonly anchor: number;
  /** Share of the header texts that were understood. */
  readonly confidence: number;
}

/** Columns without which a table is not of its kind; the first present one names the items. */
const ANCHORS: { readonly [Kind in TableKind]: readonly (readonly Field[])[] } = {
  okrs: [["keyResult"], ["objective"]],
  kpis: [["kpi"]],
  checkInSheet: [["keyResult", "newValue"]],
  checkIns: [["itemId", "value"]],
  history: [["kpiId", "date", "actual"]],
  links: [["from", "to", "share"]],
  changes: [["itemId", "reasonClass"]],
  events: [["what", "date"]],
  decisions: [["decision"]],
  teams: [["team", "parent"]],
  settings: [["key", "value"]],
};

const FEWEST_FIELDS = 2;

/** The kind of table whose columns explain most of the header; `undefined` when none does. */
export function readingOf(block: HeaderBlock): HeaderReadingOfTable | undefined {
  let best: HeaderReadingOfTable | undefined;
  for (const kind of TABLE_KINDS) {
    const reading = readAs(block, kind);
    if (reading === undefined) continue;
    if (best === undefined || reading.fields.size > best.fields.size) best = reading;
  }
  return best;
}

function readAs(block: HeaderBlock, kind: TableKind): HeaderReadingOfTable | undefined {
  const columnOf = new Map<Field, { readonly column: number; readonly isOwn: boolean }>();
  for (const { column, text } of block.cells) {
    const readings = readHeader(text).filter((reading) => reading.kind === kind);
    const taken = readings.find(({ field, isOwn }) => {
      const other = columnOf.get(field);
      // Keel's own word says more than a synonym: "KPI" beside "Metric".
      return other === undefined || (isOwn && !other.isOwn);
    });
    if (taken !== undefined) columnOf.set(taken.field, { column, isOwn: taken.isOwn });
  }
  const anchors = ANCHORS[kind].find((needed) => needed.every((field) => columnOf.has(field)));
  const anchor = anchors?.[0] === undefined ? undefined : columnOf.get(anchors[0])?.column;
  const enough = columnOf.size >= FEWEST_FIELDS || (columnOf.size === 1 && block.cells.length <= 2);
  if (anchor === undefined || !enough) return undefined;
  const fields = new Map([...columnOf].map(([field, { column }]) => [column, field] as const));
  return { kind, fields, anchor, confidence: fields.size / block.cells.length };
}

export function foundKind(kind: TableKind): FoundKind {
  if (kind === "kpis") return "kpi";
  if (kind === "okrs") return "okr";
  return kind === "checkIns" || kind === "checkInSheet" ? "check-in" : "other";
}

/** The columns of a table with what their cells mostly hold. */
export function columnsOf(
  region: Region,
  block: HeaderBlock,
  reading: HeaderReadingOfTable,
  rows: readonly number[],
): readonly FoundColumn[] {
  const sample = rows.slice(0, SAMPLE);
  return block.cells.map(({ column, text }) => {
    const field = reading.fields.get(column);
    return {
      header: text,
      column,
      ...(field === undefined ? {} : { field }),
      type: columnType(
        sample.map((row) => valueAt(region, row, column)),
        formatAt(region, sample[0], column),
      ),
      confidence: field === undefined ? 0 : 1,
    };
  });
}

const SAMPLE = 50;

function columnType(values: readonly CellValue[], format: string | undefined): ColumnType {
  const types = new Set(
    values.flatMap((value) => (isBlank(value) ? [] : [typeof value as string])),
  );
  if (types.size === 0) return "empty";
  if (types.size > 1) return "mixed";
  if (types.has("string")) return "text";
  if (types.has("boolean")) return "boolean";
  if (format === undefined) return "number";
  if (isDateFormat(format)) return "date";
  return format.includes("%") ? "percent" : "number";
}

/** Number format code of a cell; `undefined` for General. */
export function formatAt(
  region: Region,
  row: number | undefined,
  column: number,
): string | undefined {
  if (row === undefined) return undefined;
  const run = region.formats.find(
    (one) => one.column === column && row >= one.row && row < one.row + one.rows,
  );
  return run === undefined ? undefined : region.formatCodes[run.format];
}

/** Whether a number format shows a day: `y` or `d` outside quotes and brackets. */
export const isDateFormat = (code: string): boolean =>
  /[yd]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
