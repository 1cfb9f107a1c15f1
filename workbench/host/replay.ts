/**
 * Edits that were written into the grid, made ready for the file they came from.
 *
 * The file has not seen what the user typed, nor what was recalculated, so what the edits expected
 * of the grid is replaced by what the file holds; that the user agreed to them was checked when they
 * were written.
 *
 * @packageDocumentation
 */
import {
  isNew,
  type Area,
  type Edit,
  type Edits,
  type Expect,
  type HostPort,
  type Receipt,
  type SheetId,
  type TableId,
} from "../../core";
import type { WrittenEdits } from "./open-book";

/** Ids in the grid of what Keel created, with those of the same things in the file. */
export type SameThings = Map<string, string>;

export async function replay(
  port: HostPort,
  { edits, created }: WrittenEdits,
  same: SameThings,
): Promise<Receipt> {
  const translated = edits.map((edit) => translate(edit, same));
  const receipt = await port.apply(await refit(port, translated));
  if (receipt.outcome === "written") {
    for (const [key, id] of Object.entries(created)) {
      const inFile = receipt.created[key];
      if (inFile !== undefined) same.set(id, inFile);
    }
  }
  return receipt;
}

const IDS = new Set(["sheet", "table"]);

function translate(edit: Edit, same: SameThings): Edit {
  const text = JSON.stringify(edit);
  const translated = JSON.parse(text, (key, value: unknown) =>
    IDS.has(key) && typeof value === "string" ? (same.get(value) ?? value) : value,
  ) as Edit;
  if (translated.do !== "setting" || translated.value === null) return translated;
  return { ...translated, value: same.get(translated.value) ?? translated.value };
}

async function refit(port: HostPort, edits: Edits): Promise<Edits> {
  const fitted: Edit[] = [];
  for (const edit of edits) fitted.push(await refitOne(port, edit));
  return fitted;
}

async function refitOne(port: HostPort, edit: Edit): Promise<Edit> {
  switch (edit.do) {
    case "write": {
      if (isNew(edit.sheet)) return edit;
      const [rows, columns] = [edit.cells.length, edit.cells[0]?.length ?? 0];
      return { ...edit, expect: await standing(port, edit.sheet, { ...edit.at, rows, columns }) };
    }
    case "removeSheet":
      return { ...edit, expect: [] };
    case "appendRows":
    case "addColumn": {
      const table = await tableOf(port, edit.table);
      return table === undefined ? edit : { ...edit, expect: table.expect };
    }
    case "removeRows": {
      const table = await tableOf(port, edit.table);
      if (table === undefined) return edit;
      const rows = edit.expect.values.length;
      const row = table.area.row + table.area.rows - rows;
      const cells = await standing(port, table.sheet, { ...table.area, row, rows });
      return { ...edit, expect: { ...cells, ...table.expect } };
    }
    case "removeColumn": {
      const table = await tableOf(port, edit.table);
      if (table === undefined) return edit;
      const column = table.area.column + table.area.columns - 1;
      const cells = await standing(port, table.sheet, { ...table.area, column, columns: 1 });
      return { ...edit, expect: { ...cells, ...table.expect } };
    }
    default:
      return edit;
  }
}

async function standing(port: HostPort, sheet: SheetId, area: Area): Promise<Expect> {
  const { regions } = await port.read([{ sheet, area }]);
  const [region] = regions;
  return { values: region?.values ?? [], formulas: region?.formulas ?? [] };
}

async function tableOf(port: HostPort, id: TableId) {
  const { tables } = await port.survey();
  const table = tables.find((one) => one.id === id);
  if (table === undefined) return undefined;
  const { sheet, area, columns } = table;
  return { sheet, area, expect: { header: columns, lastRow: area.row + area.rows - 1 } };
}
