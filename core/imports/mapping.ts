/**
 * What the columns of another tool's export mean: data that anybody can write, name and keep.
 *
 * @packageDocumentation
 */

/** What a column can bring. Numbers are read in the item's unit. */
export const IMPORT_FIELDS = [
  /** The tool's own number of a row; others speak of it. */
  "id",
  /** Title of the row, whatever the row is. */
  "title",
  /** Word for what the row is: an objective, a key result or something else. */
  "type",
  /** Id or title of the objective a row belongs to, as `Title(weight: 20%, Id: 7)` too. */
  "parent",
  /** Titles side by side in one row: the objective may be left blank below its first row. */
  "objective",
  "keyResult",
  "team",
  "owner",
  "baseline",
  "target",
  "current",
  /** Share of the way, 0 to 100 or with a percent sign. */
  "progress",
  /** Share of the way, 0 to 1. */
  "progressRatio",
  "unit",
  /** Weight as a number or a percentage. */
  "weight",
  "start",
  "due",
  "commitment",
  /** A word that says whether the row is done. */
  "done",
  /** Kept in the Note column under the column's own name. */
  "note",
  "checkInDate",
  "checkInNote",
  /** One earlier check-in per column, also in the columns without a name that follow. */
  "checkIns",
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

export interface MappedColumn {
  /** Any of these headers; the first that is there counts. */
  readonly headers: readonly string[];
  readonly to: ImportField;
}

/** Words in the cells, by what they mean. Letter case and spaces do not matter. */
export interface MappingWords {
  readonly objective?: readonly string[];
  readonly keyResult?: readonly string[];
  readonly done?: readonly string[];
  readonly committed?: readonly string[];
  readonly aspirational?: readonly string[];
}

export interface Mapping {
  /** What people call it on the command line. */
  readonly id: string;
  /** Name of the tool or of the mapping. */
  readonly name: string;
  /** Headers that together tell an export of the tool from every other. */
  readonly signature: readonly string[];
  readonly columns: readonly MappedColumn[];
  readonly words?: MappingWords;
  /** What a row is whose type is blank or that has no such column. */
  readonly rowsAre: "objective" | "keyResult";
  /** Rows have no numbers of their own: done or not done. */
  readonly milestones?: boolean;
  /** Rows are work to do rather than goals. */
  readonly isWork?: boolean;
  /** The signature is what people head their own OKR tables with: only an import may rely on it. */
  readonly isPlain?: boolean;
}
