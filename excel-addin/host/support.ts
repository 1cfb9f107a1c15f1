/**
 * What this Excel can do. Only `SharedRuntime 1.1` is required; every Excel that has it has
 * `ExcelApi 1.7` too, and what came later is asked for when needed.
 *
 * @packageDocumentation
 */

/** Versions of `ExcelApi` that brought what we use, where a workbook may be opened without. */
export const NEEDS = {
  validation: "1.8",
  screen: "1.9",
  page: "1.9",
  events: "1.9",
  rowProperties: "1.9",
  spills: "1.12",
  merges: "1.13",
  resize: "1.13",
} as const;

export type Need = keyof typeof NEEDS;

export const can = (need: Need): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", NEEDS[need]);

/** Whether functions of add-ins calculate in this Excel's cells. */
export const canCalculate = (): boolean =>
  Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1");
