/**
 * A whole book as Univer takes it.
 *
 * @packageDocumentation
 */
import {
  BooleanNumber,
  LocaleType,
  VerticalAlign,
  type ICellData,
  type IRange,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import type { Area } from "../../core";
import { dataOfValue, styleOf } from "./cell-data";
import type { CellOfGrid, GridContent, SheetOfGrid } from "./content";

/** Blank rows and columns that stand beyond the last cell in use. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;
const LEAST_ROWS = 120;
const LEAST_COLUMNS = 30;

export const pixelsOf = (characters: number): number => Math.round(characters * 7 + 5);

export const rangeOf = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});

export const areaOf = ({ startRow, endRow, startColumn, endColumn }: IRange): Area => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

/** Fonts with both scripts; a cell's own style comes before it. */
const DEFAULT_STYLE: IStyleData = {
  ff: "Segoe UI, Arial, PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif",
  fs: 10,
  vt: VerticalAlign.MIDDLE,
};

export function workbookData(id: string, content: GridContent): IWorkbookData {
  const styles = new StyleBook();
  const sheets = content.sheets.map((sheet) => [sheet.id, sheetData(sheet, styles)] as const);
  return {
    id,
    name: content.name,
    appVersion: "0",
    locale: LocaleType.EN_US,
    styles: styles.all,
    defaultStyle: DEFAULT_STYLE,
    sheetOrder: content.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets),
  };
}

/** Looks that many cells share are kept once. */
export class StyleBook {
  readonly all: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  idOf(style: IStyleData): string {
    const text = JSON.stringify(style);
    const known = this.ids.get(text);
    if (known !== undefined) return known;
    const id = `s${this.ids.size + 1}`;
    this.ids.set(text, id);
    this.all[id] = style;
    return id;
  }
}

export function sheetData(sheet: SheetOfGrid, styles: StyleBook): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let [lastRow, lastColumn] = [0, 0];
  for (const cell of sheet.cells) {
    (cellData[cell.row] ??= {})[cell.column] = cellDataOf(cell, styles);
    lastRow = Math.max(lastRow, cell.row);
    lastColumn = Math.max(lastColumn, cell.column);
  }
  const { rows, columns } = sheet.frozen;
  return {
    id: sheet.id,
    name: sheet.name,
    defaultStyle: DEFAULT_STYLE,
    hidden: sheet.visible ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(lastRow + SPARE_ROWS, LEAST_ROWS),
    columnCount: Math.max(lastColumn + SPARE_COLUMNS, LEAST_COLUMNS),
    defaultColumnWidth: 76,
    defaultRowHeight: 24,
    cellData,
    mergeData: sheet.merges.map(rangeOf),
    rowData: rowData(sheet),
    columnData: columnData(sheet),
    freeze: {
      ySplit: rows,
      xSplit: columns,
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
    },
  };
}

const LINE_HEIGHT = 18;

/** Rows of wrapped text are as high as its lines need, as near as can be told without a font. */
function rowData(sheet: SheetOfGrid): IWorksheetData["rowData"] {
  const all: Record<number, { h?: number; hd?: BooleanNumber }> = {};
  for (const { row, column, value, style } of sheet.cells) {
    if (style?.wrap !== true || typeof value !== "string") continue;
    const lines = Math.ceil(lengthOf(value) / widthOf(sheet, column));
    const height = lines * LINE_HEIGHT + 6;
    if (lines > 1 && height > (all[row]?.h ?? 0)) all[row] = { h: height };
  }
  for (const row of sheet.hiddenRows) all[row] = { ...all[row], hd: BooleanNumber.TRUE };
  return all;
}

/** Characters of the default font; Chinese ones take the room of two. */
const lengthOf = (text: string): number =>
  Array.from(text).reduce((sum, one) => sum + (one > "\u2e7f" ? 2 : 1), 0);

const widthOf = ({ widths }: SheetOfGrid, column: number): number =>
  widths.find((run) => column >= run.column && column < run.column + run.columns)?.width ?? 10;

function columnData({ widths, hiddenColumns }: SheetOfGrid): IWorksheetData["columnData"] {
  const all: Record<number, { w?: number; hd?: BooleanNumber }> = {};
  for (const { column, columns, width } of widths) {
    for (let c = column; c < column + columns; c++) all[c] = { w: pixelsOf(width) };
  }
  for (const column of hiddenColumns) all[column] = { ...all[column], hd: BooleanNumber.TRUE };
  return all;
}

function cellDataOf(cell: CellOfGrid, styles: StyleBook): ICellData {
  const style = styleOf(cell.style ?? {}, cell.format);
  return {
    ...dataOfValue(cell.value),
    ...(cell.formula === undefined ? {} : { f: cell.formula }),
    ...(Object.keys(style).length === 0 ? {} : { s: styles.idOf(style) }),
  };
}
