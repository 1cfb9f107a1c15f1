/**
 * Headers in Keel's own words: which of its tables they are.
 *
 * @packageDocumentation
 */
import { readHeader } from "../model/headers";
import { TABLE_KINDS, type Field, type TableKind } from "../model/table";
import type { HeaderBlock } from "./header-block";

/** A header taken as one kind of table. */
export interface OwnReading {
  readonly kind: TableKind;
  /** Field by column of the sheet. */
  readonly fields: ReadonlyMap<number, Field>;
  /** The column whose cells name the items. */
  readonly anchor: number;
  /** Share of the header texts that were understood. */
  readonly understood: number;
  /** Share of them that are the words Keel itself writes. */
  readonly own: number;
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
  agenda: [["topic", "standing"]],
  closing: [["item", "itemType", "carriedTo"]],
  teams: [["team", "parent"]],
  settings: [["key", "value"]],
};

const FEWEST_FIELDS = 2;

/** The kind of table whose columns explain most of the header; `undefined` when none does. */
export function ownReadingOf(block: HeaderBlock): OwnReading | undefined {
  let best: OwnReading | undefined;
  for (const kind of TABLE_KINDS) {
    const reading = readAs(block, kind);
    if (reading === undefined) continue;
    if (best === undefined || reading.fields.size > best.fields.size) best = reading;
  }
  return best;
}

function readAs({ cells }: HeaderBlock, kind: TableKind): OwnReading | undefined {
  const columnOf = new Map<Field, { readonly column: number; readonly isOwn: boolean }>();
  for (const { column, text } of cells) {
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
  const named = cells.filter(({ text }) => text !== "").length;
  const enough = columnOf.size >= FEWEST_FIELDS || (columnOf.size === 1 && named <= 2);
  if (anchor === undefined || !enough) return undefined;
  const fields = new Map([...columnOf].map(([field, { column }]) => [column, field] as const));
  const own = [...columnOf.values()].filter(({ isOwn }) => isOwn).length;
  return { kind, fields, anchor, understood: fields.size / named, own: own / named };
}
