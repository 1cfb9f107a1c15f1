import type { DraftContext, KpiToDraft } from "../../../core/decompose/draft-types";
import { LIBRARY } from "../../../core/decompose/library";
import type { Stated } from "../../../core/decompose/stated";
import { dayOfIso } from "../../../core/kernel/day";
import type { Language } from "../../../core/kernel/language";
import type { Kpi } from "../../../core/model/nouns";

/** A KPI as a row that only has a name, with what its sentence states. */
export const sentence = (name: string, ...measures: readonly Stated[]): KpiToDraft => ({
  kpi: { id: "KPI-001", name },
  measures,
});

export const row = (kpi: Partial<Kpi> & { readonly name: string }): Kpi => ({
  id: "KPI-009",
  ...kpi,
});

export function contextIn(language: Language, more: Partial<DraftContext> = {}): DraftContext {
  const start = dayOfIso("2026-01-01");
  const due = dayOfIso("2026-03-31");
  if (start === undefined || due === undefined) throw new Error("no such day");
  return { language, library: LIBRARY, start, due, ...more };
}
