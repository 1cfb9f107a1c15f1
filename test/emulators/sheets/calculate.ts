/**
 * What the formulas of a spreadsheet show: built-in functions, custom functions and their spills.
 *
 * @packageDocumentation
 */
import { areaOf, cellAt, cellKey, isFilled, type Book, type Sheet } from "./book";
import { instantOf, serialAt } from "./clock";
import {
  BUILTINS,
  CellFault,
  cellsOf,
  errorHeld,
  isErrorHeld,
  isMatrix,
  scalar,
  toNumber,
  toTruth,
  type Matrix,
  type Operand,
} from "./formula-functions";
import { binary } from "./formula-operators";
import { parseFormula, type Node } from "./formula-text";
import { isDateFormat, type Held } from "./typing";

/** Runs a custom function; `undefined` when the script has none of that name. */
export type CustomCall = (name: string, args: readonly unknown[]) => CustomAnswer | undefined;
export type CustomAnswer = { readonly value: Operand } | { readonly thrown: string };

/** What a formula cell shows, and the note on it when it shows an error. */
export interface Shown {
  readonly value: Held;
  readonly note?: string;
}

const VOLATILE = new Set(["NOW", "RAND", "RANDBETWEEN"]);
const NOT_DETERMINISTIC =
  "This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().";
const PASSES = 5;
/** Locales with a decimal comma, as far as tests need them. */
const COMMA_LOCALE = /^(?:de|fr|it|es|pt|ru|pl|nl|sv|da|nb|fi|cs|tr)/;

/** One calculation of a spreadsheet: values are found when asked for and kept. */
export class Calculation {
  private readonly shown = new Map<string, Shown & { readonly random: boolean }>();
  private spilled = new Map<string, Held>();
  private nextSpill = new Map<string, Held>();
  private readonly underWay = new Set<string>();
  private random = false;
  readonly version: number;

  constructor(
    private readonly book: Book,
    private readonly custom: CustomCall,
  ) {
    this.version = book.version;
    for (let pass = 0; pass < PASSES; pass++) {
      this.shown.clear();
      this.nextSpill = new Map();
      for (const sheet of book.sheets) this.calculateSheet(sheet);
      const settled = sameEntries(this.spilled, this.nextSpill);
      this.spilled = this.nextSpill;
      if (settled) return;
    }
  }

  private calculateSheet(sheet: Sheet): void {
    for (const [key, cell] of sheet.cells) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      if (cell.formula !== undefined) this.show(sheet, row, column);
    }
  }

  show(sheet: Sheet, row: number, column: number): Shown {
    const cell = cellAt(sheet, row, column);
    const key = `${sheet.id}!${cellKey(row, column)}`;
    if (cell?.formula === undefined) return { value: cell?.value ?? this.spilled.get(key) ?? null };
    const known = this.shown.get(key);
    if (known !== undefined) {
      this.random ||= known.random;
      return known;
    }
    if (this.underWay.has(key)) return { value: errorHeld("#REF!"), note: "Circular dependency." };
    this.underWay.add(key);
    const outer = this.random;
    this.random = false;
    const answer = this.evaluateCell(sheet, row, column, cell.formula);
    const result = { ...answer, random: this.random };
    this.random ||= outer;
    this.underWay.delete(key);
    this.shown.set(key, result);
    return result;
  }

  private evaluateCell(sheet: Sheet, row: number, column: number, text: string): Shown {
    try {
      const locale = { decimalComma: COMMA_LOCALE.test(this.book.locale) };
      const operand = this.evaluate(parse(text, locale), sheet);
      if (isMatrix(operand)) return this.spill(sheet, row, column, operand);
      return { value: operand ?? 0 };
    } catch (fault) {
      if (!(fault instanceof CellFault)) throw fault;
      const note = fault instanceof NotedFault ? { note: fault.note } : {};
      return { value: errorHeld(fault.code), ...note };
    }
  }

  private spill(sheet: Sheet, row: number, column: number, matrix: Matrix): Shown {
    for (const [r, line] of matrix.entries()) {
      for (const [c] of line.entries()) {
        const taken = (r > 0 || c > 0) && isFilled(cellAt(sheet, row + r, column + c));
        if (taken) {
          const note = "Array result was not expanded because it would overwrite data.";
          return { value: errorHeld("#REF!"), note };
        }
      }
    }
    matrix.forEach((line, r) => {
      line.forEach((value, c) => {
        const key = `${sheet.id}!${cellKey(row + r, column + c)}`;
        if (r > 0 || c > 0) this.nextSpill.set(key, value === "" ? null : value);
      });
    });
    return { value: matrix[0]?.[0] ?? null };
  }

  private evaluate(node: Node, sheet: Sheet): Operand {
    switch (node.is) {
      case "number":
      case "text":
        return node.value;
      case "blank":
        return null;
      case "error":
        throw new CellFault(node.code);
      case "area":
        return this.area(node.sheet, node.address, sheet);
      case "name":
        return this.named(node.name);
      case "unary": {
        const value = toNumber(scalar(this.evaluate(node.operand, sheet)));
        return node.operator === "-" ? -value : value;
      }
      case "binary": {
        const left = scalar(this.evaluate(node.left, sheet));
        return binary(node.operator, left, scalar(this.evaluate(node.right, sheet)));
      }
      case "call":
        return this.call(node.name.toUpperCase(), node.args, sheet);
    }
  }

  private area(name: string | undefined, address: string, current: Sheet): Operand {
    const sheet = name === undefined ? current : this.book.sheets.find((one) => one.name === name);
    if (sheet === undefined) throw new CellFault("#REF!");
    const area = areaOf(address);
    const matrix = Array.from({ length: area.rows }, (_, r) =>
      Array.from(
        { length: area.columns },
        (_c, c) => this.show(sheet, area.row + r, area.column + c).value,
      ),
    );
    return address.includes(":") ? matrix : (matrix[0]?.[0] ?? null);
  }

  private named(name: string): Operand {
    if (/^(?:true|false)$/i.test(name)) return /^true$/i.test(name);
    const found = this.book.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (found === undefined) throw new CellFault("#NAME?");
    const { row, column, rows, columns } = found.area;
    if (rows === 1 && columns === 1) return this.show(found.sheet, row, column).value;
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_c, c) => this.show(found.sheet, row + r, column + c).value),
    );
  }

  private call(name: string, args: readonly Node[], sheet: Sheet): Operand {
    const value = (n: number): Operand => this.evaluate(args[n] ?? { is: "blank" }, sheet);
    switch (name) {
      case "IF":
        if (toTruth(scalar(value(0)))) return value(1);
        return args.length > 2 ? value(2) : false;
      case "IFERROR":
        return this.unlessFault(
          () => value(0),
          () => value(1),
        );
      case "ISERROR":
        return this.unlessFault(
          () => cellsOf(value(0)).some(isErrorHeld),
          () => true,
        );
      case "CHOOSE":
        return value(Math.trunc(toNumber(scalar(value(0)))));
      case "TODAY":
        return Math.floor(serialAt(this.book.now, this.book.timeZone));
    }
    if (VOLATILE.has(name)) {
      this.random = true;
      return name === "NOW" ? serialAt(this.book.now, this.book.timeZone) : 0.5;
    }
    const builtin = BUILTINS[name];
    if (builtin !== undefined) return builtin(args.map((_, n) => value(n)));
    return this.callCustom(name, args, sheet);
  }

  private unlessFault(first: () => Operand, second: () => Operand): Operand {
    try {
      const operand = first();
      return !isMatrix(operand) && isErrorHeld(operand) ? second() : operand;
    } catch (fault) {
      if (fault instanceof CellFault) return second();
      throw fault;
    }
  }

  /**
   * An argument as a custom function is given it: '' for a blank, a Date where the cell's format
   * shows one, the code's text for an error inside a range. An error alone is the cell's answer.
   */
  private argument(node: Node, sheet: Sheet): unknown {
    const operand = this.evaluate(node, sheet);
    if (node.is !== "area")
      return isMatrix(operand)
        ? operand.map((line) => line.map(givenHeld))
        : givenHeld(scalar(operand));
    const { row, column } = areaOf(node.address);
    const from = this.book.sheets.find(({ name }) => name === node.sheet) ?? sheet;
    const cell = (value: Held, r: number, c: number): unknown =>
      typeof value === "number" && isDateFormat(cellAt(from, row + r, column + c)?.format)
        ? new Date(instantOf(value, this.book.timeZone))
        : givenHeld(value);
    if (!isMatrix(operand)) return cell(scalar(operand), 0, 0);
    return operand.map((line, r) => line.map((value, c) => cell(value, r, c)));
  }

  private sawRandom(): boolean {
    return this.random;
  }

  private callCustom(name: string, args: readonly Node[], sheet: Sheet): Operand {
    const outer = this.random;
    this.random = false;
    const given = args.map((node) => this.argument(node, sheet));
    if (this.sawRandom()) throw new NotedFault("#ERROR!", NOT_DETERMINISTIC);
    this.random = outer;
    const answer = this.custom(name, given);
    if (answer === undefined) throw new CellFault("#NAME?");
    if ("thrown" in answer) throw new NotedFault("#ERROR!", answer.thrown);
    return answer.value;
  }
}

const givenHeld = (value: Held): unknown =>
  value === null ? "" : isErrorHeld(value) ? value.error.code : value;

/** An error with the note that people read when they point at the cell. */
class NotedFault extends CellFault {
  constructor(
    code: string,
    readonly note: string,
  ) {
    super(code);
  }
}

function parse(text: string, locale: { readonly decimalComma: boolean }): Node {
  try {
    return parseFormula(text, locale);
  } catch {
    throw new NotedFault("#ERROR!", "Formula parse error.");
  }
}

const sameEntries = (one: ReadonlyMap<string, Held>, other: ReadonlyMap<string, Held>): boolean =>
  one.size === other.size && [...one].every(([key, value]) => Object.is(other.get(key), value));
