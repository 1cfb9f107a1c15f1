/**
 * Spreadsheet formulas as trees, for the emulated hosts. Written for what Keel writes and what tests
 * type; anything else is a syntax error, never a guess.
 *
 * @packageDocumentation
 */
import { readAreaName } from "../../../core/kernel/address";
import type { Area } from "../../../core/kernel/address";

export type Tree =
  | { readonly is: "value"; readonly value: number | string | boolean | null }
  | { readonly is: "error"; readonly code: string }
  | { readonly is: "area"; readonly sheet?: string; readonly area: Area }
  | { readonly is: "name"; readonly name: string }
  | { readonly is: "call"; readonly name: string; readonly args: readonly Tree[] }
  | { readonly is: "unary"; readonly operator: string; readonly of: Tree }
  | { readonly is: "binary"; readonly operator: string; readonly left: Tree; readonly right: Tree };

const TOKENS =
  /\s*(?:(?<number>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)|(?<text>"(?:[^"]|"")*")|(?<error>#(?:N\/A|[A-Z0-9/]+[!?]))|(?<reference>(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?(?![\p{L}\p{N}_(]))|(?<word>[\p{L}_][\p{L}\p{N}_.]*)|(?<operator><>|<=|>=|[-+*/^&=<>%(),;]))/uy;

interface Token {
  readonly kind: string;
  readonly text: string;
}

const trees = new Map<string, Tree | undefined>();

/** The tree of a formula; `undefined` when it cannot be read, which shows as `#NAME?`. */
export function parsed(formula: string): Tree | undefined {
  if (!trees.has(formula)) {
    try {
      trees.set(formula, parseFormula(formula));
    } catch {
      trees.set(formula, undefined);
    }
  }
  return trees.get(formula);
}

/** @throws Error when the text is no formula this reader knows. */
function parseFormula(text: string): Tree {
  const reader = new Reader(tokensOf(text.replace(/^=/, "")));
  const tree = reader.comparison();
  if (!reader.atEnd()) throw new Error(`formula goes on after its end: ${text}`);
  return tree;
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKENS.lastIndex = 0;
  while (text.slice(TOKENS.lastIndex).trim() !== "") {
    const at = TOKENS.lastIndex;
    const groups: Readonly<Record<string, string | undefined>> = TOKENS.exec(text)?.groups ?? {};
    const [token] = Object.entries(groups).flatMap(([kind, found]): readonly Token[] =>
      found === undefined ? [] : [{ kind, text: found }],
    );
    if (token === undefined) throw new Error(`no formula: ${text.slice(at)}`);
    tokens.push(token);
  }
  return tokens;
}

class Reader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  atEnd(): boolean {
    return this.at >= this.tokens.length;
  }

  comparison(): Tree {
    return this.binary(["=", "<>", "<", "<=", ">", ">="], () =>
      this.binary(["&"], () =>
        this.binary(["+", "-"], () =>
          this.binary(["*", "/"], () => this.binary(["^"], () => this.signed())),
        ),
      ),
    );
  }

  private binary(operators: readonly string[], next: () => Tree): Tree {
    let left = next();
    for (;;) {
      const operator = this.take(operators);
      if (operator === undefined) return left;
      left = { is: "binary", operator, left, right: next() };
    }
  }

  private signed(): Tree {
    const sign = this.take(["-", "+"]);
    if (sign !== undefined) return { is: "unary", operator: sign, of: this.signed() };
    const tree = this.single();
    return this.take(["%"]) === undefined ? tree : { is: "unary", operator: "%", of: tree };
  }

  private single(): Tree {
    const token = this.tokens[this.at++];
    switch (token?.kind) {
      case "number":
        return { is: "value", value: Number(token.text) };
      case "text":
        return { is: "value", value: token.text.slice(1, -1).replaceAll('""', '"') };
      case "error":
        return { is: "error", code: token.text };
      case "reference":
        return reference(token.text);
      case "word":
        return this.word(token.text);
      default:
        if (token?.text !== "(") throw new Error(`unexpected ${token?.text ?? "end of formula"}`);
        return this.closed(this.comparison());
    }
  }

  private word(word: string): Tree {
    if (this.take(["("]) !== undefined) return { is: "call", name: word, args: this.args() };
    if (/^(true|false)$/i.test(word)) return { is: "value", value: /^true$/i.test(word) };
    return { is: "name", name: word };
  }

  private args(): readonly Tree[] {
    const args: Tree[] = [];
    if (this.take([")"]) !== undefined) return args;
    for (;;) {
      const empty = [",", ";", ")"].includes(this.tokens[this.at]?.text ?? "");
      args.push(empty ? { is: "value", value: null } : this.comparison());
      if (this.take([",", ";"]) === undefined) return this.closed(args);
    }
  }

  private closed<What>(what: What): What {
    if (this.take([")"]) === undefined) throw new Error("a bracket is not closed");
    return what;
  }

  private take(texts: readonly string[]): string | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== "operator" || !texts.includes(token.text)) return undefined;
    this.at++;
    return token.text;
  }
}

function reference(text: string): Tree {
  const cut = text.lastIndexOf("!");
  const area = readAreaName(text.slice(cut + 1));
  if (area === undefined) throw new Error(`no area: ${text}`);
  if (cut < 0) return { is: "area", area };
  const sheet = text.slice(0, cut).replace(/^'|'$/g, "").replaceAll("''", "'");
  return { is: "area", sheet, area };
}
