/**
 * Table parts: where a native table stands and what its columns are called.
 *
 * @packageDocumentation
 */
import { areaName, readAreaName, type Area } from "../../../core";
import { XmlReader } from "../xml/xml-reader";
import { decodeCellText, encodeCellText, escapeAttribute } from "../xml/xml-text";
import { count, flag, isMain, type Edition } from "./namespaces";

export interface TablePart {
  /** Number that stays with the table for good. */
  readonly number: number;
  readonly name: string;
  /** Header and body; a row of totals is not part of it. */
  readonly area: Area;
  readonly totals: boolean;
  readonly columns: readonly string[];
}

/** `undefined` for a table without a header row: its columns cannot be told apart by people. */
export function readTable(text: string, part: string): TablePart | undefined {
  const reader = new XmlReader(text, part);
  const columns: string[] = [];
  let table: Omit<TablePart, "columns"> | undefined;
  while (reader.next()) {
    if (reader.kind !== "open" || !isMain(reader)) continue;
    if (reader.local === "table" && reader.depth === 1) {
      const area = readAreaName(reader.attribute("ref") ?? "");
      const hasHeader = reader.attribute("headerRowCount") !== "0";
      if (area === undefined || !hasHeader) return undefined;
      const shown = flag(reader.attribute("totalsRowCount")?.replace(/^[1-9]\d*$/, "1"));
      table = {
        number: count(reader.attribute("id"), 0),
        name: reader.attribute("displayName") ?? reader.attribute("name") ?? "",
        area: shown ? { ...area, rows: area.rows - 1 } : area,
        totals: shown,
      };
    } else if (reader.local === "tableColumn") {
      columns.push(decodeCellText(reader.attribute("name") ?? ""));
    }
  }
  return table === undefined ? undefined : { ...table, columns };
}

const columnXml = (prefix: string, id: number, name: string): string =>
  `<${prefix}tableColumn id="${id}" name="${columnName(name)}"/>`;

/** Line breaks in a header are written as `_x000a_` here, unlike in cells. */
const columnName = (name: string): string =>
  escapeAttribute(encodeCellText(name).replace(/\n/g, "_x000a_").replace(/\t/g, "_x0009_")).replace(
    /&amp;(lt|gt|amp);/g,
    "&$1;",
  );

export function newTableXml(table: Omit<TablePart, "totals">, edition: Edition): string {
  const reference = areaName(table.area);
  const name = escapeAttribute(table.name);
  const columns = table.columns.map((header, n) => columnXml("", n + 1, header));
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<table xmlns="${edition.main}" id="${table.number}" name="${name}" displayName="${name}" ` +
    `ref="${reference}" totalsRowShown="0"><autoFilter ref="${reference}"/>` +
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    `<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" ` +
    `showRowStripes="1" showColumnStripes="0"/></table>`
  );
}

/** The same part with another size and its last columns added or taken away. */
export function patchTableXml(text: string, part: string, table: TablePart): string {
  const reader = new XmlReader(text, part);
  const whole = { ...table.area, rows: table.area.rows + (table.totals ? 1 : 0) };
  let out = "";
  let from = 0;
  const replaceTag = (change: (tag: string) => string) => {
    out += text.slice(from, reader.start) + change(text.slice(reader.start, reader.end));
    from = reader.end;
  };
  const withRef = (area: Area) => (tag: string) =>
    tag.replace(/(\sref\s*=\s*)(["'])[^"']*\2/, `$1"${areaName(area)}"`);
  let seen = 0;
  let highest = 0;
  while (reader.next()) {
    if (reader.kind === "open" && isMain(reader)) {
      if (reader.local === "table" && reader.depth === 1) replaceTag(withRef(whole));
      else if (reader.local === "autoFilter" && reader.depth === 2) replaceTag(withRef(table.area));
      else if (reader.local === "tableColumns") {
        const size = `count="${table.columns.length}"`;
        replaceTag((tag) => tag.replace(/count\s*=\s*(["'])[^"']*\1/, size));
      } else if (reader.local === "tableColumn") {
        highest = Math.max(highest, count(reader.attribute("id"), 0));
        seen++;
        if (seen > table.columns.length) {
          out += text.slice(from, reader.start);
          reader.skip();
          from = reader.end;
        }
      }
    } else if (reader.kind === "close" && reader.local === "tableColumns" && isMain(reader)) {
      const [prefix] = /^<\/(?:[^>:]+:)?/.exec(text.slice(reader.start, reader.end)) ?? ["</"];
      const added = table.columns.slice(seen);
      out += text.slice(from, reader.start);
      out += added.map((name, n) => columnXml(prefix.slice(2), highest + n + 1, name)).join("");
      from = reader.start;
    }
  }
  return out + text.slice(from);
}
