/**
 * One points rule on one reading: which of its parts counts, and for how much.
 *
 * @packageDocumentation
 */
import { fail, ok, type Result } from "../kernel/result";
import { bestOf, boundsIn, edgeOf, holds, lowerByBounds } from "./points-ladder";
import type { PointsProblem } from "./points-problem";
import type { PointsPart, PointsRule } from "./points-rule";
import { figureIn, scaleOf, stepSize, type PointsReading, type Scale } from "./points-scale";

type Part<Code extends PointsPart["code"]> = Extract<PointsPart, { readonly code: Code }>;

const FULL = 100;
const EPSILON = 1e-9;

type Of = <Code extends PointsPart["code"]>(code: Code) => readonly Part<Code>[];

export const partsOf =
  (parts: readonly PointsPart[]): Of =>
  <Code extends PointsPart["code"]>(code: Code) =>
    parts.filter((part): part is Part<Code> => part.code === code);

/** One rule on one reading. */
export class Scoring {
  private readonly of: Of;
  /** Less is better; `undefined` where neither the rule nor its marks say so. */
  private readonly lower: boolean;
  private readonly isKnown: boolean;
  private readonly scale: Scale;

  constructor(
    private readonly rule: PointsRule,
    private readonly reading: PointsReading,
  ) {
    this.of = partsOf(rule.parts);
    const lower = isLowerBetter(rule, reading);
    this.isKnown = lower !== undefined;
    this.lower = lower ?? false;
    this.scale = scaleOf(rule, reading);
  }

  points(): Result<number, PointsProblem> {
    const { of, lower, reading } = this;
    const { actual, target, threshold } = reading;
    const [past] = of("past-threshold");
    if (past !== undefined) {
      if (threshold === undefined) return fail({ code: "points-threshold-wanted" });
      if (isWorse(actual, threshold, lower)) return ok(past.points);
    }
    const late = this.late();
    if (late !== undefined) return ok(late);
    if (of("mark").some(({ at }) => at !== "target")) return this.marks();
    return this.reached() ? this.beyond() : this.missed(target);
  }

  private late(): number | undefined {
    const days = this.reading.actual - this.reading.target;
    const over = this.of("late").filter((one) =>
      one.included ? days >= one.days - EPSILON && days > 0 : days > one.days + EPSILON,
    );
    return over.length === 0 ? undefined : Math.min(...over.map((one) => one.points));
  }

  private get best(): ReturnType<typeof bestOf> {
    return bestOf(boundsIn(this.rule), this.said);
  }

  private get said(): number | undefined {
    return this.of("mark").find(({ at }) => at === "target")?.points;
  }

  private get start(): number {
    return this.said ?? this.best?.points ?? FULL;
  }

  private reached(): boolean {
    const { actual, target } = this.reading;
    const { best } = this;
    return best === undefined
      ? !isWorse(actual, target, this.lower)
      : holds(best, this.scale, this.reading, this.lower);
  }

  /** At full points or better: nothing is lost, something may be gained. */
  private beyond(): Result<number, PointsProblem> {
    const [attained] = this.of("attainment");
    if (attained !== undefined && attained.only === undefined) return this.attained(attained);
    const only = this.of("step").length === 0 && this.of("veto").length === 0;
    if (this.best === undefined && this.said === undefined && only && this.hasBoundsOnly()) {
      return this.onLadder();
    }
    return this.stepped();
  }

  private missed(target: number): Result<number, PointsProblem> {
    if (this.of("veto").length > 0) return ok(0);
    const ladder = boundsIn(this.rule).filter(
      (one) => one !== this.best && holds(one, this.scale, this.reading, this.lower),
    );
    if (ladder.length > 0) return ok(Math.max(...ladder.map((one) => one.points)));
    const [attained] = this.of("attainment");
    if (attained !== undefined) return this.attained(attained);
    if (this.of("step").length > 0) return this.stepped();
    const otherwise = this.of("otherwise")[0]?.points;
    if (otherwise !== undefined) return ok(otherwise);
    if (boundsIn(this.rule).length > 0) {
      return fail({ code: "points-no-rung", actual: this.reading.actual });
    }
    return ok(isWorse(this.reading.actual, target, this.lower) ? 0 : this.start);
  }

  private hasBoundsOnly(): boolean {
    return boundsIn(this.rule).length > 0;
  }

  /** Rungs without one that earns full points: 低于60%不得分 alone. */
  private onLadder(): Result<number, PointsProblem> {
    const rungs = boundsIn(this.rule).filter((one) =>
      holds(one, this.scale, this.reading, this.lower),
    );
    return ok(rungs.length > 0 ? Math.max(...rungs.map((one) => one.points)) : this.start);
  }

  private stepped(): Result<number, PointsProblem> {
    const { reading, scale } = this;
    let sum = this.start;
    for (const step of this.of("step")) {
      const size = stepSize(step, scale, reading);
      if (size === undefined) return fail({ code: "points-target-zero" });
      if (isOtherUnit(step, reading.target)) {
        return fail({ code: "points-unit", per: step.per, target: reading.target });
      }
      const side = this.sideOf(step);
      if (side === undefined) return fail({ code: "points-side-wanted" });
      const base = this.baseOf(step, side);
      const beyond = side === "below" ? base - reading.actual : reading.actual - base;
      sum += step.points * rounded(Math.max(0, beyond) / size, step.rounding);
    }
    return ok(sum);
  }

  /** 每差1%: which side is the bad one, must be known from elsewhere. */
  private sideOf({ side }: Part<"step">): "below" | "above" | undefined {
    if (side !== "worse") return side;
    return !this.isKnown ? undefined : this.lower ? "above" : "below";
  }

  /** What the steps count from: a figure of their own, the edge of full points, the target. */
  private baseOf({ from }: Part<"step">, side: "below" | "above"): number {
    const { reading, scale, best } = this;
    if (from !== undefined) return figureIn(scale, from, reading.target);
    const edge = best && edgeOf(best, scale, reading, side);
    return edge ?? reading.target;
  }

  private attained({ form }: Part<"attainment">): Result<number, PointsProblem> {
    const { reading, scale, best, lower } = this;
    const { actual } = reading;
    const target =
      (best && edgeOf(best, scale, reading, lower ? "above" : "below")) ?? reading.target;
    const inverse = form === "inverse" || (form === "ratio" && lower);
    if ((inverse ? actual : target) === 0) return fail({ code: "points-target-zero" });
    const ratio = inverse
      ? target / actual
      : form === "mirror"
        ? 2 - actual / target
        : actual / target;
    return ok(this.start * ratio);
  }

  /** Points at threshold, target and stretch: the last one reached, or in proportion between two. */
  private marks(): Result<number, PointsProblem> {
    const { lower, reading } = this;
    const known: { value: number; points: number }[] = [];
    for (const { at, points: worth } of this.of("mark")) {
      const value = reading[at];
      if (value === undefined) {
        return fail({
          code: at === "stretch" ? "points-stretch-wanted" : "points-threshold-wanted",
        });
      }
      known.push({ value, points: worth });
    }
    known.sort((a, b) => (lower ? b.value - a.value : a.value - b.value));
    const reached = known.filter(({ value }) => !isWorse(reading.actual, value, lower));
    const last = reached[reached.length - 1];
    const next = known[reached.length];
    if (last === undefined) return ok(this.of("otherwise")[0]?.points ?? 0);
    const steps = this.of("linear").length === 0;
    if (next === undefined || steps || next.value === last.value) return ok(last.points);
    const share = (reading.actual - last.value) / (next.value - last.value);
    return ok(last.points + share * (next.points - last.points));
  }
}

/** 每少10万元 beside a target in 万元. */
const isOtherUnit = ({ measure, per }: Part<"step">, target: number): boolean =>
  measure === "units" &&
  target !== 0 &&
  per > Math.abs(target) / (per >= 1000 ? 2 : 1) &&
  per >= 10;

function rounded(count: number, rounding: Part<"step">["rounding"]): number {
  if (rounding === "exact") return count;
  return rounding === "whole" ? Math.floor(count + EPSILON) : Math.ceil(count - EPSILON);
}

const isWorse = (actual: number, than: number, lower: boolean): boolean =>
  lower ? actual > than + EPSILON : actual < than - EPSILON;

/** From threshold or stretch, else from the side on which points are lost, else from the rungs. */
function isLowerBetter(
  rule: PointsRule,
  { target, threshold, stretch }: PointsReading,
): boolean | undefined {
  if (threshold !== undefined && threshold !== target) return threshold > target;
  if (stretch !== undefined && stretch !== target) return stretch < target;
  const of = partsOf(rule.parts);
  const step = of("step").find(({ side }) => side !== "worse");
  if (step !== undefined) return (step.side === "above") === step.points < 0;
  if (of("late").length > 0) return true;
  const byBounds = lowerByBounds(boundsIn(rule));
  if (byBounds !== undefined) return byBounds;
  const form = of("attainment")[0]?.form;
  if (form !== undefined) return form !== "ratio";
  return target === 0 ? true : undefined;
}
