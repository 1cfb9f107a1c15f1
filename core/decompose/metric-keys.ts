/**
 * The words by which two texts are known to speak of the same metric: a KPI's sentence and the label
 * of its series.
 *
 * @packageDocumentation
 */
import { plainWord } from "../kernel/plain-word";
import { languageHalves } from "../kernel/two-languages";
import { metricName } from "./kpi-name";

/**
 * The metric's name, and of a label in two languages either half. Nothing is taken off that tells
 * metrics apart: 季度销售额 and 销售额 are two.
 *
 * @example
 * ```ts
 * metricKeys("线上销售额增长30%") // => ["线上销售额"]
 * metricKeys("线上销售额（万元） Online sales") // => ["线上销售额", "online sales"]
 * ```
 */
export function metricKeys(text: string): readonly string[] {
  const both = languageHalves(text);
  const parts = both?.isClear === true ? [both.chinese, both.english] : [withoutNotes(text)];
  return [...new Set(parts.map((part) => metricName(plainWord(part)) || plainWord(part)))].filter(
    (key) => key !== "",
  );
}

const withoutNotes = (text: string): string => text.replace(/\s*[(（][^()（）]{0,16}[)）]\s*$/, "");
