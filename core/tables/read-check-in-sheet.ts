/**
 * Rows of the check-in sheet as people have typed them.
 *
 * @packageDocumentation
 */
import { cellText, isBlank, type CellValue } from "../kernel/cell";
import { readNumberText } from "../kernel/number-text";
import { readDone } from "../model/done";
import type { FieldOf } from "../model/table";
import { isNoValue } from "./cell-words";
import { cellOf, textOf, type TableLayout } from "./layout";
import { confidenceOf } from "./read-okrs";

export interface TypedRow {
  readonly row: number;
  readonly owner?: string;
  readonly keyResult: string;
  readonly itemId?: string;
  /** TRUE and FALSE where it was said in words that a milestone is done or not. */
  readonly value?: number | boolean;
  /** A ratio. */
  readonly confidence?: number;
  readonly blocker?: string;
  /** Cells with something in them that is no value of their column. */
  readonly unread: readonly { readonly field: FieldOf<"checkInSheet">; readonly value: string }[];
}

/** Rows in which somebody has typed something; the others say nothing. */
export function readTypedRows(layout: TableLayout): readonly TypedRow[] {
  return layout.table.rows.flatMap((row): readonly TypedRow[] => {
    const typed = TYPED.map((field) => [field, cellOf(layout, row, field)] as const);
    if (typed.every(([, cell]) => isUnsaid(cell))) return [];
    const owner = textOf(layout, row, "owner");
    const itemId = textOf(layout, row, "itemId");
    const value = valueIn(cellOf(layout, row, "newValue"));
    const confidence = shareIn(cellOf(layout, row, "confidence"));
    const blocker = textOf(layout, row, "inTheWay");
    const read = { newValue: value, confidence, inTheWay: blocker } as const;
    return [
      {
        row,
        keyResult: textOf(layout, row, "keyResult") ?? "",
        ...(owner !== undefined && { owner }),
        ...(itemId !== undefined && { itemId }),
        ...(value !== undefined && { value }),
        ...(confidence !== undefined && { confidence }),
        ...(blocker !== undefined && { blocker }),
        unread: typed
          .filter(([field, cell]) => read[field] === undefined && !isUnsaid(cell))
          .map(([field, cell]) => ({ field, value: cellText(cell) })),
      },
    ];
  });
}

const TYPED = ["newValue", "confidence", "inTheWay"] as const;

/** Blank, or a word for "nothing" such as a dash. */
const isUnsaid = (cell: CellValue): boolean =>
  isBlank(cell) || (typeof cell === "string" && isNoValue(cell));

function valueIn(cell: CellValue): number | boolean | undefined {
  if (typeof cell === "boolean" || typeof cell === "number") return cell;
  return typeof cell === "string" ? (readNumberText(cell) ?? readDone(cell)) : undefined;
}

function shareIn(cell: CellValue): number | undefined {
  const number = valueIn(cell);
  return typeof number === "number" ? confidenceOf(number) : undefined;
}
