/**
 * Formula text of a cell to a tree, in the locale of the spreadsheet.
 *
 * @packageDocumentation
 */

export type Node =
  | { readonly is: "number"; readonly value: number }
  | { readonly is: "text"; readonly value: string }
  | { readonly is: "blank" }
  | { readonly is: "error"; readonly code: string }
  | { readonly is: "area"; readonly sheet: string | undefined; readonly address: string }
  | { readonly is: "name"; readonly name: string }
  | { readonly is: "call"; readonly name: string; readonly args: readonly Node[] }
  | { readonly is: "unary"; readonly operator: string; readonly operand: Node }
  | { readonly is: "binary"; readonly operator: string; readonly left: Node; readonly right: Node };

/** How a spreadsheet's locale writes formulas: with a decimal comma, arguments need `;`. */
export interface FormulaLocale {
  readonly decimalComma: boolean;
}

const NUMBER = { point: /^\d+\.?\d*(?:e[+-]?\d+)?|^\.\d+/i, comma: /^\d+,?\d*(?:e[+-]?\d+)?/i };
const TEXT = /^"(?:[^"]|"")*"/;
const SHEET = /^(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/u;
const AREA = /^\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?(?![\p{L}\p{N}_(])/u;
const WORD = /^[\p{L}_][\p{L}\p{N}_.]*/u;
const ERROR = /^#(?:N\/A|[A-Z]+[!?])/;
const OPERATORS = ["<=", ">=", "<>", "<", ">", "=", "&", "+", "-", "*", "/", "^"];

/** Loosest first. */
const LEVELS = [["=", "<>", "<", "<=", ">", ">="], ["&"], ["+", "-"], ["*", "/"], ["^"]];

/** @throws Error when the text is no formula: the cell then shows `#ERROR!`. */
export function parseFormula(text: string, locale: FormulaLocale): Node {
  const reader = new Reader(text.replace(/^[=+]/, ""), locale);
  const node = reader.expression(0);
  reader.end();
  return node;
}

class Reader {
  constructor(
    private rest: string,
    private readonly locale: FormulaLocale,
  ) {
    this.skip();
  }

  expression(level: number): Node {
    const operators = LEVELS[level];
    if (operators === undefined) return this.unary();
    let left = this.expression(level + 1);
    for (;;) {
      const operator = OPERATORS.find((one) => this.rest.startsWith(one));
      if (operator === undefined || !operators.includes(operator)) return left;
      this.advance(operator.length);
      left = { is: "binary", operator, left, right: this.expression(level + 1) };
    }
  }

  end(): void {
    if (this.rest !== "") throw new Error(`Formula parse error at ${this.rest}`);
  }

  private unary(): Node {
    const sign = /^[+-]/.exec(this.rest)?.[0];
    if (sign !== undefined) {
      this.advance(1);
      return { is: "unary", operator: sign, operand: this.unary() };
    }
    let node = this.primary();
    while (this.rest.startsWith("%")) {
      this.advance(1);
      node = { is: "binary", operator: "/", left: node, right: { is: "number", value: 100 } };
    }
    return node;
  }

  private primary(): Node {
    if (this.rest.startsWith("(")) {
      this.advance(1);
      const inner = this.expression(0);
      this.expect(")");
      return inner;
    }
    const text = this.take(TEXT);
    if (text !== undefined) return { is: "text", value: text.slice(1, -1).replace(/""/g, '"') };
    const error = this.take(ERROR);
    if (error !== undefined) return { is: "error", code: error };
    const sheet = SHEET.exec(this.rest);
    if (sheet !== null) {
      this.advance(sheet[0].length);
      const address = this.take(AREA);
      if (address === undefined) throw new Error("Formula parse error: no range after the sheet");
      const name = sheet[1]?.replace(/''/g, "'") ?? sheet[2];
      return { is: "area", sheet: name, address };
    }
    const address = this.take(AREA);
    if (address !== undefined) return { is: "area", sheet: undefined, address };
    const number = this.take(this.locale.decimalComma ? NUMBER.comma : NUMBER.point);
    if (number !== undefined) return { is: "number", value: Number(number.replace(",", ".")) };
    return this.word();
  }

  private word(): Node {
    const name = this.take(WORD);
    if (name === undefined) throw new Error(`Formula parse error at ${this.rest}`);
    if (!this.rest.startsWith("(")) return { is: "name", name };
    this.advance(1);
    const args: Node[] = [];
    if (this.rest.startsWith(")")) {
      this.advance(1);
      return { is: "call", name, args };
    }
    for (;;) {
      args.push(this.atSeparator() ? { is: "blank" } : this.expression(0));
      if (this.rest.startsWith(")")) break;
      if (!this.isSeparator()) throw new Error(`Formula parse error at ${this.rest}`);
      this.advance(1);
    }
    this.advance(1);
    return { is: "call", name, args };
  }

  private atSeparator(): boolean {
    return this.isSeparator() || this.rest.startsWith(")");
  }

  private isSeparator(): boolean {
    return this.rest.startsWith(";") || (!this.locale.decimalComma && this.rest.startsWith(","));
  }

  private expect(sign: string): void {
    if (!this.rest.startsWith(sign)) throw new Error(`Formula parse error: ${sign} wanted`);
    this.advance(1);
  }

  private take(pattern: RegExp): string | undefined {
    const found = pattern.exec(this.rest)?.[0];
    if (found !== undefined) this.advance(found.length);
    return found;
  }

  private advance(length: number): void {
    this.rest = this.rest.slice(length);
    this.skip();
  }

  private skip(): void {
    this.rest = this.rest.trimStart();
  }
}
