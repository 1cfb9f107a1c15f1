/**
 * A file's workbook as the grid takes it.
 *
 * @packageDocumentation
 */
import type { FileBook, SheetContent } from "../files";
import type { GridContent, SheetOfGrid } from "../grid";

export function gridContent(file: FileBook): GridContent {
  const { name, names, tables, sheets } = file;
  return { name, names, tables, sheets: sheets.map(sheetOf) };
}

function sheetOf(content: SheetContent): SheetOfGrid {
  const { id, name, visible, merges, hiddenRows, frozen, widths } = content;
  const hidden = widths.filter((run) => run.hidden);
  return {
    id,
    name,
    visible,
    protected: content.protected,
    cells: [...content.cells()],
    merges,
    widths: widths.flatMap(({ column, columns, width }) =>
      width === undefined ? [] : [{ column, columns, width }],
    ),
    hiddenRows,
    hiddenColumns: hidden.flatMap(({ column, columns }) =>
      Array.from({ length: columns }, (_, c) => column + c),
    ),
    frozen,
  };
}
