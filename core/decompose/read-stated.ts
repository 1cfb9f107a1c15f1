/**
 * What a KPI's cells state in words, taken apart at `=` and `+`.
 *
 * @packageDocumentation
 */
import type { Kpi } from "../model/nouns";
import type { Base } from "../model/words";
import type { KpiToDraft } from "./draft-types";
import type { Stated } from "./stated";

/** Reads every measure of a sentence, the first target first; `core/measure` has the parser. */
export type ReadSentence = (text: string, hints: { readonly header?: string }) => readonly Stated[];

/** Cells of a KPI row that may hold a sentence instead of a number. */
export interface KpiTexts {
  /** Text of the target cell where it is more than a number, as `≤45` or `提升至90%`. */
  readonly target?: string;
  /** What the parts are measured against, once the user has said so. */
  readonly base?: Base;
}

/**
 * A KPI row with what its sentences state. The name's own target comes first, then that of the
 * target cell; what stands right of `=` are the parts.
 */
export function kpiToDraft(kpi: Kpi, texts: KpiTexts, read: ReadSentence): KpiToDraft {
  const [whole = kpi.name, ...right] = sidesOf(kpi.name);
  const named = { header: whole };
  const measures = [...read(whole, {}), ...(texts.target ? read(texts.target, named) : [])];
  const stating = measures.filter(({ targetKind }) => targetKind !== "none");
  const parts = right.flatMap(summands).flatMap((part) => read(part, {}).slice(0, 1));
  const [counter] = kpi.counterMetric === undefined ? [] : read(kpi.counterMetric, {});
  return {
    kpi,
    measures: stating.length > 0 ? stating : measures,
    ...(parts.length > 0 && { parts }),
    ...(texts.base !== undefined && { base: texts.base }),
    ...(counter !== undefined && { counter }),
  };
}

/** The sides of the first `=` that is no part of `>=` or `<=`. */
function sidesOf(text: string): readonly string[] {
  const place = text.search(/(?<![<>≤≥!=])[=＝](?!=)/);
  return place < 0 ? [text] : [text.slice(0, place).trim(), text.slice(place + 1).trim()];
}

/** `议价降8% + 损耗降2%`: a plus between two spaces or after a closing word, not a sign. */
const summands = (text: string): readonly string[] =>
  text
    .split(/\s*(?:[;；、，,]|(?<=\S)\s*[+＋]\s*(?=[^\d\s]))\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
