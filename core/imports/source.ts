/**
 * Delimited text that is not in the workbook, as a sheet to look an export up in.
 *
 * @packageDocumentation
 */
import type { CellValue } from "../kernel/cell";
import type { FormatRun, Region, SheetInfo } from "../kernel/region";
import { parseDelimited } from "./delimited";
import { readField } from "./field-text";

/** An export beside the workbook. */
export interface ImportSource {
  /** Of the file, or what the pasted text is called. */
  readonly name: string;
  readonly text: string;
}

export interface SourceSheet {
  readonly region: Region;
  readonly sheet: SheetInfo;
  /** The fields as they are written. */
  readonly texts: readonly (readonly string[])[];
}

/** More fields than this are not looked at: nobody's goals fill them. */
const MOST_FIELDS = 1_000_000;

const SHEETS = new WeakMap<ImportSource, SourceSheet>();

export function sourceSheet(source: ImportSource): SourceSheet {
  const known = SHEETS.get(source);
  if (known !== undefined) return known;
  const made = parsed(source);
  SHEETS.set(source, made);
  return made;
}

function parsed({ name, text }: ImportSource): SourceSheet {
  const { rows } = parseDelimited(text.replace(/^\ufeff/, ""));
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const kept = rows.slice(0, Math.max(1, Math.floor(MOST_FIELDS / Math.max(1, columns))));
  const codes: string[] = [];
  const formats: FormatRun[] = [];
  const values = kept.map((row, r) =>
    Array.from({ length: columns }, (_, column): CellValue => {
      const { value, code } = readField(row[column] ?? "");
      if (code !== undefined) {
        if (!codes.includes(code)) codes.push(code);
        formats.push({ row: r, column, rows: 1, format: codes.indexOf(code) });
      }
      return value;
    }),
  );
  const id = `import:${name}`;
  const used = { row: 0, column: 0, rows: values.length, columns };
  return {
    texts: kept,
    sheet: { id, name, visible: true, protected: false, used },
    region: {
      sheet: id,
      origin: { row: 0, column: 0 },
      values,
      formulas: [],
      formatCodes: codes,
      formats,
      merges: [],
      hiddenRows: [],
      locked: [],
    },
  };
}
