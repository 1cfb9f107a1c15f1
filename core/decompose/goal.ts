/**
 * Where a KPI is to go, from its row and the sentence in its name.
 *
 * @packageDocumentation
 */
import type { Kpi } from "../model/nouns";
import type { FamilyMatch } from "./match";
import { after, changeOf, isBound, type Stated, type StatedChange } from "./stated";
import type { Better } from "./library/family";

export interface Goal {
  readonly better: Better;
  /** A ceiling, a floor or a zero: kept, not stretched. */
  readonly held: boolean;
  /** The value a change is measured from: last period's for a flow, the opening one for a level. */
  readonly from?: number;
  readonly to?: number;
  readonly change?: StatedChange;
  /** Times the opening value, as 1.2 for +20 %; known even without one. */
  readonly growth?: number;
  readonly unit?: string;
}

/**
 * The goal of a KPI. The row's own numbers win over those of the sentence; a target that repeats
 * the sentence's change (20 % beside "growth of 20 %") is that change and no level.
 */
export function goalOf(kpi: Kpi, said?: Stated, match?: FamilyMatch): Goal {
  const stated = asMeasured(said, match);
  const change = stated && changeOf(stated);
  const from = openingOf(kpi, stated, match);
  const to = destinationOf(kpi, stated, change, from);
  const growth = growthOf(from, to, change);
  const unit = kpi.unit ?? stated?.unit;
  const better = betterOf(kpi, stated, match, from, to);
  return {
    better,
    held: isHeld(kpi, stated, match, change) && !isBehind(better, from, to, match),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(change !== undefined && { change }),
    ...(growth !== undefined && { growth }),
    ...(unit !== undefined && { unit }),
  };
}

/** 采购降本800万元 is 800 of savings and no fall of 800: the verb belongs to the metric's name. */
function asMeasured(said?: Stated, match?: FamilyMatch): Stated | undefined {
  const isSaving = match?.family.better === "higher" && /降|节|saving/.test(match.reason.alias);
  if (!isSaving || said?.targetKind !== "absolute_delta") return said;
  return { ...said, targetKind: "level", direction: "reach" };
}

/**
 * What a sentence makes of the opening value, where the row's target says something else; a change of
 * a value that is only reached so far says nothing of the target.
 */
export function statedOtherwise(kpi: Kpi, { from, to, change }: Goal): number | undefined {
  const isOpening = from !== undefined && (from === kpi.comparisonBase || from === kpi.baseline);
  if (change === undefined || to === undefined || !isOpening) return undefined;
  const stated = after(from, change);
  return Math.abs(stated - to) > ROUNDED * Math.abs(to) ? stated : undefined;
}

/** People round a target that a sentence makes. */
const ROUNDED = 0.005;

function openingOf(kpi: Kpi, stated?: Stated, match?: FamilyMatch): number | undefined {
  const flow = kpi.cumulative ?? match?.family.accumulation === "flow";
  // A flow starts its progress at 0, and its actual is only the part of the period gone by.
  if (flow) return kpi.comparisonBase ?? stated?.baseline ?? (kpi.baseline || undefined);
  return kpi.baseline ?? stated?.baseline ?? kpi.comparisonBase ?? kpi.actual;
}

function destinationOf(
  kpi: Kpi,
  stated: Stated | undefined,
  change: StatedChange | undefined,
  from: number | undefined,
): number | undefined {
  const restated =
    change !== undefined && kpi.target !== undefined && kpi.target === Math.abs(change.by);
  if (kpi.target !== undefined && !restated) return kpi.target;
  if (change !== undefined) return from === undefined ? undefined : after(from, change);
  return stated?.target;
}

function growthOf(from?: number, to?: number, change?: StatedChange): number | undefined {
  if (from !== undefined && to !== undefined && from !== 0) return to / from;
  return change?.measuredAs === "relative" ? 1 + change.by : undefined;
}

function betterOf(
  kpi: Kpi,
  stated: Stated | undefined,
  match: FamilyMatch | undefined,
  from: number | undefined,
  to: number | undefined,
): Better {
  const direction = kpi.direction ?? stated?.direction;
  if (direction === "increase") return "higher";
  if (direction === "decrease") return "lower";
  if (match !== undefined)
    return (match.family.better === "lower") === match.mirrored ? "higher" : "lower";
  if (stated?.targetKind === "upper_bound") return "lower";
  return from !== undefined && to !== undefined && to < from ? "lower" : "higher";
}

/** What is still to be reached cannot be held yet; only an accident is held from any number on. */
const isBehind = (better: Better, from?: number, to?: number, match?: FamilyMatch): boolean =>
  match?.family.held !== true &&
  from !== undefined &&
  to !== undefined &&
  (better === "higher" ? from < to : from > to);

function isHeld(
  kpi: Kpi,
  stated: Stated | undefined,
  match: FamilyMatch | undefined,
  change: StatedChange | undefined,
): boolean {
  if (change !== undefined) return false;
  if (kpi.direction === "maintain") return true;
  // "Attendance up to 95 %" bounds nothing from above.
  const goesOn =
    stated?.targetKind === "upper_bound" &&
    match !== undefined &&
    (match.family.better === "higher") !== match.mirrored;
  if (stated !== undefined && isBound(stated) && !goesOn) return true;
  return match?.family.held === true && (kpi.target ?? stated?.target ?? 0) === 0;
}
