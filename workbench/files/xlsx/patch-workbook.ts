/**
 * `workbook.xml` with sheets and names added or taken away.
 *
 * @packageDocumentation
 */
import { prefixOf } from "../xml/prefix";
import { XmlReader } from "../xml/xml-reader";
import { escapeAttribute, escapeXml } from "../xml/xml-text";
import { goneSheets, type BookState } from "./book-state";
import { count, isMain } from "./namespaces";
import { Splices } from "./splices";
import type { DefinedName } from "./workbook-part";

/** Children of the workbook after its names, ECMA-376 part 1, 18.2.27. */
const AFTER_NAMES = [
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

/** @param relationships - Ids of the new sheets' relationships, by sheet. */
export function patchWorkbook(
  text: string,
  part: string,
  book: BookState,
  relationships: ReadonlyMap<string, string>,
): string {
  const p = prefixOf(text);
  const splices = new Splices(text);
  const gone = goneSheets(book);
  const kept = new Set(book.sheets.map(({ position }) => position));
  const dropped = gone.flatMap(({ position }) => (position === undefined ? [] : [position]));
  const moved = (position: number) => position - dropped.filter((one) => one < position).length;
  const names = namesXml(book, p, dropped, moved);
  const reader = new XmlReader(text, part);
  let position = -1;
  let namesDone = names === undefined;
  const recalculate = overwritten(book);
  let calculated = !recalculate;
  const putNames = (at: number, end: number) => {
    splices.replace(at, end, names ?? "");
    namesDone = true;
  };
  while (reader.next()) {
    if (!isMain(reader)) continue;
    if (reader.kind === "close") {
      if (reader.local === "sheets") {
        for (const sheet of book.sheets.filter((one) => one.position === undefined)) {
          const id = relationships.get(sheet.id) ?? "";
          const attributes = `name="${escapeAttribute(sheet.name)}" sheetId="${sheet.number}"`;
          const space = `xmlns:r="${book.workbook.edition.relationships}"`;
          splices.insert(reader.start, `<${p}sheet ${attributes} ${space} r:id="${id}"/>`);
        }
      } else if (reader.depth === 1) {
        if (!namesDone) putNames(reader.start, reader.start);
        if (!calculated) splices.insert(reader.start, `<${p}calcPr fullCalcOnLoad="1"/>`);
      }
      continue;
    }
    if (reader.kind !== "open") continue;
    const { start, local, depth } = reader;
    if (local === "sheet" && depth === 3) {
      position++;
      reader.skip();
      if (!kept.has(position) && dropped.includes(position)) splices.replace(start, reader.end, "");
    } else if (local === "workbookView" && dropped.length > 0) {
      const tag = text.slice(start, reader.end);
      const active = Math.max(0, moved(count(reader.attribute("activeTab"), 0)));
      const first = Math.max(0, moved(count(reader.attribute("firstSheet"), 0)));
      const changed = tag
        .replace(/(\sactiveTab\s*=\s*["'])\d+/, `$1${Math.min(active, book.sheets.length - 1)}`)
        .replace(/(\sfirstSheet\s*=\s*["'])\d+/, `$1${Math.min(first, book.sheets.length - 1)}`);
      if (changed !== tag) splices.replace(start, reader.end, changed);
    } else if (depth === 2 && local === "definedNames" && names !== undefined) {
      reader.skip();
      putNames(start, reader.end);
    } else if (depth === 2 && AFTER_NAMES.includes(local)) {
      if (!namesDone) putNames(start, start);
      if (local === "calcPr" && !calculated) {
        splices.replace(start, reader.end, withFullCalculation(text.slice(start, reader.end)));
        calculated = true;
      } else if (!calculated) {
        splices.insert(start, `<${p}calcPr fullCalcOnLoad="1"/>`);
        calculated = true;
      }
    }
  }
  return splices.apply();
}

/** Whether cells of the user's own sheets were written: what reads them must be calculated anew. */
const overwritten = ({ sheets }: BookState): boolean =>
  sheets.some(({ position, touched }) => position !== undefined && touched.size > 0);

const withFullCalculation = (tag: string): string =>
  tag
    .replace(/\sfullCalcOnLoad\s*=\s*(["'])[^"']*\1/, "")
    .replace(/\s*(\/?)>$/, ' fullCalcOnLoad="1"$1>');

/** The whole element; `undefined` when no name has changed. */
function namesXml(
  book: BookState,
  p: string,
  dropped: readonly number[],
  moved: (position: number) => number,
): string | undefined {
  const before = book.workbook.names;
  const same =
    before.length === book.names.length && before.every((one, n) => one === book.names[n]);
  if (same && dropped.length === 0) return undefined;
  const items = book.names
    .filter(({ scope }) => scope === undefined || !dropped.includes(scope))
    .map((name) => nameXml(name, p, moved));
  return items.length === 0 ? "" : `<${p}definedNames>${items.join("")}</${p}definedNames>`;
}

function nameXml(name: DefinedName, p: string, moved: (position: number) => number): string {
  const scope = name.scope === undefined ? "" : ` localSheetId="${moved(name.scope)}"`;
  const others = name.others.map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
  const open = `<${p}definedName name="${escapeAttribute(name.name)}"${scope}${others.join("")}>`;
  return `${open}${escapeXml(name.refersTo)}</${p}definedName>`;
}
