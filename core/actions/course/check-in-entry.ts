/**
 * Check-ins to rows of the log; the value also reaches the OKRs table where Keel may write it. What is
 * in the log is never edited: a correction is a new row.
 *
 * @packageDocumentation
 */
import { plainWord } from "../../kernel/plain-word";
import { isPercentUnit } from "../../model/units";
import type { Field } from "../../model/table";
import type { CheckIn } from "../../tables/read-log";
import { setCell } from "../change/change-effects";
import type { CheckInGround, OpenKeyResult } from "./check-in-ground";
import type { CellEdit } from "../port/edits";
import { fillTable } from "../write/fill-table";
import { found, type Finding } from "../port/findings";
import { newTable, removeNewTable, type RowEdit } from "../write/new-table";
import { cellSpot } from "../port/spots";
import type { Step } from "../write/step";

/** What somebody says of a key result on the day of the workbook. */
export interface CheckInEntry {
  readonly of: OpenKeyResult;
  readonly value?: number | boolean;
  /** A ratio. */
  readonly confidence?: number;
  readonly note?: string;
  readonly blocker?: string;
  readonly by?: string;
}

export interface Recorded {
  readonly steps: readonly Step[];
  readonly findings: readonly Finding[];
  readonly written: number;
  /** Values that a table of the user's own does not have. */
  readonly own: number;
}

/** Appends what the log does not hold of today already, in the order given. */
export function recorded(ground: CheckInGround, entries: readonly CheckInEntry[]): Recorded {
  const fresh = entries.filter((entry) => !isLogged(ground, entry));
  const again = entries.length - fresh.length;
  return {
    steps: [...logSteps(ground, fresh), ...fresh.flatMap(currentSteps)],
    findings: [
      ...(again > 0 ? [found("check-ins-known", "info", { checkIns: again })] : []),
      ...fresh.flatMap(notInTable),
    ],
    written: fresh.length,
    own: fresh.filter(({ of, value }) => value !== undefined && !of.isKeels).length,
  };
}

/** The same said of the same item on the same day is one check-in. */
function isLogged({ logged, settings }: CheckInGround, entry: CheckInEntry): boolean {
  const mine = logged.filter(
    ({ itemId, date }) => date === settings.asOf && plainWord(itemId) === plainWord(entry.of.key),
  );
  const last = mine[mine.length - 1];
  return last !== undefined && SAID.every((part) => isSame(last[part], entry[part]));
}

const SAID = ["value", "confidence", "note", "blocker"] as const;

const isSame = (
  one: CheckIn[(typeof SAID)[number]],
  other: CheckInEntry[(typeof SAID)[number]],
): boolean =>
  typeof one === "number" && typeof other === "number"
    ? Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))
    : one === other;

function logSteps(
  { snapshot, log, settings }: CheckInGround,
  entries: readonly CheckInEntry[],
): readonly Step[] {
  if (entries.length === 0) return [];
  const rows = entries.map((entry): RowEdit<"checkIns"> => {
    const { of, value, confidence, note, blocker, by } = entry;
    return {
      date: { value: settings.asOf },
      itemId: { text: of.key },
      ...(value !== undefined && { value: { value } }),
      ...(confidence !== undefined && { confidence: { value: confidence } }),
      ...textCell("note", note),
      ...textCell("blocker", blocker),
      ...textCell("by", by ?? snapshot.by),
    };
  });
  if (log !== undefined) return fillTable(snapshot, log, rows);
  const edits = newTable("checkIns", rows, snapshot.language);
  return [{ edits, inverse: removeNewTable(edits, "checkIns") }];
}

const textCell = (field: "note" | "blocker" | "by", text = ""): RowEdit<"checkIns"> =>
  text.trim() === "" ? {} : { [field]: { text: text.trim() } };

/** Current and Confidence of Keel's own table, where no formula stands. */
function currentSteps({ of, value, confidence }: CheckInEntry): readonly Step[] {
  const { layout, row, isKeels } = of;
  if (!isKeels) return [];
  const typed = (field: Field, cell: CellEdit | undefined): readonly Step[] =>
    cell === undefined || hasFormula(of, field) ? [] : setCell(layout, row, field, cell);
  return [
    ...typed("current", value === undefined ? undefined : { value }),
    ...typed("confidence", confidence === undefined ? undefined : { value: confidence }),
  ];
}

export const hasFormula = (
  { layout: { region, columns }, row }: Pick<OpenKeyResult, "layout" | "row">,
  field: Field,
): boolean => {
  const column = columns.get(field);
  return region.formulas.some(([r, c]) => r === row && c === column);
};

function notInTable({ of, value }: CheckInEntry): readonly Finding[] {
  const { layout, row, isKeels, keyResult } = of;
  if (value === undefined || !isKeels || !hasFormula(of, "current")) return [];
  const spot = cellSpot(layout, row, "current", "keyResult");
  return [found("check-in-linked", "info", { keyResult: keyResult.title }, spot)];
}

/** Ratios people mean are rarely beyond this; 45 for 45 % is. */
const HIGHEST_RATIO = 1.5;

/** A value that is a hundredfold of what the key result is measured in. */
export function isHundredfold({ keyResult }: OpenKeyResult, value: number | boolean): boolean {
  const { unit, target, baseline = 0 } = keyResult;
  const aim = typeof target === "object" ? target.high : target;
  const ratios = aim !== undefined && Math.max(Math.abs(aim), Math.abs(baseline)) <= HIGHEST_RATIO;
  return isPercentUnit(unit) && ratios && Math.abs(Number(value)) > HIGHEST_RATIO;
}
