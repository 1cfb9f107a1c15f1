/**
 * What a KPI's cells state in words.
 *
 * @packageDocumentation
 */
import { readWithParts } from "../measure/parts";
import { readSentence } from "../measure/sentence";
import type { Kpi } from "../model/nouns";
import type { Base } from "../model/words";
import type { KpiToDraft } from "./draft-types";

/** Cells of a KPI row that may hold a sentence instead of a number. */
export interface KpiTexts {
  /** Text of the target cell where it is more than a number, as `≤45` or `提升至90%`. */
  readonly target?: string;
  /** What the parts are measured against, once the user has said so. */
  readonly base?: Base;
}

/**
 * A KPI row with what its sentences state. The name's own target comes first, then that of the
 * target cell; what stands right of `=` in the name are the parts.
 *
 * @example
 * ```ts
 * kpiToDraft({ id: "", name: "成本降低10% = 议价成本降8% + 损耗率降2%" }).parts?.length // => 2
 * kpiToDraft({ id: "", name: "库存周转天数" }, { target: "≤45" }).measures[0]?.target // => 45
 * ```
 */
export function kpiToDraft(kpi: Kpi, texts: KpiTexts = {}): KpiToDraft {
  const { measures: named, parts } = readWithParts(kpi.name);
  const aimed = texts.target === undefined ? [] : readSentence(texts.target, { header: kpi.name });
  const stating = [...named, ...aimed].filter(({ targetKind }) => targetKind !== "none");
  const [counter] = kpi.counterMetric === undefined ? [] : readSentence(kpi.counterMetric);
  return {
    kpi,
    measures: stating.length > 0 ? stating : named,
    ...(parts.length > 0 && { parts }),
    ...(texts.base !== undefined && { base: texts.base }),
    ...(counter !== undefined && { counter }),
  };
}
