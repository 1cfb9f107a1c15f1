/**
 * What a sentence states of a metric; the shape of `core/measure`'s readings.
 *
 * @packageDocumentation
 */
import type { MeasureTargetKind } from "../measure/measure";
import type { Direction } from "../model/words";

export type TargetKind = MeasureTargetKind;

export interface Stated {
  readonly metric?: string;
  readonly direction?: Direction;
  readonly targetKind: TargetKind;
  readonly baseline?: number;
  /** A ratio where it is percent; a change has no sign, `direction` says which way. */
  readonly target?: number;
  readonly targetHigh?: number;
  readonly unit?: string;
  readonly period?: string;
}

/** The signed change a sentence states; `undefined` when it states a level, a bound or nothing. */
export type StatedChange = {
  readonly measuredAs: "relative" | "points" | "absolute";
  readonly by: number;
};

export function changeOf(stated: Stated): StatedChange | undefined {
  const { target, direction, targetKind } = stated;
  if (target === undefined) return undefined;
  const by = direction === "decrease" ? -Math.abs(target) : target;
  switch (targetKind) {
    case "relative":
      return { measuredAs: "relative", by };
    case "points":
      return { measuredAs: "points", by };
    case "absolute_delta":
      return { measuredAs: "absolute", by };
    default:
      return undefined;
  }
}

/** Where a known start ends up after a stated change. */
export const after = (from: number, { measuredAs, by }: StatedChange): number =>
  measuredAs === "relative" ? from * (1 + by) : from + by;

/** A standing limit or a band: kept, not stretched. */
export const isBound = ({ targetKind, direction }: Stated): boolean =>
  targetKind === "range" ||
  (direction === "maintain" && targetKind !== "none") ||
  (targetKind === "upper_bound" && direction !== "decrease");
