/**
 * Cells that core reads and a native formula cannot: the formula beside them will say less.
 *
 * @packageDocumentation
 */
import { cellText, isBlank } from "../../kernel/cell";
import { LANGUAGES } from "../../kernel/language";
import type { Field } from "../../model/table";
import { VOCABULARY } from "../../model/vocabulary";
import { readFigureText } from "../../tables/figure-text";
import { cellOf, numberOf, type TableLayout } from "../../tables/layout";
import { boundIn, type KeyResultRow } from "../../tables/read-okrs";
import { found, type Finding } from "../port/findings";
import { cellSpot } from "../port/spots";

const KINDS = new Set(
  Object.values(VOCABULARY.krKind).flatMap((word) =>
    LANGUAGES.map((language) => word[language].toLowerCase()),
  ),
);

/** One finding per column, with the first such cell: words to pick from the list, dates to retype. */
export function notNative(layout: TableLayout, rows: readonly KeyResultRow[]): readonly Finding[] {
  const odd: readonly (readonly [Field, (row: number) => boolean])[] = [
    ["kind", (row) => isOddKind(layout, row)],
    ["start", (row) => typeof cellOf(layout, row, "start") === "string"],
    ["due", (row) => typeof cellOf(layout, row, "due") === "string"],
    ["baseline", (row) => isWordedFigure(layout, row, "baseline")],
    ["target", (row) => isWordedFigure(layout, row, "target")],
    ["current", (row) => isWordedFigure(layout, row, "current")],
  ];
  return odd.flatMap(([field, isOdd]) => {
    const first = rows.find(({ row, unread }) => !unread.includes(field) && isOdd(row));
    if (first === undefined || isBlank(cellOf(layout, first.row, field))) return [];
    const column = layout.table.columns.find((one) => one.field === field)?.header ?? field;
    const value = cellText(cellOf(layout, first.row, field));
    return [found("not-native", "info", { column, value }, cellSpot(layout, first.row, field))];
  });
}

/** `120家`: a figure, and more than a number to a formula. */
function isWordedFigure(layout: TableLayout, row: number, field: Field): boolean {
  const value = cellOf(layout, row, field);
  if (typeof value !== "string" || numberOf(layout, row, field) !== undefined) return false;
  if (field === "target" && boundIn(value.trim()) !== undefined) return false;
  return readFigureText(value) !== undefined;
}

function isOddKind(layout: TableLayout, row: number): boolean {
  const text = cellText(cellOf(layout, row, "kind"));
  return text !== "" && !KINDS.has(text) && !KINDS.has(text.toLowerCase());
}
