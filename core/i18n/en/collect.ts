import type { CollectSentences } from "../collect-sentences";

export const collect: CollectSentences = {
  empty: "(blank)",
  cell: (item, column, from, to, place) =>
    `${item} · ${column}: ${from} → ${to}${place === undefined ? "" : ` (${place})`}`,
  notTaken: {
    "no-column": "shown only: the workbook has no column for it",
    derived: "shown only: this column is worked out, or names the row",
    formula: "shown only: a formula stands in the workbook's cell",
    "no-number": "shown only: this is text, and the workbook has a number there",
    protected: "shown only: the workbook's sheet is protected",
    "changed-since":
      "shown only: the workbook was changed since, the department left the old value",
    "row-added": "a row that the department added; enter it in the workbook if it is wanted",
    "row-missing": "the row did not come back; the workbook keeps it",
    "row-twice": "the row stands twice on the sheet; only the first was compared",
    "row-newer": "came into the workbook after the sheet was made",
    "row-gone": "has left the workbook since the sheet was made",
  },
  doubt: {
    scale: "please check: about a hundred times as much or as little, or a percentage without %",
    "both-changed": "please check: the workbook's cell was changed as well",
    emptied: "please check: the cell was emptied",
  },
  apart: " — ",
};
