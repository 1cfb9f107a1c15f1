/**
 * Which sheets of a workbook were made by splitting: they hold no tables of the user's own.
 *
 * @packageDocumentation
 */
import type { SheetId, Snapshot } from "../port/snapshot";

/** Document settings whose values are those sheets. */
export const SPLIT_SHEETS = "keel.split.";

export const splitSheets = (settings: Snapshot["settings"]): ReadonlySet<SheetId> =>
  new Set(
    Object.entries(settings).flatMap(([key, sheet]) =>
      key.startsWith(SPLIT_SHEETS) ? [sheet] : [],
    ),
  );
