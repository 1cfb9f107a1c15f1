/**
 * The Library table of a workbook: families of the user's own, beside those Keel brings.
 *
 * @packageDocumentation
 */
import { familiesInRows, type OwnFamilies } from "../../decompose/own-families";
import type { Library } from "../../decompose/library/family";
import { plainWord } from "../../kernel/plain-word";
import type { Region, SheetId } from "../../kernel/region";
import { found, type Finding } from "../port/findings";
import type { Snapshot } from "../port/snapshot";

/** Sheets of these names hold families, not KPIs or OKRs. */
const SHEETS = new Set(
  ["Library", "KPI library", "Keel library", "指标库", "KPI指标库", "KPI库"].map(plainWord),
);

export const isLibrarySheet = (name: string): boolean => SHEETS.has(plainWord(name));

interface Own extends OwnFamilies {
  readonly region: Region;
}

function ownIn({ regions, sheets }: Pick<Snapshot, "regions" | "sheets">): readonly Own[] {
  const ids = new Set<SheetId>(
    sheets.filter(({ name }) => isLibrarySheet(name)).map(({ id }) => id),
  );
  return regions
    .filter(({ sheet }) => ids.has(sheet))
    .map((region) => ({ region, ...familiesInRows(region.values) }));
}

/** The user's families first: theirs are meant where both know a KPI. */
export function withOwnFamilies(snapshot: Snapshot, library: Library): Library {
  const own = ownIn(snapshot).flatMap(({ families }) => families);
  return own.length === 0 ? library : [...own, ...library];
}

/** Which of the user's families lack what a draft needs, and where. */
export function libraryFindings(snapshot: Snapshot): readonly Finding[] {
  const nameOf = (id: SheetId): string => snapshot.sheets.find((one) => one.id === id)?.name ?? "";
  return ownIn(snapshot).flatMap(({ region: { sheet, origin }, unused }) =>
    unused.map(({ kpi, row, lacks }) =>
      found(
        "family-unused",
        "warning",
        { kpi, lacks },
        {
          sheet,
          sheetName: nameOf(sheet),
          area: { row: origin.row + row, column: origin.column, rows: 1, columns: 1 },
        },
      ),
    ),
  );
}
