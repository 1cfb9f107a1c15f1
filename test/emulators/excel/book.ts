/**
 * The workbook behind the emulated Excel: cells, tables, names, settings, and the formulas'
 * values.
 *
 * @packageDocumentation
 */
import { contains, type Area } from "../../../core/kernel/address";
import { isCellError, type CellError, type CellValue, type Grid } from "../../../core/kernel/cell";
import type { BookSpec, SeenCell } from "../../support/book";
import { errorCell, evaluate, shownValue, type Answer } from "./formula-evaluate";
import { parsed, type Tree } from "./formula-parse";
import { areaOf, GENERAL, type Cell, type Sheet, type Table } from "./shapes";
import { typed } from "./typing";

const key = (row: number, column: number): string => `${row},${column}`;

export class Book {
  readonly sheets: Sheet[] = [];
  readonly tables: Table[] = [];
  readonly names = new Map<string, string>();
  readonly settings = new Map<string, unknown>();
  structureProtected = false;
  active: Sheet;
  /** What is selected; `null` stands for a picture or several areas. */
  selection: { sheet: Sheet; area: Area } | null;
  /** Typing below a table makes it grow, unless the user has switched that off in AutoCorrect. */
  tablesGrow = true;
  custom: (name: string, args: readonly Answer[]) => Answer | undefined = () => undefined;
  readonly changed: ((sheet: Sheet, area: Area) => void)[] = [];
  private readonly values = new Map<string, CellValue>();
  private made = 0;

  constructor(
    spec: BookSpec,
    private readonly today: number,
    private readonly year: number,
  ) {
    for (const { name, rows, ...rest } of spec.sheets) {
      const sheet = this.addSheet(name);
      rows.forEach((row, r) => {
        row.forEach((cell, c) => {
          if (cell === null) return;
          const seen =
            typeof cell === "object" && !isCellError(cell) ? { ...cell } : { value: cell };
          sheet.cells.set(key(r, c), seen);
        });
      });
      for (const [area, format] of Object.entries(rest.formats ?? {})) {
        this.setFormat(sheet, areaOf(area), () => format);
      }
      sheet.merges.push(...(rest.merges ?? []).map(areaOf));
      sheet.protected = rest.protected ?? false;
      if (rest.hidden === true) sheet.visibility = "Hidden";
    }
    const [first = this.addSheet("Sheet1")] = this.sheets;
    this.active = first;
    this.selection = { sheet: first, area: areaOf("A1") };
    for (const { name, sheet, area } of spec.tables ?? []) {
      this.addTable(name, this.sheetNamed(sheet) ?? first, areaOf(area));
    }
    for (const [name, refersTo] of Object.entries(spec.names ?? {})) {
      this.names.set(name, `=${refersTo}`);
    }
  }

  addSheet(name: string): Sheet {
    const sheet: Sheet = {
      id: `{00000000-0000-0000-0000-${String(++this.made).padStart(12, "0")}}`,
      name,
      visibility: "Visible",
      protected: false,
      unlocked: [],
      cells: new Map(),
      merges: [],
      hiddenRows: new Set(),
      looks: [],
      charts: [],
      frozenRows: 0,
      page: {},
    };
    this.sheets.push(sheet);
    return sheet;
  }

  addTable(name: string, sheet: Sheet, area: Area): Table {
    const table = {
      id: `{T${++this.made}}`,
      name,
      sheet,
      area,
      style: "TableStyleMedium2",
    };
    this.tables.push(table);
    return table;
  }

  removeSheet(sheet: Sheet): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    for (const table of this.tables.filter((one) => one.sheet === sheet)) this.removeTable(table);
    this.values.clear();
  }

  removeTable(table: Table): void {
    this.tables.splice(this.tables.indexOf(table), 1);
  }

  sheetNamed(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  cell(sheet: Sheet, row: number, column: number): Cell {
    return sheet.cells.get(key(row, column)) ?? { value: null };
  }

  format(sheet: Sheet, row: number, column: number): string {
    return this.cell(sheet, row, column).format ?? GENERAL;
  }

  /** As if typed by a person or written by an add-in: `null` leaves the cell alone. */
  type(sheet: Sheet, row: number, column: number, input: unknown): void {
    if (input === null) return;
    const format = this.format(sheet, row, column);
    const result =
      typeof input === "string"
        ? typed(input, format, this.year)
        : { value: input as number | boolean };
    const kept = format === GENERAL && result.format !== undefined ? result.format : format;
    this.put(sheet, row, column, { ...result, format: kept });
  }

  put(sheet: Sheet, row: number, column: number, cell: Cell): void {
    const { format = GENERAL, value, formula } = cell;
    if (value === null && formula === undefined && format === GENERAL) {
      sheet.cells.delete(key(row, column));
    } else {
      sheet.cells.set(key(row, column), {
        value,
        ...(formula === undefined ? {} : { formula }),
        ...(format === GENERAL ? {} : { format }),
      });
    }
    this.values.clear();
  }

  setFormat(sheet: Sheet, area: Area, at: (r: number, c: number) => string | null): void {
    for (let r = 0; r < area.rows; r++) {
      for (let c = 0; c < area.columns; c++) {
        const format = at(r, c);
        if (format === null) continue;
        const [row, column] = [area.row + r, area.column + c];
        this.put(sheet, row, column, { ...this.cell(sheet, row, column), format });
      }
    }
  }

  /** What the cell shows; formulas are calculated when somebody looks. */
  value(sheet: Sheet, row: number, column: number): CellValue {
    const cell = this.cell(sheet, row, column);
    if (cell.formula === undefined) return cell.value;
    const place = `${sheet.id}!${key(row, column)}`;
    const known = this.values.get(place);
    if (known !== undefined) return known;
    this.values.set(place, 0);
    const value = shownValue(this.calculate(sheet, cell.formula));
    this.values.set(place, value ?? 0);
    return value ?? 0;
  }

  calculate(sheet: Sheet, formula: string): Answer {
    const tree = parsed(formula);
    if (tree === undefined) return errorCell("#NAME?");
    return evaluate(tree, {
      cells: (name, area) => this.grid(name === undefined ? sheet : this.sheetNamed(name), area),
      name: (name) => this.meaning(name),
      custom: this.custom,
      today: this.today,
    });
  }

  private meaning(name: string): Tree | undefined {
    const text = [...this.names].find(([one]) => one.toLowerCase() === name.toLowerCase())?.[1];
    return text === undefined ? undefined : parsed(text);
  }

  grid(sheet: Sheet | undefined, area: Area): Grid | CellError {
    if (sheet === undefined) return errorCell("#REF!");
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_c, c) =>
        this.value(sheet, area.row + r, area.column + c),
      ),
    );
  }

  /** Smallest area around what is filled, and around what is formatted unless `valuesOnly`. */
  used(sheet: Sheet, valuesOnly: boolean, within?: Area): Area | null {
    const places = [...sheet.cells]
      .filter(([, cell]) => !valuesOnly || cell.value !== null || cell.formula !== undefined)
      .map(([place]) => place.split(",").map(Number))
      .map(([row = 0, column = 0]) => ({ row, column }))
      .filter((place) => within === undefined || contains(within, place));
    if (places.length === 0) return null;
    const [rows, columns] = [places.map(({ row }) => row), places.map(({ column }) => column)];
    const [row, column] = [rows.reduce(min), columns.reduce(min)];
    return {
      row,
      column,
      rows: rows.reduce(max) - row + 1,
      columns: columns.reduce(max) - column + 1,
    };
  }

  tell(sheet: Sheet, area: Area): void {
    for (const listener of this.changed) listener(sheet, area);
  }

  peek(sheetName: string, cell: string): SeenCell {
    const sheet = this.sheetNamed(sheetName);
    if (sheet === undefined) throw new Error(`no sheet ${sheetName}`);
    const { row, column } = areaOf(cell);
    const { formula, format } = this.cell(sheet, row, column);
    return {
      value: this.value(sheet, row, column),
      ...(formula === undefined ? {} : { formula }),
      ...(format === undefined ? {} : { format }),
    };
  }
}

const min = (one: number, other: number): number => Math.min(one, other);
const max = (one: number, other: number): number => Math.max(one, other);
