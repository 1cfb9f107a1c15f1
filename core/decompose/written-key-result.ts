/**
 * A key result as a person writes it, to the row of the table it will be.
 *
 * @packageDocumentation
 */
import type { Language } from "../kernel/language";
import { readSentence } from "../measure/sentence";
import type { KeyResult } from "../model/nouns";
import { kindOf } from "./options-for-kpi";
import { changeOf } from "./stated";
import { CHANGE_UNITS } from "./wording";

export type WrittenKeyResult = Pick<KeyResult, "title" | "kind" | "baseline" | "target" | "unit">;

/**
 * The first measure of the sentence; its words stay the title. A change without a known baseline is
 * stored as a change, from 0. A sentence without a number has no target.
 *
 * @example
 * ```ts
 * writtenKeyResult("直播带货场次达20场", "zh") // => { title: "直播带货场次达20场", kind: "reach", target: 20, unit: "场" }
 * writtenKeyResult("CAC at most 42", "en").kind // => "at_most"
 * ```
 */
export function writtenKeyResult(sentence: string, language: Language): WrittenKeyResult {
  const title = sentence.trim();
  const stated = readSentence(title).find(({ targetKind }) => targetKind !== "none");
  if (stated === undefined) return { title, kind: "reach" };
  const { targetKind, baseline, target, targetHigh, unit } = stated;
  const kind = kindOf(stated);
  const change = changeOf(stated);
  if (kind === "milestone") return { title, kind };
  if (change !== undefined && change.measuredAs !== "absolute") {
    const inUnit = CHANGE_UNITS[change.measuredAs][language];
    return { title, kind, baseline: 0, target: change.by, unit: inUnit };
  }
  const aim =
    target === undefined
      ? undefined
      : targetHigh === undefined
        ? (change?.by ?? target)
        : { low: target, high: targetHigh };
  const counts = targetKind === "count" || change !== undefined;
  const from = baseline ?? (counts ? 0 : undefined);
  return {
    title,
    kind,
    ...(from !== undefined && { baseline: from }),
    ...(aim !== undefined && { target: aim }),
    ...(unit !== undefined && { unit }),
  };
}
