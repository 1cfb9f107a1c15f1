/**
 * `Range` of the emulated spreadsheet service.
 *
 * @packageDocumentation
 */
import { areaName, type Area } from "../../../core";
import {
  cellAt,
  change,
  covers,
  isFilled,
  overlaps,
  positions,
  typistOf,
  type Cell,
  type Sheet,
} from "./book";
import { instantOf } from "./clock";
import { isErrorHeld } from "./formula-functions";
import { insideGrid, shaped, writable } from "./range-shape";
import type { Members } from "./realm";
import { Fault } from "./rules";
import type { Run } from "./run";
import { isDateFormat, typeInto, type Held } from "./typing";

/** What a Range object stands for. */
export interface RangeModel {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** How an unformatted number is shown, as `getNumberFormats` names it. */
const UNFORMATTED = "0.###############";

/** Looks that a range sets, with the names of their methods. */
const LOOKS = [
  "FontWeight",
  "FontStyle",
  "FontColor",
  "FontLine",
  "Background",
  "HorizontalAlignment",
  "Wrap",
] as const;

export function rangeOf(run: Run, sheet: Sheet, area: Area, sheetOf: () => object): object {
  insideGrid(sheet, area);
  const model: RangeModel = { sheet, area };
  const facade: object = run.realm.facade(
    "Range",
    { ...reads(run, model, sheetOf), ...writes(run, model, () => facade) },
    model,
  );
  return facade;
}

function reads(run: Run, { sheet, area }: RangeModel, sheetOf: () => object): Members {
  const grid = <Item>(item: (row: number, column: number) => Item): readonly (readonly Item[])[] =>
    Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_c, c) => item(area.row + r, area.column + c)),
    );
  const value = (row: number, column: number) => given(run, sheet, row, column);
  const formula = (row: number, column: number) => cellAt(sheet, row, column)?.formula ?? "";
  const format = (row: number, column: number) => cellAt(sheet, row, column)?.format ?? UNFORMATTED;
  return {
    getValues: run.reading("Range.getValues", () => grid(value)),
    getValue: run.reading("Range.getValue", () => value(area.row, area.column)),
    getFormulas: run.reading("Range.getFormulas", () => grid(formula)),
    getFormula: run.reading("Range.getFormula", () => formula(area.row, area.column)),
    getNumberFormats: run.reading("Range.getNumberFormats", () => grid(format)),
    getNumberFormat: run.reading("Range.getNumberFormat", () => format(area.row, area.column)),
    getMergedRanges: run.reading("Range.getMergedRanges", () =>
      sheet.merges
        .filter((merge) => overlaps(merge, area))
        .map((merge) => rangeOf(run, sheet, merge, sheetOf)),
    ),
    getNotes: run.reading("Range.getNotes", () =>
      grid((row, column) => run.values.show(sheet, row, column).note ?? ""),
    ),
    getRow: run.looking("Range.getRow", () => area.row + 1),
    getColumn: run.looking("Range.getColumn", () => area.column + 1),
    getNumRows: run.looking("Range.getNumRows", () => area.rows),
    getNumColumns: run.looking("Range.getNumColumns", () => area.columns),
    getA1Notation: run.looking("Range.getA1Notation", () => areaName(area)),
    getSheet: run.looking("Range.getSheet", sheetOf),
  };
}

function writes(run: Run, model: RangeModel, self: () => object): Members {
  const { sheet, area } = model;
  const each = (put: (before: Cell, r: number, c: number) => Cell): object => {
    writable(sheet, area);
    for (const [row, column] of positions(area)) {
      const before = cellAt(sheet, row, column) ?? { value: null };
      change(run.book, sheet, row, column, put(before, row - area.row, column - area.column));
    }
    return self();
  };
  const setValues = (method: string) =>
    run.writing(`Range.${method}`, (values: unknown) => {
      const rows = shaped(method, area, values);
      return each((before, r, c) => typed(run, before, rows[r]?.[c]));
    });
  const looks = LOOKS.map((look) => [
    `set${look}`,
    run.writing(`Range.set${look}`, (to: unknown) =>
      each((before) => ({ ...before, look: { ...before.look, [look]: to } })),
    ),
  ]);
  return {
    ...(Object.fromEntries(looks) as Members),
    setValues: setValues("setValues"),
    setFormulas: setValues("setFormulas"),
    setValue: run.writing("Range.setValue", (value: unknown) =>
      each((before) => typed(run, before, value)),
    ),
    setFormula: run.writing("Range.setFormula", (value: unknown) =>
      each((before) => typed(run, before, value)),
    ),
    setNumberFormats: run.writing("Range.setNumberFormats", (values: unknown) => {
      const rows = shaped("setNumberFormats", area, values);
      return each((before, r, c) => ({ ...before, format: String(rows[r]?.[c]) }));
    }),
    setNumberFormat: run.writing("Range.setNumberFormat", (to: unknown) =>
      each((before) => ({ ...before, format: String(to) })),
    ),
    clearContent: run.writing("Range.clearContent", () => each(blank)),
    clear: run.writing("Range.clear", () => each(() => ({ value: null }))),
    merge: run.writing("Range.merge", () => {
      sheet.merges.push(area);
      return self();
    }),
    setDataValidation: run.writing("Range.setDataValidation", (rule: unknown) => {
      writable(sheet, area);
      sheet.validations = sheet.validations.filter(({ area: one }) => !covers(area, one));
      if (rule !== null) sheet.validations.push({ area, rule: run.realm.modelOf(rule) });
      return self();
    }),
    addDeveloperMetadata: run.writing(
      "Range.addDeveloperMetadata",
      (key: unknown, value: unknown = "") => {
        const isWhole = area.rows === sheet.rows || area.columns === sheet.columns;
        if (!isWhole) {
          throw new Fault(
            "metadata",
            "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
          );
        }
        sheet.metadata.push({ key: String(key), value: String(value) });
        return self();
      },
    ),
    activate: run.writing("Range.activate", () => {
      run.book.active = { sheet, area };
      return self();
    }),
  };
}

const blank = ({ format, look }: Cell): Cell => ({
  value: null,
  ...(format === undefined ? {} : { format }),
  ...(look === undefined ? {} : { look }),
});

function typed(run: Run, before: Cell, value: unknown): Cell {
  const next = typeInto(value, before.format, typistOf(run.book));
  if (next.formula !== undefined) run.options.counts.formulas++;
  const isFormatted = before.format !== undefined && before.format !== UNFORMATTED;
  const format = isFormatted ? before.format : (next.format ?? before.format);
  return {
    value: next.value,
    ...(next.formula === undefined ? {} : { formula: next.formula }),
    ...(format === undefined ? {} : { format }),
    ...(before.look === undefined ? {} : { look: before.look }),
  };
}

/** A cell as `getValues` gives it: '' when blank, a Date where the format shows one. */
export function given(run: Run, sheet: Sheet, row: number, column: number): unknown {
  const { value } = run.values.show(sheet, row, column);
  return givenValue(run, value, cellAt(sheet, row, column)?.format);
}

export function givenValue(run: Run, value: Held, format: string | undefined): unknown {
  if (value === null) return "";
  if (isErrorHeld(value)) return value.error.code;
  if (typeof value === "number" && isDateFormat(format)) {
    return new Date(instantOf(value, run.book.timeZone));
  }
  return value;
}

/** Last row and column that hold something, counted from 1; 0 when the sheet is empty. */
export function lastUsed(sheet: Sheet): { readonly row: number; readonly column: number } {
  let [row, column] = [0, 0];
  for (const [key, cell] of sheet.cells) {
    if (!isFilled(cell)) continue;
    const [r = 0, c = 0] = key.split(",").map(Number);
    row = Math.max(row, r + 1);
    column = Math.max(column, c + 1);
  }
  return { row, column };
}
