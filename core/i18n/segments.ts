/**
 * What a KPI with a changed target has attained, said with its formula: each target counts for the
 * days on which it held.
 *
 * @packageDocumentation
 */
import type { KpiResult, PaidSegment } from "../actions/score/kpi-result";
import { figureText } from "../decompose/figure";
import { isoOfDay } from "../kernel/day";
import type { Language } from "../kernel/language";
import { targetText } from "./figures";

/** One line per segment, then the sum; empty where one target held throughout. */
export function segmentSentences(
  { segments, attainment, points, isSoFar }: KpiResult,
  unit: string | undefined,
  language: Language,
): readonly string[] {
  if (segments.length === 0) return [];
  const zh = language === "zh";
  const lines = segments.map((one) => {
    const days = `${isoOfDay(one.from)} – ${isoOfDay(one.to)}`;
    const target = targetText(one.target, unit);
    const held = zh
      ? `${days}：目标值${target}（占周期${share(one)}）`
      : `${days}: target ${target} (${share(one)} of the cycle)`;
    if (one.attainment === undefined) return zh ? `${held}，暂无实际值` : `${held}, no actual yet`;
    const figure = figureText(one.figure ?? 0, unit);
    return zh
      ? `${held}，折算实际${figure}，达成率${ratio(one.attainment)}${scored(one.points, "，得分")}`
      : `${held}, actual at that rate ${figure}, attainment ${ratio(one.attainment)}${scored(one.points, ", points ")}`;
  });
  const sums = [
    ...(attainment === undefined
      ? []
      : [
          `${zh ? "达成率" : "Attainment"} = ${sum(segments, "attainment")} = ${ratio(attainment)}`,
        ]),
    ...(points === undefined
      ? []
      : [`${zh ? "得分" : "Points"} = ${sum(segments, "points")} = ${plain(points)}`]),
  ];
  const soFar = zh
    ? "周期尚未结束，以上为截至目前的数值。"
    : "The cycle is not over: figures so far.";
  return [...lines, ...sums, ...(isSoFar === true ? [soFar] : [])];
}

const share = ({ share: part }: PaidSegment): string =>
  figureText(Math.round(part * 1000) / 1000, "%");
const ratio = (value: number): string => figureText(Math.round(value * 10000) / 10000, "%");
const plain = (value: number): string => figureText(Math.round(value * 100) / 100);

const scored = (points: number | undefined, lead: string): string =>
  points === undefined ? "" : `${lead}${plain(points)}`;

/** `46.7% × 92% + 53.3% × 101%` */
const sum = (segments: readonly PaidSegment[], name: "attainment" | "points"): string =>
  segments
    .map((one) => {
      const value = one[name] ?? 0;
      return `${share(one)} × ${name === "points" ? plain(value) : ratio(value)}`;
    })
    .join(" + ");
