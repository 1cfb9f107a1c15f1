/**
 * `Sheet` of the emulated spreadsheet service.
 *
 * @packageDocumentation
 */
import { readAreaName, type Area } from "../../../core";
import type { Protection, Sheet } from "./book";
import { lastUsed, rangeOf, type RangeModel } from "./range";
import { badSignature, roomFor, writable } from "./range-shape";
import type { Members } from "./realm";
import { Fault } from "./rules";
import type { Run } from "./run";

const facades = new WeakMap<Run, Map<Sheet, object>>();

/** The same object for the same sheet throughout a run. */
export function sheetObject(run: Run, sheet: Sheet): object {
  const known = facades.get(run) ?? new Map<Sheet, object>();
  facades.set(run, known);
  const facade = known.get(sheet) ?? run.realm.facade("Sheet", members(run, sheet), sheet);
  known.set(sheet, facade);
  return facade;
}

function members(run: Run, sheet: Sheet): Members {
  return {
    ...looks(run, sheet),
    ...ranges(run, sheet),
    ...changes(run, sheet),
    ...extras(run, sheet),
  };
}

const looks = (run: Run, sheet: Sheet): Members => ({
  getSheetId: run.looking("Sheet.getSheetId", () => sheet.id),
  getName: run.looking("Sheet.getName", () => sheet.name),
  isSheetHidden: run.looking("Sheet.isSheetHidden", () => sheet.hidden),
  getMaxRows: run.looking("Sheet.getMaxRows", () => sheet.rows),
  getMaxColumns: run.looking("Sheet.getMaxColumns", () => sheet.columns),
  getLastRow: run.reading("Sheet.getLastRow", () => lastUsed(sheet).row),
  getLastColumn: run.reading("Sheet.getLastColumn", () => lastUsed(sheet).column),
});

function ranges(run: Run, sheet: Sheet): Members {
  const self = () => sheetObject(run, sheet);
  return {
    getRange: run.looking("Sheet.getRange", (...args: readonly unknown[]) =>
      rangeOf(run, sheet, areaFrom(args), self),
    ),
    getDataRange: run.looking("Sheet.getDataRange", () => {
      const { row, column } = lastUsed(sheet);
      const area = { row: 0, column: 0, rows: Math.max(row, 1), columns: Math.max(column, 1) };
      return rangeOf(run, sheet, area, self);
    }),
    getProtections: run.reading("Sheet.getProtections", (type: unknown) =>
      sheet.protections
        .filter(({ kind }) => kind === run.realm.modelOf(type))
        .map((protection) => protectionObject(run, sheet, protection)),
    ),
  };
}

function areaFrom(args: readonly unknown[]): Area {
  const [row, column, rows = 1, columns = 1] = args;
  if (args.length === 1 && typeof row === "string") {
    const area = readAreaName(row);
    if (area === undefined) throw new Fault("signature", "Range not found");
    return area;
  }
  const numbers = [row, column, rows, columns];
  const [r, c, height, width] = numbers;
  if (
    typeof r !== "number" ||
    typeof c !== "number" ||
    typeof height !== "number" ||
    typeof width !== "number"
  ) {
    throw badSignature("Sheet.getRange", args);
  }
  return { row: r - 1, column: c - 1, rows: height, columns: width };
}

export const protectionObject = (run: Run, sheet: Sheet, protection: Protection): object =>
  run.realm.facade("Protection", {
    canEdit: run.reading("Protection.canEdit", () => protection.canEdit),
    getRange: run.reading("Protection.getRange", () =>
      rangeOf(
        run,
        sheet,
        protection.area ?? { row: 0, column: 0, rows: sheet.rows, columns: sheet.columns },
        () => sheetObject(run, sheet),
      ),
    ),
    getProtectionType: run.reading("Protection.getProtectionType", () => protection.kind),
    getUnprotectedRanges: run.reading("Protection.getUnprotectedRanges", () =>
      protection.unprotected.map((area) =>
        rangeOf(run, sheet, area, () => sheetObject(run, sheet)),
      ),
    ),
  });

const whole = ({ rows, columns }: Sheet): Area => ({ row: 0, column: 0, rows, columns });

function changes(run: Run, sheet: Sheet): Members {
  const self = () => sheetObject(run, sheet);
  const grow = (rows: number, columns: number): object => {
    writable(sheet, whole(sheet));
    roomFor(run.book, (sheet.rows + rows) * (sheet.columns + columns) - sheet.rows * sheet.columns);
    sheet.rows += rows;
    sheet.columns += columns;
    return self();
  };
  return {
    insertRowsAfter: run.writing("Sheet.insertRowsAfter", (after: unknown, count: unknown) => {
      if (after !== sheet.rows) throw new Error("the emulator adds rows at the end only");
      return grow(Number(count), 0);
    }),
    insertColumnsAfter: run.writing(
      "Sheet.insertColumnsAfter",
      (after: unknown, count: unknown) => {
        if (after !== sheet.columns) throw new Error("the emulator adds columns at the end only");
        return grow(0, Number(count));
      },
    ),
    setFrozenRows: run.writing("Sheet.setFrozenRows", (rows: unknown) => {
      sheet.frozenRows = Number(rows);
    }),
    setColumnWidths: run.writing(
      "Sheet.setColumnWidths",
      (start: unknown, count: unknown, width: unknown) => {
        for (let n = 0; n < Number(count); n++)
          sheet.widths.set(Number(start) - 1 + n, Number(width));
        return self();
      },
    ),
    setName: run.writing("Sheet.setName", (name: unknown) => {
      nameFree(run, String(name));
      sheet.name = String(name);
      return self();
    }),
    hideSheet: run.writing("Sheet.hideSheet", () => {
      sheet.hidden = true;
      return self();
    }),
    activate: run.writing("Sheet.activate", () => {
      run.book.active = { sheet, area: { row: 0, column: 0, rows: 1, columns: 1 } };
      return self();
    }),
  };
}

export function nameFree({ book }: Run, name: string): void {
  if (book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
    throw new Fault(
      "sheet-name",
      `A sheet with the name "${name}" already exists. Please enter another name.`,
    );
  }
}

const extras = (run: Run, sheet: Sheet): Members => ({
  getConditionalFormatRules: run.reading("Sheet.getConditionalFormatRules", () => [
    ...(sheet.conditions as object[]),
  ]),
  setConditionalFormatRules: run.writing("Sheet.setConditionalFormatRules", (rules: unknown) => {
    if (!Array.isArray(rules)) throw badSignature("Sheet.setConditionalFormatRules", [rules]);
    sheet.conditions = [...(rules as readonly unknown[])];
  }),
  newChart: run.looking("Sheet.newChart", () => chartBuilder(run)),
  insertChart: run.writing("Sheet.insertChart", (chart: unknown) => {
    sheet.charts.push(run.realm.modelOf(chart));
  }),
  getCharts: run.reading("Sheet.getCharts", () =>
    sheet.charts.map((chart) => run.realm.facade("EmbeddedChart", {}, chart)),
  ),
  removeChart: run.writing("Sheet.removeChart", (chart: unknown) => {
    sheet.charts = sheet.charts.filter((one) => one !== run.realm.modelOf(chart));
  }),
});

function chartBuilder(run: Run): object {
  const model: Record<string, unknown> = {};
  const facade: object = run.realm.facade("EmbeddedChartBuilder", {
    setChartType: run.looking("EmbeddedChartBuilder.setChartType", (type: unknown) => {
      model["type"] = run.realm.modelOf(type);
      return facade;
    }),
    addRange: run.looking("EmbeddedChartBuilder.addRange", (range: unknown) => {
      model["range"] = (run.realm.modelOf(range) as RangeModel).area;
      return facade;
    }),
    setPosition: run.looking("EmbeddedChartBuilder.setPosition", (...at: readonly unknown[]) => {
      if (at.length !== 4) throw badSignature("EmbeddedChartBuilder.setPosition", at);
      model["at"] = at;
      return facade;
    }),
    setOption: run.looking("EmbeddedChartBuilder.setOption", (key: unknown, value: unknown) => {
      model[String(key)] = value;
      return facade;
    }),
    build: run.looking("EmbeddedChartBuilder.build", () =>
      run.realm.facade("EmbeddedChart", {}, model),
    ),
  });
  return facade;
}
