/**
 * What a workbook file holds, before any cell is looked at.
 *
 * @packageDocumentation
 */
import type { Language, SheetInfo, Survey, TableInfo } from "../../../core";
import type { BookState, SheetState } from "../xlsx/book-state";

export interface SurveyOptions {
  readonly language: Language;
  /** Names of hidden sheets that may be read. */
  readonly includeHidden?: readonly string[];
}

/** Whether a sheet's cells may be looked at: hidden ones only when asked for by name. */
export const isOpen = ({ visible, name }: SheetState, { includeHidden }: SurveyOptions): boolean =>
  visible || (includeHidden ?? []).includes(name);

export function surveyBook(book: BookState, options: SurveyOptions): Survey {
  return {
    host: "file",
    capabilities: {
      tables: true,
      validation: true,
      conditions: true,
      charts: false,
      names: true,
      functions: false,
    },
    locale: options.language === "zh" ? "zh-CN" : "en-US",
    sheets: book.sheets.map((sheet): SheetInfo => {
      const { id, name, visible } = sheet;
      const used = isOpen(sheet, options) ? sheet.cells.used() : null;
      return { id, name, visible, protected: sheet.protected, used };
    }),
    tables: book.tables.map(({ id, name, sheet, area, columns }): TableInfo => ({
      id,
      name,
      sheet,
      area,
      columns,
    })),
    names: book.names
      .filter(({ hidden, name, scope }) => !hidden && scope === undefined && !/^_xl/.test(name))
      .map(({ name, refersTo }) => ({ name, refersTo })),
    settings: Object.fromEntries(book.settings),
  };
}
