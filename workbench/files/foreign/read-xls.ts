/**
 * Workbooks of Excel 5 to 2003. This module brings a library of half a megabyte, so it is loaded
 * only when such a file is opened; the library sees nothing but records with cells.
 *
 * @packageDocumentation
 */
import { read, set_cptable, type CellObject, type WorkSheet } from "@e965/xlsx";
import type { Area, CellValue } from "../../../core";
import { damaged, FileFault } from "../problem";
import { GENERAL, isDateFormat } from "../xlsx/number-format";
import { DAYS_1904 } from "../xlsx/read-row";
import { CODE_PAGES } from "./code-pages";
import { Compound } from "./compound";
import {
  isPlainFormula,
  type ForeignBook,
  type ForeignCell,
  type ForeignSheet,
} from "./foreign-book";
import { cellRecords } from "./xls-records";

set_cptable(CODE_PAGES);

/** Throws a {@link FileFault} that says what is wrong. */
export function readXls(bytes: Uint8Array): ForeignBook {
  const { streams } = new Compound(bytes);
  if (streams.has("encryptedpackage")) throw new FileFault({ code: "password" });
  const stream = streams.get("workbook") ?? streams.get("book");
  if (stream === undefined) throw new FileFault({ code: "not-a-workbook" });
  const book = parsed(cellRecords(stream()));
  const { Sheets: properties = [], Names: names = [], WBProps } = book.Workbook ?? {};
  const shift = WBProps?.date1904 === true ? DAYS_1904 : 0;
  const sheets = book.SheetNames.flatMap((name): readonly ForeignSheet[] => {
    const sheet = Object.hasOwn(book.Sheets, name) ? book.Sheets[name] : undefined;
    if (sheet === undefined || isNoGrid(sheet)) return [];
    const hidden = properties.find((one) => one.name === name)?.Hidden ?? 0;
    return [sheetOf(sheet, name, hidden === 0, shift)];
  });
  if (sheets.length === 0) throw damaged();
  return {
    format: "xls",
    sheets,
    names: names.flatMap(({ Name, Ref, Sheet }) =>
      Sheet === undefined && /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(Name) && isPlainFormula(Ref)
        ? [{ name: Name, refersTo: Ref }]
        : [],
    ),
  };
}

function parsed(records: Uint8Array) {
  try {
    return read(records, {
      type: "buffer",
      dense: true,
      cellFormula: true,
      cellNF: true,
      cellStyles: true,
      cellText: false,
      cellHTML: false,
    });
  } catch (fault) {
    if (fault instanceof FileFault) throw fault;
    throw damaged();
  }
}

/** Sheets of charts, dialogs and macros. */
const isNoGrid = (sheet: WorkSheet): boolean =>
  ["chart", "dialog", "macro"].includes(sheet["!type"] ?? "");

function sheetOf(sheet: WorkSheet, name: string, visible: boolean, shift: number): ForeignSheet {
  const cells: ForeignCell[] = [];
  const rows: readonly (readonly CellObject[] | undefined)[] = sheet["!data"] ?? [];
  rows.forEach((line, row) => {
    line?.forEach((cell, column) => {
      const code = typeof cell.z === "string" && cell.z !== GENERAL ? cell.z : undefined;
      const value = valueOf(cell, code !== undefined && isDateFormat(code) ? shift : 0);
      if (value === null) return;
      const formula = cell.F === undefined ? cell.f : undefined;
      cells.push({
        row,
        column,
        value,
        ...(formula !== undefined && isPlainFormula(formula) ? { formula } : {}),
        ...(code === undefined ? {} : { code }),
      });
    });
  });
  return {
    name,
    visible,
    protected: Boolean(sheet["!protect"]),
    cells,
    merges: (sheet["!merges"] ?? []).map(({ s, e }): Area => {
      return { row: s.r, column: s.c, rows: e.r - s.r + 1, columns: e.c - s.c + 1 };
    }),
    hiddenRows: hiddenOf(sheet["!rows"]),
    hiddenColumns: hiddenOf(sheet["!cols"]),
  };
}

const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
};

function valueOf({ t, v }: CellObject, shift: number): CellValue {
  switch (t) {
    case "n":
      return typeof v === "number" && Number.isFinite(v) ? v + shift : error("#NUM!");
    case "s":
      return typeof v === "string" && v !== "" ? v : null;
    case "b":
      return Boolean(v);
    case "e":
      return error(ERRORS[Number(v)] ?? "#VALUE!");
    default:
      return null;
  }
}

const error = (code: string): CellValue => ({ error: { code } });

function hiddenOf(lines: readonly ({ readonly hidden?: boolean } | undefined)[] = []) {
  const found: number[] = [];
  lines.forEach((line, at) => {
    if (line?.hidden === true) found.push(at);
  });
  return found;
}
