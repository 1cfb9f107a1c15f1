/**
 * The check-in sheet: one row per running key result, for people who have no add-in. It is made once,
 * brought up to date for each meeting, and holds only what has not been collected yet.
 *
 * @packageDocumentation
 */
import { isBlank } from "../../kernel/cell";
import type { Language } from "../../kernel/language";
import { plainWord } from "../../kernel/plain-word";
import { DONE_WORDS, OPEN_WORDS } from "../../model/done";
import { TABLE_FIELDS } from "../../model/table";
import { isPercentUnit } from "../../model/units";
import { cellOf, textOf, type TableLayout } from "../../tables/layout";
import type { CheckIn } from "../../tables/read-log";
import { tableLanguage } from "../../tables/table-language";
import { setCell } from "../change/change-effects";
import { hasFormula } from "./check-in-entry";
import { checkInGround, type CheckInGround, type OpenKeyResult } from "./check-in-ground";
import type { CellEdit, Edit } from "../port/edits";
import { fillTable } from "../write/fill-table";
import { found } from "../port/findings";
import { newSheetId, newTable, removeNewTable, type RowEdit } from "../write/new-table";
import type { Outcome } from "../port/outcome";
import type { Snapshot } from "../port/snapshot";
import { outcomeOf, refused, type Step } from "../write/step";
import { PERCENT_FORMAT } from "../write/table-look";

/** Makes the sheet; where it is there, adds the rows it lacks and sets Last value anew. */
export function checkInSheet(snapshot: Snapshot): Outcome {
  const ground = checkInGround(snapshot);
  if ("blocked" in ground) return refused(ground.blocked);
  const { open, sheet } = ground;
  if (sheet === undefined) {
    return outcomeOf([newSheet(ground)], [ready(open.length, open.length)]);
  }
  const language = tableLanguage(sheet);
  const rows = rowsByKey(sheet);
  const lacking = open.filter(({ key }) => !rows.has(plainWord(key)));
  const steps = [
    ...open.flatMap((one): readonly Step[] => {
      const row = rows.get(plainWord(one.key));
      return row === undefined
        ? []
        : lastValueStep(sheet, row, lastCell(one, ground.logged, language));
    }),
    ...fillTable(
      snapshot,
      sheet,
      lacking.map((one) => rowOf(one, ground.logged, language)),
    ),
  ];
  return steps.length === 0
    ? refused([found("check-in-sheet-current", "info", { sheet: sheet.table.sheetName })])
    : outcomeOf(steps, [ready(open.length, lacking.length)]);
}

const ready = (keyResults: number, added: number) =>
  found("check-in-sheet-ready", "info", { keyResults, added });

/** By id; a row that has lost it goes by its words. */
function rowsByKey(sheet: TableLayout): ReadonlyMap<string, number> {
  return new Map(
    sheet.table.rows.map((row) => [
      plainWord(textOf(sheet, row, "itemId") ?? textOf(sheet, row, "keyResult") ?? ""),
      row,
    ]),
  );
}

function newSheet({ snapshot, open, logged }: CheckInGround): Step {
  const { language } = snapshot;
  const rows = open.map((one) => rowOf(one, logged, language));
  const edits = [...newTable("checkInSheet", rows, language), ...percentLooks(open)];
  return { edits, inverse: removeNewTable(edits, "checkInSheet") };
}

/** A number typed into a percent cell is percent: 45 becomes 45 %. */
function percentLooks(open: readonly OpenKeyResult[]): readonly Edit[] {
  const fields: readonly string[] = TABLE_FIELDS.checkInSheet;
  const column = fields.indexOf("lastValue");
  return open.flatMap(({ keyResult }, index): readonly Edit[] =>
    isPercentUnit(keyResult.unit)
      ? [
          {
            do: "numberFormat",
            sheet: newSheetId("checkInSheet"),
            area: { row: index + 1, column, rows: 1, columns: 2 },
            code: PERCENT_FORMAT,
          },
        ]
      : [],
  );
}

function rowOf(
  one: OpenKeyResult,
  logged: readonly CheckIn[],
  language: Language,
): RowEdit<"checkInSheet"> {
  const { owner, title } = one.keyResult;
  const last = lastCell(one, logged, language);
  return {
    ...(owner !== undefined && { owner: { text: owner } }),
    keyResult: { text: title },
    ...(last && { lastValue: last }),
    itemId: { text: one.key },
  };
}

/** What the table says; where Keel may not write there, what was last said. */
function lastCell(
  { keyResult: { current }, isKeels, key }: OpenKeyResult,
  logged: readonly CheckIn[],
  language: Language,
): CellEdit | undefined {
  const mine = logged.filter(({ itemId }) => plainWord(itemId) === plainWord(key));
  const said = mine.flatMap(({ value }) => value ?? []).pop();
  return valueCell(isKeels ? (current ?? said) : (said ?? current), language);
}

/** A value as the sheet shows it: milestones in words. */
export function valueCell(
  value: number | boolean | undefined,
  language: Language,
): CellEdit | undefined {
  if (typeof value !== "boolean") return value === undefined ? undefined : { value };
  const [done, open] =
    language === "zh" ? [DONE_WORDS[1], OPEN_WORDS[1]] : [DONE_WORDS[0], OPEN_WORDS[0]];
  return { text: value ? done : open };
}

/** Nothing where the cell says so already, or where a formula of somebody's stands. */
export function lastValueStep(
  sheet: TableLayout,
  row: number,
  cell: CellEdit = { value: null },
): readonly Step[] {
  const now = cellOf(sheet, row, "lastValue");
  const wanted = "text" in cell ? cell.text : cell.value;
  const isThere = now === wanted || (isBlank(now) && wanted === null);
  return isThere || hasFormula({ layout: sheet, row }, "lastValue")
    ? []
    : setCell(sheet, row, "lastValue", cell);
}
