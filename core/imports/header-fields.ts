/**
 * Exports of other tools as tables of OKRs, for whoever looks for tables in a sheet.
 *
 * @packageDocumentation
 */
import type { Field } from "../model/table";
import { KNOWN_MAPPINGS, mappedHeader, mappingFor } from "./known";
import type { ImportField } from "./mapping";

const FIELDS: Readonly<Partial<Record<ImportField, Field>>> = {
  id: "krId",
  title: "objective",
  parent: "parent",
  objective: "objective",
  keyResult: "keyResult",
  team: "team",
  owner: "owner",
  baseline: "baseline",
  target: "target",
  current: "current",
  progress: "current",
  progressRatio: "current",
  unit: "unit",
  weight: "weight",
  start: "start",
  due: "due",
  commitment: "commitment",
  done: "status",
};

/** What a column of the OKRs or KPIs table brings to an import. */
export const IMPORT_OF: Readonly<Partial<Record<Field, ImportField>>> = {
  objective: "objective",
  keyResult: "keyResult",
  kpi: "keyResult",
  krId: "id",
  id: "id",
  parent: "parent",
  team: "team",
  owner: "owner",
  baseline: "baseline",
  target: "target",
  current: "current",
  actual: "current",
  unit: "unit",
  weight: "weight",
  start: "start",
  due: "due",
  commitment: "commitment",
  note: "note",
  status: "note",
};

/** Columns of these names say more than a note, also where nothing is taken from them. */
const NAMED: Readonly<Record<string, Field>> = {
  "Metric Name": "keyResult",
  Status: "status",
  Score: "score",
  Period: "period",
};

export interface ExportHeader {
  /** Trackers of work hold no OKRs by themselves. */
  readonly kind: "okr" | "other";
  /** What each header reads like, by its place. */
  readonly fields: ReadonlyMap<number, Field>;
}

/** Of the tools that are known by headers nobody else uses. */
const DISTINCT = KNOWN_MAPPINGS.filter(({ isPlain }) => isPlain !== true);

/** `undefined` when the headers are not those of an export that is known. */
export function exportHeader(headers: readonly string[]): ExportHeader | undefined {
  const mapping = mappingFor(headers, DISTINCT);
  if (mapping === undefined) return undefined;
  const fields = new Map<number, Field>();
  const { places } = mappedHeader(headers, mapping);
  headers.forEach((header, place) => {
    const to = places.get(place);
    const named = NAMED[header] ?? (to === "note" ? "note" : undefined);
    const field = to === undefined || to === "note" ? named : FIELDS[to];
    if (field !== undefined) fields.set(place, field);
  });
  return { kind: mapping.isWork === true ? "other" : "okr", fields };
}
