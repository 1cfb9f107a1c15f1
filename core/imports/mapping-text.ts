/**
 * Mappings as text: to keep under a name in the workbook, and as people write them.
 *
 * @packageDocumentation
 */
import { readHeader } from "../model/headers";
import { fail, ok, type Result } from "../kernel/result";
import { IMPORT_FIELDS, type ImportField, type MappedColumn, type Mapping } from "./mapping";

/** Document setting that holds a mapping. */
export const mappingKey = (name: string): string => `keel.mapping.${name}`;

export const printMapping = (mapping: Mapping): string => JSON.stringify(mapping);

export type MappingProblem =
  | { readonly code: "not-json" }
  /** What is wrong, by the name of the part. */
  | { readonly code: "part-wrong"; readonly part: string }
  | { readonly code: "field-unknown"; readonly field: string };

/** Reads what {@link printMapping} wrote or a person wrote by hand; nothing else is taken over. */
export function readMapping(text: string): Result<Mapping, MappingProblem> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return fail({ code: "not-json" });
  }
  if (!isRecord(raw)) return fail({ code: "part-wrong", part: "mapping" });
  const { id, name = id, signature = [], columns, words = {}, rowsAre = "keyResult" } = raw;
  if (typeof id !== "string" || id === "") return fail({ code: "part-wrong", part: "id" });
  if (typeof name !== "string") return fail({ code: "part-wrong", part: "name" });
  if (!isTexts(signature)) return fail({ code: "part-wrong", part: "signature" });
  if (!isRecord(words) || !Object.values(words).every(isTexts)) {
    return fail({ code: "part-wrong", part: "words" });
  }
  if (rowsAre !== "objective" && rowsAre !== "keyResult") {
    return fail({ code: "part-wrong", part: "rowsAre" });
  }
  const read = readColumns(columns);
  if (!read.ok) return read;
  const milestones = raw["milestones"] === true ? { milestones: true } : {};
  return ok({ id, name, signature, columns: read.value, words, rowsAre, ...milestones });
}

function readColumns(raw: unknown): Result<readonly MappedColumn[], MappingProblem> {
  if (!Array.isArray(raw) || raw.length === 0) return fail({ code: "part-wrong", part: "columns" });
  const columns: MappedColumn[] = [];
  for (const one of raw as readonly unknown[]) {
    if (!isRecord(one) || !isTexts(one["headers"]) || one["headers"].length === 0) {
      return fail({ code: "part-wrong", part: "columns" });
    }
    const to = fieldOf(one["to"]);
    if (to === undefined) return fail({ code: "field-unknown", field: String(one["to"]) });
    columns.push({ headers: one["headers"], to });
  }
  return ok(columns);
}

const fieldOf = (word: unknown): ImportField | undefined =>
  IMPORT_FIELDS.find((field) => field === word);

const isRecord = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === "object" && raw !== null && !Array.isArray(raw);

const isTexts = (raw: unknown): raw is readonly string[] =>
  Array.isArray(raw) && raw.every((one) => typeof one === "string");

/**
 * `keyResult=Metric; target=Goal 2026; objective=Theme` as a mapping; several headers with `|`.
 *
 * @param id - What it will be called.
 */
export function mappingFromPairs(text: string, id: string): Result<Mapping, MappingProblem> {
  const columns: MappedColumn[] = [];
  for (const pair of text.split(/[;；\n]/)) {
    if (pair.trim() === "") continue;
    const [word = "", ...rest] = pair.split("=");
    const to = fieldOf(word.trim());
    if (to === undefined) return fail({ code: "field-unknown", field: word.trim() });
    const headers = rest
      .join("=")
      .split("|")
      .map((header) => header.trim())
      .filter((header) => header !== "");
    if (headers.length === 0) return fail({ code: "part-wrong", part: word.trim() });
    columns.push({ headers, to });
  }
  if (columns.length === 0) return fail({ code: "part-wrong", part: "columns" });
  return ok({ id, name: id, signature: [], columns, rowsAre: rowsOf(columns) });
}

/** A mapping from headers that say themselves what they are; `undefined` when too few do. */
export function mappingFromHeaders(headers: readonly string[]): Mapping | undefined {
  const taken = new Set<ImportField>();
  const columns = headers.flatMap((header): readonly MappedColumn[] => {
    const fields = readHeader(header).flatMap(({ kind, field }) =>
      kind === "okrs" ? [FROM_OKRS[field] ?? field] : [],
    );
    const to = fields
      .map(fieldOf)
      .find((one) => one !== undefined && (one === "note" || !taken.has(one)));
    if (to === undefined) return [];
    taken.add(to);
    return [{ headers: [header], to }];
  });
  const isEnough = columns.length >= 2 && (taken.has("keyResult") || taken.has("objective"));
  if (!isEnough) return undefined;
  return { id: "csv", name: "CSV", signature: [], columns, rowsAre: rowsOf(columns) };
}

/** Columns of the OKRs table that an import calls otherwise. */
const FROM_OKRS: Readonly<Record<string, ImportField>> = {
  krId: "id",
  status: "note",
  score: "note",
  confidence: "note",
};

const rowsOf = (columns: readonly MappedColumn[]): Mapping["rowsAre"] =>
  columns.some(({ to }) => to === "keyResult") ? "keyResult" : "objective";
