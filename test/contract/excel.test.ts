import { readCellName } from "../../core/kernel/address";
import { hostContract, type MakeHost } from "./host-contract";
import { HOST_SCRIPT, openExcelHost, sayBuilt } from "../support/excel-host";
import { seenCell } from "../support/memory-book";
import { LTSC_2021_SETS, type ExcelOptions } from "../emulators/excel/excel";

sayBuilt(HOST_SCRIPT);

/** Answers leave the emulated page's realm, so that they compare as plain values. */
const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

const host =
  (options: ExcelOptions = {}, tablesGrow = true): MakeHost =>
  (book) => {
    const { excel, port } = openExcelHost({ ...options, book });
    excel.book.tablesGrow = tablesGrow;
    return Promise.resolve({
      port: {
        survey: async () => plain(await port.survey()),
        read: async (requests) => plain(await port.read(requests)),
        apply: async (edits) => plain(await port.apply(edits)),
      },
      peek: (sheet, cell) => Promise.resolve(excel.book.peek(sheet, cell)),
      poke: (name, cell, typed) => {
        const sheet = excel.book.sheetNamed(name);
        const { row = 0, column = 0 } = readCellName(cell) ?? {};
        if (sheet === undefined) throw new Error(`no sheet ${name}`);
        const { format = "General" } = excel.book.cell(sheet, row, column);
        excel.book.put(sheet, row, column, { ...seenCell(typed), format });
        return Promise.resolve();
      },
      trips: () => excel.executor.requests,
      sheetNames: () => Promise.resolve(excel.book.sheets.map(({ name }) => name)),
    });
  };

hostContract("Excel of Microsoft 365", host());
hostContract("Excel LTSC 2021", host({ sets: LTSC_2021_SETS }));
hostContract("Excel whose tables do not grow by themselves", host({}, false));
