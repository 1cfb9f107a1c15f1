/**
 * Which rows below a header hold items.
 *
 * @packageDocumentation
 */
import { cellText, isBlank, type CellValue } from "../kernel/cell";
import { plainWord } from "../kernel/plain-word";
import { regionArea, valueAt, type Region } from "../kernel/region";
import type { HeaderBlock } from "./header-block";

export interface BodyRows {
  /** Zero-based rows of the sheet that hold an item. */
  readonly rows: readonly number[];
  readonly lastRow: number;
}

/** The column whose cells name the items. */
interface NamedRows {
  readonly anchor: number;
}

/** So many blank rows end a table that no native table bounds. */
const BLANK_ROWS = 2;

const TOTALS = new Set(
  [
    "合计",
    "总计",
    "小计",
    "总分",
    "平均",
    "汇总",
    "total",
    "subtotal",
    "sum",
    "grand total",
    "average",
    "mean",
    "std dev",
    "最高",
    "最低",
    "平均值",
    "最大值",
    "最小值",
    "标准差",
    "团队平均",
    "totals",
    "totale",
    "summe",
    "gesamt",
    "somme",
    "合計",
  ].map(plainWord),
);
/** Whether a label heads a line of totals, not an item. */
export const isTotal = (label: string): boolean => TOTALS.has(plainWord(label));

/** Labels of lines that close an appraisal form: signatures, notes, the grade, what a grade is worth. */
const CLOSING =
  /^(?:签字|签名|被考核人|考核人|员工签|本人签|上级签|主管签|直属上级[:：签]|审核|审批|批准|编制|制表|日期[:：]|备注[:：]|注[:：]|说明[:：]|填表说明|评语|考核等级|绩效等级|总得分|最终得分|综合得分|加权得分|(?:等级|对应|评级)?得分$|等级$|评级$|(?:权重)?合[:：计]|notes?:|\*|※|signature|signed|approved by|prepared by|reviewed by|overall (?:score|rating)$|final (?:score|rating)$|total (?:score|points|weight)$|weighted (?:score|total)$|grade$)/;

/**
 * Item rows under a header, down to `end` (exclusive), a gap, another header, or the end of the
 * region. Totals, signature lines and notes are left out.
 */
export function bodyRows(
  region: Region,
  block: HeaderBlock,
  reading: NamedRows,
  end: number | undefined,
  isNative: boolean,
): BodyRows {
  const area = regionArea(region);
  const stop = Math.min(end ?? Infinity, area.row + area.rows);
  const rows: number[] = [];
  let lastRow = block.lastRow;
  let blank = 0;
  for (
    let row = block.lastRow + 1;
    row < stop && (end !== undefined || blank < BLANK_ROWS);
    row++
  ) {
    if (block.cells.every(({ column }) => isBlank(valueAt(region, row, column)))) {
      blank++;
      continue;
    }
    if (blank > 0 && !isNative && isOtherHeader(region, row, block, rows)) break;
    blank = 0;
    lastRow = row;
    if (isItem(region, row, block, reading)) rows.push(row);
  }
  return { rows, lastRow };
}

/** Rows looked at to see what the columns of a header hold. */
const MOST_ROUGH = 2_000;

/** Rows below a header with something in its columns, down to a gap or a limit. */
export function roughRows(
  region: Region,
  { cells, lastRow }: HeaderBlock,
  end: number | undefined,
): readonly number[] {
  const area = regionArea(region);
  const stop = Math.min(end ?? Infinity, area.row + area.rows, lastRow + 1 + MOST_ROUGH);
  const rows: number[] = [];
  let blank = 0;
  for (let row = lastRow + 1; row < stop && blank < BLANK_ROWS; row++) {
    const isEmpty = cells.every(({ column }) => isBlank(valueAt(region, row, column)));
    blank = isEmpty ? blank + 1 : 0;
    if (!isEmpty && !isClosing(region, row, cells)) rows.push(row);
  }
  return rows;
}

/** A line of totals or a signature: what it holds is not what the column holds. */
function isClosing(region: Region, row: number, cells: HeaderBlock["cells"]): boolean {
  const first = cells.find(({ column }) => !isBlank(valueAt(region, row, column)));
  return first !== undefined && closes(valueAt(region, row, first.column));
}

const FEWEST_LABELS = 3;

/**
 * A row of nothing but words below a gap heads a table of another kind, where every item above has a
 * figure.
 */
function isOtherHeader(
  region: Region,
  row: number,
  { cells }: HeaderBlock,
  items: readonly number[],
): boolean {
  const textsOf = (at: number): readonly string[] =>
    cells.map(({ column }) => cellText(valueAt(region, at, column))).filter((text) => text !== "");
  const hasFigure = (at: number): boolean => textsOf(at).some((text) => /\p{Nd}/u.test(text));
  return (
    items.length > 0 &&
    textsOf(row).length >= Math.max(FEWEST_LABELS, cells.length / 2) &&
    !hasFigure(row) &&
    items.every(hasFigure)
  );
}

function isItem(region: Region, row: number, block: HeaderBlock, { anchor }: NamedRows): boolean {
  const name = valueAt(region, row, anchor);
  if (isBlank(name)) return false;
  const start = block.cells[0]?.column ?? anchor;
  return !closes(name) && (start === anchor || !closes(valueAt(region, row, start)));
}

/** Longer texts are names of items. */
const LONGEST_LABEL = 24;

function closes(value: CellValue): boolean {
  const text = cellText(value);
  if (text.length > LONGEST_LABEL && !CLOSING.test(text.slice(0, LONGEST_LABEL))) return false;
  const plain = plainWord(text);
  return TOTALS.has(plain) || CLOSING.test(plain);
}
