/**
 * The table form of `OKR_SCORE`: a range with its header row, read by the words in it.
 *
 * @packageDocumentation
 */
import { cellText, isBlank, type CellValue, type Grid } from "../kernel/cell";
import { readNumberText } from "../kernel/number-text";
import { fail, ok, type Result } from "../kernel/result";
import { readHeader } from "../model/headers";
import type { FieldOf } from "../model/table";
import { readWord } from "../model/vocabulary";
import type { KrKind, State } from "../model/words";
import type { ObjectiveReadings, WeightedReading } from "../scoring/score";
import { isTotal } from "../tables/body";
import { boundIn } from "../tables/read-okrs";
import type { Failure } from "./problem";
import { inArgument, inPlace, numberAt, readingOf, valueIn } from "./reading";
import { readWordOf } from "./values";

export type OkrField = FieldOf<"okrs">;

/** Titles and notes may stand above the header. */
const MOST_ROWS_ABOVE = 10;
const FEWEST_HEADERS = 2;

/** The header is the first row with two headers Keel knows, else a first row of words. */
export function headerRowOf(grid: Grid): number | undefined {
  const known = grid
    .slice(0, MOST_ROWS_ABOVE)
    .findIndex((row) => row.filter(isKnownHeader).length >= FEWEST_HEADERS);
  if (known >= 0) return known;
  return grid[0]?.some(isWords) === true ? 0 : undefined;
}

const isKnownHeader = (cell: CellValue): boolean =>
  typeof cell === "string" && readHeader(cell).some(({ kind }) => kind === "okrs");

const isWords = (cell: CellValue): boolean =>
  typeof cell === "string" && !isBlank(cell) && readNumberText(cell) === undefined;

interface Column {
  readonly index: number;
  readonly header: string;
}

export type Columns = ReadonlyMap<OkrField, Column>;

/** The first column of each field. A plain 目标 over words, beside another target, is the objective. */
export function columnsOf(grid: Grid, headerRow: number): Columns {
  const columns = new Map<OkrField, Column>();
  for (const [index, cell] of (grid[headerRow] ?? []).entries()) {
    const header = cellText(cell);
    for (const { kind, field } of readHeader(header)) {
      if (kind !== "okrs") continue;
      const own = field as OkrField;
      const meant = own === "target" && holdsWords(grid, headerRow, index) ? "objective" : own;
      if (!columns.has(meant)) columns.set(meant, { index, header });
    }
  }
  return columns;
}

function holdsWords(grid: Grid, headerRow: number, index: number): boolean {
  const cells = grid.slice(headerRow + 1).map((row) => row[index] ?? null);
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.every((cell) => isWords(cell) && !isBound(cell));
}

const isBound = (cell: CellValue): boolean => boundIn(cellText(cell)) !== undefined;

/** Objectives with the readings of their key results; rows count from 0 within the range. */
export function readScoreTable(grid: Grid): Result<readonly ObjectiveReadings[], Failure> {
  const headerRow = headerRowOf(grid) ?? 0;
  const columns = columnsOf(grid, headerRow);
  const missing = (["current", "target"] as const).find(
    (field) => !columns.has(field) && !(field === "target" && columns.has("kind")),
  );
  if (missing !== undefined) {
    return fail({ problem: { code: "table-column-missing", field: missing } });
  }
  const objectives = new Map<string, (WeightedReading & { readonly row: number })[]>();
  let objective = "";
  for (let row = headerRow + 1; row < grid.length; row++) {
    const at = (field: OkrField): CellValue => grid[row]?.[columns.get(field)?.index ?? -1] ?? null;
    const named = cellText(at("objectiveId")) || cellText(at("objective"));
    const line = lineOf(grid[row] ?? [], at);
    if (line !== "total" && named !== "") objective = named;
    if (line !== "item") continue;
    const reading = readRow(at, columns);
    if (!reading.ok) return fail(inPlace(reading.problem, { row: row + 1 }));
    const readings = objectives.get(objective) ?? [];
    readings.push({ ...reading.value, row });
    objectives.set(objective, readings);
  }
  return ok([...objectives.values()]);
}

const ENDED: ReadonlySet<State | undefined> = new Set(["replaced", "retired", "not_doing"]);

/** Guardrails are held, not scored, and what has been replaced or retired no longer counts. */
function lineOf(
  row: readonly CellValue[],
  at: (field: OkrField) => CellValue,
): "item" | "total" | "other" {
  const first = row.find((cell) => !isBlank(cell));
  if (isTotal(cellText(first)) || isTotal(cellText(at("keyResult")))) return "total";
  const filled = (["keyResult", "baseline", "target", "current"] as const).some(
    (field) => !isBlank(at(field)),
  );
  const ended = ENDED.has(readWord("state", cellText(at("state"))));
  const held = readWord("role", cellText(at("role"))) === "guardrail";
  return filled && !ended && !held ? "item" : "other";
}

function readRow(
  at: (field: OkrField) => CellValue,
  columns: Columns,
): Result<WeightedReading, Failure> {
  const nameOf = (field: OkrField): string => columns.get(field)?.header ?? field;
  const kind = valueIn(at("kind"), readWordOf("krKind"));
  if (!kind.ok) return fail(inArgument(kind.problem, nameOf("kind")));
  const weight = numberAt(at("weight"), nameOf("weight"));
  if (!weight.ok) return weight;
  const bound = boundIn(cellText(at("target")));
  const chosen: KrKind = kind.value ?? bound?.kind ?? "reach";
  // "≥95%" is its number; a range stays text, which the kind reads.
  const target = typeof bound?.target === "number" ? bound.target : at("target");
  const reading = readingOf(
    { kind: chosen, baseline: at("baseline"), target, current: at("current") },
    { baseline: nameOf("baseline"), target: nameOf("target"), current: nameOf("current") },
  );
  if (!reading.ok || weight.value === undefined) return reading;
  return ok({ ...reading.value, weight: weight.value });
}
