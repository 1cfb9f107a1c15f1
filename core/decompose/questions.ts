/**
 * What only the user can say: three questions for a KPI nobody has written down yet.
 *
 * @packageDocumentation
 */
import type { Goal } from "./goal";
import { quotedName } from "./kpi-name";
import type { DraftQuestion, MetricShape, Way } from "./note";

const SHAPES: readonly (readonly [MetricShape, RegExp])[] = [
  ["milestone", /上线$|建成|落地|launch|go-?live|roll ?out/i],
  ["ratio", /率|占比|比例|满意度|覆盖度|%|％|percent|rate|ratio|share/i],
  ["time", /时长|时间|周期|天数|时效|小时|分钟|days|hours|minutes|time|duration/i],
  ["money", /额|成本|费用|收入|利润|预算|元|cost|spend|revenue|profit|budget|sales|[$€£¥]/i],
  ["count", /数|量|次|件|起|人|number|count|volume/i],
];

/** How an unknown metric seems to be counted, by its name and unit. */
export function shapeOf(name: string, unit: string | undefined): MetricShape {
  const text = `${name} ${unit ?? ""}`.trim();
  return SHAPES.find(([, pattern]) => pattern.test(text))?.[0] ?? "any";
}

/**
 * Exactly three questions, worded by how the KPI is counted and which way it is to go.
 *
 * @param drivers - Drivers of its own formula; then what it is made of need not be asked.
 */
export function threeQuestions(
  kpi: string,
  goal: Goal,
  drivers: readonly string[],
): readonly DraftQuestion[] {
  // The per cent of a growth says nothing of how the KPI itself is counted.
  const isGrowth = goal.change?.measuredAs === "relative";
  const shape = shapeOf(isGrowth ? quotedName(kpi) : kpi, isGrowth ? undefined : goal.unit);
  const way = wayOf(goal, shape);
  return [
    drivers.length === 0
      ? { code: "ask-made-of", kpi, shape }
      : { code: "ask-objective", kpi, way },
    { code: "ask-lever", kpi, way, drivers },
    { code: "ask-cheat", kpi, way },
  ];
}

function wayOf({ held, better }: Goal, shape: MetricShape): Way {
  if (shape === "milestone") return "finish";
  if (held) return "hold";
  return better === "higher" ? "up" : "down";
}
