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

const ONE_LETTER = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

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
  /** Where the value of the attribute found last starts and ends. */
  from = 0;
  to = 0;

  private nameEnd = 0;
  private closing = false;
  private raw = "";
  private readonly open: string[] = [];
  private readonly opened: Name[] = [];
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
    return this.find(name) ? unescapeXml(this.text.slice(this.from, this.to)) : undefined;
  }

  /**
   * Whether the `open` token has an attribute; where its value stands is then in {@link from} and
   * {@link to}, for callers that read millions of them.
   */
  find(name: string): boolean {
    const { text } = this;
    let at = this.nameEnd;
    while ((at = this.attributeFrom(at)) >= 0) {
      const equals = text.indexOf("=", at);
      this.setValue(equals);
      const found =
        text.startsWith(name, at) &&
        (equals - at === name.length || text.slice(at, equals).trim() === name);
      if (found) return true;
      at = this.to + 1;
    }
    return false;
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
    let at = this.nameEnd;
    while ((at = this.attributeFrom(at)) >= 0) {
      const equals = text.indexOf("=", at);
      this.setValue(equals);
      found.push([text.slice(at, equals).trim(), unescapeXml(text.slice(this.from, this.to))]);
      at = this.to + 1;
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
    if (this.open.length > 0) throw damaged(this.part);
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
    while (code !== GREATER) {
      if (code === QUOTE || code === APOSTROPHE) {
        at = text.indexOf(code === QUOTE ? '"' : "'", at + 1);
        if (at < 0) throw damaged(this.part);
      } else if (code === LESS || Number.isNaN(code)) throw damaged(this.part);
      code = text.charCodeAt(++at);
    }
    this.end = at + 1;
    this.raw = this.slice(this.start + 1, this.nameEnd);
    if (this.raw === "") throw damaged(this.part);
    this.open.push(this.raw);
    this.depth = this.open.length;
    if (this.depth > DEPTH_MAX) throw damaged(this.part);
    if (this.nextDeclaration >= 0 && this.nextDeclaration < this.end) this.declare();
    const name = this.scopes.nameOf(this.raw);
    this.opened.push(name);
    this.local = name.local;
    this.namespace = name.namespace;
    this.kind = "open";
    this.closing = text.charCodeAt(at - 1) === SLASH;
    return true;
  }

  private readClose(): boolean {
    const { text } = this;
    const end = text.indexOf(">", this.start);
    if (end < 0) throw damaged(this.part);
    this.end = end + 1;
    this.raw = this.slice(this.start + 2, end);
    const expected = this.open[this.open.length - 1];
    if (this.raw !== expected) {
      this.raw = this.raw.trimEnd();
      if (this.raw !== expected) throw damaged(this.part);
    }
    this.depth = this.open.length;
    const name = this.opened[this.depth - 1];
    this.local = name?.local ?? "";
    this.namespace = name?.namespace ?? "";
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
    this.scopes.leave(this.depth);
    this.open.pop();
    this.opened.pop();
    this.depth = this.open.length;
  }

  private declare(): void {
    this.scopes.declare(this.depth, this.attributes());
    this.nextDeclaration = this.text.indexOf("xmlns", this.end);
  }

  /** Tags of one letter are most of a sheet. */
  private slice(from: number, to: number): string {
    if (to - from !== 1) return this.text.slice(from, to);
    return ONE_LETTER[this.text.charCodeAt(from)] ?? this.text.slice(from, to);
  }

  /** Start of the next attribute's name, -1 behind the last one. */
  private attributeFrom(from: number): number {
    const { text, end } = this;
    let at = from;
    while (at < end && text.charCodeAt(at) <= BLANK) at++;
    const code = text.charCodeAt(at);
    return at >= end || code === GREATER || code === SLASH ? -1 : at;
  }

  private setValue(equals: number): void {
    const { text, end } = this;
    let at = equals + 1;
    while (at < end && text.charCodeAt(at) <= BLANK) at++;
    const quote = text.charCodeAt(at);
    const isQuoted = quote === QUOTE || quote === APOSTROPHE;
    if (equals < 0 || text.charCodeAt(equals) !== EQUALS || !isQuoted) throw damaged(this.part);
    const to = text.indexOf(quote === QUOTE ? '"' : "'", at + 1);
    if (to < 0 || to >= end) throw damaged(this.part);
    this.from = at + 1;
    this.to = to;
  }

  private after(mark: string, from: number): number {
    const at = this.text.indexOf(mark, from);
    if (at < 0) throw damaged(this.part);
    return at + mark.length;
  }
}
