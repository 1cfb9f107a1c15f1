import { dayOfIso, type CellValue, type Snapshot } from "../../core";

/** A workbook of sheets without formulas, as a host would have read it. */
export function bookOf(
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
): Snapshot {
  const today = dayOfIso("2026-02-10");
  if (today === undefined) throw new Error("no such day");
  const read = Object.entries(sheets).map(([name, values]) => {
    const used = { row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0 };
    return {
      info: { id: name, name, visible: true, protected: false, used },
      region: {
        sheet: name,
        origin: { row: 0, column: 0 },
        values,
        formulas: [],
        formatCodes: [],
        formats: [],
        merges: [],
        hiddenRows: [],
        locked: [],
      },
    };
  });
  return {
    host: "memory",
    capabilities: {
      tables: true,
      validation: true,
      conditions: true,
      charts: false,
      names: true,
      functions: true,
    },
    locale: "en-US",
    language: "en",
    today,
    sheets: read.map(({ info }) => info),
    tables: [],
    names: [],
    settings: {},
    regions: read.map(({ region }) => region),
    complete: true,
    missing: [],
  };
}
