/**
 * What a header and the cells below it say: which table it is and what each column holds.
 *
 * @packageDocumentation
 */
import { isBlank, type CellValue } from "../kernel/cell";
import { valueAt, type Region } from "../kernel/region";
import { exportHeader } from "../imports/header-fields";
import type { TableKind } from "../model/table";
import { assign } from "./assign";
import { withAttained } from "./attained";
import { profileOf, sampleRows } from "./column-profile";
import type { TableContext } from "./context";
import { evidenceOf } from "./evidence";
import { SURE, type ColumnType, type FoundColumn, type FoundKind } from "./found";
import type { HeaderBlock } from "./header-block";
import { bestLayout } from "./layouts";
import type { FieldReading, LayoutReading } from "./layouts/layout-reading";
import { isDateFormat } from "./number-format";
import { ownReadingOf, type OwnReading } from "./own-reading";
import { formatAt } from "./region-index";

/** Words of Keel's own that explain so much of a header need no second opinion. */
const ALL_OWN = 0.75;
/** A header that people wrote shares some words with Keel's; one that Keel wrote has hardly another. */
const KEELS = 0.95;
const FEWEST_OWN = 4;

/** @param rows - Rows below the header that may hold items. */
export function readTable(
  region: Region,
  block: HeaderBlock,
  rows: readonly number[],
  context: TableContext,
  isNative: boolean,
): LayoutReading | undefined {
  const exported = exportReading(block);
  if (exported !== undefined) return exported;
  const own = ownReadingOf(block);
  if (own !== undefined && isPlain(own, isNative)) return asLayout(own);
  const sample = sampleRows(rows);
  const profiles = block.cells.map(({ column }) => profileOf(region, column, sample));
  const columns = withAttained(assign(block.cells, profiles, sample.length), region, sample);
  const evidence = evidenceOf(region, columns, sample, context);
  const best = bestLayout({ region, block, rows: sample, columns, context, evidence });
  if (own !== undefined && (best === undefined || best.reads === undefined)) {
    return own.kind === "kpis" || own.kind === "okrs" ? best : asLayout(own);
  }
  return best;
}

/** Another tool's export holds OKRs, but only an import reads them. */
function exportReading({ cells }: HeaderBlock): LayoutReading | undefined {
  const header = exportHeader(cells.map(({ text }) => text));
  if (header === undefined) return undefined;
  const byColumn = [...header.fields].flatMap(
    ([place, field]): readonly [number, FieldReading][] => {
      const column = cells[place]?.column;
      return column === undefined ? [] : [[column, { field, confidence: 1, ground: "words" }]];
    },
  );
  const anchor = byColumn.find(([, { field }]) => field === "objective" || field === "keyResult");
  return {
    kind: header.kind,
    orientation: "rows",
    fields: new Map(byColumn),
    anchor: anchor?.[0] ?? cells[0]?.column ?? 0,
    points: 10,
    confidence: 1,
    reasons: [{ code: "words", headers: [] }],
  };
}

/** Logs, links and settings are read by their words alone, as is what Keel has written itself. */
function isPlain({ kind, fields, understood, own }: OwnReading, isNative: boolean): boolean {
  if (kind !== "kpis" && kind !== "okrs") return understood >= ALL_OWN;
  if (fields.size < FEWEST_OWN) return false;
  return isNative ? understood >= ALL_OWN : own >= KEELS;
}

function asLayout({ kind, fields, anchor, understood }: OwnReading): LayoutReading {
  return {
    kind: foundKind(kind),
    reads: kind,
    orientation: "rows",
    fields: new Map(
      [...fields].map(([column, field]): [number, FieldReading] => [
        column,
        { field, confidence: 1, ground: "words" },
      ]),
    ),
    anchor,
    points: 10,
    confidence: understood,
    reasons: [{ code: "words", headers: [] }],
  };
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
  { fields, parties = [] }: LayoutReading,
  rows: readonly number[],
): readonly FoundColumn[] {
  const sample = rows.slice(0, SAMPLE);
  return block.cells
    .filter(({ text, column }) => text !== "" || fields.has(column))
    .map(({ column, text, levels }) => {
      const reading = fields.get(column);
      return {
        header: text,
        column,
        ...(reading === undefined ? {} : { field: reading.field }),
        type: columnType(
          sample.map((row) => valueAt(region, row, column)),
          formatAt(region, sample[0], column),
        ),
        confidence: reading?.confidence ?? 0,
        ...(reading?.ground === undefined ? {} : { ground: reading.ground }),
        ...(reading?.period === undefined ? {} : { period: reading.period }),
        ...(parties.includes(column) ? { party: levels[levels.length - 1] ?? text } : {}),
        ...(levels.length > 1 ? { levels } : {}),
      };
    });
}

export const isSure = ({ confidence }: { readonly confidence: number }): boolean =>
  confidence >= SURE;

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
