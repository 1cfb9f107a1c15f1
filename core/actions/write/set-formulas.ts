import type { FormulaStyle } from "../../model/settings";
import type { Outcome } from "../port/outcome";
import { tablesOf } from "../book/own-tables";
import { scoreAs } from "../score/score";
import { settingSteps } from "./setting-steps";
import type { Snapshot } from "../port/snapshot";

/** Writes Score and Status in another style from now on, and keeps the choice in Settings. */
export function setFormulas(snapshot: Snapshot, style: FormulaStyle): Outcome {
  const tables = tablesOf(snapshot);
  const kept = settingSteps(snapshot, tables, { formulas: style });
  return scoreAs(snapshot, tables, style, {}, kept);
}
