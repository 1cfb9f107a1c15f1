import type { Day } from "../../core";
import { openBook, type FileBook } from "../../workbench/files";
import { inflate } from "../../workbench/cli/inflate";
import type { Bench, Sides } from "./measure";

const ROWS = 100_000;

const HEADER = "KPI,Team,Owner,Unit,Baseline,Target,Actual,Weight,Period,Due,Source,Note";

const line = (row: number): string =>
  `Repeat orders of segment ${row},Team ${row % 12},Owner ${row % 300},orders,${row % 7},` +
  `${100 + (row % 11)},${row % 97}.25,10%,2026 Q1,2026-03-31,ledger,as discussed`;

function opened(bytes: Uint8Array, name: string): FileBook {
  const book = openBook(bytes, name, inflate);
  if (!book.ok) throw new Error(`the bench's own file does not open: ${book.problem.code}`);
  return book.value;
}

/** Opens the file and reads every sheet, as every command does first. */
function read(bytes: Uint8Array): unknown {
  const book = opened(bytes, "kpi.xlsx");
  const port = book.port({ today: 46000 as Day, language: "en" });
  return port.read(book.sheets.map(({ id }) => ({ sheet: id })));
}

export const openFileBenches: readonly Bench[] = [
  {
    name: "open-file",
    against: "JSON.parse of the same cells, a sheet of 100,000 rows of 12 columns",
    limit: 20,
    prepare: (): Sides => {
      const lines = [HEADER, ...Array.from({ length: ROWS }, (_, row) => line(row))];
      const bytes = opened(new TextEncoder().encode(lines.join("\n")), "kpi.csv").bytes();
      const text = JSON.stringify(lines.map((one) => one.split(",")));
      return { run: () => read(bytes), bare: (): unknown => JSON.parse(text) };
    },
  },
];
