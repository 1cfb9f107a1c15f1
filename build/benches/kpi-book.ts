import { dayOfIso, type CellValue, type Snapshot } from "../../core";

const HEADERS: readonly CellValue[] = ["ID", "KPI", "Baseline", "Target", "Unit"];

/** A workbook with one KPIs sheet. */
export function kpiBook(rows: readonly (readonly CellValue[])[]): Snapshot {
  const today = dayOfIso("2026-02-10");
  if (today === undefined) throw new Error("no such day");
  const values = [HEADERS, ...rows];
  const used = { row: 0, column: 0, rows: values.length, columns: HEADERS.length };
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
    sheets: [{ id: "KPIs", name: "KPIs", visible: true, protected: false, used }],
    tables: [],
    names: [],
    settings: {},
    regions: [
      {
        sheet: "KPIs",
        origin: { row: 0, column: 0 },
        values,
        formulas: [],
        formatCodes: [],
        formats: [],
        merges: [],
        hiddenRows: [],
        locked: [],
      },
    ],
    complete: true,
    missing: [],
  };
}
