/**
 * Reads the grid's cells as the core knows them.
 *
 * @packageDocumentation
 */
import { BooleanNumber, type ICellData, type Nullable, type Worksheet } from "@univerjs/core";
import type { Area, CellValue, FormatRun, Region, SeenFormula, SheetInfo } from "../../core";
import { valueOfData } from "./cell-data";
import type { Engine } from "./engine";
import { areaOf } from "./workbook-data";

const EMPTY: Area = { row: 0, column: 0, rows: 0, columns: 0 };
const GENERAL = /^(general|)$/i;

export function sheetsOf(engine: Engine, protectedSheets: ReadonlySet<string>): SheetInfo[] {
  return engine
    .book()
    .getSheets()
    .map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getName(),
      visible: sheet.isSheetHidden() !== BooleanNumber.TRUE,
      protected: protectedSheets.has(sheet.getSheetId()),
      used: usedArea(sheet),
    }));
}

export function usedArea(sheet: Worksheet): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  sheet.getCellMatrix().forValue((row, column, cell: Nullable<ICellData>) => {
    if (!isInUse(cell)) return;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  });
  if (bottom < 0) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

const isInUse = (cell: Nullable<ICellData>): boolean =>
  Boolean(cell?.f ?? cell?.si) || valueOfData(cell) !== null;

/** Cells of an area as they stand; without one, those of the used area. */
export function regionOf(
  engine: Engine,
  id: string,
  wanted: Area | undefined,
): Omit<Region, "locked"> {
  const sheet = engine.sheet(id);
  if (sheet === undefined) throw new Error(`the grid has no sheet ${id}`);
  const area = wanted ?? usedArea(sheet) ?? EMPTY;
  const reader = new CellReader(engine, sheet);
  const values: CellValue[][] = [];
  const formulas: SeenFormula[] = [];
  const formats = new FormatRuns();
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: CellValue[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) {
      line.push(reader.value(row, column));
      const formula = reader.formula(row, column);
      if (formula !== undefined) formulas.push([row, column, formula]);
      formats.add(row, column, reader.format(row, column));
    }
    values.push(line);
  }
  return {
    sheet: id,
    origin: { row: area.row, column: area.column },
    values,
    formulas,
    formatCodes: formats.codes,
    formats: formats.runs,
    merges: sheet.getMergeData().map(areaOf),
    hiddenRows: hiddenRows(sheet, area),
  };
}

class CellReader {
  private readonly spilled: Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

  constructor(
    private readonly engine: Engine,
    private readonly sheet: Worksheet,
  ) {
    const ofBook = engine.formulas.getArrayFormulaCellData()[sheet.getUnitId()];
    this.spilled = ofBook?.[sheet.getSheetId()] ?? {};
  }

  private cell(row: number, column: number): Nullable<ICellData> {
    return this.sheet.getCellRaw(row, column);
  }

  /** What spills into a cell stands beside the cells themselves. */
  value(row: number, column: number): CellValue {
    const own = valueOfData(this.cell(row, column));
    return own ?? valueOfData(this.spilled[row]?.[column]);
  }

  /** Cells filled from a neighbour share its formula and hold only a key to it. */
  formula(row: number, column: number): string | undefined {
    const cell = this.cell(row, column);
    if (cell?.f === undefined && cell?.si === undefined) return undefined;
    const { sheet, engine } = this;
    const text =
      engine.formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), sheet.getUnitId()) ??
      cell.f;
    return text === null || text === undefined || text === "" ? undefined : text;
  }

  format(row: number, column: number): string | undefined {
    const style = this.cell(row, column)?.s;
    const pattern = this.engine.book().getStyles().get(style)?.n?.pattern;
    return pattern === undefined || GENERAL.test(pattern) ? undefined : pattern;
  }
}

/** Joins cells below each other that share a number format. */
class FormatRuns {
  readonly codes: string[] = [];
  readonly runs: (FormatRun & { rows: number })[] = [];
  private readonly open = new Map<number, FormatRun & { rows: number }>();

  add(row: number, column: number, code: string | undefined): void {
    if (code === undefined) return;
    let format = this.codes.indexOf(code);
    if (format < 0) format = this.codes.push(code) - 1;
    const above = this.open.get(column);
    if (above?.format === format && above.row + above.rows === row) {
      above.rows++;
    } else {
      const run = { row, column, rows: 1, format };
      this.open.set(column, run);
      this.runs.push(run);
    }
  }
}

function hiddenRows(sheet: Worksheet, { row, rows }: Area): number[] {
  const all = Array.from({ length: rows }, (_, r) => row + r);
  return all.filter((one) => !sheet.getRowVisible(one));
}
