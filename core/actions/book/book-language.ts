import { tableLanguage } from "../../tables/table-language";
import { layoutsOf, tablesOf } from "./own-tables";
import type { Snapshot } from "../port/snapshot";

/** The workbook read in the language of its KPI tables, as most of their headers have it. */
export function inItsLanguage(snapshot: Snapshot): Snapshot {
  const words = layoutsOf(snapshot, tablesOf(snapshot), "kpis").map(tableLanguage);
  if (words.length === 0) return snapshot;
  const chinese = words.filter((one) => one === "zh").length;
  return { ...snapshot, language: chinese * 2 > words.length ? "zh" : "en" };
}
