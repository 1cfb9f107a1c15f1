/**
 * Several key results in one cell, by line breaks or numbers: `1. … 2. …`, `①…②…`, `KR1: … KR2: …`.
 *
 * @packageDocumentation
 */
import { cellText } from "../../kernel/cell";
import { valueAt, type Region } from "../../kernel/region";
import type { Field } from "../../model/table";
import type { Item, ItemCell, TableLayout } from "../layout";

const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮";
const CHINESE = "一二三四五六七八九十";
/** A number that may begin an item, at the start of a line or after a space or a stop. */
const MARK =
  /(?<=^|[\s;；。，,])(?:(?:kr|关键结果)\s*(?:\d{1,2}[.\-])?(\d{1,2})\s*[:：.、)）]?|(\d{1,2})\s*(?:[、)）:：]|\.(?!\d))|[(（](\d{1,2})[)）]|([一二三四五六七八九十])、)|([①-⑮])/gi;
const BULLET = /^\s*[-•·●▪◆*–—]\s*/;
const LONGEST = 4_000;
const MOST = 20;

/**
 * The items of a cell without their numbers; one where the text is one item.
 *
 * @example
 * ```ts
 * splitItems("1. 签约3家 2. 复购率到25%") // => ["签约3家", "复购率到25%"]
 * splitItems("完成率≥1.5") // => ["完成率≥1.5"]
 * ```
 */
export function splitItems(text: string): readonly string[] {
  if (text.length > LONGEST) return [text];
  const numbered = byNumber(text);
  if (numbered.length > 1) return numbered;
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (lines.length < 2 || lines.length > MOST) return [text];
  const areBullets = lines.every((line) => BULLET.test(line));
  // A wrapped sentence has its figure in one of its lines.
  const haveFigures = lines.every((line) => /\p{Nd}/u.test(line) && line.length >= 4);
  if (!areBullets && !haveFigures) return [text];
  return lines.map((line) => line.replace(BULLET, "").trim());
}

/** Items that are numbered 1, 2, 3 from the start of the text. */
function byNumber(text: string): readonly string[] {
  const starts: { readonly at: number; readonly end: number }[] = [];
  for (const match of text.matchAll(MARK)) {
    const groups: readonly (string | undefined)[] = match.slice(1);
    const said = groups.find((one) => one !== undefined) ?? "";
    const number = Number(said) || CIRCLED.indexOf(said) + 1 || CHINESE.indexOf(said) + 1;
    if (number === starts.length + 1) {
      starts.push({ at: match.index, end: match.index + match[0].length });
    }
  }
  const [first] = starts;
  if (first === undefined || starts.length > MOST || text.slice(0, first.at).trim() !== "")
    return [];
  return starts
    .map(({ end }, place) => text.slice(end, starts[place + 1]?.at))
    .map((part) => part.trim().replace(/[;；]$/, ""))
    .filter((part) => part !== "");
}

/** Fields that say one thing of all items in a cell; a figure is only one item's. */
const COMMON: readonly Field[] = [
  "objective",
  "objectiveId",
  "team",
  "owner",
  "start",
  "due",
  "period",
  "kpiId",
  "state",
  "commitment",
];

/** The items of every row where one cell holds several key results; `undefined` where none does. */
export function sharedItems(
  layout: TableLayout,
  rows: readonly number[],
): readonly Item[] | undefined {
  const { region, columns } = layout;
  const name = columns.get("keyResult");
  if (name === undefined) return undefined;
  const read = rows.map((row) => ({
    row,
    parts: splitItems(cellText(valueAt(region, row, name))),
  }));
  if (read.every(({ parts }) => parts.length < 2)) return undefined;
  return read.flatMap(({ row, parts }): readonly Item[] =>
    parts.length < 2
      ? [new Map([...columns].map(([field, column]) => [field, { row, column }]))]
      : parts.map((part, place) =>
          partOf(region, columns, { row, column: name, part }, place, parts.length),
        ),
  );
}

function partOf(
  region: Region,
  columns: ReadonlyMap<Field, number>,
  name: ItemCell,
  place: number,
  count: number,
): Item {
  const item = new Map<Field, ItemCell>([["keyResult", name]]);
  const { row } = name;
  for (const [field, column] of columns) {
    if (field === "keyResult") continue;
    const text = cellText(valueAt(region, row, column));
    const parts = /[\n①]|\d[.、)）]/.test(text) ? partsOf(text) : [];
    const part = parts.length === count ? parts[place] : undefined;
    if (part !== undefined) item.set(field, { row, column, part });
    else if (COMMON.includes(field)) item.set(field, { row, column });
  }
  return item;
}

/** As many figures or names as there are key results. */
function partsOf(text: string): readonly string[] {
  const numbered = byNumber(text);
  if (numbered.length > 1) return numbered;
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(BULLET, "").trim())
    .filter((line) => line !== "");
}
