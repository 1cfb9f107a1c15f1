/**
 * Addresses that mark spreadsheet elements, in both editions of the format.
 *
 * @packageDocumentation
 */
import type { XmlReader } from "../xml/xml-reader";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** Which edition a workbook is written in; new parts follow it. */
export interface Edition {
  readonly strict: boolean;
  readonly main: string;
  readonly relationships: string;
}

export const editionOf = (namespace: string): Edition =>
  namespace === STRICT_MAIN
    ? { strict: true, main: STRICT_MAIN, relationships: STRICT_RELATIONSHIPS }
    : { strict: false, main: MAIN, relationships: RELATIONSHIPS };

/** Whether the token is a spreadsheet element and no extension of the same name. */
export const isMain = ({ namespace }: XmlReader): boolean =>
  namespace === MAIN || namespace === STRICT_MAIN;

export const relationshipId = (reader: XmlReader): string =>
  reader.attributeOf(RELATIONSHIPS, "id") ?? reader.attributeOf(STRICT_RELATIONSHIPS, "id") ?? "";

/** `1`, `true`, `on`; absent is the default. */
export const flag = (value: string | undefined, absent = false): boolean =>
  value === undefined ? absent : value === "1" || value === "true" || value === "on";

/** A whole number that is not negative; the fallback for anything else. */
export function count(value: string | undefined, fallback: number): number {
  const number = Number(value);
  return value !== undefined && Number.isInteger(number) && number >= 0 ? number : fallback;
}
