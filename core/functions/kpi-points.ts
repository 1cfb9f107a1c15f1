import { fail, ok, type Result } from "../kernel/result";
import { answer } from "./answer";
import { cell, defineFunction, number, optional, text } from "./define";
import { points, readPointsRule } from "./on-first-use";
import type { Failure } from "./problem";
import { readDay, readNumber, type FilledCell } from "./values";

/** A number, or a day as its number: both sides of 每延期1天扣3分 are dates. */
function figure(value: FilledCell, argument: string): Result<number, Failure> {
  const read = readNumber(value);
  if (read.ok) return read;
  const day = readDay(value);
  return day.ok ? ok(day.value) : fail({ problem: { ...read.problem, argument } });
}

/** A percentage that is not written as a ratio: a target of 95 with the unit %. */
const isPercent = (unit: string | undefined, target: number): boolean =>
  unit !== undefined && /^\s*[%％]\s*$/.test(unit) && Math.abs(target) > 1.5;

export const KPI_POINTS = defineFunction({
  id: "KPI_POINTS",
  parameters: {
    actual: cell,
    target: cell,
    rule: text,
    threshold: optional(cell),
    stretch: optional(cell),
    weight: optional(number),
    unit: optional(text),
  },
  rules: {},
  returns: [{ name: "points", format: "number" }],
  examples: [
    { args: [88.6, 90, "每低1个百分点扣2分"], value: 97.2 },
    { args: [9690, 10200, "达目标100分，每低1%扣2分，低于门槛0分", 9000], value: 90 },
    { args: [54, 45, "完成率=2−实际/目标"], value: 80 },
    { args: ["2026-12-04", "2026-11-30", "3 points off per day late"], value: 88 },
    { args: [0.93, 0.95, "≥95%:100; ≥90%:80; otherwise 0", null, null, 0.2], value: 16 },
    { args: [93, 95, "每低1%扣2分，低于85%不得分", null, null, null, "%"], value: 96 },
  ],
  compute: ({ actual, target, rule, threshold, stretch, weight = 1, unit }) => {
    const figures = { actual: figure(actual, "actual"), target: figure(target, "target") };
    if (!figures.actual.ok) return figures.actual;
    if (!figures.target.ok) return figures.target;
    const low = threshold === undefined ? undefined : figure(threshold, "threshold");
    if (low?.ok === false) return low;
    const high = stretch === undefined ? undefined : figure(stretch, "stretch");
    if (high?.ok === false) return high;
    const scored = points(readPointsRule(rule), {
      actual: figures.actual.value,
      target: figures.target.value,
      ...(low && { threshold: low.value }),
      ...(high && { stretch: high.value }),
      ...(isPercent(unit, figures.target.value) && { percentAsNumber: true }),
    });
    if (!scored.ok) return answer(scored);
    return ok(Number((scored.value * weight).toPrecision(12)));
  },
});
