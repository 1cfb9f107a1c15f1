import type { FormulaStyle } from "../model/settings";
import type { Outcome } from "./outcome";
import { tablesOf } from "./own-tables";
import { scoreAs } from "./score";
import { settingSteps } from "./setting-steps";
import type { Snapshot } from "./snapshot";

/** Writes Score and Status in another style from now on, and keeps the choice in Settings. */
export function setFormulas(snapshot: Snapshot, style: FormulaStyle): Outcome {
  const tables = tablesOf(snapshot);
  const kept = settingSteps(snapshot, tables, { formulas: style });
  return scoreAs(snapshot, tables, style, {}, kept);
}
