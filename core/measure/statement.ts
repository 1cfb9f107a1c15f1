/**
 * One number of a sentence with the words that say what it is for; both grammars end here.
 *
 * @packageDocumentation
 */
import type { Ambiguity, Bound, Measure, MeasureDirection, MeasureTargetKind } from "./measure";
import { secondsIn } from "./duration";
import type { Quantity } from "./token";
import { ratio } from "./unit-after";

export type Verb = "up" | "down" | "add" | "make" | "reach" | "keep";

export interface Statement {
  readonly quantity: Quantity;
  readonly verb?: Verb;
  /** The number is where the change ends, not how large it is. */
  readonly to: boolean;
  readonly bound?: Bound;
  readonly from?: Quantity;
  readonly metric?: string;
  /** The metric names things made or done, not something read off a gauge. */
  readonly counts: boolean;
  /** A factor that is what the metric becomes, not what is added to it. */
  readonly becomes?: boolean;
  /** A ratio that may be raised by a share of itself or by points. */
  readonly isRate: boolean;
  /** Nothing, not even a colon, says what the number is for. */
  readonly bare: boolean;
}

/** A measure that has no period yet. */
export type Reading = Omit<Measure, "period">;

interface Meaning {
  readonly direction: MeasureDirection;
  readonly targetKind: MeasureTargetKind;
  readonly target: number;
  readonly unit?: string;
  readonly ambiguities?: readonly Ambiguity[];
}

export function conclude(statement: Statement): Reading {
  const { metric, from } = statement;
  const quantity = asShare(statement);
  const bound = statement.bound ?? quantity.bound;
  const meaning = meaningOf({ ...statement, quantity, ...(bound && { bound }) });
  const unit = "unit" in meaning ? meaning.unit : (quantity.unit ?? from?.unit);
  const ambiguities = [...(meaning.ambiguities ?? []), ...doubtsOf(statement, meaning)];
  return {
    ...(metric !== undefined && { metric }),
    direction: meaning.direction,
    targetKind: meaning.targetKind,
    ...(bound && meaning.targetKind !== "range" && { bound }),
    ...(from && { baseline: baselineOf(from, quantity) }),
    target: meaning.target,
    ...(meaning.targetKind === "range" &&
      quantity.high !== undefined && { targetHigh: quantity.high }),
    ...(unit !== undefined && { unit }),
    ambiguities,
  };
}

/** "Cut by 1/3": a share where something changes by it, a mark as in 4/5 elsewhere. */
function asShare({ quantity, verb, to }: Statement): Quantity {
  const whole = Number(/^\/(\d{1,2})$/.exec(quantity.unit ?? "")?.[1]);
  const changes = (verb === "up" || verb === "down") && !to;
  if (!changes || !(whole > quantity.value) || !Number.isInteger(quantity.value)) return quantity;
  const value = Number((quantity.value / whole).toPrecision(12));
  return { ...quantity, kind: "percent", value, unit: "%" };
}

/** In the target's unit: "from 5 to 4%" means 5 %, "from 2 days to 8 hours" 48 hours. */
export function baselineOf(from: Quantity, { unit }: { readonly unit?: string }): number {
  if (from.kind === "plain" && unit === "%") return ratio(from.value);
  if (from.kind !== "time") return from.value;
  const ours = secondsIn(unit);
  const theirs = secondsIn(from.unit);
  const same = ours === undefined || theirs === undefined || ours === theirs;
  return same ? from.value : Number(((from.value * theirs) / ours).toPrecision(12));
}

function meaningOf(statement: Statement): Meaning {
  const { quantity, verb } = statement;
  if (quantity.kind === "change") {
    return {
      direction: quantity.way === "down" ? "decrease" : "increase",
      targetKind: "relative",
      target: quantity.value,
      unit: "%",
    };
  }
  if (quantity.high !== undefined) return rangeOf(statement);
  if (quantity.kind === "times" && verb === "down" && !statement.to && quantity.value > 1) {
    const target = Number((1 - 1 / quantity.value).toPrecision(12));
    return { direction: "decrease", targetKind: "relative", target, unit: "%" };
  }
  if (statement.becomes === true && quantity.kind === "percent") return factorOf(statement);
  if (
    quantity.kind === "times" &&
    (verb === "up" || verb === "add" || statement.becomes === true)
  ) {
    if (!(statement.to && statement.becomes !== true)) return factorOf(statement);
  }
  if ((verb === "up" || verb === "down") && !statement.to)
    return changeOf(statement, verb === "down");
  if (
    quantity.signed !== undefined &&
    verb === undefined &&
    !statement.to &&
    statement.from === undefined &&
    statement.bound === undefined
  ) {
    return changeOf(statement, quantity.signed < 0);
  }
  if (verb === "add" && !statement.to && statement.from === undefined && quantity.kind === "money")
    return changeOf(statement, false);
  if (isCount(statement)) {
    const direction = verb === "add" ? "increase" : "achieve";
    return { direction, targetKind: "count", target: quantity.value };
  }
  if (quantity.kind === "points" && verb !== "keep" && statement.bound === undefined)
    return changeOf(statement, false);
  return levelOf(statement);
}

function rangeOf({ quantity, verb, counts }: Statement): Meaning {
  const made = verb === "make" || (verb === undefined && counts);
  const grows = verb === "up" || verb === "add";
  const direction = grows
    ? "increase"
    : verb === "down"
      ? "decrease"
      : made
        ? "achieve"
        : verb === "reach"
          ? "reach"
          : "maintain";
  return { direction, targetKind: "range", target: quantity.value };
}

/** ×3 is +200 %; in "增长2倍" the 2 is what is added. */
function factorOf({ quantity, becomes, to }: Statement): Meaning {
  const factor = quantity.value;
  const fan = quantity.unit === "番";
  const change = fan ? 2 ** factor - 1 : becomes === true ? factor - 1 : factor;
  const ambiguities: readonly Ambiguity[] =
    fan || to
      ? []
      : [{ code: "times-or-times-more", factor: becomes === true ? factor : factor + 1, change }];
  return {
    direction: change < 0 ? "decrease" : "increase",
    targetKind: "relative",
    target: Number(Math.abs(change).toPrecision(12)),
    unit: "%",
    ambiguities,
  };
}

function changeOf({ quantity }: Statement, down: boolean): Meaning {
  const direction = down ? "decrease" : "increase";
  const target = Math.abs(quantity.value);
  if (quantity.kind === "percent") return { direction, targetKind: "relative", target };
  if (quantity.kind === "points") return { direction, targetKind: "points", target };
  return { direction, targetKind: "absolute_delta", target };
}

function isCount({ quantity, verb, bound, counts, to, from }: Statement): boolean {
  if (to || from !== undefined || quantity.value === 0) return false;
  const countable =
    quantity.kind === "things" || quantity.kind === "plain" || quantity.kind === "measured";
  if (!countable || isUpper(bound)) return false;
  if (verb === "add" || verb === "make") return true;
  return counts && verb === undefined;
}

const isUpper = (bound: Bound | undefined): boolean => bound === "<=" || bound === "<";
const isLower = (bound: Bound | undefined): boolean => bound === ">=" || bound === ">";

function levelOf(statement: Statement): Meaning {
  const { quantity, bound } = statement;
  const targetKind = isUpper(bound) ? "upper_bound" : isLower(bound) ? "lower_bound" : "level";
  return { direction: directionOf(statement), targetKind, target: quantity.value };
}

function directionOf({ quantity, verb, bound, from }: Statement): MeasureDirection {
  const start = from && baselineOf(from, quantity);
  if (verb === "up" || verb === "add") {
    // To improve a time is to shorten it.
    const falls = start === undefined ? isUpper(bound) : start > quantity.value;
    return falls ? "decrease" : "increase";
  }
  if (verb === "down") return "decrease";
  if (verb === "keep") return "maintain";
  if (start !== undefined && start !== quantity.value) {
    return start < quantity.value ? "increase" : "decrease";
  }
  if (isUpper(bound)) return "maintain";
  return quantity.value === 0 && !isLower(bound) ? "maintain" : "reach";
}

function doubtsOf(
  { quantity, isRate, verb, bare }: Statement,
  { targetKind, target }: Meaning,
): readonly Ambiguity[] {
  const doubts: Ambiguity[] = [];
  if (targetKind === "relative" && quantity.kind === "percent" && isRate) {
    doubts.push({ code: "relative-or-points", change: target });
  }
  if (quantity.doubt === "decimal-or-thousands") {
    doubts.push({ code: "decimal-or-thousands", text: String(quantity.value) });
  }
  if (quantity.span === true && targetKind !== "relative") {
    doubts.push({
      code: "limit-or-period",
      text: `${quantity.value} ${quantity.unit ?? ""}`.trim(),
    });
  }
  if (bare && verb === undefined && targetKind === "level") doubts.push({ code: "no-verb" });
  return doubts;
}
