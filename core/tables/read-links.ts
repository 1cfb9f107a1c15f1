/**
 * Rows of a Links table: which item serves which, and how.
 *
 * @packageDocumentation
 */
import type { ItemLink } from "../model/words";
import { numberOf, textOf, wordIn, type TableLayout } from "./layout";
import { clean } from "./read-okrs";

export interface LinkRow {
  /** Zero-based row of the sheet. */
  readonly row: number;
  /** Ids as a rule; people also write names. */
  readonly from?: string;
  readonly to?: string;
  readonly kind: ItemLink;
  /** Ratio of what the upper item carries. */
  readonly share?: number;
}

/** A share written as 40 is 40 %. */
const asRatio = (share: number | undefined): number | undefined =>
  share !== undefined && Math.abs(share) > 1.5 && Math.abs(share) <= 100 ? share / 100 : share;

/** Rows with one end at least; without a kind, one that has a share takes it and another helps. */
export const readLinks = (layout: TableLayout): readonly LinkRow[] =>
  layout.table.rows.flatMap((row): readonly LinkRow[] => {
    const from = textOf(layout, row, "from");
    const to = textOf(layout, row, "to");
    if (from === undefined && to === undefined) return [];
    const share = asRatio(numberOf(layout, row, "share"));
    const kind =
      wordIn(layout, row, "kind", "itemLink") ?? (share === undefined ? "supports" : "shares");
    return [clean<LinkRow>({ row, from, to, kind, share })];
  });
