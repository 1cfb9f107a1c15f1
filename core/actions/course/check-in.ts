/**
 * Check-ins: one of a key result from the pane, or all that the check-in sheet holds in one go. Not
 * previewed, and undone like everything else.
 *
 * @packageDocumentation
 */
import { cellText } from "../../kernel/cell";
import { plainWord } from "../../kernel/plain-word";
import type { Field } from "../../model/table";
import { cellOf, type TableLayout } from "../../tables/layout";
import { readTypedRows, type TypedRow } from "../../tables/read-check-in-sheet";
import { tableLanguage } from "../../tables/table-language";
import { setCell } from "../change/change-effects";
import { isHundredfold, recorded, type CheckInEntry } from "./check-in-entry";
import { checkInGround, type CheckInGround, type OpenKeyResult } from "./check-in-ground";
import { lastValueStep, valueCell } from "./check-in-sheet";
import { found, type Finding } from "../port/findings";
import type { Outcome } from "../port/outcome";
import type { Snapshot } from "../port/snapshot";
import { cellSpot } from "../port/spots";
import { outcomeOf, refused, type Step } from "../write/step";

export interface CheckInRequest extends Omit<CheckInEntry, "of"> {
  /** Id of the key result, its words where it has none. */
  readonly item: string;
}

/** Writes one check-in down; blank texts and a value that stays out are not said. */
export function checkIn(snapshot: Snapshot, { item, ...said }: CheckInRequest): Outcome {
  const ground = checkInGround(snapshot);
  if ("blocked" in ground) return refused(ground.blocked);
  const of = ground.open.find(({ key }) => plainWord(key) === plainWord(item));
  if (of === undefined) return refused([found("check-in-item-gone", "error", { id: item })]);
  const keyResult = of.keyResult.title;
  const { value, confidence, note = "", blocker = "" } = said;
  if (value === undefined && confidence === undefined && `${note}${blocker}`.trim() === "") {
    return refused([found("check-in-empty", "error", { keyResult })]);
  }
  if (typeof value === "number" && isHundredfold(of, value)) {
    return refused([found("check-in-scale", "error", { keyResult, value })]);
  }
  const { steps, findings, written, own } = recorded(ground, [{ ...said, of }]);
  const facts = { checkIns: written, waiting: 0, ...(own > 0 && { own }) };
  const done = found("check-ins-collected", "info", facts);
  return outcomeOf(steps, written > 0 ? [done, ...findings] : findings);
}

/** What a row of the sheet comes to: a check-in, or the reason why it stays. */
type Reading = { readonly typed: TypedRow } & (
  { readonly of: OpenKeyResult } | { readonly problem: Finding }
);

/** Moves what was typed into the log; what cannot be read stays where it is and is named. */
export function collectCheckIns(snapshot: Snapshot): Outcome {
  const ground = checkInGround(snapshot);
  if ("blocked" in ground) return refused(ground.blocked);
  const { sheet, open } = ground;
  if (sheet === undefined) return refused([found("check-in-sheet-wanted", "info", {})]);
  const readings = onceEach(
    readTypedRows(sheet).map((typed) => readingOf(typed, ground, sheet)),
    sheet,
  );
  const problems = readings.flatMap((one) => ("problem" in one ? [one.problem] : []));
  const clear = readings.flatMap((one) => ("of" in one ? [one] : []));
  if (clear.length === 0) {
    const nothing = found("check-in-nothing-typed", "info", { sheet: sheet.table.sheetName });
    return refused(problems.length > 0 ? problems : [nothing]);
  }
  const entries = clear.map(({ typed, of }) => entryOf(typed, of));
  const { steps, findings, written, own } = recorded(ground, entries.filter(isFirst));
  const left = problems.length;
  const done = found("check-ins-collected", "info", {
    checkIns: written,
    waiting: silent(open, readings),
    ...(left > 0 && { left }),
    ...(own > 0 && { own }),
  });
  return outcomeOf(
    [...steps, ...clear.flatMap(({ typed }) => emptied(sheet, typed))],
    [...problems, ...(written > 0 ? [done] : []), ...findings],
  );
}

/** Key results without a word in the sheet; a row that is to be mended says something. */
function silent(open: readonly OpenKeyResult[], readings: readonly Reading[]): number {
  const said = new Set(readings.flatMap((one) => ("of" in one ? [one.of] : [])));
  const stuck = new Set(
    readings.flatMap(({ typed, ...one }) => ("of" in one ? [] : [plainWord(typed.keyResult)])),
  );
  return open.filter((one) => !said.has(one) && !stuck.has(plainWord(one.keyResult.title))).length;
}

/** Several rows of one key result that say the same are one check-in. */
const isFirst = ({ of }: CheckInEntry, place: number, all: readonly CheckInEntry[]): boolean =>
  all.findIndex((one) => one.of === of) === place;

function readingOf(typed: TypedRow, { open }: CheckInGround, sheet: TableLayout): Reading {
  const { keyResult, itemId = "", row, unread, value } = typed;
  const stays = (problem: Finding): Reading => ({ typed, problem });
  const at = (...fields: readonly Field[]) => cellSpot(sheet, row, ...fields);
  const named = open.filter(({ keyResult: { title } }) => isWord(title, keyResult));
  const byId = open.find(({ key }) => isWord(key, itemId));
  if (byId !== undefined && named.length > 0 && !named.includes(byId)) {
    return stays(found("check-in-mixed", "warning", { keyResult, id: itemId }, at("keyResult")));
  }
  const mine = named.filter(({ keyResult: { owner = "" } }) => isWord(owner, typed.owner ?? ""));
  const of = byId ?? only(mine) ?? only(named);
  if (of === undefined) {
    return stays(found("check-in-unknown", "warning", { keyResult }, at("keyResult")));
  }
  const said = typeof value === "boolean" && of.keyResult.kind !== "milestone";
  const [wrong = said ? asTyped(sheet, row) : undefined] = unread;
  if (wrong !== undefined) {
    const { field, value: text } = wrong;
    const facts = { keyResult, column: headerIn(sheet, field), value: text };
    return stays(found("check-in-unread", "warning", facts, at(field)));
  }
  if (typeof value === "number" && isHundredfold(of, value)) {
    return stays(found("check-in-scale", "warning", { keyResult, value }, at("newValue")));
  }
  return { typed, of };
}

/** "Done" of something that is measured. */
const asTyped = (sheet: TableLayout, row: number): TypedRow["unread"][number] => ({
  field: "newValue",
  value: cellText(cellOf(sheet, row, "newValue")),
});

const headerIn = ({ table, columns }: TableLayout, field: Field): string =>
  table.columns.find(({ column }) => column === columns.get(field))?.header ?? "";

const isWord = (one: string, other: string): boolean => plainWord(one) === plainWord(other);

const only = <Item>(items: readonly Item[]): Item | undefined =>
  items.length === 1 ? items[0] : undefined;

/** Rows of one key result that say different things are none of them taken. */
function onceEach(readings: readonly Reading[], sheet: TableLayout): readonly Reading[] {
  const rows = new Map<OpenKeyResult, TypedRow[]>();
  for (const one of readings) {
    if ("of" in one) rows.set(one.of, [...(rows.get(one.of) ?? []), one.typed]);
  }
  return readings.map((one): Reading => {
    if (!("of" in one)) return one;
    const { typed, of } = one;
    const texts = new Set((rows.get(of) ?? []).map((row) => wordsOf(sheet, row)));
    if (texts.size < 2) return one;
    const facts = { keyResult: typed.keyResult, values: [...texts] };
    const spot = cellSpot(sheet, typed.row, "newValue");
    return { typed, problem: found("check-in-twice", "warning", facts, spot) };
  });
}

const wordsOf = (sheet: TableLayout, { row }: TypedRow): string =>
  TYPED.map((field) => cellText(cellOf(sheet, row, field)))
    .filter((text) => text !== "")
    .join(" · ");

const entryOf = (
  { owner, value, confidence, blocker }: TypedRow,
  of: OpenKeyResult,
): CheckInEntry => ({
  of,
  ...(value !== undefined && { value }),
  ...(confidence !== undefined && { confidence }),
  ...(blocker !== undefined && { blocker }),
  ...(owner !== undefined && { by: owner }),
});

const TYPED = ["newValue", "confidence", "inTheWay"] as const;

/** The row is free for the next meeting, and shows what was said in this one. */
function emptied(sheet: TableLayout, typed: TypedRow): readonly Step[] {
  const { row, value } = typed;
  const blank = TYPED.filter((field) => cellOf(sheet, row, field) !== null);
  const last = valueCell(value, tableLanguage(sheet));
  return [
    ...(last === undefined ? [] : lastValueStep(sheet, row, last)),
    ...blank.flatMap((field) => setCell(sheet, row, field, { value: null })),
  ];
}
