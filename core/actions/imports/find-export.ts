/**
 * Finds the export in a workbook: the header row that a mapping speaks of, and the rows below it.
 *
 * @packageDocumentation
 */
import { cellText } from "../../kernel/cell";
import { regionArea, valueAt, type Region } from "../../kernel/region";
import { KNOWN_MAPPINGS, mappedHeader, mappingFor } from "../../imports/known";
import type { ImportField, Mapping } from "../../imports/mapping";
import { mappingFromHeaders } from "../../imports/mapping-text";
import type { ExportTable } from "../../imports/read-rows";
import { formatAt } from "../../tables/region-index";
import type { Snapshot } from "../port/snapshot";

export interface FoundExport {
  readonly region: Region;
  readonly sheetName: string;
  readonly headerRow: number;
  readonly mapping: Mapping;
  readonly table: ExportTable;
  /** Headers that nothing is taken from. */
  readonly left: readonly string[];
}

/** Exports begin with their header; some tools put a title and the day above it. */
const ROWS_FROM_TOP = 20;
const FEWEST_COLUMNS = 2;
const TITLES: readonly ImportField[] = ["title", "keyResult", "objective"];

/** @param mapping - The one to use; without it the headers tell. */
export function findExport(
  snapshot: Pick<Snapshot, "regions" | "sheets" | "tables">,
  mapping?: Mapping,
): FoundExport | undefined {
  for (const region of snapshot.regions) {
    const sheet = snapshot.sheets.find(({ id }) => id === region.sheet);
    const isOurs = snapshot.tables.some(
      ({ sheet: id, name }) => id === region.sheet && name.startsWith("Keel"),
    );
    if (isOurs) continue;
    const { row, rows } = regionArea(region);
    for (let at = row; at < row + Math.min(rows, ROWS_FROM_TOP); at++) {
      const headers = headersAt(region, at);
      const fits = mapping ?? mappingFor(headers, KNOWN_MAPPINGS) ?? mappingFromHeaders(headers);
      if (fits === undefined) continue;
      const { places } = mappedHeader(headers, fits);
      const named = [...places.values()].some((field) => TITLES.includes(field));
      if (places.size < Math.min(FEWEST_COLUMNS, fits.columns.length) || !named) continue;
      return {
        region,
        sheetName: sheet?.name ?? region.sheet,
        headerRow: at,
        mapping: fits,
        table: { headers, places, rows: rowsBelow(region, at) },
        left: headers.filter((header, place) => header !== "" && !places.has(place)),
      };
    }
  }
  return undefined;
}

export function headersAt(region: Region, row: number): readonly string[] {
  const { column, columns } = regionArea(region);
  return Array.from({ length: columns }, (_, c) => cellText(valueAt(region, row, column + c)));
}

function rowsBelow(region: Region, headerRow: number): ExportTable["rows"] {
  const { row, rows, column, columns } = regionArea(region);
  return Array.from({ length: Math.max(0, row + rows - headerRow - 1) }, (_, n) => {
    const at = headerRow + 1 + n;
    const cells = Array.from({ length: columns }, (_, c) => {
      const value = valueAt(region, at, column + c);
      const isPercent =
        typeof value === "number" && (formatAt(region, at, column + c)?.includes("%") ?? false);
      return { value, isPercent };
    });
    return { row: at, cells };
  });
}
