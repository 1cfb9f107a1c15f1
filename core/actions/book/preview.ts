/**
 * What an outcome will change and where, as facts; `i18n` makes the lines people read.
 *
 * @packageDocumentation
 */
import { areaName, type Area, type CellPosition } from "../../kernel/address";
import { cellText, isBlank } from "../../kernel/cell";
import type { TableKind } from "../../model/table";
import type { CellEdit, Edit, EditGrid, Expect } from "../port/edits";
import type { Outcome } from "../port/outcome";
import { Book, ranksOf } from "./preview-book";
import { rowFigures, rowText, type OkrRowFigures } from "../write/row-text";
import type { SheetId, Snapshot, TableInfo } from "../port/snapshot";
import { valueOf } from "../write/step";

/** One thing that changes. */
export type PreviewFact =
  | { readonly code: "new-table"; readonly table: TableKind; readonly rows: number }
  /** A sheet that holds no table of Keel's. */
  | { readonly code: "new-sheet"; readonly rows: number }
  | { readonly code: "row"; readonly text: string }
  | { readonly code: "okr-row"; readonly text: string; readonly figures: OkrRowFigures }
  | { readonly code: "more-rows"; readonly rows: number }
  | { readonly code: "append-rows"; readonly rows: number }
  | { readonly code: "new-column"; readonly column: string; readonly cells: number }
  | {
      readonly code: "cells";
      /** Header of the column; absent where the cells lie in several. */
      readonly column?: string;
      readonly cells: number;
      readonly formulas: number;
    }
  | { readonly code: "cell"; readonly column?: string; readonly from: string; readonly to: string }
  | { readonly code: "cell-formula"; readonly column?: string; readonly from: string }
  /** Formulas that give way to the values they show. */
  | { readonly code: "frozen"; readonly column?: string; readonly cells: number }
  | { readonly code: "chart"; readonly title: string }
  | { readonly code: "remove-sheet" }
  | { readonly code: "remove-rows"; readonly rows: number }
  | { readonly code: "remove-column"; readonly column: string };

/** A fact with its place. */
export interface PlacedFact {
  readonly sheetName: string;
  /** A1 area; absent where the whole sheet is meant. */
  readonly area?: string;
  /** The sheet does not exist yet. */
  readonly isNew: boolean;
  readonly fact: PreviewFact;
}

/** More rows than people read one by one are counted. */
const MOST_ROWS = 60;

/**
 * Sheet by sheet, first what the user asked for and last what it needs: OKRs, other sheets, Settings.
 * Looks, names and pointers go with them and are not listed.
 */
export function previewFacts(
  { edits }: Pick<Outcome, "edits">,
  snapshot: Snapshot,
): readonly PlacedFact[] {
  const book = new Book(snapshot, edits);
  const facts = edits.flatMap((edit) => factsOf(edit, book));
  const rankOf = ranksOf(edits, book);
  const rank = ({ sheetName }: PlacedFact): number => rankOf(sheetName);
  return [...facts].sort((a, b) => rank(a) - rank(b));
}

function factsOf(edit: Edit, book: Book): readonly PlacedFact[] {
  switch (edit.do) {
    case "addTable": {
      const { sheet, at, header, rows, kind } = edit;
      const place = { sheetName: book.nameOf(sheet), isNew: true };
      const area = { ...at, rows: rows.length + 1, columns: header.length };
      const count = rows.filter((row) => row.some((cell) => cell !== null)).length;
      return [
        { ...place, area: areaName(area), fact: { code: "new-table", table: kind, rows: count } },
        ...rowFacts(kind, header, rows, place, { row: at.row + 1, column: at.column }),
      ];
    }
    case "appendRows": {
      const table = book.table(edit.table);
      if (table === undefined) return [];
      const { column, columns } = table.area;
      const at = { row: edit.expect.lastRow + 1, column };
      const place = { sheetName: book.nameOf(table.sheet), isNew: false };
      const area = areaName({ ...at, rows: edit.rows.length, columns });
      const kind = book.kindOf(edit.table);
      return [
        { ...place, area, fact: { code: "append-rows", rows: edit.rows.length } },
        ...(kind === undefined ? [] : rowFacts(kind, edit.expect.header, edit.rows, place, at)),
      ];
    }
    case "addColumn": {
      const table = book.table(edit.table);
      if (table === undefined) return [];
      const column = table.area.column + edit.expect.header.length;
      const area = areaName({ ...table.area, column, columns: 1 });
      const cells = edit.cells.filter((cell) => cell !== null).length;
      const fact = { code: "new-column", column: edit.header, cells } as const;
      return [{ sheetName: book.nameOf(table.sheet), area, isNew: false, fact }];
    }
    case "write":
      return writeFacts(edit, book);
    case "chart": {
      const fact = { code: "chart", title: edit.title } as const;
      return [{ sheetName: book.nameOf(edit.sheet), isNew: false, fact }];
    }
    case "removeSheet":
      return [{ sheetName: book.nameOf(edit.sheet), isNew: false, fact: { code: "remove-sheet" } }];
    case "removeRows":
    case "removeColumn": {
      const table = book.table(edit.table);
      if (table === undefined) return [];
      const place = { sheetName: book.nameOf(table.sheet), isNew: false };
      const header = edit.expect.header[edit.expect.header.length - 1] ?? "";
      const fact: PreviewFact =
        edit.do === "removeRows"
          ? { code: "remove-rows", rows: edit.expect.values.length }
          : { code: "remove-column", column: header };
      return [{ ...place, fact }];
    }
    default:
      return [];
  }
}

function writeFacts(
  { sheet, at, cells, expect }: Extract<Edit, { do: "write" }>,
  book: Book,
): readonly PlacedFact[] {
  const columns = cells[0]?.length ?? 0;
  const area: Area = { ...at, rows: cells.length, columns };
  if (book.isNew(sheet)) {
    const fact = { code: "new-sheet", rows: cells.length } as const;
    return [{ sheetName: book.nameOf(sheet), area: areaName(area), isNew: true, fact }];
  }
  const place = { sheetName: book.nameOf(sheet), isNew: false };
  const table = book.tableAt(sheet, at);
  const kind = table && book.kindOf(table.id);
  if (table !== undefined && kind !== undefined && columns === table.columns.length) {
    return [
      { ...place, area: areaName(area), fact: { code: "append-rows", rows: cells.length } },
      ...rowFacts(kind, table.columns, cells, place, at),
    ];
  }
  const header = table === undefined ? newHeader(cells, expect.values) : undefined;
  if (header !== undefined) {
    const filled = cells.filter(([cell]) => cell !== null).length - 1;
    const fact = { code: "new-column", column: header, cells: filled } as const;
    return [{ ...place, area: areaName(area), fact }];
  }
  const column = columns === 1 ? headerOver(book, sheet, at, table) : undefined;
  const named = column === undefined ? {} : { column };
  const all = cells.flat().filter((cell) => cell !== null);
  const [only] = all;
  if (all.length === 1 && only !== undefined && !isFrozen(all, cells, expect)) {
    const from = cellText(expect.values.flat()[cells.flat().indexOf(only)]);
    const fact: PreviewFact =
      "formula" in only
        ? { code: "cell-formula", ...named, from }
        : { code: "cell", ...named, from, to: cellText(valueOf(only)) };
    return [{ ...place, area: areaName(area), fact }];
  }
  if (isFrozen(all, cells, expect)) {
    const fact = { code: "frozen", ...named, cells: all.length } as const;
    return [{ ...place, area: areaName(area), fact }];
  }
  const formulas = all.filter((cell) => "formula" in cell).length;
  const fact = { code: "cells", ...named, cells: all.length, formulas } as const;
  return [{ ...place, area: areaName(area), fact }];
}

/** Every cell held a formula and is to hold what that shows. */
function isFrozen(all: readonly CellEdit[], cells: EditGrid, expect: Expect): boolean {
  const same = cells.every((line, r) =>
    line.every((cell, c) => cell === null || valueOf(cell) === (expect.values[r]?.[c] ?? null)),
  );
  return same && all.length === expect.formulas.length && all.every((cell) => !("formula" in cell));
}

/** The header of a whole column that is written beside a table into cells that are blank. */
function newHeader(cells: EditGrid, before: Expect["values"]): string | undefined {
  const [first] = cells[0] ?? [];
  const isColumn = cells.length > 1 && cells.every((line) => line.length === 1);
  const isBeside = before.every((line) => line.every(isBlank));
  return isColumn && isBeside && first && "text" in first ? first.text : undefined;
}

/** What a key of Settings or the header of a column calls the cell. */
function headerOver(
  book: Book,
  sheet: SheetId,
  at: CellPosition,
  table: TableInfo | undefined,
): string | undefined {
  const region = book.snapshot.regions.find((one) => one.sheet === sheet);
  if (table !== undefined && book.kindOf(table.id) === "settings" && region !== undefined) {
    const key =
      region.values[at.row - region.origin.row]?.[table.area.column - region.origin.column];
    if (!isBlank(key)) return cellText(key);
  }
  return table?.columns[at.column - table.area.column];
}

function rowFacts(
  kind: TableKind,
  header: readonly string[],
  rows: EditGrid,
  place: Pick<PlacedFact, "sheetName" | "isNew">,
  at: CellPosition,
): readonly PlacedFact[] {
  const lines = rows.flatMap((row, r): readonly PlacedFact[] => {
    const text = rowText(kind, header, row, rows[r - 1]);
    const area = areaName({ ...at, row: at.row + r, rows: 1, columns: header.length });
    if (text === "") return [];
    const fact: PreviewFact =
      kind === "okrs"
        ? { code: "okr-row", text, figures: rowFigures(header, row) }
        : { code: "row", text };
    return [{ ...place, area, fact }];
  });
  const rest = lines.length - MOST_ROWS;
  return rest <= 0
    ? lines
    : [...lines.slice(0, MOST_ROWS), { ...place, fact: { code: "more-rows", rows: rest } }];
}
