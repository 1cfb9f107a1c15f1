/**
 * The mapping screen of an import: what each column of an export would bring, before anything is
 * taken from it.
 *
 * @packageDocumentation
 */
import { KNOWN_MAPPINGS, mappingFor } from "../../imports/known";
import type { ImportField, Mapping } from "../../imports/mapping";
import { IMPORT_OF } from "../../imports/header-fields";
import { sourceSheet, type ImportSource } from "../../imports/source";
import { regionArea, type Region } from "../../kernel/region";
import { findTables } from "../../tables/find";
import { findExport, headersAt } from "./find-export";
import { keptMappings } from "./kept-mappings";
import type { Snapshot } from "../port/snapshot";

export interface ImportColumn {
  readonly header: string;
  /** Zero-based. */
  readonly place: number;
  readonly field?: ImportField;
  /** The first values below the header. */
  readonly values: readonly string[];
}

export interface ImportView {
  /** Of the text, zero-based. */
  readonly headerRow: number;
  /** Rows below the header. */
  readonly rows: number;
  /** What the columns were proposed by; absent where only their content spoke. */
  readonly mapping?: Mapping;
  /** Whether the mapping is that of a tool, one kept in the workbook, or what the headers say. */
  readonly by: "tool" | "kept" | "headers" | "content";
  readonly columns: readonly ImportColumn[];
  /** Mappings that the workbook keeps, by name. */
  readonly kept: readonly Mapping[];
}

const VALUES_SHOWN = 3;
const ROWS_FROM_TOP = 20;

/** @param chosen - A mapping to use; without it the headers tell, kept ones first. */
export function importView(snapshot: Snapshot, source: ImportSource, chosen?: Mapping): ImportView {
  const { region, sheet, texts } = sourceSheet(source);
  const kept = keptMappings(snapshot);
  const only = { regions: [region], sheets: [sheet], tables: [] };
  const fits = chosen ?? kept.find((one) => isMadeFor(one, region));
  const found = findExport(only, fits);
  const { rows } = regionArea(region);
  const headerRow = found?.headerRow ?? firstHeader(region);
  const headers = headersAt(region, headerRow);
  const fields = found?.table.places ?? byContent(only, headerRow);
  const mapping = found?.mapping;
  return {
    headerRow,
    rows: Math.max(0, rows - headerRow - 1),
    ...(mapping === undefined ? {} : { mapping }),
    by: groundOf(mapping, kept),
    kept,
    columns: headers.map((header, place): ImportColumn => {
      const field = fields.get(place);
      const below = Array.from({ length: ROWS_FROM_TOP }, (_, at) =>
        (texts[headerRow + 1 + at]?.[place] ?? "").trim(),
      );
      return {
        header,
        place,
        ...(field === undefined ? {} : { field }),
        values: [...new Set(below.filter((text) => text !== ""))].slice(0, VALUES_SHOWN),
      };
    }),
  };
}

/** All headers for which it was made are there. */
function isMadeFor(mapping: Mapping, region: Region): boolean {
  const { row, rows } = regionArea(region);
  const top = Array.from({ length: Math.min(rows, ROWS_FROM_TOP) }, (_, at) => row + at);
  return (
    mapping.signature.length > 0 &&
    top.some((at) => mappingFor(headersAt(region, at), [mapping]) !== undefined)
  );
}

function groundOf(mapping: Mapping | undefined, kept: readonly Mapping[]): ImportView["by"] {
  if (mapping === undefined) return "content";
  if (kept.some(({ id }) => id === mapping.id)) return "kept";
  return KNOWN_MAPPINGS.some(({ id }) => id === mapping.id) ? "tool" : "headers";
}

/** The first row with two texts or more. */
function firstHeader(region: Region): number {
  const { row, rows } = regionArea(region);
  for (let at = row; at < row + Math.min(rows, ROWS_FROM_TOP); at++) {
    if (headersAt(region, at).filter((text) => text !== "").length >= 2) return at;
  }
  return row;
}

/** What the cells look like, where the headers are nobody's that is known. */
function byContent(
  { regions, sheets }: Pick<Snapshot, "regions" | "sheets">,
  headerRow: number,
): ReadonlyMap<number, ImportField> {
  const table = findTables(regions, sheets, []).find((one) => one.headerRow === headerRow);
  const taken = new Set<ImportField>();
  const fields = new Map<number, ImportField>();
  for (const { column, field } of table?.columns ?? []) {
    const to = field === undefined ? undefined : IMPORT_OF[field];
    if (to === undefined || (to !== "note" && taken.has(to))) continue;
    taken.add(to);
    fields.set(column, to);
  }
  return fields;
}

/** Words of the Type column and of others, for mappings that a user makes. */
const WORDS: NonNullable<Mapping["words"]> = {
  objective: ["objective", "goal", "o", "目标", "目标(o)"],
  keyResult: ["key result", "kr", "关键结果"],
  done: ["done", "closed", "complete", "completed", "yes", "true", "已完成", "完成"],
  committed: ["committed", "承诺型"],
  aspirational: ["aspirational", "stretch", "挑战型"],
};

/** The mapping that a user's choices make: what the proposal knows besides its columns stays. */
export function mappingOf(
  { mapping, columns }: Pick<ImportView, "mapping" | "columns">,
  name: string,
  rowsAre: Mapping["rowsAre"],
): Mapping {
  const mapped = columns.flatMap(({ header, field }) =>
    field === undefined || header === "" ? [] : [{ headers: [header], to: field }],
  );
  const words = new Map(Object.entries<readonly string[]>({ ...WORDS }));
  for (const [what, known] of Object.entries<readonly string[]>({ ...mapping?.words })) {
    words.set(what, [...new Set([...known, ...(words.get(what) ?? [])])]);
  }
  const signature = [
    ...new Set(columns.map(({ header }) => header).filter((header) => header !== "")),
  ];
  return {
    id: name,
    name,
    signature,
    columns: mapped,
    words: Object.fromEntries(words),
    rowsAre,
    ...(mapping?.milestones === true ? { milestones: true } : {}),
  };
}

/** Whether a mapping brings anything: a title, whatever the tool calls it. */
export const bringsTitles = (columns: readonly ImportColumn[]): boolean =>
  columns.some(({ field }) => field === "title" || field === "keyResult" || field === "objective");

/** Fields of which a table has one column; others may be taken from several. */
export const isRepeated = (field: ImportField): boolean => field === "note" || field === "checkIns";
