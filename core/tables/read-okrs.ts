/**
 * Rows of an OKRs table to objectives and key results.
 *
 * @packageDocumentation
 */
import { cellText, isBlank } from "../kernel/cell";
import { readNumberText } from "../kernel/number-text";
import type { KeyResult, KrTarget, Objective } from "../model/nouns";
import { readDone } from "../model/done";
import type { Field } from "../model/table";
import type { KrKind } from "../model/words";
import { readFigureText } from "./figure-text";
import { cellOf, dayOf, numberOf, rowsOf, textOf, wordIn, type TableLayout } from "./layout";

/** A key result and the zero-based row of the sheet it stands in. */
export interface KeyResultRow {
  readonly row: number;
  readonly keyResult: KeyResult;
  /** Columns whose cell holds something that is no value of its kind; the key result lacks it. */
  readonly unread: readonly Field[];
}

/** Objectives in the order of their first row. */
export interface OkrRows {
  readonly objectives: readonly Objective[];
  readonly keyResults: readonly KeyResultRow[];
}

/**
 * Objective cells that are blank or merged below the first key result take the one above. An
 * objective without an id goes by its words.
 */
export function readOkrs(layout: TableLayout): OkrRows {
  const objectives = new Map<string, Objective>();
  const keyResults: KeyResultRow[] = [];
  let objective: Objective = { id: "", title: "" };
  for (const row of rowsWithin(layout)) {
    const title = textOf(layout, row, "objective");
    const id = textOf(layout, row, "objectiveId");
    if (title !== undefined || id !== undefined) {
      const known = objectives.get(id ?? title ?? "");
      objective = known ?? { id: id ?? title ?? "", title: title ?? "" };
    }
    const name = textOf(layout, row, "keyResult");
    if (name === undefined) continue;
    if (!objectives.has(objective.id)) objectives.set(objective.id, objective);
    const keyResult = keyResultOf(layout, row, name, objective.id);
    keyResults.push({ row, keyResult, unread: unreadIn(layout, row, keyResult) });
  }
  return { objectives: [...objectives.values()], keyResults };
}

/**
 * The same rows with nothing but what a score and a status are made of, for tables of very many
 * rows. Ids, objectives and all other texts are left out.
 */
export function readScored(layout: TableLayout): readonly KeyResultRow[] {
  const rows: KeyResultRow[] = [];
  for (const row of rowsWithin(layout)) {
    const title = textOf(layout, row, "keyResult");
    if (title === undefined) continue;
    const keyResult = scoredPart(layout, row, title);
    rows.push({ row, keyResult, unread: unreadIn(layout, row, keyResult) });
  }
  return rows;
}

function scoredPart(layout: TableLayout, row: number, title: string): KeyResult {
  const bound = aimOf(layout, row);
  const keyResult: { -readonly [Name in keyof KeyResult]: KeyResult[Name] } = {
    id: "",
    objectiveId: "",
    title,
    role: "key_result",
    kind: wordIn(layout, row, "kind", "krKind") ?? bound?.kind ?? "reach",
    state: wordIn(layout, row, "state", "state") ?? "agreed",
  };
  const baseline = figureOf(layout, row, "baseline");
  const target = bound?.target ?? figureOf(layout, row, "target");
  const current = currentOf(layout, row);
  const start = dayOf(layout, row, "start");
  const due = dayOf(layout, row, "due");
  const confidence = confidenceOf(numberOf(layout, row, "confidence"));
  if (baseline !== undefined) keyResult.baseline = baseline;
  if (target !== undefined) keyResult.target = target;
  if (current !== undefined) keyResult.current = current;
  if (start !== undefined) keyResult.start = start;
  if (due !== undefined) keyResult.due = due;
  if (confidence !== undefined) keyResult.confidence = confidence;
  return keyResult;
}

/** Every row of the body: an objective may stand in a row without a key result. */
function rowsWithin(layout: TableLayout): readonly number[] {
  if (layout.items !== undefined) return rowsOf(layout);
  const { table } = layout;
  const first = table.headerRow + 1;
  const last = table.area.row + table.area.rows;
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
}

function keyResultOf(
  layout: TableLayout,
  row: number,
  title: string,
  objectiveId: string,
): KeyResult {
  const text = (field: Field) => textOf(layout, row, field);
  const number = (field: Field) => numberOf(layout, row, field);
  const bound = aimOf(layout, row);
  return clean({
    id: text("krId") ?? "",
    objectiveId,
    title,
    role: wordIn(layout, row, "role", "role") ?? "key_result",
    kpiId: text("kpiId"),
    link: wordIn(layout, row, "link", "link"),
    contribution: number("contribution"),
    base: wordIn(layout, row, "base", "base"),
    team: text("team"),
    owner: text("owner"),
    kind: wordIn(layout, row, "kind", "krKind") ?? bound?.kind ?? "reach",
    baseline: figureOf(layout, row, "baseline"),
    target: bound?.target ?? figureOf(layout, row, "target"),
    current: currentOf(layout, row),
    unit: text("unit"),
    weight: number("weight"),
    start: dayOf(layout, row, "start"),
    due: dayOf(layout, row, "due"),
    curve: text("curve"),
    effort: number("effort"),
    commitment: wordIn(layout, row, "commitment", "commitment"),
    confidence: confidenceOf(number("confidence")),
    state: wordIn(layout, row, "state", "state") ?? "agreed",
    note: text("note"),
  });
}

/** A number, also with what people write around it: `120家`, `52 customers`. */
function figureOf(layout: TableLayout, row: number, field: Field): number | undefined {
  const number = numberOf(layout, row, field);
  if (number !== undefined) return number;
  const value = cellOf(layout, row, field);
  return typeof value === "string" ? readFigureText(value)?.value : undefined;
}

/** A target that says on which side of it to stay. */
function aimOf(layout: TableLayout, row: number): Bound | undefined {
  const aim = cellOf(layout, row, "target");
  if (typeof aim !== "string") return undefined;
  const bound = boundIn(aim.trim());
  if (bound !== undefined) return bound;
  const figure = readFigureText(aim);
  return figure?.bound === undefined ? undefined : { kind: figure.bound, target: figure.value };
}

type Loose<Noun> = { readonly [Name in keyof Noun]: Noun[Name] | undefined };

/** Leaves out what is not known, so that absent means absent. */
export function clean<Noun extends object>(loose: Loose<Noun>): Noun {
  const known: Partial<Record<keyof Noun, unknown>> = {};
  for (const name in loose) if (loose[name] !== undefined) known[name] = loose[name];
  return known as Noun;
}

const BOUNDS: readonly (readonly [sign: RegExp, kind: KrKind])[] = [
  [/^(?:≥|>=|不低于|不少于|at least)\s*/i, "at_least"],
  [/^(?:≤|<=|不超过|不高于|at most)\s*/i, "at_most"],
];

interface Bound {
  readonly kind: KrKind;
  readonly target: KrTarget;
}

/** A target that is written as a bound (`≤42`, `≥95%`) or a range (`3..5`). */
export function boundIn(text: string): Bound | undefined {
  for (const [sign, kind] of BOUNDS) {
    const target = sign.test(text) ? readNumberText(text.replace(sign, "")) : undefined;
    if (target !== undefined) return { kind, target };
  }
  const [low, high] = text.split("..").map(readNumberText);
  const isRange = low !== undefined && high !== undefined && low <= high;
  return isRange ? { kind: "within", target: { low, high } } : undefined;
}

/** A target as text: a number, a bound, a range. */
export const readTarget = (text: string): KrTarget | undefined =>
  boundIn(text.trim())?.target ?? readNumberText(text);

const VALUES = ["baseline", "target", "current", "start", "due", "confidence"] as const;
const NONE: readonly never[] = [];

/** Values the row has a cell for that says something else, as "soon" for a number. */
function unreadIn(layout: TableLayout, row: number, keyResult: KeyResult): readonly Field[] {
  let unread: Field[] | undefined;
  for (const field of VALUES) {
    if (keyResult[field] === undefined && !isBlank(cellOf(layout, row, field))) {
      (unread ??= []).push(field);
    }
  }
  return unread ?? NONE;
}

/** A milestone's current value may be TRUE or a word such as "done". */
function currentOf(layout: TableLayout, row: number): number | boolean | undefined {
  const value = cellOf(layout, row, "current");
  if (typeof value === "boolean") return value;
  const number = figureOf(layout, row, "current");
  if (number !== undefined || isBlank(value)) return number;
  return readDone(cellText(value));
}

/** Confidence is kept as a ratio; people also write it out of 10 or 100. */
export function confidenceOf(value: number | undefined): number | undefined {
  if (value === undefined || value < 0 || value > 100) return undefined;
  if (value <= 1) return value;
  return value <= 10 ? value / 10 : value / 100;
}
