/**
 * A worksheet part, read in one pass: its cells and what stands around them.
 *
 * @packageDocumentation
 */
import { readAreaName, type Area } from "../../../core";
import { XmlReader } from "../xml/xml-reader";
import { cellNumber } from "./column";
import { count, flag, isMain, relationshipId } from "./namespaces";
import { readRow, type CellContext, type SharedFormula } from "./read-row";
import { SheetCells } from "./sheet-cells";

/** `columns` columns from a zero-based one that share a width or a format. */
export interface ColumnRun {
  readonly column: number;
  readonly columns: number;
  /** Characters of the default font; `undefined` for the sheet's default. */
  readonly width: number | undefined;
  readonly hidden: boolean;
  readonly style: number | undefined;
}

export interface SheetPart {
  readonly cells: SheetCells;
  readonly columns: readonly ColumnRun[];
  readonly merges: readonly Area[];
  /** Areas of formulas that fill more than one cell. */
  readonly arrays: readonly Area[];
  /** Formulas that are stored once for several cells, by {@link cellNumber}. */
  readonly shared: ReadonlyMap<number, SharedFormula>;
  readonly protected: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Relationship ids of its tables. */
  readonly tables: readonly string[];
}

export function readSheet(text: string, part: string, context: CellContext): SheetPart {
  const reader = new XmlReader(text, part);
  const cells = new SheetCells();
  const columns: ColumnRun[] = [];
  const merges: Area[] = [];
  const arrays: Area[] = [];
  const tables: string[] = [];
  let isProtected = false;
  let frozen = { rows: 0, columns: 0 };
  let row = 0;
  const shared = new Map<string, SharedFormula>();
  while (reader.next()) {
    if (reader.kind !== "open" || !isMain(reader)) continue;
    switch (reader.local) {
      case "row":
        row = readRow(reader, row, { cells, shared, arrays, context });
        break;
      case "col":
        columns.push(readColumns(reader));
        break;
      case "mergeCell": {
        const area = readAreaName(reader.attribute("ref") ?? "");
        if (area !== undefined) merges.push(area);
        break;
      }
      case "sheetProtection":
        isProtected = flag(reader.attribute("sheet"));
        break;
      case "pane":
        if ((reader.attribute("state") ?? "").startsWith("frozen")) {
          const [rows, across] = ["ySplit", "xSplit"].map((name) => Number(reader.attribute(name)));
          frozen = { rows: rows || 0, columns: across || 0 };
        }
        break;
      case "tablePart":
        tables.push(relationshipId(reader));
        break;
    }
  }
  return {
    cells,
    columns,
    merges,
    arrays,
    shared: new Map([...shared.values()].map((one) => [cellNumber(one.row, one.column), one])),
    protected: isProtected,
    frozen,
    tables,
  };
}

function readColumns(reader: XmlReader): ColumnRun {
  const first = count(reader.attribute("min"), 1);
  const last = count(reader.attribute("max"), first);
  const width = Number(reader.attribute("width"));
  const style = reader.attribute("style");
  return {
    column: first - 1,
    columns: Math.max(1, last - first + 1),
    width: Number.isFinite(width) ? width : undefined,
    hidden: flag(reader.attribute("hidden")),
    style: style === undefined ? undefined : count(style, 0),
  };
}
