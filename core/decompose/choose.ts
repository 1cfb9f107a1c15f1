/**
 * Which options become key results: ranked, with the reasons for the rank.
 *
 * @packageDocumentation
 */
import { hasTarget, openingValue, type Option } from "./option";
import type { DraftReason } from "./note";

export interface RankedOption {
  readonly option: Option;
  readonly reasons: readonly DraftReason[];
}

export interface Choice {
  readonly chosen: readonly RankedOption[];
  readonly alternatives: readonly RankedOption[];
}

export interface Circumstances {
  /** Name of the KPI drafted for. */
  readonly kpi: string;
  /** Drivers whose targets close the arithmetic. */
  readonly closing: ReadonlySet<string>;
  /** Names of the KPIs in hand, by their family. */
  readonly others: ReadonlyMap<string, readonly string[]>;
}

/** Two to five key results make an objective. */
export const FEWEST = 2;
export const MOST = 5;
const USUAL = 3;
/** Rule 8 of a good draft: something moves within four weeks. */
const EARLY_WEEKS = 4;

/** What lifts an option, in places of the library's own order. */
const LIFT = { stated: 100, closing: 50, figures: 4, otherKpi: 2 } as const;

export const movesEarly = ({ timing, movesInWeeks = Infinity }: Option): boolean =>
  timing === "leading" && movesInWeeks <= EARLY_WEEKS;

/** Ranks all options and takes the best that together make a sound objective. */
export function choose(
  options: readonly Option[],
  circumstances: Circumstances,
  wanted: number = USUAL,
): Choice {
  const ranked = options
    .map((option, place) => rank(option, place, circumstances))
    .sort((a, b) => b.lift - a.lift);
  const size = Math.min(MOST, Math.max(FEWEST, Math.round(wanted)));
  const chosen = balanced(take(ranked, size), ranked);
  const alternatives = ranked.filter((one) => !chosen.includes(one));
  const milestone = chosen.some(({ option }) => option.kind === "milestone");
  return {
    chosen,
    alternatives: alternatives.map((one) =>
      milestone && one.option.kind === "milestone"
        ? { ...one, reasons: [{ code: "one-milestone-is-enough" } as const, ...one.reasons] }
        : one,
    ),
  };
}

type Ranked = RankedOption & { readonly lift: number };

function rank(option: Option, place: number, { kpi, closing, others }: Circumstances): Ranked {
  const closes = option.driver !== undefined && closing.has(option.driver);
  const figures = openingValue(option) !== undefined && !option.fromZero;
  const served = option.alsoServes.flatMap((family) => others.get(family) ?? []);
  const kpis = served.filter((name) => name !== kpi);
  const reasons: DraftReason[] = [];
  if (option.stated !== undefined) reasons.push({ code: "stated-in-sheet" });
  if (option.inOwnFormula) reasons.push({ code: "in-own-formula" });
  if (closes) reasons.push({ code: "closes-the-arithmetic" });
  if (figures || hasTarget(option)) reasons.push({ code: "figures-in-sheet" });
  if (kpis.length > 0) reasons.push({ code: "serves-also", kpis });
  const weeks = option.movesInWeeks;
  if (movesEarly(option) && weeks !== undefined) reasons.push({ code: "moves-early", weeks });
  else if (option.timing === "outcome" && weeks !== undefined) reasons.push({ code: "is-outcome" });
  const lift =
    (option.stated === undefined ? 0 : LIFT.stated) +
    (closes ? LIFT.closing : 0) +
    (figures ? LIFT.figures : 0) +
    LIFT.otherKpi * Math.min(MOST, kpis.length) -
    place;
  return { option, reasons, lift };
}

/** The first `size`, with every stated step and every closing driver, and one milestone at most. */
function take(ranked: readonly Ranked[], size: number): readonly Ranked[] {
  const chosen: Ranked[] = [];
  for (const one of ranked) {
    const must = one.lift > LIFT.closing / 2;
    const second =
      one.option.kind === "milestone" &&
      one.option.stated === undefined &&
      chosen.some(({ option }) => option.kind === "milestone");
    if (chosen.length < (must ? MOST : size) && !second) chosen.push(one);
  }
  return chosen;
}

/** Sees to one result that moves early and one outcome, where the options have them. */
function balanced(chosen: readonly Ranked[], ranked: readonly Ranked[]): readonly Ranked[] {
  const early = withOne(chosen, ranked, movesEarly);
  return withOne(early, ranked, ({ timing }) => timing === "outcome");
}

function withOne(
  chosen: readonly Ranked[],
  ranked: readonly Ranked[],
  fits: (option: Option) => boolean,
): readonly Ranked[] {
  const found = ranked.find((one) => fits(one.option) && !chosen.includes(one));
  if (found === undefined || chosen.some(({ option }) => fits(option))) return chosen;
  const last = chosen[chosen.length - 1];
  // What the user stated stays, and so do drivers, which make a sum only together.
  const stays =
    last === undefined || last.lift > LIFT.closing / 2 || last.option.driver !== undefined;
  const kept = stays ? chosen : chosen.slice(0, -1);
  return kept.length < MOST ? [...kept, found] : chosen;
}
