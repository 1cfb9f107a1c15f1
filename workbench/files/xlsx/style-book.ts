/**
 * Cell formats of a workbook and those that edits ask for besides.
 *
 * @packageDocumentation
 */
import type { CellStyle } from "../../../core";
import { lookOf } from "./look";
import { BUILT_IN, GENERAL, isDateFormat } from "./number-format";
import { codeOf, type CellFormat, type StylesPart } from "./styles-part";
import { conditionXml, fillXml, fontXml, withAlignment } from "./style-xml";

/** What a cell's format is to become; what is not named stays. */
export interface FormatChange {
  readonly code?: string;
  readonly style?: CellStyle;
  /** Text that would be read as something else when it is typed again. */
  readonly quoted?: boolean;
}

/** Own number formats start above the built-in ones. */
const FIRST_OWN_CODE = 164;

export class StyleBook {
  readonly formats: CellFormat[];
  readonly codes: Map<number, string>;
  readonly fonts: string[];
  readonly fills: string[];
  readonly addedConditions: string[] = [];
  private readonly dates: boolean[];
  private readonly looks = new Map<number, CellStyle | undefined>();
  private readonly derived = new Map<string, number>();

  constructor(
    readonly original: StylesPart,
    private readonly prefix: string,
  ) {
    // The first format is that of every cell that names none.
    this.formats = original.formats.length === 0 ? [DEFAULT] : [...original.formats];
    this.codes = new Map(original.codes);
    this.fonts = [...original.fonts];
    this.fills = [...original.fills];
    this.dates = this.formats.map((_, style) => isDateFormat(codeOf(original, style)));
  }

  code(style: number | undefined): string {
    return this.codes.get(this.formats[style ?? 0]?.numberFormat ?? 0) ?? GENERAL;
  }

  /** How cells of a format look; nothing for the plain one. */
  look(style: number | undefined): CellStyle | undefined {
    const index = style ?? 0;
    if (!this.looks.has(index)) {
      const format = this.formats[index];
      this.looks.set(index, format === undefined ? undefined : lookOf(format, this));
    }
    return this.looks.get(index);
  }

  isDate(style: number | undefined): boolean {
    return this.dates[style ?? 0] === true;
  }

  isQuoted(style: number | undefined): boolean {
    return this.formats[style ?? 0]?.quoted === true;
  }

  /** The format that differs from one only by the change. */
  derive(style: number | undefined, change: FormatChange): number {
    const key = `${style ?? 0} ${JSON.stringify(change)}`;
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const base = this.formats[style ?? 0] ?? DEFAULT;
    const format = this.changed(base, change);
    const index = this.formats.push(format) - 1;
    this.dates.push(isDateFormat(this.codes.get(format.numberFormat) ?? GENERAL));
    this.derived.set(key, index);
    return index;
  }

  /** Index of a condition's format. */
  condition(style: CellStyle): number {
    const xml = conditionXml(style, this.prefix);
    const known = this.addedConditions.indexOf(xml);
    const added = known >= 0 ? known : this.addedConditions.push(xml) - 1;
    return this.original.conditions + added;
  }

  private changed(base: CellFormat, { code, style, quoted }: FormatChange): CellFormat {
    const attributes = new Map(base.attributes);
    const set = (name: string, value: number) => attributes.set(name, String(value));
    let { numberFormat, font, fill, inner } = base;
    if (code !== undefined) {
      numberFormat = this.codeNumber(code);
      set("numFmtId", numberFormat);
      set("applyNumberFormat", 1);
    }
    if (style !== undefined) {
      const { wrap, align, fill: colour, ...fontChange } = style;
      if (Object.keys(fontChange).length > 0) {
        font = indexIn(this.fonts, fontXml(this.fonts[font], fontChange, this.prefix));
        set("fontId", font);
        set("applyFont", 1);
      }
      if (colour !== undefined) {
        fill = indexIn(this.fills, fillXml(colour, this.prefix));
        set("fillId", fill);
        set("applyFill", 1);
      }
      if (wrap !== undefined || align !== undefined) {
        inner = withAlignment(inner, { wrap, align }, this.prefix);
        set("applyAlignment", 1);
      }
    }
    if (quoted === true) set("quotePrefix", 1);
    else if (quoted === false) attributes.delete("quotePrefix");
    const isQuoted = quoted ?? base.quoted;
    return { numberFormat, font, fill, attributes: [...attributes], inner, quoted: isQuoted };
  }

  private codeNumber(code: string): number {
    const known = Object.entries(BUILT_IN).find(([id, one]) => one === code && Number(id) < 27);
    if (known !== undefined) return Number(known[0]);
    for (const [id, one] of this.codes) if (one === code && id >= FIRST_OWN_CODE) return id;
    const id = Math.max(FIRST_OWN_CODE - 1, ...this.codes.keys()) + 1;
    this.codes.set(id, code);
    return id;
  }
}

const DEFAULT: CellFormat = {
  numberFormat: 0,
  font: 0,
  fill: 0,
  attributes: [
    ["numFmtId", "0"],
    ["fontId", "0"],
    ["fillId", "0"],
    ["borderId", "0"],
    ["xfId", "0"],
  ],
  inner: "",
  quoted: false,
};

function indexIn(list: string[], item: string): number {
  const known = list.indexOf(item);
  return known >= 0 ? known : list.push(item) - 1;
}
