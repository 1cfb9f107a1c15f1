import type { CellValue } from "../../core/kernel/cell";
import { checkInSheet, type Language, type Outcome } from "../../core";
import { DAY_C, WEEK_6 } from "./day-c";
import { carryOut, cellAt, day, openBook, type OpenBook } from "./open-book";

export const SHEET = "Check-in sheet";
export const codes = ({ report }: Outcome): readonly string[] =>
  report.findings.map(({ code }) => code);
export const week6 = (language: Language = "en"): OpenBook =>
  openBook(DAY_C, language, day(WEEK_6));
export const values = (
  open: OpenBook,
  sheet: string,
  ...cells: readonly string[]
): readonly CellValue[] => cells.map((cell) => cellAt(open, sheet, cell).value);

/** Week 6 with its check-in sheet. */
export async function monday(): Promise<OpenBook> {
  const open = week6();
  await carryOut(open, checkInSheet(await open.snapshot()));
  return open;
}
