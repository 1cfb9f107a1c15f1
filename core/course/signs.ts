/**
 * What the check-ins of a key result say beside its score: that nobody has spoken, that nothing moves,
 * that something is in the way, that its owner believes in it less.
 *
 * @packageDocumentation
 */
import type { Day } from "../kernel/day";
import { forecast, outlookOf, type Forecast } from "../stats/forecast";
import type { KrKind, Outlook } from "../model/words";

/** A check-in as the signs see it. */
export interface SaidOn {
  readonly date?: Day;
  readonly value?: number | boolean;
  /** A ratio. */
  readonly confidence?: number;
  readonly blocker?: string;
}

export interface CheckedItem {
  readonly kind: KrKind;
  readonly baseline?: number;
  readonly target?: number;
  readonly start?: Day;
  readonly due?: Day;
  readonly isDone: boolean;
  /** Its value comes from a cell of its own, so nobody need say it. */
  readonly isLinked: boolean;
  /** Nobody is late who has never said anything: a draft, the first days of a cycle. */
  readonly mayBeSilent?: boolean;
  /** In the order of the log. */
  readonly checkIns: readonly SaidOn[];
}

export type CheckInSign =
  | { readonly sign: "blocked"; readonly blocker: string; readonly since?: Day }
  /** Days since the last check-in, or since the start where there was none. */
  | { readonly sign: "stale"; readonly days: number; readonly last?: Day }
  /** Ratios: the confidence it fell from, and the last one. */
  | { readonly sign: "confidence_falling"; readonly from: number; readonly to: number }
  | { readonly sign: "flat"; readonly value: number; readonly since: Day };

/** Check-ins may come this much later than the rhythm before they are overdue: a Monday that is a holiday. */
const LATE = 1.5;
/** Check-ins with the same value until it is flat, and rhythms they must span. */
const FLAT = 3;
const FLAT_SPAN = 2;
/** Falls at once by so much, or in three check-ins one below the other. */
const FELL = 0.2;
const TOLERANCE = 1e-9;

/** The most urgent first; none of what is done or has not begun. */
export function checkInSigns(item: CheckedItem, asOf: Day, every: number): readonly CheckInSign[] {
  const { isDone, start } = item;
  if (isDone || (start !== undefined && asOf < start)) return [];
  const said = inOrder(item.checkIns, asOf);
  return [
    ...blocked(said),
    ...stale(item, said, asOf, every),
    ...falling(said),
    ...flat(item, said, every),
  ];
}

/** By their day, those without one first; nothing that the day could not know yet. */
const inOrder = (checkIns: readonly SaidOn[], asOf: Day): readonly SaidOn[] =>
  checkIns
    .filter(({ date }) => date === undefined || date <= asOf)
    .map((one, place) => [one, place] as const)
    .sort(([a, m], [b, n]) => (a.date ?? 0) - (b.date ?? 0) || m - n)
    .map(([one]) => one);

function blocked(said: readonly SaidOn[]): readonly CheckInSign[] {
  const last = said[said.length - 1];
  if (last?.blocker === undefined) return [];
  const { blocker } = last;
  const free = said.map((one) => one.blocker !== undefined).lastIndexOf(false);
  const since = said[free + 1]?.date;
  return [{ sign: "blocked", blocker, ...(since !== undefined && { since }) }];
}

function stale(
  { kind, start, due, isLinked, mayBeSilent = false }: CheckedItem,
  said: readonly SaidOn[],
  asOf: Day,
  every: number,
): readonly CheckInSign[] {
  // A milestone has nothing to say until its day.
  if (isLinked || (kind === "milestone" && (due === undefined || asOf < due))) return [];
  const last = said[said.length - 1]?.date;
  const from = last ?? (mayBeSilent ? undefined : start);
  if (from === undefined || asOf - from <= LATE * every) return [];
  return [{ sign: "stale", days: asOf - from, ...(last !== undefined && { last }) }];
}

function falling(said: readonly SaidOn[]): readonly CheckInSign[] {
  const stated = said.flatMap(({ confidence }) => confidence ?? []).slice(-3);
  const [to = 0, before = 0, first] = [...stated].reverse();
  if (stated.length < 2 || to >= before) return [];
  if (first !== undefined && first > before) {
    return [{ sign: "confidence_falling", from: first, to }];
  }
  return before - to >= FELL - TOLERANCE ? [{ sign: "confidence_falling", from: before, to }] : [];
}

/** Only what is to move can stand still. */
function flat(
  { kind, isLinked }: CheckedItem,
  said: readonly SaidOn[],
  every: number,
): readonly CheckInSign[] {
  if (kind !== "reach" || isLinked) return [];
  const valued = said.filter(({ value, date }) => typeof value === "number" && date !== undefined);
  const last = valued[valued.length - 1];
  const changed = valued.map(({ value }) => value !== last?.value).lastIndexOf(true);
  const [first, ...more] = valued.slice(changed + 1);
  if (first?.date === undefined || last?.date === undefined || more.length < FLAT - 1) return [];
  const value = Number(last.value);
  return last.date - first.date >= FLAT_SPAN * every
    ? [{ sign: "flat", value, since: first.date }]
    : [];
}

/** Where a key result ends if it goes on as so far: in its unit, with the word both scenarios allow. */
export interface KeyResultOutlook {
  readonly outlook: Outlook;
  /** Each scenario's chance of reaching the target, a ratio. */
  readonly forecasts: readonly Forecast[];
}

/** Steps from one check-in to the next below which there is no forecast. */
const FEWEST_STEPS = 4;
const MOST_BEATS = 60;

/**
 * The steps between check-ins are the data, as for a cumulative KPI: they go on at their mean, or as
 * they have grown. Only of what is to reach a number, and only from {@link FEWEST_STEPS} steps on.
 */
export function keyResultOutlook(
  { kind, target, due, checkIns, isDone }: CheckedItem,
  asOf: Day,
  every: number,
): KeyResultOutlook | undefined {
  if (kind !== "reach" || target === undefined || due === undefined || isDone) return undefined;
  const byBeat = new Map<number, number>();
  for (const { date, value } of inOrder(checkIns, asOf)) {
    // Several corrections of one meeting are one point.
    if (date !== undefined && typeof value === "number")
      byBeat.set(Math.floor((due - date) / every), value);
  }
  const points = [...byBeat];
  const first = points[0]?.[1];
  const left = Math.floor((due - asOf) / every);
  const steps = points.slice(1).flatMap(([beat, value], n) => {
    const [before, from] = points[n] ?? [beat, value];
    // What came over several beats came at an even pace, for all that is known.
    const beats = Math.max(1, Math.min(MOST_BEATS, before - beat));
    return Array.from({ length: beats }, () => (value - from) / beats);
  });
  if (first === undefined || steps.length < FEWEST_STEPS || left < 1) return undefined;
  const forecasts = (["mean", "drift"] as const).flatMap((method) => {
    const found = forecast(steps, {
      method,
      kind: "cumulative",
      periods: left,
      level: 0.8,
      season: 12,
      target: target - first,
      better: target >= first ? 1 : -1,
    });
    return found.ok ? [found.value] : [];
  });
  const outlook = forecasts.length === 2 ? outlookOf(forecasts, target) : undefined;
  if (outlook === undefined) return undefined;
  const shifted = forecasts.map(({ value, lower, upper, ...rest }) => ({
    ...rest,
    value: value + first,
    lower: lower + first,
    upper: upper + first,
  }));
  return { outlook, forecasts: shifted };
}
