import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { score, setUp, SETTINGS, type CellEdit, type CellValue, type Day, type Language } from "../../core";
import { headerOf } from "../../core/model/headers";
import { TABLE_FIELDS, type FieldOf } from "../../core/model/table";
import { wordOf } from "../../core/model/vocabulary";
import { KR_KINDS, STATES, STATUSES } from "../../core/model/words";
import { openBook, type FileBook } from "../../workbench/files";
import { readAll } from "../support/read-all";
import { valueOf } from "../support/result";
import { xlsxFile } from "../support/xlsx-book";
import { Folder, hasLibreOffice, needing, recalculated } from "./golden";

const AS_OF = 46112 as Day;
const FIELDS = TABLE_FIELDS.okrs;

type Row = Readonly<Partial<Record<FieldOf<"okrs">, CellValue>>>;

/** Start and due: running, early in grace, at its end, over, not begun, without length, unknown in part. */
const CYCLES: readonly (readonly [CellValue, CellValue])[] = [
  [AS_OF - 45, AS_OF + 45],
  [AS_OF - 5, AS_OF + 95],
  [AS_OF - 90, AS_OF],
  [AS_OF - 90, AS_OF - 1],
  [AS_OF + 1, AS_OF + 90],
  [AS_OF, AS_OF],
  [null, AS_OF],
  [null, AS_OF + 20],
  [null, AS_OF + 300],
  [null, AS_OF - 300],
  [AS_OF - 200, null],
  [AS_OF + 200, null],
  [null, null],
  [null, "soon"],
];

/** Numbers of each kind of key result: baseline, target, current. */
const NUMBERS: Readonly<Record<string, readonly (readonly [CellValue, CellValue, CellValue])[]>> = {
  reach: [
    [0, 10, 4],
    [0, 10, 5],
    [0, 10, 5.5],
    [0, 10, 12],
    [20, 10, 14],
    [0, 10, -3],
    [10, 10, 10],
    [null, 10, 4],
    [0, 10, null],
    [0, null, 4],
    [0, 10, "4"],
    [0, 10, "soon"],
  ],
  at_least: [[null, 0.95, 0.95], [null, 0.95, 0.94], [null, 0.95, null]],
  at_most: [[null, 3, 3], [null, 3, 4], [5, 3, "2"]],
  within: [[null, "5..8", 5], [null, "5..8", 8.5], [null, "5..8", null], [null, 6, 6]],
  milestone: [[null, null, true], [null, null, false], [null, null, 0.5], [null, null, "done"], [null, null, "未完成"], [null, null, null]],
};

function rows(language: Language): readonly Row[] {
  const every = KR_KINDS.flatMap((kind) =>
    (NUMBERS[kind] ?? []).flatMap(([baseline, target, current]) =>
      CYCLES.flatMap(([start, due]) =>
        [null, 0.3].map((confidence): Row => ({
          kind: wordOf("krKind", kind, language),
          baseline,
          target,
          current,
          start,
          due,
          confidence,
          state: wordOf("state", "agreed", language),
        })),
      ),
    ),
  );
  const [first] = every;
  const states = STATES.map((state): Row => ({ ...first, state: wordOf("state", state, language) }));
  return [...every, ...states].map((row, n) => ({
    objectiveId: "O-001",
    objective: "Grow",
    krId: `KR-${String(n + 1).padStart(3, "0")}`,
    keyResult: `Key result ${n + 1}`,
    ...row,
  }));
}

/** A workbook of Keel's own with these key results, scored by the action. */
async function scored(language: Language): Promise<FileBook> {
  const book = valueOf(openBook(xlsxFile({ sheets: [{ name: "Start", rows: [["x"]] }] }), "b.xlsx"));
  const port = book.port({ today: AS_OF, language });
  await port.apply(setUp(await readAll(port), { tables: ["okrs", "settings"] }).edits);
  const table = (await port.survey()).tables.find(({ name }) => name === "KeelOKRs");
  if (table === undefined) throw new Error("setUp made no OKRs table");
  const grid = rows(language).map((row) => FIELDS.map((field): CellEdit => ({ value: row[field] ?? null })));
  const lastRow = table.area.row + table.area.rows - 1;
  const expect = { header: table.columns, lastRow };
  const appended = await port.apply([{ do: "appendRows", table: table.id, rows: grid, expect }]);
  if (appended.outcome !== "written") throw new Error(JSON.stringify(appended));
  const settings = book.sheets.find(({ cells }) =>
    [...cells()].some(({ value }) => value === SETTINGS.asOf[language]),
  );
  const asOf = [...(settings?.cells() ?? [])].find(({ value }) => value === SETTINGS.asOf[language]);
  if (settings === undefined || asOf === undefined) throw new Error("setUp made no as-of cell");
  valueOf(book.writeCells(settings.name, [{ row: asOf.row, column: 1, value: AS_OF }]));
  const receipt = await port.apply(score(await readAll(port)).edits);
  if (receipt.outcome !== "written") throw new Error(JSON.stringify(receipt));
  return book;
}

/** Cells of a column of the OKRs sheet, header left out. */
function column(book: FileBook, header: string): readonly { formula: boolean; value: CellValue }[] {
  for (const sheet of book.sheets) {
    const cells = [...sheet.cells()];
    const head = cells.find(({ row, value }) => row === 0 && value === header);
    if (head === undefined) continue;
    const below = cells.filter(({ row, column: at }) => at === head.column && row > 0);
    return below
      .filter(({ formula }) => formula !== undefined)
      .map(({ value, formula }) => ({ formula: formula !== undefined, value: value ?? "" }));
  }
  throw new Error(`no column ${header}`);
}

needing({ LibreOffice: hasLibreOffice() })("native Score and Status", () => {
  const folder = new Folder();
  afterAll(() => folder.remove());

  it.each(["en", "zh"] as const)(
    "calculate in LibreOffice to what core says, in %s",
    async (language) => {
      const book = await scored(language);
      const path = folder.write(`scored-${language}.xlsx`, withWrongValues(book.bytes()));
      const office = valueOf(openBook(recalculated(folder, path), "recalculated.xlsx"));
      const reread = valueOf(openBook(book.bytes(), "scored.xlsx"));
      const wanted = rows(language).length;
      const [scores, statuses] = (["score", "status"] as const).map((field) => {
        const header = headerOf("okrs", field, language);
        const ours = column(reread, header).map(({ value }) => rounded(value));
        expect(ours.length).toBeGreaterThanOrEqual(wanted);
        expect(column(office, header).map(({ value }) => rounded(value))).toEqual(ours);
        return ours;
      });
      expect(new Set(scores).size).toBeGreaterThan(5);
      const words = STATUSES.map((status) => wordOf("status", status, language));
      expect(words.filter((word) => !(statuses ?? []).includes(word))).toEqual([]);
    },
    300_000,
  );
});

/** The values kept beside formulas made wrong, so that only a calculation can give the right ones. */
function withWrongValues(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    if (!name.startsWith("xl/worksheets/sheet")) return [name, content] as const;
    const text = strFromU8(content).replace(/<\/f><v>[^<]*<\/v>/g, "</f><v>-77</v>");
    return [name, strToU8(text)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

const rounded = (value: CellValue): CellValue =>
  typeof value === "number" ? Number(value.toFixed(9)) : value;
