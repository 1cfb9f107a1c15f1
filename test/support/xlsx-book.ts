import { strToU8, zipSync } from "fflate";
import { areaName, cellName, columnName, isCellError, readAreaName } from "../../core";
import type { BookSpec, CellSpec, SheetSpec } from "./book";

/** How a program might write its workbooks: every variation here is legal. */
export interface XlsxManner {
  /** Prefix of the spreadsheet elements, as `x`. */
  readonly prefix?: string;
  /** Targets of relationships start at the root of the package. */
  readonly absolute?: boolean;
  /** Dates count from 1904. */
  readonly date1904?: boolean;
  /** Texts stand in the cells. */
  readonly inline?: boolean;
  /** The 2012 edition of the format, with other addresses. */
  readonly strict?: boolean;
}

const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** A workbook file written by hand, so that the reader is not tested against its own writer. */
export function xlsxFile(book: BookSpec, manner: XlsxManner = {}): Uint8Array {
  const p = manner.prefix === undefined ? "" : `${manner.prefix}:`;
  const purl = "http://purl.oclc.org/ooxml";
  const main = manner.strict
    ? `${purl}/spreadsheetml/main`
    : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = manner.strict
    ? `${purl}/officeDocument/relationships`
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const space = `xmlns${p === "" ? "" : `:${manner.prefix ?? ""}`}="${main}" xmlns:rel="${office}"`;
  const target = (part: string, relative: string) => (manner.absolute ? `/${part}` : relative);
  const strings: string[] = [];
  const formats = [...new Set(book.sheets.flatMap((sheet) => Object.values(sheet.formats ?? {})))];
  const sheets = book.sheets.map((sheet, n) => {
    const tables = (book.tables ?? []).filter((table) => table.sheet === sheet.name);
    return `${HEAD}<${p}worksheet ${space}>${sheetBody(sheet, { p, strings, formats, manner })}${
      tables.length === 0
        ? ""
        : `<${p}tableParts count="${tables.length}">${tables
            .map((_, t) => `<${p}tablePart rel:id="t${n + 1}_${t + 1}"/>`)
            .join("")}</${p}tableParts>`
    }</${p}worksheet>`;
  });
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(book),
    "_rels/.rels": relationships([["rId1", `${office}/officeDocument`, "xl/workbook.xml"]]),
    "xl/workbook.xml":
      `${HEAD}<${p}workbook ${space}><${p}workbookPr${manner.date1904 ? ' date1904="1"' : ""}/><${p}sheets>` +
      book.sheets
        .map(
          ({ name, hidden }, n) =>
            `<${p}sheet name="${escaped(name)}" sheetId="${n + 1}"${hidden ? ' state="hidden"' : ""} rel:id="rId${n + 1}"/>`,
        )
        .join("") +
      `</${p}sheets>${namesOf(book, p)}</${p}workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ...book.sheets.map((_, n): [string, string, string] => [
        `rId${n + 1}`,
        `${office}/worksheet`,
        target(`xl/worksheets/sheet${n + 1}.xml`, `worksheets/sheet${n + 1}.xml`),
      ]),
      ["rIdA", `${office}/styles`, target("xl/styles.xml", "styles.xml")],
      ["rIdB", `${office}/sharedStrings`, target("xl/sharedStrings.xml", "sharedStrings.xml")],
    ]),
    "xl/styles.xml": stylesOf(formats, p, space),
    "xl/sharedStrings.xml": `${HEAD}<${p}sst ${space}>${strings
      .map((text) => `<${p}si><${p}t xml:space="preserve">${escaped(text)}</${p}t></${p}si>`)
      .join("")}</${p}sst>`,
  };
  sheets.forEach((text, n) => {
    parts[`xl/worksheets/sheet${n + 1}.xml`] = text;
  });
  addTables(book, parts, { p, space, office, target });
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}

interface SheetContext {
  readonly p: string;
  readonly strings: string[];
  readonly formats: readonly string[];
  readonly manner: XlsxManner;
}

function sheetBody(sheet: SheetSpec, context: SheetContext): string {
  const { p } = context;
  const rows = sheet.rows.map((row, r) => {
    const cells = row.map((cell, c) => cellXml(cell, r, c, sheet, context));
    return `<${p}row r="${r + 1}">${cells.join("")}</${p}row>`;
  });
  const merges = sheet.merges ?? [];
  return (
    `<${p}sheetData>${rows.join("")}</${p}sheetData>` +
    (sheet.protected ? `<${p}sheetProtection sheet="1"/>` : "") +
    (merges.length === 0
      ? ""
      : `<${p}mergeCells count="${merges.length}">${merges.map((ref) => `<${p}mergeCell ref="${ref}"/>`).join("")}</${p}mergeCells>`)
  );
}

function cellXml(
  spec: CellSpec,
  row: number,
  column: number,
  sheet: SheetSpec,
  { p, strings, formats, manner }: SheetContext,
): string {
  const code = Object.entries(sheet.formats ?? {}).find(([ref]) => {
    const area = readAreaName(ref);
    return (
      area !== undefined &&
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns
    );
  })?.[1];
  const style = code === undefined ? "" : ` s="${formats.indexOf(code) + 1}"`;
  const at = `r="${cellName({ row, column })}"${style}`;
  const isFormula = typeof spec === "object" && spec !== null && !isCellError(spec);
  const value = isFormula ? spec.value : spec;
  const formula = isFormula ? `<${p}f>${escaped(spec.formula.slice(1))}</${p}f>` : "";
  const v = (text: string) => `<${p}v>${escaped(text)}</${p}v>`;
  if (value === null)
    return style === "" && formula === "" ? "" : `<${p}c ${at}>${formula}</${p}c>`;
  if (typeof value === "number") {
    const shift = manner.date1904 && /[yd]/.test(code ?? "") ? 1462 : 0;
    return `<${p}c ${at}>${formula}${v(String(value - shift))}</${p}c>`;
  }
  if (typeof value === "boolean")
    return `<${p}c ${at} t="b">${formula}${v(value ? "1" : "0")}</${p}c>`;
  if (typeof value === "object")
    return `<${p}c ${at} t="e">${formula}${v(value.error.code)}</${p}c>`;
  if (isFormula) return `<${p}c ${at} t="str">${formula}${v(value)}</${p}c>`;
  if (manner.inline) {
    return `<${p}c ${at} t="inlineStr"><${p}is><${p}t>${escaped(value)}</${p}t></${p}is></${p}c>`;
  }
  return `<${p}c ${at} t="s">${v(String(strings.push(value) - 1))}</${p}c>`;
}

function stylesOf(formats: readonly string[], p: string, space: string): string {
  const codes = formats.map(
    (code, n) => `<${p}numFmt numFmtId="${164 + n}" formatCode="${escaped(code)}"/>`,
  );
  const xf = (id: number) =>
    `<${p}xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
  return (
    `${HEAD}<${p}styleSheet ${space}>` +
    (codes.length === 0
      ? ""
      : `<${p}numFmts count="${codes.length}">${codes.join("")}</${p}numFmts>`) +
    `<${p}fonts count="1"><${p}font><${p}sz val="11"/><${p}name val="Calibri"/></${p}font></${p}fonts>` +
    `<${p}fills count="2"><${p}fill><${p}patternFill patternType="none"/></${p}fill><${p}fill><${p}patternFill patternType="gray125"/></${p}fill></${p}fills>` +
    `<${p}borders count="1"><${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/></${p}border></${p}borders>` +
    `<${p}cellStyleXfs count="1">${xf(0).replace(' xfId="0"', "")}</${p}cellStyleXfs>` +
    `<${p}cellXfs count="${formats.length + 1}">${xf(0)}${formats.map((_, n) => xf(164 + n)).join("")}</${p}cellXfs>` +
    `</${p}styleSheet>`
  );
}

function namesOf({ names = {} }: BookSpec, p: string): string {
  const list = Object.entries(names).map(
    ([name, refersTo]) => `<${p}definedName name="${name}">${escaped(refersTo)}</${p}definedName>`,
  );
  return list.length === 0 ? "" : `<${p}definedNames>${list.join("")}</${p}definedNames>`;
}

const relationships = (list: readonly (readonly [string, string, string])[]): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([id, type, to]) => `<Relationship Id="${id}" Type="${type}" Target="${to}"/>`)
    .join("")}</Relationships>`;

function contentTypes({ sheets, tables = [] }: BookSpec): string {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const override = (part: string, kind: string) =>
    `<Override PartName="/${part}" ContentType="${type}.${kind}+xml"/>`;
  return (
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    override("xl/workbook.xml", "sheet.main") +
    sheets.map((_, n) => override(`xl/worksheets/sheet${n + 1}.xml`, "worksheet")).join("") +
    tables.map((_, n) => override(`xl/tables/table${n + 1}.xml`, "table")).join("") +
    override("xl/styles.xml", "styles") +
    `${override("xl/sharedStrings.xml", "sharedStrings")}</Types>`
  );
}

interface TableContext {
  readonly p: string;
  readonly space: string;
  readonly office: string;
  readonly target: (part: string, relative: string) => string;
}

function addTables(book: BookSpec, parts: Record<string, string>, context: TableContext): void {
  const { p, space, office, target } = context;
  book.sheets.forEach((sheet, n) => {
    const mine = (book.tables ?? []).filter((table) => table.sheet === sheet.name);
    if (mine.length === 0) return;
    parts[`xl/worksheets/_rels/sheet${n + 1}.xml.rels`] = relationships(
      mine.map((table, t) => {
        const part = `table${(book.tables ?? []).indexOf(table) + 1}.xml`;
        const to = target(`xl/tables/${part}`, `../tables/${part}`);
        return [`t${n + 1}_${t + 1}`, `${office}/table`, to];
      }),
    );
  });
  (book.tables ?? []).forEach((table, n) => {
    const area = readAreaName(table.area);
    const sheet = book.sheets.find(({ name }) => name === table.sheet);
    if (area === undefined || sheet === undefined) throw new Error(`no table ${table.name}`);
    const columns = Array.from({ length: area.columns }, (_, c) => {
      const header = sheet.rows[area.row]?.[area.column + c];
      const name = typeof header === "string" ? header : columnName(c);
      return `<${p}tableColumn id="${c + 1}" name="${escaped(name)}"/>`;
    });
    parts[`xl/tables/table${n + 1}.xml`] =
      `${HEAD}<${p}table ${space} id="${n + 1}" name="${table.name}" displayName="${table.name}" ref="${areaName(area)}">` +
      `<${p}autoFilter ref="${areaName(area)}"/><${p}tableColumns count="${columns.length}">${columns.join("")}</${p}tableColumns></${p}table>`;
  });
}
