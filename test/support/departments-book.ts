import { departmentSheets, type CellValue, type ReturnedBook, type Snapshot } from "../../core";
import type { BookSpec, CellSpec } from "./book";
import { openBook, type OpenBook } from "./open-book";

/** A KPI table with departments in a matrix under two header rows, as HR keeps it. */
export const DEPARTMENTS_BOOK: BookSpec = {
  sheets: [
    {
      name: "公司KPI",
      rows: [
        ["2026年KPI分解", ...blanks(9)],
        ["序号", "KPI指标", "权重", "目标值", "实际值", "考核标准", "责任部门", null, null, "备注"],
        [null, null, null, null, null, null, "销售", "客服", "供应链", null],
        [1, "销售额", 0.4, 1000, 950, "每低1%扣2分", "▲", null, null, "含税"],
        [2, "客户满意度", 0.3, 0.9, 0.886, "每低1个百分点扣2分", "△", "▲", null, null],
        [3, "库存周转天数", 0.2, 45, 47, "完成率=2−实际/目标", null, null, "▲", null],
        [
          4,
          "毛利率",
          0.1,
          0.3,
          { formula: "=0.2+0.09", value: 0.29 },
          "每低0.1个百分点扣1分",
          "▲",
          null,
          "△",
          null,
        ],
      ],
      merges: ["A1:J1", "A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:F3", "G2:I2", "J2:J3"],
      formats: { "C4:C7": "0%", "D5:E5": "0.0%", "D7:E7": "0.0%" },
    },
  ],
};

function blanks(count: number): readonly CellSpec[] {
  return Array.from({ length: count }, () => null);
}

/** A department's sheet in a file of its own, as `keel split` writes it. */
export async function sheetFile(snapshot: Snapshot, department: string): Promise<SheetFile> {
  const { sheets } = departmentSheets(snapshot, { departments: [department] });
  const [only] = sheets;
  if (only === undefined) throw new Error(`no sheet for ${department}`);
  const open = openBook({ sheets: [{ name: only.sheetName, rows: [] }] }, snapshot.language);
  const receipt = await open.port.apply(only.edits(open.book.sheets[0]?.id ?? ""));
  if (receipt.outcome !== "written") throw new Error(receipt.outcome);
  return new SheetFile(`${department}.xlsx`, open);
}

/** What people do to a sheet that they fill in. */
export class SheetFile {
  constructor(
    readonly name: string,
    readonly open: OpenBook,
  ) {}

  private get sheet() {
    const [sheet] = this.open.book.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    return sheet;
  }

  /** Every row from A1 on. */
  rows(): CellValue[][] {
    const places = [...this.sheet.cells.keys()].map((key) => key.split(",").map(Number));
    const [rows, columns] = [0, 1].map((at) => Math.max(...places.map((one) => one[at] ?? 0)) + 1);
    return Array.from({ length: rows ?? 0 }, (_, r) =>
      Array.from(
        { length: columns ?? 0 },
        (_, c) => this.sheet.cells.get(`${r},${c}`)?.value ?? null,
      ),
    );
  }

  setRows(rows: readonly (readonly CellValue[])[]): void {
    this.sheet.cells.clear();
    rows.forEach((row, r) =>
      row.forEach((value, c) => {
        if (value !== null) this.sheet.cells.set(`${r},${c}`, { value });
      }),
    );
  }

  rowOf(item: string): number {
    return this.rows().findIndex((row) => row.includes(item));
  }

  columnOf(header: string): number {
    return Math.max(...this.rows().map((row) => row.indexOf(header)));
  }

  at(item: string, header: string): CellValue {
    return this.rows()[this.rowOf(item)]?.[this.columnOf(header)] ?? null;
  }

  set(item: string, header: string, value: CellValue): this {
    this.sheet.cells.set(`${this.rowOf(item)},${this.columnOf(header)}`, { value });
    return this;
  }

  async returned(): Promise<ReturnedBook> {
    return { name: this.name, snapshot: await this.open.snapshot() };
  }
}
