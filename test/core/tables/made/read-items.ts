import { cellName, type KeyResult, type Kpi } from "../../../../core";
import { findTables } from "../../../../core/tables/find";
import { readingOf } from "../../../../core/tables/items";
import { placeOf, type TableLayout } from "../../../../core/tables/layout";
import { readKpis } from "../../../../core/tables/read-kpis";
import { readOkrs } from "../../../../core/tables/read-okrs";
import type { Field } from "../../../../core/model/table";
import { openBook } from "../../../support/open-book";
import { sheet } from "../../../support/sheet-of";

/** What was read of a sheet, item by item, and the cells it was read from. */
export interface ReadItems {
  readonly layout: TableLayout;
  readonly read: readonly (readonly unknown[])[];
  readonly places: readonly (readonly (string | undefined)[])[];
}

async function layoutIn(text: string, merges: readonly string[] = []): Promise<TableLayout> {
  // A line break inside a cell is written ⏎.
  const rows = sheet(text).map((row) =>
    row.map((cell) => (typeof cell === "string" ? cell.replace(/⏎/g, "\n") : cell)),
  );
  const book = openBook({ sheets: [{ name: "表", rows, merges }] });
  const { regions, sheets, tables } = await book.snapshot();
  const [layout] = findTables(regions, sheets, tables).flatMap(
    (table) => readingOf(table, regions) ?? [],
  );
  if (layout === undefined) throw new Error("no table");
  return layout;
}

const cells = (layout: TableLayout, place: number, fields: readonly Field[]) =>
  fields.map((field) => {
    const at = placeOf(layout, place, field);
    return at === undefined ? undefined : `${cellName(at)}${at.part === undefined ? "" : " part"}`;
  });

export async function okrsIn(text: string, merges?: readonly string[]): Promise<ReadItems> {
  const layout = await layoutIn(text, merges);
  const { objectives, keyResults } = readOkrs(layout);
  const titles = new Map(objectives.map(({ id, title }) => [id, title]));
  return {
    layout,
    read: keyResults.map(({ keyResult }: { keyResult: KeyResult }) => [
      titles.get(keyResult.objectiveId),
      keyResult.title,
      keyResult.baseline,
      keyResult.target,
      keyResult.current,
      keyResult.owner,
    ]),
    places: keyResults.map(({ row }) => cells(layout, row, ["keyResult", "target"])),
  };
}

export async function kpisIn(text: string, merges?: readonly string[]): Promise<ReadItems> {
  const layout = await layoutIn(text, merges);
  const rows = readKpis(layout);
  return {
    layout,
    read: rows.map(({ kpi }: { kpi: Kpi }) => [kpi.name, kpi.target, kpi.actual, kpi.unit]),
    places: rows.map(({ row }) => cells(layout, row, ["kpi", "target", "actual"])),
  };
}
