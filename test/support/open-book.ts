import { bindIds, type Outcome } from "../../core/actions/port/outcome";
import type { HostPort, Receipt } from "../../core/actions/port/port";
import type { Snapshot } from "../../core/actions/port/snapshot";
import { readCellName } from "../../core/kernel/address";
import type { CellValue } from "../../core/kernel/cell";
import { dayOfIso, type Day } from "../../core/kernel/day";
import type { Language } from "../../core/kernel/language";
import type { BookSpec, SeenCell } from "./book";
import { cellKey, memoryBook, type MemoryBook } from "./memory-book";
import { memoryHost } from "./memory-host";

/** A workbook open in the fake host. */
export interface OpenBook {
  readonly book: MemoryBook;
  readonly port: HostPort;
  /** Every visible sheet, as hosts read a workbook. */
  readonly snapshot: () => Promise<Snapshot>;
}

export function day(iso: string): Day {
  const found = dayOfIso(iso);
  if (found === undefined) throw new Error(`no such day: ${iso}`);
  return found;
}

export function openBook(
  spec: BookSpec,
  language: Language = "en",
  today: Day = day("2026-02-15"),
): OpenBook {
  const book = memoryBook(spec);
  const port = memoryHost(book, { today, language });
  const snapshot = async (): Promise<Snapshot> => {
    const { sheets } = await port.survey();
    const visible = sheets.filter((sheet) => sheet.visible);
    return port.read(visible.map(({ id }) => ({ sheet: id })));
  };
  return { book, port, snapshot };
}

/** Applies an outcome as hosts do, and undoes it with the ids the host chose. */
export async function carryOut(
  { port }: OpenBook,
  outcome: Outcome,
): Promise<{ readonly receipt: Receipt; readonly undo: () => Promise<Receipt> }> {
  const receipt = await port.apply(outcome.edits);
  return { receipt, undo: () => port.apply(bindIds(outcome.inverse, receipt)) };
}

/** Everything of a workbook that an undo must bring back. */
export function stateOf({ sheets, tables, names, settings }: MemoryBook): unknown {
  return {
    sheets: sheets.map(({ name, cells }) => ({
      name,
      cells: Object.fromEntries(
        [...cells]
          .filter(([, { value, formula }]) => value !== null || formula !== undefined)
          .map(([key, { value, formula }]) => [key, formula ?? value]),
      ),
    })),
    tables: tables.map(({ name, area }) => ({ name, area })),
    names: [...names],
    settings: Object.fromEntries(settings),
  };
}

/** Value by A1 name on a sheet. */
export function cellAt({ book }: OpenBook, sheet: string, cell: string): SeenCell {
  const position = readCellName(cell);
  const found = book.sheets.find(({ name }) => name === sheet);
  if (found === undefined || position === undefined) throw new Error(`no ${sheet}!${cell}`);
  return found.cells.get(cellKey(position.row, position.column)) ?? { value: null };
}

/** A person types a value. */
export function type({ book }: OpenBook, sheet: string, cell: string, value: CellValue): void {
  const position = readCellName(cell);
  const found = book.sheets.find(({ name }) => name === sheet);
  if (found === undefined || position === undefined) throw new Error(`no ${sheet}!${cell}`);
  found.cells.set(cellKey(position.row, position.column), { value });
}
