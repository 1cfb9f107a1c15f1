/**
 * Alignment of a whole workbook, both ways: what is not carried, what serves nothing, what does not
 * add up, what contradicts.
 *
 * @packageDocumentation
 */
import type { BookToAlign } from "./graph/book";
import { alignedBook, type Aligned } from "./graph/aligned";
import { coverageOf, type Coverage } from "./graph/coverage";
import type { AlignmentFinding } from "./graph/facts";
import { againstKpi, dates, figures } from "./graph/figure-rules";
import { circles, linkEnds, notCarried, notCarriedBy, servesNothing } from "./graph/links-rules";
import { sums } from "./graph/sum-rules";
import { capacity, levels, teamTable } from "./graph/team-rules";

export interface Alignment extends Aligned {
  readonly coverage: readonly Coverage[];
  /** By rule, in the order of the book's own rows. */
  readonly findings: readonly AlignmentFinding[];
}

/** In time that grows with items and links. */
export function align(book: BookToAlign): Alignment {
  const aligned = alignedBook(book);
  const coverage = coverageOf(aligned);
  return {
    ...aligned,
    coverage,
    findings: [
      ...notCarried(aligned),
      ...notCarriedBy(aligned),
      ...servesNothing(aligned),
      ...linkEnds(aligned),
      ...circles(aligned),
      ...teamTable(aligned),
      ...levels(aligned),
      ...dates(aligned),
      ...sums(aligned, coverage),
      ...figures(aligned),
      ...againstKpi(aligned),
      ...capacity(aligned),
    ],
  };
}
