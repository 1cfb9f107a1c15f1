/**
 * Measures said as sentences; what is said is read back as the same measure.
 *
 * @packageDocumentation
 */
import type { Language } from "../kernel/language";
import type { Measure } from "../measure/measure";
import { sayMeasure as en } from "./en/measure";
import { sayMeasure as zh } from "./zh/measure";

/**
 * One sentence per measure, without its ambiguities.
 *
 * @example
 * ```ts
 * sayMeasure({ metric: "churn", direction: "decrease", targetKind: "level", baseline: 0.05, target: 0.03, unit: "%", ambiguities: [] }, "en") // => "Reduce churn from 5% to 3%"
 * sayMeasure({ metric: "毛利率", direction: "increase", targetKind: "points", target: 0.02, unit: "pp", ambiguities: [] }, "zh") // => "毛利率提升2个百分点"
 * ```
 */
export const sayMeasure = (measure: Measure, language: Language): string =>
  language === "zh" ? zh(measure) : en(measure);
