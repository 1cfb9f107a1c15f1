/**
 * Exports of other tools as tables of OKRs, for whoever looks for tables in a sheet.
 *
 * @packageDocumentation
 */
import type { FieldOf } from "../model/table";
import { mappedHeader, mappingFor } from "./known";
import type { ImportField } from "./mapping";

const FIELDS: Readonly<Partial<Record<ImportField, FieldOf<"okrs">>>> = {
  id: "krId",
  title: "objective",
  parent: "objectiveId",
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

/** Notes of these names say more than a note. */
const NAMED: Readonly<Record<string, FieldOf<"okrs">>> = {
  "Metric Name": "keyResult",
  Status: "status",
  Score: "score",
  状态: "status",
  得分: "score",
};

/**
 * Which column of the OKRs table each header reads like, by its place; `undefined` when the headers
 * are not those of an export that is known.
 */
export function exportFields(
  headers: readonly string[],
): ReadonlyMap<number, FieldOf<"okrs">> | undefined {
  const mapping = mappingFor(headers);
  if (mapping === undefined) return undefined;
  const fields = new Map<number, FieldOf<"okrs">>();
  for (const [place, to] of mappedHeader(headers, mapping).places) {
    const field =
      FIELDS[to] ?? (to === "note" ? (NAMED[headers[place] ?? ""] ?? "note") : undefined);
    if (field !== undefined) fields.set(place, field);
  }
  return fields;
}
