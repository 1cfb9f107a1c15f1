import { readCellName, type Day } from "../../core";
import { openBook } from "../../workbench/files";
import { seenCell } from "../support/memory-book";
import { valueOf } from "../support/result";
import { xlsxFile, type XlsxManner } from "../support/xlsx-book";
import { hostContract, type MakeHost } from "./host-contract";

const makeHost =
  (manner: XlsxManner): MakeHost =>
  (spec) => {
    const book = valueOf(openBook(xlsxFile(spec, manner), "book.xlsx"));
    return Promise.resolve({
      port: book.port({ today: 46112 as Day, language: "en" }),
      // What a person would see who opens the file that would be saved now.
      peek: (sheet, cell) => {
        const saved = valueOf(openBook(book.bytes(), "saved.xlsx"));
        const content = saved.sheets.find(({ name }) => name === sheet);
        const { row, column } = readCellName(cell) ?? { row: -1, column: -1 };
        const found = [...(content?.cells() ?? [])].find(
          (one) => one.row === row && one.column === column,
        );
        return Promise.resolve(found ?? { value: null });
      },
      poke: (sheet, cell, typed) => {
        const { row, column } = readCellName(cell) ?? { row: -1, column: -1 };
        valueOf(book.writeCells(sheet, [{ row, column, ...seenCell(typed) }]));
        return Promise.resolve();
      },
      sheetNames: () => Promise.resolve(book.sheets.map(({ name }) => name)),
    });
  };

hostContract("an .xlsx file", makeHost({}));
hostContract(
  "an .xlsx file with a prefix and absolute targets",
  makeHost({ prefix: "x", absolute: true }),
);
hostContract("an .xlsx file that counts from 1904", makeHost({ date1904: true, inline: true }));
hostContract("an .xlsx file of the strict edition", makeHost({ strict: true, prefix: "s" }));

it("leaves a setting out of a file that Excel would cut short, and says so", async () => {
  const spec = { sheets: [{ name: "S", rows: [["a"]] }] };
  const book = valueOf(openBook(xlsxFile(spec, {}), "book.xlsx"));
  const port = book.port({ today: 46112 as Day, language: "en" });
  const setting = (key: string, length: number) =>
    ({ do: "setting", key, value: "x".repeat(length) }) as const;
  const receipt = await port.apply([setting("keel.a", 255), setting("keel.b", 256)]);
  expect(receipt).toMatchObject({ outcome: "written", notDone: [{ edit: "setting" }] });
  const saved = valueOf(openBook(book.bytes(), "saved.xlsx")).port({
    today: 46112 as Day,
    language: "en",
  });
  expect(Object.keys((await saved.survey()).settings)).toEqual(["keel.a"]);
});
