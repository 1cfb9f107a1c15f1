import {
  lens,
  selectedSeries,
  type Area,
  type HostPort,
  type SheetInfo,
  type Survey,
} from "../../core";
import type { Selection } from "./state";

/** More cells than this are no row or column of numbers that anybody wants to look at. */
const MOST_CELLS = 20_000;

/** Reads what is selected; `undefined` when nothing is, or only blank cells. */
export async function readSelection(port: HostPort): Promise<Selection | undefined> {
  const survey = await port.survey();
  const wanted = usedPart(survey);
  if (wanted === undefined) return undefined;
  const { sheet, area } = wanted;
  const spot = { sheet: sheet.id, sheetName: sheet.name, area };
  if (area.rows * area.columns > MOST_CELLS) return { spot, selected: { what: "several" } };
  const { regions } = await port.read([{ sheet: sheet.id, area }]);
  const [region] = regions;
  if (region === undefined) return undefined;
  const selected = selectedSeries(region);
  if (selected.what !== "series") return { spot, selected };
  const { series } = selected;
  return { spot, selected, lens: { series, lens: lens(series.values) } };
}

/** The selection without the empty rest of whole rows or columns; one cell selects nothing. */
function usedPart({
  selection,
  sheets,
}: Survey): { readonly sheet: SheetInfo; readonly area: Area } | undefined {
  const sheet = sheets.find(({ id }) => id === selection?.sheet);
  if (selection === undefined || sheet?.used == null) return undefined;
  if (selection.area.rows * selection.area.columns < 2) return undefined;
  const area = overlap(selection.area, sheet.used);
  return area === undefined ? undefined : { sheet, area };
}

function overlap(one: Area, other: Area): Area | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}
