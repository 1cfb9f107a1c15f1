/**
 * Cells as they stand before a write: what verification compares and what a fault is taken back to.
 * Everything is read before the first write, because a read among writes makes Google calculate.
 *
 * @packageDocumentation
 */
import type { Area, Expect, SheetId } from "../../core";
import { cellValue } from "./cells";
import { covers, rangeIn, type Document } from "./document";
import { formulasIn } from "./read";

/** What Apps Script gave for an area. */
export interface RawCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

interface Block extends RawCells {
  readonly sheet: SheetId;
  readonly area: Area;
}

/** Areas of a sheet are read as one while that is not much more than the areas themselves. */
const SPARE_CELLS = 10_000;

export class SeenCells {
  private readonly blocks: Block[] = [];

  constructor(
    private readonly document: Document,
    private readonly serialOf: (date: Date) => number,
  ) {}

  /** Reads areas of existing sheets; parts beyond the grid hold nothing. */
  load(wanted: readonly { readonly sheet: SheetId; readonly area: Area }[]): void {
    for (const id of new Set(wanted.map(({ sheet }) => sheet))) {
      const areas = wanted.filter(({ sheet }) => sheet === id).map(({ area }) => area);
      const around = boundsOf(areas);
      const cells = areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
      const isDense = around.rows * around.columns <= 2 * cells + SPARE_CELLS;
      for (const area of isDense ? [around] : areas) this.loadBlock(id, area);
    }
  }

  private loadBlock(sheet: SheetId, area: Area): void {
    const target = this.document.sheets.get(sheet);
    if (target === undefined) return;
    const rows = Math.min(area.rows, target.getMaxRows() - area.row);
    const columns = Math.min(area.columns, target.getMaxColumns() - area.column);
    const isOutside = rows < 1 || columns < 1;
    const range = isOutside ? undefined : rangeIn(target, { ...area, rows, columns });
    this.blocks.push({
      sheet,
      area,
      values: range?.getValues() ?? [],
      formulas: range?.getFormulas() ?? [],
      formats: range?.getNumberFormats() ?? [],
    });
  }

  /** An area that was loaded, or lies in one that was. */
  raw(sheet: SheetId, area: Area): RawCells {
    const block = this.blocks.find((one) => one.sheet === sheet && covers(one.area, area));
    const cut = <Item>(grid: readonly (readonly Item[])[] | undefined, blank: Item): Item[][] =>
      Array.from({ length: area.rows }, (_, r) =>
        Array.from({ length: area.columns }, (_c, c) => {
          const line = grid?.[area.row - (block?.area.row ?? 0) + r];
          return line?.[area.column - (block?.area.column ?? 0) + c] ?? blank;
        }),
      );
    return {
      values: cut<unknown>(block?.values, ""),
      formulas: cut(block?.formulas, ""),
      formats: cut(block?.formats, ""),
    };
  }

  /** The same as an edit expects it. */
  seen(sheet: SheetId, area: Area): Expect {
    const { values, formulas } = this.raw(sheet, area);
    return {
      values: values.map((line) => line.map((value) => cellValue(value, this.serialOf))),
      formulas: formulasIn(formulas, area),
    };
  }
}

function boundsOf(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const lastRow = Math.max(...areas.map((area) => area.row + area.rows));
  const lastColumn = Math.max(...areas.map((area) => area.column + area.columns));
  return { row, column, rows: lastRow - row, columns: lastColumn - column };
}
