/**
 * Cells of a sheet as a region of the Snapshot, read in as few requests as Excel's limits allow.
 *
 * @packageDocumentation
 */
import {
  CELL_LIMIT,
  readAreaName,
  type Area,
  type FormatRun,
  type ReadRequest,
  type Region,
  type SeenFormula,
} from "../../core";
import { formulaIn, valueOf } from "./cells";
import { failureOf } from "./failure";
import { can } from "./support";

/** Cells whose values, formulas and formats mostly fit into one answer of 5 MB; halved where not. */
export const CELLS_PER_ANSWER = 50_000;

const CONTENT = "values,formulas,numberFormat";
const PLACE = "rowIndex,columnIndex,rowCount,columnCount,rowHidden";

/** One read that is under way: proxies that are filled by the next sync. */
interface Asked {
  readonly request: ReadRequest;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly merged: Excel.RangeAreas | undefined;
}

export function askPlace(context: Excel.RequestContext, request: ReadRequest): Asked {
  const sheet = context.workbook.worksheets.getItemOrNullObject(request.sheet);
  const { area } = request;
  const range =
    area === undefined
      ? sheet.getUsedRangeOrNullObject(true)
      : sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  sheet.load("id");
  sheet.protection.load("protected");
  range.load(PLACE);
  range.format.protection.load("locked");
  const merged = can("merges") ? sheet.getRange().getMergedAreasOrNullObject() : undefined;
  merged?.load("areas/items/address");
  return { request, sheet, range, merged };
}

/** Asks for the cells along with their place, for sheets that are known to be small. */
export function askAll(context: Excel.RequestContext, request: ReadRequest): Asked {
  const asked = askPlace(context, request);
  asked.range.load(CONTENT);
  return asked;
}

interface Content {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** The regions of reads that {@link askAll} has asked for, after their sync. */
export async function regionsOf(
  context: Excel.RequestContext,
  asked: readonly Asked[],
): Promise<readonly Region[]> {
  const hidden = await hiddenRows(context, asked);
  return asked.flatMap((one, index) =>
    one.sheet.isNullObject ? [] : [regionOf(one, areaOf(one), one.range, hidden[index] ?? [])],
  );
}

/** The regions of reads that {@link askPlace} has asked for, in several requests. */
export async function regionsInChunks(
  context: Excel.RequestContext,
  asked: readonly Asked[],
): Promise<{ readonly regions: readonly Region[]; readonly missing: readonly ReadRequest[] }> {
  const hidden = await hiddenRows(context, asked);
  const regions: Region[] = [];
  const missing: ReadRequest[] = [];
  let cells = 0;
  for (const [index, one] of asked.entries()) {
    if (one.sheet.isNullObject) continue;
    const area = areaOf(one);
    cells += area.rows * area.columns;
    if (cells > CELL_LIMIT) {
      missing.push(one.request);
      continue;
    }
    const content = await contentInChunks(context, one.sheet, area);
    regions.push(regionOf(one, area, content, hidden[index] ?? []));
  }
  return { regions, missing };
}

async function contentInChunks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<Content> {
  const values: (readonly unknown[])[] = [];
  const formulas: (readonly unknown[])[] = [];
  const numberFormat: (readonly unknown[])[] = [];
  let step = Math.max(1, Math.floor(CELLS_PER_ANSWER / Math.max(1, area.columns)));
  let row = 0;
  while (row < area.rows) {
    const rows = Math.min(step, area.rows - row);
    const part = sheet.getRangeByIndexes(area.row + row, area.column, rows, area.columns);
    part.load(CONTENT);
    try {
      await context.sync();
    } catch (error) {
      if (rows === 1 || failureOf(error).reason !== "too-large") throw error;
      step = Math.ceil(rows / 2);
      continue;
    }
    for (const line of part.values) values.push(line);
    for (const line of part.formulas) formulas.push(line);
    for (const line of part.numberFormat) numberFormat.push(line);
    part.untrack();
    row += rows;
  }
  return { values, formulas, numberFormat };
}

/** Row by row only where some are hidden: most sheets hide none. */
async function hiddenRows(
  context: Excel.RequestContext,
  asked: readonly Asked[],
): Promise<readonly (readonly number[])[]> {
  const details = asked.map(({ range }) =>
    !range.isNullObject && mixed(range.rowHidden) && can("rowProperties")
      ? range.getRowProperties({ rowHidden: true })
      : undefined,
  );
  if (details.some((one) => one !== undefined)) await context.sync();
  return asked.map(({ range }, index) => {
    if (range.isNullObject) return [];
    const rows = Array.from({ length: range.rowCount }, (_, row) => range.rowIndex + row);
    const detail = details[index];
    if (detail === undefined) return range.rowHidden ? rows : [];
    return rows.filter((_, row) => detail.value[row]?.rowHidden === true);
  });
}

/** Excel answers `null` where some rows are hidden and others are not; its types do not say so. */
const mixed = (hidden: boolean | null): boolean => hidden === null;

/** `null` where some cells are locked and others are not. */
const someLocked = (locked: boolean | null): boolean => locked ?? true;

const NOTHING: Area = { row: 0, column: 0, rows: 0, columns: 0 };

function areaOf({ range }: Asked): Area {
  if (range.isNullObject) return NOTHING;
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  return { row, column, rows, columns };
}

function regionOf(
  { request, sheet, range, merged }: Asked,
  area: Area,
  content: Content,
  hidden: readonly number[],
): Region {
  const empty = area.rows === 0;
  const { values, formulas, numberFormat } = empty
    ? { values: [], formulas: [], numberFormat: [] }
    : content;
  const locked = !empty && sheet.protection.protected && someLocked(range.format.protection.locked);
  return {
    sheet: request.sheet,
    origin: { row: area.row, column: area.column },
    values: values.map((line) => line.map(valueOf)),
    formulas: formulas.flatMap((line, r) =>
      line.flatMap((cell, c): readonly SeenFormula[] => {
        const text = formulaIn(cell, values[r]?.[c]);
        return text === undefined ? [] : [[area.row + r, area.column + c, text]];
      }),
    ),
    ...formatsOf(numberFormat, area),
    merges: merged === undefined || merged.isNullObject ? [] : mergesOf(merged),
    hiddenRows: hidden,
    locked: locked ? [area] : [],
  };
}

const mergesOf = ({ areas }: Excel.RangeAreas): readonly Area[] =>
  areas.items.flatMap(
    ({ address }) => readAreaName(address.slice(address.lastIndexOf("!") + 1)) ?? [],
  );

const GENERAL = "General";

function formatsOf(
  numberFormat: Content["numberFormat"],
  area: Area,
): Pick<Region, "formatCodes" | "formats"> {
  const codes = new Map<string, number>();
  const formats: FormatRun[] = [];
  for (let c = 0; c < area.columns; c++) {
    let start = 0;
    for (let r = 1; r <= area.rows; r++) {
      const code = numberFormat[start]?.[c];
      if (r < area.rows && numberFormat[r]?.[c] === code) continue;
      if (typeof code === "string" && code !== GENERAL) {
        const format = codes.get(code) ?? codes.size;
        codes.set(code, format);
        formats.push({ row: area.row + start, column: area.column + c, rows: r - start, format });
      }
      start = r;
    }
  }
  return { formatCodes: [...codes.keys()], formats };
}
