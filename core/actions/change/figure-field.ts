/**
 * What people call a figure whose changes are governed.
 *
 * @packageDocumentation
 */
import { isoOfDay } from "../../kernel/day";
import type { Language } from "../../kernel/language";
import { headerOf } from "../../model/headers";
import type { FigureField, GovernedFigure } from "./governed-figures";

/** `Actual 2026-01-31`: a measured value is named by its period. */
export function fieldText(
  { field, day }: Pick<GovernedFigure, "field" | "day">,
  language: Language,
): string {
  const name = HEADERS[field](language);
  return day === undefined ? name : `${name} ${isoOfDay(day)}`;
}

const HEADERS: Readonly<Record<FigureField, (language: Language) => string>> = {
  target: (language) => headerOf("kpis", "target", language),
  baseline: (language) => headerOf("kpis", "baseline", language),
  actual: (language) => headerOf("history", "actual", language),
};
