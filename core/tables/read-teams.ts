/**
 * Rows of a Teams table: which team belongs to which, and what shares are taken from.
 *
 * @packageDocumentation
 */
import { numberOf, textOf, type TableLayout } from "./layout";
import { clean } from "./read-okrs";

export interface TeamRow {
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly team: string;
  readonly parent?: string;
  readonly lead?: string;
  readonly headcount?: number;
  /** Ratio of what all teams under the same parent had. */
  readonly lastPeriodShare?: number;
}

export const readTeams = (layout: TableLayout): readonly TeamRow[] =>
  layout.table.rows.flatMap((row): readonly TeamRow[] => {
    const team = textOf(layout, row, "team");
    if (team === undefined) return [];
    return [
      clean<TeamRow>({
        row,
        team,
        parent: textOf(layout, row, "parent"),
        lead: textOf(layout, row, "lead"),
        headcount: numberOf(layout, row, "headcount"),
        lastPeriodShare: numberOf(layout, row, "lastPeriodShare"),
      }),
    ];
  });
