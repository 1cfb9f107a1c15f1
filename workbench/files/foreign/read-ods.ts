/**
 * OpenDocument spreadsheets, read in one pass with the same care as .xlsx files: repeats are
 * counted before they are made, and hidden sheets stay hidden.
 *
 * @packageDocumentation
 */
import type { NameInfo } from "../../../core";
import type { Package } from "../package/package";
import { damaged, FileFault } from "../problem";
import { COLUMNS_MAX, ROWS_MAX } from "../xlsx/column";
import { XmlReader } from "../xml/xml-reader";
import { CELLS_MAX, type ForeignBook, type ForeignCell, type ForeignSheet } from "./foreign-book";
import { attributesOf, eachChild, nameOf, repeats } from "./ods-attributes";
import { cellTextOf, cellValueOf } from "./ods-cells";
import { OdsStyleReader, type OdsStyles } from "./ods-formats";
import { plainFormula } from "./ods-formula";

const CONTENT = "content.xml";
const STYLES = "styles.xml";
const MANIFEST = "META-INF/manifest.xml";
const SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";

export const isOpenDocument = (pack: Package): boolean => pack.has("mimetype") && pack.has(CONTENT);

/** Throws a {@link FileFault} that says what is wrong. */
export function readOds(pack: Package): ForeignBook {
  if (!pack.text("mimetype").startsWith(SPREADSHEET))
    throw new FileFault({ code: "not-a-workbook" });
  if (pack.textIfAny(MANIFEST)?.includes("encryption-data") === true) {
    throw new FileFault({ code: "password" });
  }
  const styles = new OdsStyleReader();
  const common = pack.textIfAny(STYLES);
  if (common !== undefined) walk(common, STYLES, styles, () => undefined);
  const sheets: ForeignSheet[] = [];
  const names: NameInfo[] = [];
  const cells = { count: 0 };
  walk(pack.text(CONTENT), CONTENT, styles, (reader) => {
    if (reader.local === "table") sheets.push(new SheetReader(reader, styles, cells).read());
    else if (reader.local === "named-expressions") names.push(...namesOf(reader));
    else reader.skip();
  });
  if (sheets.length === 0) throw damaged(CONTENT);
  return { format: "ods", sheets, names };
}

/** Reads styles where they are listed and hands over the children of the spreadsheet. */
function walk(
  text: string,
  part: string,
  styles: OdsStyleReader,
  content: (reader: XmlReader) => void,
): void {
  const reader = new XmlReader(text, part);
  while (reader.next()) {
    if (reader.kind !== "open") continue;
    const name = nameOf(reader);
    if (name === "office:styles" || name === "office:automatic-styles") styles.read(reader);
    else if (name === "office:spreadsheet") {
      eachChild(reader, (child) => {
        if (child.startsWith("table:")) content(reader);
      });
    }
  }
}

function namesOf(reader: XmlReader): readonly NameInfo[] {
  const found: NameInfo[] = [];
  eachChild(reader, (child) => {
    if (child !== "table:named-range") return;
    const attributes = attributesOf(reader);
    const refersTo = plainFormula(`of:=[${attributes.get("cell-range-address") ?? ""}]`);
    const name = attributes.get("name") ?? "";
    if (refersTo !== undefined && name !== "") found.push({ name, refersTo });
  });
  return found;
}

class SheetReader {
  private readonly cells: ForeignCell[] = [];
  private readonly merges: ForeignSheet["merges"][number][] = [];
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns: number[] = [];
  /** Style of cells that name none, by column. */
  private readonly columnStyles: (string | undefined)[] = [];
  private row = 0;

  constructor(
    private readonly reader: XmlReader,
    private readonly styles: OdsStyles,
    private readonly counted: { count: number },
  ) {}

  read(): ForeignSheet {
    const attributes = attributesOf(this.reader);
    this.readLines();
    const { cells, merges, hiddenRows, hiddenColumns, styles } = this;
    return {
      name: attributes.get("name") ?? "",
      visible: !styles.hiddenTables.has(attributes.get("style-name") ?? ""),
      protected: attributes.get("protected") === "true",
      cells,
      merges,
      hiddenRows,
      hiddenColumns,
    };
  }

  /** Rows and columns may stand in groups of any depth. */
  private readLines(): void {
    eachChild(this.reader, (child) => {
      switch (child) {
        case "table:table-row":
          return this.readRow();
        case "table:table-column":
          return this.readColumn();
        case "table:table-rows":
        case "table:table-columns":
        case "table:table-header-rows":
        case "table:table-header-columns":
        case "table:table-row-group":
        case "table:table-column-group":
          return this.readLines();
      }
    });
  }

  private readColumn(): void {
    const attributes = attributesOf(this.reader);
    const from = this.columnStyles.length;
    const until = Math.min(COLUMNS_MAX, from + repeats(attributes, "number-columns-repeated"));
    const style = attributes.get("default-cell-style-name");
    for (let column = from; column < until; column++) {
      this.columnStyles.push(style);
      if (isHidden(attributes)) this.hiddenColumns.push(column);
    }
  }

  private readRow(): void {
    const attributes = attributesOf(this.reader);
    const times = repeats(attributes, "number-rows-repeated");
    const line: Omit<ForeignCell, "row">[] = [];
    let column = 0;
    eachChild(this.reader, (child) => {
      if (child !== "table:table-cell" && child !== "table:covered-table-cell") return;
      column += this.readCell(column, child === "table:covered-table-cell", line);
    });
    if (line.length > 0) this.put(line, times);
    if (isHidden(attributes)) {
      const last = Math.min(ROWS_MAX, this.row + times);
      for (let row = this.row; row < last; row++) this.hiddenRows.push(row);
    }
    this.row += times;
  }

  private put(line: readonly Omit<ForeignCell, "row">[], times: number): void {
    if (this.row + times > ROWS_MAX) throw tooLarge("rows", this.row + times, ROWS_MAX);
    this.count(line.length * (times - 1));
    for (let n = 0; n < times; n++) {
      for (const cell of line) this.cells.push({ row: this.row + n, ...cell });
    }
  }

  /** Returns how many columns the cell takes. */
  private readCell(column: number, covered: boolean, line: Omit<ForeignCell, "row">[]): number {
    const attributes = attributesOf(this.reader);
    const times = repeats(attributes, "number-columns-repeated");
    const text = cellTextOf(this.reader);
    const value = cellValueOf(attributes, text);
    const isArray = attributes.has("number-matrix-columns-spanned");
    const formula = isArray ? undefined : plainFormula(attributes.get("formula") ?? "");
    if (!covered) this.merge(attributes, column);
    if (value === null || covered) return times;
    if (column + times > COLUMNS_MAX) throw tooLarge("columns", column + times, COLUMNS_MAX);
    this.count(times);
    const code = this.codeOf(attributes, column);
    for (let n = 0; n < times; n++) {
      line.push({
        column: column + n,
        value,
        ...(formula === undefined || times > 1 ? {} : { formula }),
        ...(code === undefined ? {} : { code }),
      });
    }
    return times;
  }

  private codeOf(attributes: ReadonlyMap<string, string>, column: number): string | undefined {
    const own = attributes.get("style-name");
    const code = this.styles.codes.get(own ?? this.columnStyles[column] ?? "");
    if (code !== undefined) return code;
    const type = attributes.get("value-type");
    return type === undefined ? undefined : PLAIN_CODES[type];
  }

  private merge(attributes: ReadonlyMap<string, string>, column: number): void {
    const columns = repeats(attributes, "number-columns-spanned");
    const rows = repeats(attributes, "number-rows-spanned");
    const { row } = this;
    const fits = row + rows <= ROWS_MAX && column + columns <= COLUMNS_MAX;
    if (rows * columns > 1 && fits) this.merges.push({ row, column, rows, columns });
  }

  private count(more: number): void {
    this.counted.count += more;
    if (this.counted.count > CELLS_MAX) throw tooLarge("cells", this.counted.count, CELLS_MAX);
  }
}

const isHidden = (attributes: ReadonlyMap<string, string>): boolean =>
  (attributes.get("visibility") ?? "visible") !== "visible";

/** For cells whose style has no format of its own. */
const PLAIN_CODES: Readonly<Record<string, string>> = {
  percentage: "0.00%",
  date: "yyyy-mm-dd",
  time: "h:mm:ss",
};

const tooLarge = (what: "rows" | "columns" | "cells", found: number, limit: number): FileFault =>
  new FileFault({ code: "too-large", what, found, limit });
