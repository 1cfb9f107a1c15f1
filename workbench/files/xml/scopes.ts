/**
 * Namespaces in force at a place of a document, and the names they give.
 *
 * @packageDocumentation
 */
export interface Name {
  /** As written, with its prefix. */
  readonly raw: string;
  readonly local: string;
  readonly namespace: string;
}

interface Scope {
  readonly depth: number;
  readonly prefixes: ReadonlyMap<string, string>;
}

const XML = new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]);

export class Scopes {
  private readonly scopes: Scope[] = [];
  /** Names as written, which mean the same until a namespace is declared or ends. */
  private readonly names = new Map<string, Name>();

  declare(depth: number, attributes: readonly (readonly [string, string])[]): void {
    const prefixes = new Map(this.prefixes());
    for (const [name, value] of attributes) {
      if (name === "xmlns") prefixes.set("", value);
      else if (name.startsWith("xmlns:")) prefixes.set(name.slice(6), value);
    }
    this.scopes.push({ depth, prefixes });
    this.names.clear();
  }

  /** The element at a depth has ended; whether names mean something else without what it declared. */
  leave(depth: number): boolean {
    if ((this.scopes[this.scopes.length - 1]?.depth ?? 0) < depth) return false;
    this.scopes.pop();
    this.names.clear();
    return true;
  }

  nameOf(raw: string): Name {
    let name = this.names.get(raw);
    if (name === undefined) {
      const colon = raw.indexOf(":");
      const prefix = colon < 0 ? "" : raw.slice(0, colon);
      name = { raw, local: raw.slice(colon + 1), namespace: this.resolve(prefix) };
      this.names.set(raw, name);
    }
    return name;
  }

  resolve(prefix: string): string {
    return this.prefixes().get(prefix) ?? "";
  }

  private prefixes(): ReadonlyMap<string, string> {
    return this.scopes[this.scopes.length - 1]?.prefixes ?? XML;
  }
}
