/**
 * Reads XML from front to back, token by token, without building a tree. Names come with their
 * namespace, so that any prefix will do.
 *
 * @packageDocumentation
 */
import { damaged, FileFault } from "../problem";
import { Scopes, type Name } from "./scopes";
import { unescapeXml } from "./xml-text";

export type TokenKind = "open" | "close" | "text" | "end";

const LESS = 60;
const SLASH = 47;
const EXCLAMATION = 33;
const QUESTION = 63;
const GREATER = 62;
const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;
const BLANK = 32;
const DEPTH_MAX = 256;

/**
 * `next()` moves to the following token; the fields tell what it is. An element without content
 * gives an `open` and a `close`.
 */
export class XmlReader {
  kind: TokenKind = "end";
  local = "";
  namespace = "";
  /** Where the token starts and ends in the text. */
  start = 0;
  end = 0;
  /** Elements around the token; its own element counts. */
  depth = 0;
  /** The attribute found last: where its name and its value start and end. */
  nameFrom = 0;
  nameTo = 0;
  from = 0;
  to = 0;

  private nameEnd = 0;
  private attributeEnd = 0;
  private closing = false;
  /** Names of the elements around the token, and of those that were last at each depth below. */
  private readonly names: Name[] = [];
  private readonly scopes = new Scopes();
  private nextDeclaration: number;

  constructor(
    readonly text: string,
    private readonly part: string,
  ) {
    this.nextDeclaration = text.indexOf("xmlns");
  }

  next(): boolean {
    if (this.closing) return this.closeEmpty();
    if (this.kind === "close") this.leave();
    const { text } = this;
    for (;;) {
      this.start = this.end;
      if (this.start >= text.length) return this.finish();
      if (text.charCodeAt(this.start) !== LESS) return this.readText();
      const second = text.charCodeAt(this.start + 1);
      if (second === SLASH) return this.readClose();
      if (second === EXCLAMATION) {
        if (this.readMarked()) return true;
      } else if (second === QUESTION) this.end = this.after("?>", this.start);
      else return this.readOpen();
    }
  }

  /** Content of a `text` token. */
  content(): string {
    const { text, start, end } = this;
    return text.startsWith("<![CDATA[", start)
      ? text.slice(start + 9, end - 3)
      : unescapeXml(text.slice(start, end));
  }

  /** An attribute without a prefix, of an `open` token. */
  attribute(name: string): string | undefined {
    this.attributeEnd = this.nameEnd;
    while (this.nextAttribute()) {
      const { nameFrom, nameTo } = this;
      if (nameTo - nameFrom !== name.length || !this.text.startsWith(name, nameFrom)) continue;
      return unescapeXml(this.text.slice(this.from, this.to));
    }
    return undefined;
  }

  /**
   * Moves to the next attribute of the `open` token, the first one after {@link next}: where it
   * stands is then in the fields, for callers that read millions of them.
   */
  nextAttribute(): boolean {
    const { text, end } = this;
    let at = afterBlanks(text, this.attributeEnd);
    const first = text.charCodeAt(at);
    if (at >= end || first === GREATER || first === SLASH) return false;
    this.nameFrom = at;
    let code = first;
    while (code > BLANK && code !== EQUALS) code = text.charCodeAt(++at);
    this.nameTo = at;
    at = afterBlanks(text, at);
    if (text.charCodeAt(at) !== EQUALS) throw damaged(this.part);
    at = afterBlanks(text, at + 1);
    const quote = text.charCodeAt(at);
    if (quote !== QUOTE && quote !== APOSTROPHE) throw damaged(this.part);
    const to = text.indexOf(quote === QUOTE ? '"' : "'", at + 1);
    if (to < 0 || to >= end) throw damaged(this.part);
    this.from = at + 1;
    this.to = to;
    this.attributeEnd = to + 1;
    return true;
  }

  /** An attribute that belongs to a namespace, as `r:id`. */
  attributeOf(namespace: string, name: string): string | undefined {
    const qualified = this.attributes().find(([key]) => {
      const colon = key.indexOf(":");
      if (colon < 0 || key.slice(colon + 1) !== name) return false;
      return this.scopes.resolve(key.slice(0, colon)) === namespace;
    });
    return qualified?.[1];
  }

  /** All attributes with their names as written. */
  attributes(): readonly (readonly [name: string, value: string])[] {
    const { text } = this;
    const found: (readonly [string, string])[] = [];
    this.attributeEnd = this.nameEnd;
    while (this.nextAttribute()) {
      const name = text.slice(this.nameFrom, this.nameTo);
      found.push([name, unescapeXml(text.slice(this.from, this.to))]);
    }
    return found;
  }

  /** Moves to the `close` token of the element just opened. */
  skip(): void {
    const { depth } = this;
    while (!(this.kind === "close" && this.depth === depth)) {
      if (!this.next()) throw damaged(this.part);
    }
  }

  /** All text inside the element just opened; moves to its `close` token. */
  innerText(): string {
    const { depth } = this;
    const end = this.closing ? -1 : this.text.indexOf("<", this.end);
    if (end >= 0 && this.text.charCodeAt(end + 1) === SLASH) {
      // Nothing but text inside, as in nearly every cell.
      const only = unescapeXml(this.text.slice(this.end, end));
      this.start = end;
      this.readClose();
      return only;
    }
    let text = "";
    for (;;) {
      if (!this.next()) throw damaged(this.part);
      if (this.kind === "text") text += this.content();
      else if (this.kind === "close" && this.depth === depth) return text;
    }
  }

  private finish(): boolean {
    if (this.depth > 0) throw damaged(this.part);
    this.kind = "end";
    return false;
  }

  private readText(): boolean {
    const end = this.text.indexOf("<", this.start);
    this.end = end < 0 ? this.text.length : end;
    this.kind = "text";
    return true;
  }

  /** Whether the mark is a token: comments are none. */
  private readMarked(): boolean {
    const { text, start } = this;
    if (text.startsWith("<!--", start)) {
      this.end = this.after("-->", start + 4);
      return false;
    }
    if (text.startsWith("<![CDATA[", start)) {
      this.end = this.after("]]>", start);
      this.kind = "text";
      return true;
    }
    throw text.startsWith("<!DOCTYPE", start)
      ? new FileFault({ code: "unsafe", part: this.part })
      : damaged(this.part);
  }

  private readOpen(): boolean {
    const { text } = this;
    let at = this.start + 1;
    let code = text.charCodeAt(at);
    while (code > BLANK && code !== GREATER && code !== SLASH) code = text.charCodeAt(++at);
    this.nameEnd = at;
    this.attributeEnd = at;
    while (code !== GREATER) {
      if (code === QUOTE || code === APOSTROPHE) {
        at = text.indexOf(code === QUOTE ? '"' : "'", at + 1);
        if (at < 0) throw damaged(this.part);
      } else if (code === LESS || Number.isNaN(code)) throw damaged(this.part);
      code = text.charCodeAt(++at);
    }
    this.end = at + 1;
    this.depth++;
    if (this.depth > DEPTH_MAX || this.nameEnd === this.start + 1) throw damaged(this.part);
    if (this.nextDeclaration >= 0 && this.nextDeclaration < this.end) this.declare();
    const name = this.nameHere();
    this.names[this.depth] = name;
    this.local = name.local;
    this.namespace = name.namespace;
    this.kind = "open";
    this.closing = text.charCodeAt(at - 1) === SLASH;
    return true;
  }

  private readClose(): boolean {
    const { text } = this;
    const name = this.names[this.depth];
    const from = this.start + 2;
    if (this.depth === 0 || name === undefined || !text.startsWith(name.raw, from)) {
      throw damaged(this.part);
    }
    const end = afterBlanks(text, from + name.raw.length);
    if (text.charCodeAt(end) !== GREATER) throw damaged(this.part);
    this.end = end + 1;
    this.local = name.local;
    this.namespace = name.namespace;
    this.kind = "close";
    return true;
  }

  private closeEmpty(): boolean {
    this.closing = false;
    this.start = this.end;
    this.kind = "close";
    return true;
  }

  private leave(): void {
    if (this.scopes.leave(this.depth)) this.names.length = this.depth;
    this.depth--;
  }

  /** The name just opened; most often it is that of the element before at this depth. */
  private nameHere(): Name {
    const before = this.names[this.depth];
    const [from, to] = [this.start + 1, this.nameEnd];
    return before?.raw.length === to - from && this.text.startsWith(before.raw, from)
      ? before
      : this.scopes.nameOf(this.text.slice(from, to));
  }

  private declare(): void {
    this.scopes.declare(this.depth, this.attributes());
    this.attributeEnd = this.nameEnd;
    this.names.length = this.depth;
    this.nextDeclaration = this.text.indexOf("xmlns", this.end);
  }

  private after(mark: string, from: number): number {
    const at = this.text.indexOf(mark, from);
    if (at < 0) throw damaged(this.part);
    return at + mark.length;
  }
}

/** The first place from here on that is no white space. */
function afterBlanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) <= BLANK) at++;
  return at;
}
