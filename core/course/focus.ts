/**
 * Which one to three KPIs matter most this cycle; the rest is watched and named as not done.
 *
 * @packageDocumentation
 */
import type { KpiToDraft } from "../decompose/draft-types";
import { goalOf, type Goal } from "../decompose/goal";
import type { Library } from "../decompose/library/family";
import { matchFamily } from "../decompose/match";
import type { Kpi } from "../model/nouns";

/** A KPI that may be focused on. */
export interface FocusItem {
  /** Whatever the caller knows the KPI by. */
  readonly key: string;
  readonly kpi: Kpi;
  readonly goal: Goal;
  readonly familyId?: string;
  /** Families that the ways of moving this KPI move too. */
  readonly alsoServes?: readonly string[];
  /** A key result that carries it already this cycle. */
  readonly carriedBy?: string;
}

/** A KPI with what the library knows of it. */
export function focusItem(key: string, input: KpiToDraft, library: Library): FocusItem {
  const match = matchFamily(input.kpi.name, library);
  const goal = goalOf(input.kpi, input.measures[0], match);
  if (match === undefined) return { key, kpi: input.kpi, goal };
  const alsoServes = match.family.candidates.flatMap((candidate) => candidate.alsoServes ?? []);
  return { key, kpi: input.kpi, goal, familyId: match.family.id, alsoServes };
}

/** Why a KPI is ticked, watched or held. Gaps and shares are ratios. */
export type FocusReason =
  | { readonly code: "core-priority" }
  | { readonly code: "largest-weighted-gap"; readonly share: number; readonly gap: number }
  /** No gap is known: the share of all weights. */
  | { readonly code: "largest-weight"; readonly share: number }
  | { readonly code: "smaller-weight"; readonly share: number }
  | { readonly code: "serves-most-others"; readonly kpis: readonly string[] }
  | { readonly code: "nothing-to-rank-by" }
  | { readonly code: "lower-priority"; readonly priority: number }
  | { readonly code: "smaller-weighted-gap"; readonly share: number }
  | { readonly code: "moved-by"; readonly kpi: string }
  | { readonly code: "beyond-limit"; readonly most: number }
  | { readonly code: "in-focus-already"; readonly keyResult: string }
  /** Proposed, and not ticked by the user. */
  | { readonly code: "not-ticked" }
  | { readonly code: "gap-unknown" }
  | { readonly code: "goal-reached" }
  | { readonly code: "kept-within-bounds" }
  /** A guardrail of a draft is measured by it. */
  | { readonly code: "held-in-draft"; readonly guardrail: string };

export interface FocusChoice {
  readonly key: string;
  readonly name: string;
  /** `watched` KPIs stand on the not-doing list, `guardrail` ones are held, `carried` ones have OKRs. */
  readonly choice: "matters" | "watched" | "guardrail" | "carried";
  readonly reason: FocusReason;
  /** The guardrail of a draft that is measured by it: the draft's key and the guardrail's id. */
  readonly heldIn?: { readonly key: string; readonly guardrail: string };
}

/** More than three objectives for one team is no focus. */
export const MOST_IN_FOCUS = 3;
/** KPIs are added until they hold this share of all weighted gaps. */
const ENOUGH = 0.5;

/**
 * Pre-ticks the KPIs that matter most: those of priority 1; without priorities the largest
 * weight × gap, until half of the whole is covered; without gaps the largest weights, likewise;
 * without weights either the one whose drivers also move the others. Ceilings and zero-accident KPIs
 * become guardrails. KPIs that OKRs carry already take their place in the limit.
 *
 * @returns One choice per item, in the order given.
 */
export function focus(
  items: readonly FocusItem[],
  most: number = MOST_IN_FOCUS,
): readonly FocusChoice[] {
  const limit = Math.max(1, Math.min(MOST_IN_FOCUS, Math.floor(most)));
  const carried = items.filter(({ carriedBy }) => carriedBy !== undefined);
  const open = items.filter(({ goal, carriedBy }) => !goal.held && carriedBy === undefined);
  const reasons = new Map<FocusItem, FocusReason>();
  const ticked = tick(open, limit - carried.length, reasons);
  return items.map((item): FocusChoice => {
    const named = { key: item.key, name: item.kpi.name };
    if (item.carriedBy !== undefined) {
      const reason = { code: "in-focus-already", keyResult: item.carriedBy } as const;
      return { ...named, choice: "carried", reason };
    }
    if (item.goal.held) {
      return { ...named, choice: "guardrail", reason: { code: "kept-within-bounds" } };
    }
    const reason = reasons.get(item) ?? { code: "beyond-limit", most: limit };
    return { ...named, choice: ticked.has(item) ? "matters" : "watched", reason };
  });
}

/** Names of the KPIs that are watched, for the not-doing list. */
export const notDoing = (choices: readonly FocusChoice[]): readonly string[] =>
  choices.filter(({ choice }) => choice === "watched").map(({ name }) => name);

type Reasons = Map<FocusItem, FocusReason>;

function tick(open: readonly FocusItem[], limit: number, reasons: Reasons): ReadonlySet<FocusItem> {
  if (open.some(({ kpi }) => kpi.priority === 1)) return byPriority(open, limit, reasons);
  const pulls = open.map(pullOf);
  if (pulls.some((pull) => pull !== undefined && pull > 0)) {
    return byWeightedGap(open, limit, reasons);
  }
  const unmeasured = open.every((item) => gapOf(item) === undefined);
  return unmeasured && new Set(open.map(weightOf)).size > 1
    ? byWeight(open, limit, reasons)
    : byReach(open, limit, reasons);
}

function byPriority(
  items: readonly FocusItem[],
  limit: number,
  reasons: Reasons,
): ReadonlySet<FocusItem> {
  const first = items
    .filter(({ kpi }) => kpi.priority === 1)
    .sort((a, b) => (pullOf(b) ?? 0) - (pullOf(a) ?? 0));
  const ticked = new Set(first.slice(0, Math.max(0, limit)));
  for (const item of items) {
    const { priority } = item.kpi;
    if (ticked.has(item)) reasons.set(item, { code: "core-priority" });
    else if (priority !== 1) reasons.set(item, { code: "lower-priority", priority: priority ?? 3 });
  }
  return ticked;
}

function byWeightedGap(
  items: readonly FocusItem[],
  limit: number,
  reasons: Reasons,
): ReadonlySet<FocusItem> {
  const whole = items.reduce((sum, item) => sum + (pullOf(item) ?? 0), 0);
  const ranked = [...items].sort((a, b) => (pullOf(b) ?? 0) - (pullOf(a) ?? 0));
  const ticked = new Set<FocusItem>();
  let covered = 0;
  for (const item of ranked) {
    const pull = pullOf(item) ?? 0;
    const share = pull / whole;
    const gap = gapOf(item);
    if (ticked.size < limit && covered < ENOUGH && pull > 0) {
      ticked.add(item);
      covered += share;
      reasons.set(item, { code: "largest-weighted-gap", share, gap: gap ?? 0 });
    } else {
      reasons.set(item, restReason(gap, share));
    }
  }
  return ticked;
}

function byWeight(
  items: readonly FocusItem[],
  limit: number,
  reasons: Reasons,
): ReadonlySet<FocusItem> {
  const whole = items.reduce((sum, item) => sum + weightOf(item), 0);
  const ticked = new Set<FocusItem>();
  let covered = 0;
  for (const item of [...items].sort((a, b) => weightOf(b) - weightOf(a))) {
    const share = weightOf(item) / whole;
    const isTicked = ticked.size < limit && covered < ENOUGH && share > 0;
    reasons.set(item, { code: isTicked ? "largest-weight" : "smaller-weight", share });
    if (!isTicked) continue;
    ticked.add(item);
    covered += share;
  }
  return ticked;
}

/** Beside weighted KPIs one without a weight counts as nothing. */
const weightOf = ({ kpi: { weight } }: FocusItem): number => Math.max(0, weight ?? 0);

function restReason(gap: number | undefined, share: number): FocusReason {
  if (gap === undefined) return { code: "gap-unknown" };
  return gap === 0 ? { code: "goal-reached" } : { code: "smaller-weighted-gap", share };
}

/**
 * Nothing says which matters more, so of KPIs that share drivers the one with most bonds to the others
 * (it moves them, or they move it) stands for all of them; KPIs that share none stay side by side.
 */
function byReach(
  items: readonly FocusItem[],
  limit: number,
  reasons: Reasons,
): ReadonlySet<FocusItem> {
  const reach = (item: FocusItem): readonly FocusItem[] =>
    items.filter((other) => other !== item && serves(item, other));
  const bonds = (item: FocusItem): number =>
    reach(item).length + items.filter((other) => other !== item && serves(other, item)).length;
  const ranked = [...items].sort((a, b) => bonds(b) - bonds(a));
  const ticked = new Set<FocusItem>();
  for (const item of ranked) {
    const leader = [...ticked].find((one) => serves(one, item) || serves(item, one));
    if (leader !== undefined) reasons.set(item, { code: "moved-by", kpi: leader.kpi.name });
    else if (ticked.size < limit) {
      ticked.add(item);
      const kpis = reach(item).map(({ kpi }) => kpi.name);
      reasons.set(
        item,
        kpis.length > 0 ? { code: "serves-most-others", kpis } : { code: "nothing-to-rank-by" },
      );
    }
  }
  return ticked;
}

const serves = (item: FocusItem, other: FocusItem): boolean =>
  other.familyId !== undefined && (item.alsoServes ?? []).includes(other.familyId);

/** Weight × gap; a KPI without a weight counts as one of equals, one without a gap not at all. */
function pullOf(item: FocusItem): number | undefined {
  const gap = gapOf(item);
  return gap === undefined ? undefined : (item.kpi.weight ?? 1) * gap;
}

/** How far the goal is from today, as a share of the larger of the two; 0 once reached. */
function gapOf({ kpi, goal }: FocusItem): number | undefined {
  // To date a flow is always short of its target; what counts is how far it must grow.
  const today = kpi.cumulative === true ? goal.from : (kpi.actual ?? goal.from);
  if (goal.to === undefined || today === undefined) {
    return goal.change?.measuredAs === "relative" ? Math.abs(goal.change.by) : undefined;
  }
  const size = Math.max(Math.abs(goal.to), Math.abs(today));
  if (size === 0) return 0;
  const missing = goal.to / size - today / size;
  return Math.max(0, goal.better === "higher" ? missing : -missing);
}
