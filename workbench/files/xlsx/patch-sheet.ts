/**
 * A worksheet part with its changes; what did not change is copied letter by letter.
 *
 * @packageDocumentation
 */
import { areaName } from "../../../core";
import { prefixOf } from "../xml/prefix";
import { XmlReader } from "../xml/xml-reader";
import type { BookState, SheetState } from "./book-state";
import { count, isMain, relationshipId } from "./namespaces";
import { patchRows } from "./patch-rows";
import { columnsXml, conditionsXml, tablePartsXml, validationXml } from "./sheet-extras";
import { setPage } from "./page-setup";
import { Splices } from "./splices";

/** Children of a worksheet in the order the format prescribes, ECMA-376 part 1, 18.3.1.99. */
const ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

export interface TableParts {
  /** Relationship ids of tables to add. */
  readonly added: readonly string[];
  /** And of those that are gone. */
  readonly removed: ReadonlySet<string>;
}

export interface Child {
  readonly local: string;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

export function patchSheet(
  before: string,
  part: string,
  sheet: SheetState,
  { added, removed }: TableParts,
  { styles, workbook }: BookState,
): string {
  const text = removed.size > 0 ? withoutTables(before, part, removed) : before;
  const p = prefixOf(text);
  const splices = new Splices(text);
  const syntax = {
    prefix: p,
    date1904: workbook.date1904,
    isDate: (style: number | undefined) => styles.isDate(style),
  };
  const { cells, touched } = sheet;
  const { children, end, priority } = walk(text, part, (reader) =>
    patchRows(reader, { cells, touched, syntax, splices }),
  );
  const childOf = (local: string) => children.find((child) => child.local === local);
  const place = (local: string, xml: string) => splices.insert(placeOf(children, end, local), xml);
  if (sheet.widths.length > 0) {
    const columns = childOf("cols");
    if (columns !== undefined) splices.replace(columns.start, columns.end, "");
    place("cols", columnsXml(sheet, p));
  }
  const dimension = childOf("dimension");
  const used = cells.used();
  if (dimension !== undefined && touched.size > 0 && used !== null) {
    splices.replace(dimension.start, dimension.end, `<${p}dimension ref="${areaName(used)}"/>`);
  }
  let rank = priority + 1;
  for (const one of sheet.conditions) {
    place("conditionalFormatting", conditionsXml(one, rank, styles, p));
    rank += one.rules.length;
  }
  const validations = sheet.validations.flatMap((one) => validationXml(one, p) ?? []);
  const list = { splices, text, p, childOf, place };
  const page = sheet.pages[sheet.pages.length - 1];
  if (page !== undefined) setPage(page, list);
  extend("dataValidations", validations, list);
  extend("tableParts", tablePartsXml(added, workbook.edition.relationships, p), list);
  return splices.apply();
}

export interface List {
  readonly splices: Splices;
  readonly text: string;
  readonly p: string;
  readonly childOf: (local: string) => Child | undefined;
  readonly place: (local: string, xml: string) => void;
}

/** Adds items to a counted list, and the list where there is none. */
function extend(local: string, items: readonly string[], list: List): void {
  if (items.length === 0) return;
  const { splices, text, p } = list;
  const child = list.childOf(local);
  const open = `<${p}${local} count="${items.length}">`;
  if (child === undefined) return list.place(local, `${open}${items.join("")}</${p}${local}>`);
  const tag = text.slice(child.start, child.openEnd);
  const before = count(/\scount\s*=\s*["'](\d+)/.exec(tag)?.[1], 0);
  const counted = tag
    .replace(/\scount\s*=\s*(["'])[^"']*\1/, ` count="${before + items.length}"`)
    .replace(/\s*\/>$/, ">");
  splices.replace(child.start, child.openEnd, counted);
  const isEmpty = tag.endsWith("/>");
  splices.insert(child.closeStart, items.join("") + (isEmpty ? `</${p}${local}>` : ""));
}

/** Children of the root, the end of the root's content and the highest priority of a condition. */
function walk(
  text: string,
  part: string,
  atCells: (reader: XmlReader) => void,
): { children: readonly Child[]; end: number; priority: number } {
  const reader = new XmlReader(text, part);
  const children: Child[] = [];
  let priority = 0;
  while (reader.next()) {
    if (reader.kind === "close" && reader.depth === 1) {
      return { children, end: reader.start, priority };
    }
    if (reader.kind !== "open" || reader.depth !== 2) continue;
    const { local, start, end: openEnd } = reader;
    const known = isMain(reader);
    if (known && local === "sheetData") atCells(reader);
    else priority = Math.max(priority, highestPriority(reader));
    const closeStart = reader.start;
    children.push({ local: known ? local : "", start, openEnd, closeStart, end: reader.end });
  }
  return { children, end: text.length, priority };
}

/** Of the conditions in the element just opened; moves to its `close` token. */
function highestPriority(reader: XmlReader): number {
  const { depth } = reader;
  let highest = 0;
  while (reader.next() && !(reader.kind === "close" && reader.depth === depth)) {
    if (reader.kind === "open" && reader.local === "cfRule") {
      highest = Math.max(highest, count(reader.attribute("priority"), 0));
    }
  }
  return highest;
}

/** Before the first child that must stand later; alternative content keeps its place at the end. */
function placeOf(children: readonly Child[], end: number, local: string): number {
  const rank = ORDER.indexOf(local);
  const next = children.find((child, n) => {
    const later = ORDER.indexOf(child.local) > rank;
    const unknown = child.local === "" && children.slice(n).every((one) => isAfter(one, rank));
    return later || unknown;
  });
  return next?.start ?? end;
}

const isAfter = (child: Child, rank: number): boolean =>
  child.local === "" || ORDER.indexOf(child.local) > rank;

function withoutTables(text: string, part: string, removed: ReadonlySet<string>): string {
  const reader = new XmlReader(text, part);
  const splices = new Splices(text);
  const gone: { start: number; end: number }[] = [];
  let left = 0;
  let list: { start: number; end: number } | undefined;
  while (reader.next()) {
    if (!isMain(reader)) continue;
    if (reader.local === "tableParts") {
      list = { start: list?.start ?? reader.start, end: reader.end };
    }
    if (reader.kind !== "open" || reader.local !== "tablePart") continue;
    const id = relationshipId(reader);
    const { start } = reader;
    reader.skip();
    if (removed.has(id)) gone.push({ start, end: reader.end });
    else left++;
  }
  const cuts = left === 0 && list !== undefined ? [list] : gone;
  for (const { start, end } of cuts) splices.replace(start, end, "");
  if (left > 0 && list !== undefined) {
    const tag = text.slice(list.start, text.indexOf(">", list.start) + 1);
    const counted = tag.replace(/\scount\s*=\s*(["'])[^"']*\1/, ` count="${left}"`);
    splices.replace(list.start, list.start + tag.length, counted);
  }
  return splices.apply();
}
