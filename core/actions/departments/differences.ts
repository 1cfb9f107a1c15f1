/**
 * What a returned sheet says otherwise than the workbook.
 *
 * @packageDocumentation
 */
import type { CellValue } from "../../kernel/cell";
import type { Finding } from "../port/findings";
import type { Spot } from "../port/outcome";

/** Why a difference is only shown. */
export type NotTaken =
  /** The workbook has no column for it. */
  | "no-column"
  /** Keel works this column out, or it names the row. */
  | "derived"
  /** A formula stands in the workbook's cell. */
  | "formula"
  /** Text where a number belongs. */
  | "no-number"
  | "protected"
  /** The workbook was changed after the sheet was made, and the department left the cell. */
  | "changed-since"
  | "row-added"
  | "row-missing"
  /** The same row stands twice on the returned sheet. */
  | "row-twice"
  /** The workbook has a row that the sheet was made without. */
  | "row-newer"
  /** The workbook no longer has a row that the sheet was made with. */
  | "row-gone";

/** Why a difference is taken over only when it is named. */
export type Doubt =
  /** 88.6 where the workbook has 0.886, or a hundred times as much. */
  | "scale"
  /** The workbook's cell was changed as well. */
  | "both-changed"
  /** The cell was emptied. */
  | "emptied";

export interface SheetDifference {
  /** `department/row/column`, the same while the sheets are. */
  readonly id: string;
  /** File it came from. */
  readonly source: string;
  readonly department: string;
  /** Name of the KPI or key result. */
  readonly item: string;
  /** Header of the column, in the language of the sheet; blank for a whole row. */
  readonly column: string;
  readonly before: CellValue;
  /** For an added row, what stands in it. */
  readonly after: CellValue;
  /** Number format of the workbook's cell. */
  readonly format?: string;
  /** Where it would be written. */
  readonly spot?: Spot;
  /** Absent when it can be taken over. */
  readonly notTaken?: NotTaken;
  readonly doubt?: Doubt;
}

export interface CollectView {
  readonly differences: readonly SheetDifference[];
  readonly findings: readonly Finding[];
}
