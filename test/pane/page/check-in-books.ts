import { dayOfIso } from "../../../core";
import { DAY_C_LOG, WEEK_6 } from "../../support/day-c";
import type { BookSpec } from "../../support/book";

/** Monday of week 6: some have typed into the sheet, one is stuck, two are silent. */
export const CHECK_IN_BOOKS: Readonly<Record<string, BookSpec>> = {
  checkIns: {
    ...DAY_C_LOG,
    sheets: [
      ...DAY_C_LOG.sheets,
      {
        name: "Monday",
        rows: [
          ["Owner", "Key result", "Last value", "New value", "Confidence", "In the way", "Item ID"],
          ["Ana", "Weekly sign-ups", 120, 140, 0.6, null, "KR-001"],
          ["Bo", "Cost per customer", 39, null, null, null, "KR-002"],
          ["Ed", "Tickets answered in an hour", 66, "soon", null, null, "KR-005"],
        ],
      },
      {
        name: "Keel settings",
        rows: [
          ["Key", "Value"],
          ["As of", dayOfIso(WEEK_6) ?? 0],
        ],
        formats: { B2: "yyyy-mm-dd" },
      },
    ],
    tables: [
      ...(DAY_C_LOG.tables ?? []),
      { name: "KeelCheckInSheet", sheet: "Monday", area: "A1:G4" },
      { name: "KeelSettings", sheet: "Keel settings", area: "A1:B2" },
    ],
  },
};
