/**
 * `Spreadsheet` of the emulated spreadsheet service.
 *
 * @packageDocumentation
 */
import { newSheet, type NamedArea, type Sheet } from "./book";
import { rangeOf, type RangeModel } from "./range";
import { badSignature, rangeNameFor, roomFor } from "./range-shape";
import type { Members } from "./realm";
import { Fault } from "./rules";
import type { Run } from "./run";
import { nameFree, protectionObject, sheetObject } from "./sheet";

const facades = new WeakMap<Run, object>();

export function spreadsheetObject(run: Run): object {
  const facade =
    facades.get(run) ??
    run.realm.facade("Spreadsheet", { ...facts(run), ...sheets(run), ...names(run) }, run.book);
  facades.set(run, facade);
  return facade;
}

function facts(run: Run): Members {
  const { book } = run;
  return {
    getId: run.looking("Spreadsheet.getId", () => "1EmulatedSpreadsheet"),
    getName: run.looking("Spreadsheet.getName", () => "Untitled spreadsheet"),
    getSpreadsheetLocale: run.reading("Spreadsheet.getSpreadsheetLocale", () => book.locale),
    getSpreadsheetTimeZone: run.reading("Spreadsheet.getSpreadsheetTimeZone", () => book.timeZone),
    getActiveRange: run.reading("Spreadsheet.getActiveRange", () => {
      const { sheet, area } = book.active;
      return rangeOf(run, sheet, area, () => sheetObject(run, sheet));
    }),
    getProtections: run.reading("Spreadsheet.getProtections", (type: unknown) =>
      book.sheets.flatMap((sheet) =>
        sheet.protections
          .filter(({ kind }) => kind === run.realm.modelOf(type))
          .map((protection) => protectionObject(run, sheet, protection)),
      ),
    ),
  };
}

function sheets(run: Run): Members {
  const { book } = run;
  const object = (sheet: Sheet | undefined) =>
    sheet === undefined ? null : sheetObject(run, sheet);
  return {
    getSheets: run.reading("Spreadsheet.getSheets", () => book.sheets.map(object)),
    getNumSheets: run.reading("Spreadsheet.getNumSheets", () => book.sheets.length),
    getSheetByName: run.reading("Spreadsheet.getSheetByName", (name: unknown) =>
      object(book.sheets.find((sheet) => sheet.name === name)),
    ),
    getActiveSheet: run.reading("Spreadsheet.getActiveSheet", () => object(book.active.sheet)),
    insertSheet: run.writing("Spreadsheet.insertSheet", (name: unknown, index: unknown) => {
      if (typeof name !== "string") throw badSignature("Spreadsheet.insertSheet", [name, index]);
      nameFree(run, name);
      const sheet = newSheet(book.nextSheetId++, name);
      roomFor(book, sheet.rows * sheet.columns);
      book.sheets.splice(typeof index === "number" ? index : book.sheets.length, 0, sheet);
      book.active = { sheet, area: { row: 0, column: 0, rows: 1, columns: 1 } };
      book.version++;
      return object(sheet);
    }),
    deleteSheet: run.writing("Spreadsheet.deleteSheet", (facade: unknown) => {
      const sheet = run.realm.modelOf(facade);
      const others = book.sheets.filter((one) => one !== sheet);
      if (others.length === book.sheets.length) {
        throw badSignature("Spreadsheet.deleteSheet", [facade]);
      }
      const [next] = others.filter(({ hidden }) => !hidden);
      if (next === undefined) {
        throw new Fault("last-sheet", "You can't remove all the visible sheets in a document.");
      }
      book.sheets.splice(0, book.sheets.length, ...others);
      if (book.active.sheet === sheet) {
        book.active = { sheet: next, area: { row: 0, column: 0, rows: 1, columns: 1 } };
      }
      book.version++;
    }),
    setActiveSheet: run.writing("Spreadsheet.setActiveSheet", (facade: unknown) => {
      const sheet = run.realm.modelOf(facade) as Sheet;
      book.active = { sheet, area: { row: 0, column: 0, rows: 1, columns: 1 } };
      return object(sheet);
    }),
  };
}

function names(run: Run): Members {
  const { book } = run;
  return {
    getNamedRanges: run.reading("Spreadsheet.getNamedRanges", () =>
      book.names.map((named) => namedObject(run, named)),
    ),
    getRangeByName: run.reading("Spreadsheet.getRangeByName", (name: unknown) => {
      const named = book.names.find((one) => one.name === name);
      if (named === undefined) return null;
      return rangeOf(run, named.sheet, named.area, () => sheetObject(run, named.sheet));
    }),
    setNamedRange: run.writing("Spreadsheet.setNamedRange", (name: unknown, range: unknown) => {
      const model = run.realm.modelOf(range) as RangeModel | undefined;
      if (typeof name !== "string" || model === undefined) {
        throw badSignature("Spreadsheet.setNamedRange", [name, range]);
      }
      rangeNameFor(name);
      const known = book.names.find((one) => one.name === name);
      if (known === undefined) book.names.push({ name, ...model });
      else Object.assign(known, model);
      book.version++;
    }),
    removeNamedRange: run.writing("Spreadsheet.removeNamedRange", (name: unknown) => {
      const index = book.names.findIndex((one) => one.name === name);
      if (index < 0) throw new Fault("range-name", `Named range ${String(name)} not found.`);
      book.names.splice(index, 1);
      book.version++;
    }),
  };
}

/** A name whose sheet is gone stays and refers to nothing. */
function namedObject(run: Run, named: NamedArea): object {
  return run.realm.facade("NamedRange", {
    getName: run.looking("NamedRange.getName", () => named.name),
    getRange: run.reading("NamedRange.getRange", () => {
      if (!run.book.sheets.includes(named.sheet)) return null;
      return rangeOf(run, named.sheet, named.area, () => sheetObject(run, named.sheet));
    }),
    remove: run.writing("NamedRange.remove", () => {
      run.book.names.splice(run.book.names.indexOf(named), 1);
      run.book.version++;
    }),
  });
}
