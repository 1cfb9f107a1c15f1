/**
 * Number formats of an OpenDocument file as the codes that .xlsx files have.
 *
 * @packageDocumentation
 */
import type { XmlReader } from "../xml/xml-reader";
import { attributesOf, eachChild } from "./ods-attributes";

/** Styles of cells and sheets, by name. */
export interface OdsStyles {
  readonly codes: ReadonlyMap<string, string>;
  readonly hiddenTables: ReadonlySet<string>;
}

/** Collects styles from the parts that hold them: `styles.xml` first, then `content.xml`. */
export class OdsStyleReader implements OdsStyles {
  readonly codes = new Map<string, string>();
  readonly hiddenTables = new Set<string>();
  private readonly formats = new Map<string, string>();

  /** Reads the children of the list of styles just opened. */
  read(reader: XmlReader): void {
    eachChild(reader, (name) => {
      if (name === "style:style") this.readStyle(reader);
      else if (/^datastyle:.*-style$/.test(name)) this.readFormat(reader);
    });
  }

  private readStyle(reader: XmlReader): void {
    const attributes = attributesOf(reader);
    const name = attributes.get("name") ?? "";
    if (attributes.get("family") === "table-cell") {
      const code =
        this.formats.get(attributes.get("data-style-name") ?? "") ??
        this.codes.get(attributes.get("parent-style-name") ?? "");
      if (code !== undefined) this.codes.set(name, code);
    } else if (attributes.get("family") === "table") {
      eachChild(reader, (child) => {
        if (child !== "style:table-properties") return;
        if (attributesOf(reader).get("display") === "false") this.hiddenTables.add(name);
      });
    }
  }

  private readFormat(reader: XmlReader): void {
    const name = attributesOf(reader).get("name") ?? "";
    let code = "";
    eachChild(reader, (child) => {
      code += pieceOf(child, reader);
    });
    // A format that says nothing but text of its own would hide the value.
    if (/[0#ymdhs@]/.test(code.replace(/"[^"]*"/g, ""))) this.formats.set(name, code);
  }
}

const DATE_PARTS: Readonly<Record<string, readonly [short: string, long: string]>> = {
  "datastyle:year": ["yy", "yyyy"],
  "datastyle:month": ["m", "mm"],
  "datastyle:day": ["d", "dd"],
  "datastyle:day-of-week": ["ddd", "dddd"],
  "datastyle:hours": ["h", "hh"],
  "datastyle:minutes": ["m", "mm"],
  "datastyle:seconds": ["s", "ss"],
};

function pieceOf(name: string, reader: XmlReader): string {
  const attributes = attributesOf(reader);
  const part = DATE_PARTS[name];
  if (part !== undefined) {
    const letters = part[attributes.get("style") === "long" ? 1 : 0];
    return attributes.get("textual") === "true" ? `mm${letters}` : letters;
  }
  switch (name) {
    case "datastyle:number":
      return digits(attributes);
    case "datastyle:scientific-number":
      return "0.00E+00";
    case "datastyle:fraction":
      return "# ?/?";
    case "datastyle:am-pm":
      return "AM/PM";
    case "datastyle:text-content":
      return "@";
    case "datastyle:text":
    case "datastyle:currency-symbol":
      return literal(reader.innerText());
    default:
      return "";
  }
}

const DIGITS_MAX = 20;

function digits(attributes: ReadonlyMap<string, string>): string {
  const whole = (key: string, absent: number) => {
    const count = Number(attributes.get(key) ?? absent);
    return Number.isInteger(count) && count >= 0 ? Math.min(count, DIGITS_MAX) : absent;
  };
  const before = "0".repeat(Math.max(1, whole("min-integer-digits", 1)));
  const after = "0".repeat(whole("decimal-places", 0));
  const grouped = attributes.get("grouping") === "true" ? "#,##0" : before;
  return after === "" ? grouped : `${grouped}.${after}`;
}

/** Percent signs and the marks between parts of a date stand bare, as Excel writes them. */
function literal(text: string): string {
  if (text === "" || /^[-/: .,%()]+$/.test(text)) return text;
  return `"${text.replace(/"/g, "")}"`;
}
