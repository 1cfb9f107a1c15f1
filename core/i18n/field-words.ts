/**
 * Columns by the words people see over them.
 *
 * @packageDocumentation
 */
import type { Language } from "../kernel/language";
import { HEADERS, type Header } from "../model/headers";
import { TABLE_KINDS, type Field, type TableKind } from "../model/table";

/** The word of a kind of table for a field, else that of the first table that has such a column. */
export function fieldWord(field: Field, kind: TableKind, language: Language): string {
  for (const one of [kind, ...TABLE_KINDS]) {
    const headers: Readonly<Record<string, Header>> = HEADERS[one];
    const header = headers[field];
    if (header !== undefined) return header[language];
  }
  return field;
}
