import { contains, readAreaName, readCellName } from "../../core/kernel/address";
import type { CellFunctions, CellOfGrid, GridContent } from "../../workbench/grid";
import type { BookSpec, SheetSpec } from "./book";
import { areaOf, seenCell } from "./memory-book";

export const noFunctions: CellFunctions = {
  names: [],
  call: () => ({ ok: false, error: { code: "#NAME?" } }),
};

/** A test's workbook as the grid takes it; sheet ids are `s1`, `s2` …. */
export function gridBook({ sheets, tables = [], names = {} }: BookSpec): GridContent {
  const idOf = (name: string) => `s${sheets.findIndex((sheet) => sheet.name === name) + 1}`;
  return {
    name: "test",
    sheets: sheets.map((sheet) => ({
      id: idOf(sheet.name),
      name: sheet.name,
      visible: sheet.hidden !== true,
      protected: sheet.protected === true,
      cells: cellsOf(sheet),
      merges: (sheet.merges ?? []).map(areaOf),
      widths: [],
      hiddenRows: [],
      hiddenColumns: [],
      frozen: { rows: 0, columns: 0 },
    })),
    names: Object.entries(names).map(([name, refersTo]) => ({ name, refersTo })),
    tables: tables.map(({ name, sheet, area }) => ({
      id: name,
      name,
      sheet: idOf(sheet),
      area: areaOf(area),
      columns: [],
    })),
  };
}

function cellsOf({ rows, formats = {} }: SheetSpec): readonly CellOfGrid[] {
  const codes = Object.entries(formats).map(([area, code]) => ({ area: readAreaName(area), code }));
  return rows.flatMap((line, row) =>
    line.map((spec, column): CellOfGrid => {
      const { value, formula } = seenCell(spec);
      const at = { row, column };
      const format = codes.find(({ area }) => area !== undefined && contains(area, at))?.code;
      return {
        ...at,
        value,
        ...(formula === undefined ? {} : { formula }),
        ...(format === undefined ? {} : { format }),
      };
    }),
  );
}

export function positionOf(cell: string): { row: number; column: number } {
  const position = readCellName(cell);
  if (position === undefined) throw new Error(`no such cell: ${cell}`);
  return position;
}
