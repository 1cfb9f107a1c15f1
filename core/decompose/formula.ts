/**
 * Driver formulas as people write them in a cell, `客户数 × 客单价` or `(a + b) / c`, to a tree.
 *
 * @packageDocumentation
 */
import { fail, ok, type Result } from "../kernel/result";
import type { DriverTree, Factor, Term } from "./driver-tree";

/** `position` counts characters of the text from 1; `found` is empty at the end of the text. */
export type FormulaProblem =
  | { readonly code: "formula-empty" }
  | {
      readonly code: "formula-unexpected";
      readonly position: number;
      readonly found: string;
      readonly expected: "driver" | "operator" | "closing-bracket";
    }
  | { readonly code: "formula-too-deep"; readonly position: number; readonly most: number };

type Operator = "+" | "-" | "*" | "/" | "(" | ")";

type Token = { readonly at: number; readonly text: string } & (
  | { readonly form: "operator"; readonly operator: Operator }
  | { readonly form: "driver" }
  | { readonly form: "constant"; readonly value: number }
);

const OPERATORS: Readonly<Record<string, Operator>> = {
  "+": "+",
  "＋": "+",
  "-": "-",
  "−": "-",
  "－": "-",
  "–": "-",
  "*": "*",
  "×": "*",
  "＊": "*",
  "✕": "*",
  "/": "/",
  "÷": "/",
  "／": "/",
  "(": "(",
  "（": "(",
  ")": ")",
  "）": ")",
};

/** `销售额 = ` before a formula, or the `=` of a cell. */
const LEFT_SIDE = /^[^=＝]*[=＝]\s*/;
const CONSTANT = /^\d+(?:\.\d+)?\s*[%％]?$/;
/** Brackets in brackets; more than this is no formula a person wrote, and would end the stack. */
const DEEPEST = 50;

/**
 * Reads a driver formula: `+ − × ÷ ( )` in ASCII, mathematical or full-width form, names in any
 * script (spaces inside allowed), numbers and percentages as constants. A left side with `=` is
 * skipped.
 *
 * @param names - Names known beforehand, so that one may hold an operator (`add-on sales`).
 *
 * @example
 * ```ts
 * readFormula("3 +") // => { ok: false, problem: { code: "formula-unexpected", position: 4, found: "", expected: "driver" } }
 * ```
 */
export function readFormula(
  text: string,
  names: readonly string[] = [],
): Result<DriverTree, FormulaProblem> {
  const left = LEFT_SIDE.exec(text)?.[0].length ?? 0;
  const tokens = tokensOf(text, left, names);
  if (tokens.length === 0) return fail({ code: "formula-empty" });
  return new Reader(tokens, text.length + 1).read();
}

function tokensOf(text: string, start: number, names: readonly string[]): readonly Token[] {
  const known = names.filter((name) => name !== "").sort((a, b) => b.length - a.length);
  const tokens: Token[] = [];
  let place = start;
  while (place < text.length) {
    const character = text.charAt(place);
    const operator = OPERATORS[character];
    const name = known.find((candidate) => text.startsWith(candidate, place));
    if (name !== undefined) {
      tokens.push({ form: "driver", at: place + 1, text: name });
      place += name.length;
    } else if (operator !== undefined) {
      tokens.push({ form: "operator", at: place + 1, text: character, operator });
      place += 1;
    } else {
      const end = wordEnd(text, place, known);
      const word = text.slice(place, end).trim();
      const at = place + 1 + text.slice(place, end).search(/\S/);
      if (word !== "") tokens.push(wordToken(word, at));
      place = end;
    }
  }
  return tokens;
}

function wordEnd(text: string, start: number, known: readonly string[]): number {
  let end = start + 1;
  while (
    end < text.length &&
    OPERATORS[text.charAt(end)] === undefined &&
    !known.some((name) => text.startsWith(name, end))
  ) {
    end += 1;
  }
  return end;
}

function wordToken(word: string, at: number): Token {
  const plain = word.normalize("NFKC");
  if (!CONSTANT.test(plain)) return { form: "driver", at, text: word };
  const share = plain.endsWith("%") ? 100 : 1;
  return { form: "constant", at, text: word, value: parseFloat(plain) / share };
}

/** Reads sums of products of names and brackets, from left to right. */
class Reader {
  private place = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly end: number,
  ) {}

  read(): Result<DriverTree, FormulaProblem> {
    const tree = this.sum(0);
    if (!tree.ok || this.place === this.tokens.length) return tree;
    return this.unexpected("operator");
  }

  private sum(depth: number): Result<DriverTree, FormulaProblem> {
    const terms: Term[] = [];
    let sign: 1 | -1 = this.take("-") ? -1 : 1;
    for (;;) {
      const term = this.product(depth);
      if (!term.ok) return term;
      const flat =
        term.value.form === "sum" ? term.value.terms : [{ sign: 1, of: term.value } as const];
      for (const part of flat) terms.push({ sign: part.sign === sign ? 1 : -1, of: part.of });
      if (this.take("+")) sign = 1;
      else if (this.take("-")) sign = -1;
      else break;
    }
    const [only] = terms;
    return ok(terms.length === 1 && only?.sign === 1 ? only.of : { form: "sum", terms });
  }

  private product(depth: number): Result<DriverTree, FormulaProblem> {
    const factors: Factor[] = [];
    let power: 1 | -1 = 1;
    for (;;) {
      const factor = this.atom(depth);
      if (!factor.ok) return factor;
      const flat =
        factor.value.form === "product"
          ? factor.value.factors
          : [{ power: 1, of: factor.value } as const];
      for (const part of flat) factors.push({ power: part.power === power ? 1 : -1, of: part.of });
      if (this.take("*")) power = 1;
      else if (this.take("/")) power = -1;
      else break;
    }
    const [only] = factors;
    return ok(factors.length === 1 && only?.power === 1 ? only.of : { form: "product", factors });
  }

  private atom(depth: number): Result<DriverTree, FormulaProblem> {
    const token = this.tokens[this.place];
    if (token?.form === "driver" || token?.form === "constant") {
      this.place += 1;
      return ok(
        token.form === "driver"
          ? { form: "driver", name: token.text }
          : { form: "constant", value: token.value },
      );
    }
    if (!this.take("(")) return this.unexpected("driver");
    if (depth === DEEPEST) {
      return fail({ code: "formula-too-deep", position: token?.at ?? this.end, most: DEEPEST });
    }
    const inside = this.sum(depth + 1);
    if (!inside.ok || this.take(")")) return inside;
    return this.unexpected("closing-bracket");
  }

  private take(operator: Operator): boolean {
    const token = this.tokens[this.place];
    const taken = token?.form === "operator" && token.operator === operator;
    if (taken) this.place += 1;
    return taken;
  }

  private unexpected(
    expected: "driver" | "operator" | "closing-bracket",
  ): Result<never, FormulaProblem> {
    const token = this.tokens[this.place];
    const position = token?.at ?? this.end;
    return fail({ code: "formula-unexpected", position, found: token?.text ?? "", expected });
  }
}
