/**
 * What a clause without a number says, by its verb.
 *
 * @packageDocumentation
 */
import type { Reading } from "./statement";
import type { Cue } from "./token";

type Said = Omit<Reading, "metric" | "ambiguities">;

const SAID: Readonly<Partial<Record<Cue, Said>>> = {
  up: { direction: "increase", targetKind: "none" },
  down: { direction: "decrease", targetKind: "none" },
  keep: { direction: "maintain", targetKind: "none" },
  make: { direction: "achieve", targetKind: "milestone" },
  act: { direction: "achieve", targetKind: "milestone" },
  add: { direction: "achieve", targetKind: "milestone" },
  move: { direction: "increase", targetKind: "none" },
  none: { direction: "maintain", targetKind: "level", target: 0 },
};

/** Praise that nobody can check off. */
const PRAISE =
  /world-class|best-in-class|first-class|industry-leading|high-performing|\b(?:most|trusted|preferred|of choice|best|great|excellent|outstanding|exceptional|thriving|amazing|leading|strong|stronger|better|leader|leaders|delightful|seamless|effortless|frictionless|easy|simple|fun|culture|mindset|atmosphere|spirit|excellence|trust)\b|一流|卓越|领先|領先|世界级|知名|优秀的|强大的|良好的|高素质|专业化|有战斗力|高效的|氛围|文化$|凝聚力|积极向上|[\u4e00-\u9fff]型(?:机关|团队|组织|企业|班组|政府|城市|学校|医院|社会)|有温度/i;

export const isPraise = (name: string): boolean => PRAISE.test(name);

/** The reading of a verb and its object; a thing to make that is only praised cannot be checked. */
export function wordless(cue: Cue | undefined, metric: string | undefined): Reading | undefined {
  const said = cue === undefined ? undefined : SAID[cue];
  if (said === undefined) return undefined;
  const praised = said.targetKind === "milestone" && metric !== undefined && isPraise(metric);
  return {
    ...(metric !== undefined && { metric }),
    ...said,
    ...(praised && { targetKind: "none" as const }),
    ambiguities: [],
  };
}
