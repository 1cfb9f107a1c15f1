/**
 * Rules for points said back, so that a reader sees what was understood.
 *
 * @packageDocumentation
 */
import type { Language } from "../kernel/language";
import type { PointsPart, PointsRule } from "../scoring/points-rule";
import { pointsPart as en } from "./en/points";
import { pointsPart as zh } from "./zh/points";

/**
 * One line per part, in the order written; what was not understood is named last.
 *
 * @example
 * ```ts
 * sayPointsRule({ parts: [{ code: "cap", points: 120 }], unread: ["见附件"] }, "en") // => ["No more than 120 points.", "Not understood: 见附件"]
 * sayPointsRule({ parts: [{ code: "veto" }], unread: [] }, "zh") // => ["差于目标值即为0分。"]
 * ```
 */
export function sayPointsRule(
  { parts, unread }: PointsRule,
  language: Language,
): readonly string[] {
  const say: (part: PointsPart) => string = language === "zh" ? zh : en;
  const missed = unread.map((clause) =>
    language === "zh" ? `没有读懂：${clause}` : `Not understood: ${clause}`,
  );
  return [...parts.map(say), ...missed];
}
