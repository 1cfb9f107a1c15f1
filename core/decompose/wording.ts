/**
 * The words a draft writes into cells, in the language of the sheet.
 *
 * @packageDocumentation
 */
import type { Bilingual, Language } from "../kernel/language";
import type { Better, MetricUnit } from "./library/family";
import { figureText } from "./figure";
import type { Stated } from "./stated";

const UNITS: Readonly<Record<Exclude<MetricUnit, "count" | "money" | "none">, Bilingual>> = {
  ratio: { zh: "%", en: "%" },
  days: { zh: "天", en: "days" },
  hours: { zh: "小时", en: "hours" },
  minutes: { zh: "分钟", en: "minutes" },
  seconds: { zh: "秒", en: "seconds" },
  points: { zh: "分", en: "points" },
};

/** Unit of a change whose baseline is not known. */
export const CHANGE_UNITS: Readonly<Record<"relative" | "points", Bilingual>> = {
  relative: { zh: "% 变化", en: "% change" },
  points: { zh: "个百分点", en: "pp" },
};

/** The unit's word; `undefined` for money and counts, whose unit only the sheet knows. */
export function unitWord(
  unit: MetricUnit,
  counted: Bilingual | undefined,
  language: Language,
): string | undefined {
  if (unit === "count") return counted?.[language];
  return unit === "money" || unit === "none" ? undefined : UNITS[unit][language];
}

/** Amounts and numbers grow or shrink, rates and prices rise or fall. */
const AMOUNT = /[数量额次款入]$/;

/** A driver of the user's own formula as a step. */
export function driverTitle(name: string, better: Better, language: Language): string {
  const up = better === "higher";
  if (language === "en") return `${up ? "Raise" : "Lower"} ${lowerFirst(name)}`;
  if (AMOUNT.test(name)) return `${name}${up ? "增加" : "减少"}`;
  return `${name}${up ? "提高" : "降低"}`;
}

/** A metric that is kept within a limit. */
export function guardrailTitle(
  metric: string,
  kind: "at_least" | "at_most",
  language: Language,
): string {
  if (language === "zh") return `${metric}${kind === "at_least" ? "不低于底线" : "不超过上限"}`;
  return `${metric}: at or ${kind === "at_least" ? "above" : "below"} the limit`;
}

/** A metric of one branch or product line, as 华东区 in 华东区销售额. */
export function scoped(text: string, scope: string, language: Language): string {
  if (scope === "" || text.toLowerCase().includes(scope.toLowerCase())) return text;
  return language === "zh" ? `${scope}${text}` : `${text} (${scope})`;
}

/** An objective of one branch or product line. */
export function scopedObjective(text: string, scope: string, language: Language): string {
  return language === "zh" ? `${scope}：${text}` : scoped(text, scope, language);
}

/** A step the user has stated, in few words with the figure they wrote. */
export function statedTitle(stated: Stated, language: Language): string {
  const metric = stated.metric ?? "";
  const figure = statedFigure(stated, language);
  return language === "zh"
    ? chineseStep(stated, metric, figure)
    : upperFirst(englishStep(stated, lowerFirst(metric), figure));
}

function chineseStep(stated: Stated, metric: string, figure: string): string {
  const down = stated.direction === "decrease";
  switch (stated.targetKind) {
    case "relative":
    case "points":
      return `${metric}${down ? "降" : "提高"}${figure}`;
    case "absolute_delta":
      return `${down ? "减少" : "增加"}${figure}${metric}`;
    case "count":
      return stated.direction === "increase" ? `新增${figure}${metric}` : `${metric}完成${figure}`;
    case "level":
      return `${metric}${down ? "降到" : "达到"}${figure}`;
    case "lower_bound":
      return `${metric}不低于${figure}`;
    case "upper_bound":
      return `${metric}不超过${figure}`;
    case "range":
      return `${metric}保持在${figure}`;
    case "milestone":
      return metric.startsWith("完成") ? metric : `完成${metric}`;
    case "none":
      return `${metric}${down ? "降低" : "提高"}`;
  }
}

function englishStep(stated: Stated, metric: string, figure: string): string {
  const down = stated.direction === "decrease";
  switch (stated.targetKind) {
    case "relative":
    case "points":
      return `${down ? "cut" : "raise"} ${metric} by ${figure}`;
    case "absolute_delta":
      return `${down ? "remove" : "add"} ${figure} ${metric}`;
    case "count":
      return `${stated.direction === "increase" ? "add" : "complete"} ${figure} ${metric}`;
    case "level":
      return `bring ${metric} ${down ? "down " : ""}to ${figure}`;
    case "lower_bound":
      return `keep ${metric} at or above ${figure}`;
    case "upper_bound":
      return `keep ${metric} at or below ${figure}`;
    case "range":
      return `keep ${metric} within ${figure}`;
    case "milestone":
      return `complete ${metric}`;
    case "none":
      return `${down ? "lower" : "raise"} ${metric}`;
  }
}

function statedFigure(stated: Stated, language: Language): string {
  const { target, targetHigh, unit, targetKind } = stated;
  if (target === undefined) return "";
  if (targetKind === "points") {
    return `${figureText(target * 100)}${language === "zh" ? "个百分点" : " points"}`;
  }
  const percent = targetKind === "relative" || unit === "%";
  const one = (value: number): string => figureText(value, percent ? "%" : undefined);
  const figure = targetHigh === undefined ? one(target) : `${one(target)}–${one(targetHigh)}`;
  return percent || unit === undefined || language === "en" ? figure : `${figure}${unit}`;
}

/** `Win rate` → `win rate`, but `NPS` and `A&E` stay. */
export const lowerFirst = (text: string): string =>
  /^[A-Z][^A-Z]?(?![A-Z&])/.test(text) && !/^[A-Z][A-Z&]/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
