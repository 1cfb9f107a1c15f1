/**
 * One cell of an OpenDocument sheet: its value, and its text as people see it.
 *
 * @packageDocumentation
 */
import { dayOfIso, type CellValue } from "../../../core";
import type { XmlReader } from "../xml/xml-reader";
import { attributesOf, eachChild, repeats, vocabulary } from "./ods-attributes";

const BLANKS_MAX = 1000;

/** Paragraphs of the cell just opened, without its notes and drawings. */
export function cellTextOf(reader: XmlReader): string {
  const lines: string[] = [];
  eachChild(reader, (name) => {
    if (name === "text:p" || name === "text:h") lines.push(paragraph(reader));
  });
  return lines.join("\n");
}

function paragraph(reader: XmlReader): string {
  const { depth } = reader;
  let text = "";
  while (reader.next() && !(reader.kind === "close" && reader.depth === depth)) {
    if (reader.kind === "text") text += reader.content();
    else if (reader.kind === "open") {
      if (vocabulary(reader) !== "text") reader.skip();
      else if (reader.local === "tab") text += "\t";
      else if (reader.local === "line-break") text += "\n";
      else if (reader.local === "s") {
        text += " ".repeat(Math.min(BLANKS_MAX, repeats(attributesOf(reader), "c")));
      }
    }
  }
  return text;
}

/** @param text - As {@link cellTextOf} reads it. */
export function cellValueOf(attributes: ReadonlyMap<string, string>, text: string): CellValue {
  if (attributes.get("calcext:value-type") === "error") {
    return { error: { code: /^#\S+[!?A]$/.test(text) ? text : "#VALUE!" } };
  }
  switch (attributes.get("value-type")) {
    case "float":
    case "percentage":
    case "currency":
      return numberOf(attributes.get("value"), text);
    case "boolean":
      return attributes.get("boolean-value") === "true";
    case "date":
      return dateOf(attributes.get("date-value") ?? "") ?? textOf(text);
    case "time":
      return timeOf(attributes.get("time-value") ?? "") ?? textOf(text);
    default:
      return textOf(attributes.get("string-value") ?? text);
  }
}

const textOf = (text: string): CellValue => (text === "" ? null : text);

function numberOf(value: string | undefined, text: string): CellValue {
  const number = value === undefined || value.trim() === "" ? NaN : Number(value);
  return Number.isFinite(number) ? number : textOf(text);
}

/** `2026-03-31` or `2026-03-31T18:00:00`. */
function dateOf(stored: string): number | undefined {
  const [date = "", time] = stored.split("T");
  const day = dayOfIso(date);
  if (day === undefined || time === undefined) return day;
  const [hours = 0, minutes = 0, seconds = 0] = time.split(":").map(parseFloat);
  const fraction = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return Number.isFinite(fraction) ? day + fraction : day;
}

/** `PT12H30M00S` as a part of a day. */
function timeOf(stored: string): number | undefined {
  const match = /^-?PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/.exec(stored);
  if (match === null) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const fraction = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return stored.startsWith("-") ? -fraction : fraction;
}
