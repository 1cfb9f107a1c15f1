/**
 * Differences of returned sheets as lines that people read.
 *
 * @packageDocumentation
 */
import type { SheetDifference } from "../actions/departments/differences";
import { cellName } from "../kernel/address";
import { cellText, isBlank, type CellValue } from "../kernel/cell";
import { dayOfSerial, isoOfDay } from "../kernel/day";
import type { Language } from "../kernel/language";
import { isDateFormat } from "../tables/number-format";
import type { CollectSentences } from "./collect-sentences";
import { collect as en } from "./en/collect";
import { digitsOf, quantityText } from "./measure-number";
import { collect as zh } from "./zh/collect";

const SENTENCES: Readonly<Record<Language, CollectSentences>> = { en, zh };

/** What, from what to what, where; and why it is not taken over or needs a second look. */
export function sayDifference(difference: SheetDifference, language: Language): string {
  const say = SENTENCES[language];
  const { item, column, before, after, format, spot, notTaken, doubt } = difference;
  const why = notTaken === undefined ? doubt && say.doubt[doubt] : say.notTaken[notTaken];
  const place = spot === undefined ? undefined : `${spot.sheetName}!${cellName(spot.area)}`;
  const shown = (value: CellValue): string =>
    isBlank(value) ? say.empty : valueText(value, format);
  const head =
    column === ""
      ? rowText(item, after)
      : say.cell(item, column, shown(before), shown(after), place);
  return why === undefined ? head : head + say.apart + why;
}

const rowText = (item: string, after: CellValue): string =>
  isBlank(after) ? item : cellText(after);

/** A ratio as its cell shows it, a date as a date. */
function valueText(value: CellValue, format: string | undefined): string {
  if (typeof value !== "number") return cellText(value);
  if (format === undefined) return digitsOf(value);
  if (format.includes("%")) return quantityText(value, "%", "");
  const day = isDateFormat(format) ? dayOfSerial(value) : undefined;
  return day === undefined ? digitsOf(value) : isoOfDay(day);
}
