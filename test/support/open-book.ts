import type { Snapshot } from "../../core/actions/snapshot";
import type { HostPort } from "../../core/actions/port";
import { dayOfIso, type Day } from "../../core/kernel/day";
import type { Language } from "../../core/kernel/language";
import type { BookSpec } from "./book";
import { memoryBook, type MemoryBook } from "./memory-book";
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
