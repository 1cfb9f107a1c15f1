/**
 * Which cells each edit touches and what must stand there before.
 *
 * @packageDocumentation
 */
import {
  areasBefore,
  isNew,
  removedArea,
  type Area,
  type CellPosition,
  type Edit,
  type EditGrid,
  type Edits,
  type Expect,
  type SheetId,
  type TableId,
} from "../../core";
import type { Document } from "./document";

export interface Target {
  readonly sheet: SheetId;
  readonly area: Area;
  /** What must stand there; `undefined` when any content may. */
  readonly expect?: Expect;
}

export const areaOfGrid = (at: CellPosition, cells: EditGrid): Area => ({
  row: at.row,
  column: at.column,
  rows: cells.length,
  columns: Math.max(0, ...cells.map(({ length }) => length)),
});

/** Cells of existing sheets that the edits write, in their order. */
export function targetsOf(document: Document, edits: Edits): readonly Target[] {
  const tableOf = (id: TableId) => document.tables.find(({ name }) => name === id);
  const areas = areasBefore(edits, (id) => tableOf(id)?.area);
  const targets = edits.flatMap((edit, index) => {
    if (!("table" in edit) || edit.do === "addTable") return targetsOfEdit(edit);
    const [sheet, area] = [tableOf(edit.table)?.sheet, areas[index]];
    return sheet === undefined || area === undefined ? [] : tableTargets(edit, sheet, area);
  });
  return targets.filter(({ area }) => area.rows > 0);
}

function targetsOfEdit(edit: Edit): readonly Target[] {
  if ("sheet" in edit && isNew(edit.sheet)) return [];
  switch (edit.do) {
    case "write": {
      const area = areaOfGrid(edit.at, edit.cells);
      return [{ sheet: edit.sheet, area, expect: edit.expect }];
    }
    case "addTable": {
      const rows = edit.rows.length + 1;
      const area = { ...edit.at, rows, columns: edit.header.length };
      return [{ sheet: edit.sheet, area, expect: nothingIn(area) }];
    }
    case "removeSheet":
      return edit.expect.map(({ at, ...expect }) => ({
        sheet: edit.sheet,
        area: areaOfGrid(
          at,
          expect.values.map((line) => line.map(() => null)),
        ),
        expect,
      }));
    default:
      return [];
  }
}

type TableEdit = Extract<Edit, { readonly table: string }>;

function tableTargets(edit: TableEdit, sheet: SheetId, area: Area): readonly Target[] {
  const below = area.row + area.rows;
  const right = area.column + area.columns;
  switch (edit.do) {
    case "appendRows": {
      const rows = { ...area, row: below, rows: edit.rows.length };
      return [{ sheet, area: rows, expect: nothingIn(rows) }];
    }
    case "addColumn": {
      const column = { ...area, column: right, columns: 1, rows: edit.cells.length + 1 };
      return [{ sheet, area: column, expect: nothingIn(column) }];
    }
    case "removeRows":
    case "removeColumn":
      return [{ sheet, area: removedArea(edit, area), expect: edit.expect }];
    case "addTable":
      return [];
  }
}

const nothingIn = ({ rows, columns }: Area): Expect => ({
  values: Array.from({ length: rows }, () => Array.from({ length: columns }, () => null)),
  formulas: [],
});

/** Looks of existing cells: they need the right to edit, not a certain content. */
export function lookTargets(edits: Edits): readonly Target[] {
  return edits.flatMap((edit): readonly Target[] => {
    if (!("area" in edit) || isNew(edit.sheet)) return [];
    return [{ sheet: edit.sheet, area: edit.area }];
  });
}
