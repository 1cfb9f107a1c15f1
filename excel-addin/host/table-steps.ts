/**
 * Native tables: made over cells that have been written, and grown or shrunk by resizing.
 *
 * @packageDocumentation
 */
import { removedArea, type Area, type EditGrid } from "../../core";
import { freeName } from "./free-name";
import { gridSteps } from "./grid-steps";
import { textInput, type CellInput } from "./cells";
import { inputBefore } from "./restore";
import { rangeIn, small, type EditOf, type Plan, type Step } from "./step";
import { can } from "./support";

export function addTable(edit: EditOf<"addTable">, plan: Plan): readonly Step[] {
  const { sheet, at, header, rows } = edit;
  const taken = [...plan.before.tableNames, ...plan.tableNames.values()];
  const name = freeName(edit.name, taken, 255, "");
  const area = { ...at, rows: rows.length + 1, columns: header.length };
  plan.tableNames.set(edit.table, name);
  plan.tableAreas.set(edit.table, { sheet, area });
  const titles: EditGrid = [header.map((text) => ({ text }))];
  return [
    ...gridSteps(sheet, at, [...titles, ...rows], plan, true),
    ...small(
      (session) => {
        const table = session.sheet(sheet).tables.add(rangeIn(session, sheet, area), true);
        table.name = name;
        table.style = "TableStyleLight1";
        table.load("id");
        session.madeTables.set(edit.table, table);
      },
      {
        back: async ({ context }) => {
          const table = context.workbook.tables.getItemOrNullObject(name);
          await context.sync();
          if (!table.isNullObject) table.convertToRange();
        },
      },
    ),
  ];
}

export function appendRows({ table, rows }: EditOf<"appendRows">, plan: Plan): readonly Step[] {
  const place = plan.tableAreas.get(table);
  if (place === undefined || rows.length === 0) return [];
  const { sheet, area } = place;
  const next = { ...area, rows: area.rows + rows.length };
  plan.tableAreas.set(table, { sheet, area: next });
  const at = { row: area.row + area.rows, column: area.column };
  return [...gridSteps(sheet, at, rows, plan, true), resize(table, sheet, area, next)];
}

/** The rows stand below the table already; now they belong to it. */
function resize(table: string, sheet: string, from: Area, to: Area): Step {
  const tallEnough = (area: Area): Area => ({ ...area, rows: Math.max(2, area.rows) });
  const [wide] = small(
    (session) => {
      session.table(table).resize(rangeIn(session, sheet, tallEnough(to)));
    },
    {
      back: (session) => {
        session.table(table).resize(rangeIn(session, sheet, tallEnough(from)));
        return Promise.resolve();
      },
    },
  );
  const nothing: Step = { cells: 0, weight: 0, run: () => undefined, cannot: "ExcelApi 1.13" };
  return can("resize") ? (wide ?? nothing) : nothing;
}

export function addColumn(
  { table, header, cells }: EditOf<"addColumn">,
  plan: Plan,
): readonly Step[] {
  const place = plan.tableAreas.get(table);
  if (place === undefined) return [];
  const { sheet, area } = place;
  const next = { ...area, columns: area.columns + 1 };
  plan.tableAreas.set(table, { sheet, area: next });
  const at = { row: area.row, column: area.column + area.columns };
  const grid: EditGrid = [[{ text: header }], ...cells.map((cell) => [cell])];
  return [...gridSteps(sheet, at, grid, plan, true), resize(table, sheet, area, next)];
}

export function removePart(
  edit: EditOf<"removeRows" | "removeColumn">,
  plan: Plan,
): readonly Step[] {
  const place = plan.tableAreas.get(edit.table);
  if (place === undefined) return [];
  const { sheet, area } = place;
  const rows = edit.do === "removeRows" ? edit.expect.values.length : 0;
  const columns = edit.do === "removeColumn" ? 1 : 0;
  const next = { ...area, rows: area.rows - rows, columns: area.columns - columns };
  const gone =
    edit.do === "removeRows"
      ? { ...area, row: area.row + next.rows, rows }
      : { ...area, column: area.column + next.columns, columns: 1 };
  plan.tableAreas.set(edit.table, { sheet, area: next });
  const body = removedArea(edit, area);
  const before = inputBefore(body, edit.expect, plan);
  const title = edit.do === "removeColumn" ? [[edit.expect.header[next.columns] ?? ""]] : [];
  const old: CellInput[][] = [
    ...title.map((line) => line.map(textInput)),
    ...Array.from({ length: body.rows }, (_, r) =>
      Array.from({ length: body.columns }, (_c, c) => before(body.row + r, body.column + c)),
    ),
  ];
  return [
    resize(edit.table, sheet, area, next),
    ...small(
      (session) => {
        rangeIn(session, sheet, gone).clear("Contents");
      },
      {
        back: (session) => {
          rangeIn(session, sheet, gone).formulas = old;
          return Promise.resolve();
        },
        place: { sheet, sheetName: plan.sheetNames.get(sheet) ?? sheet, area: gone },
      },
    ),
  ];
}
