/**
 * How families are written down: a few lines for a key result instead of twelve. What comes out are
 * the plain values of `family.ts`.
 *
 * @packageDocumentation
 */
import type { Bilingual } from "../../kernel/language";
import type { Better, Candidate, CounterMetric, Family, MetricUnit } from "./family";

/** Chinese, then English. */
export type Said = readonly [zh: string, en: string];

const both = ([zh, en]: Said): Bilingual => ({ zh, en });

/** Who usually owns a KPI, and words by which the sheet may name them. */
export interface Role {
  readonly owner: Said;
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

interface More {
  /** Measure word or noun of a count. */
  readonly counted?: Said;
  readonly fromZero?: boolean;
  /** Name in the family's formula, and how it enters: multiplied or added. */
  readonly factor?: string;
  readonly part?: string;
  readonly alsoServes?: readonly string[];
  /** A bound instead of a way to go. */
  readonly krKind?: "at_least" | "at_most";
}

const candidate =
  (timing: Candidate["timing"]) =>
  (
    id: string,
    [unit, better]: readonly [MetricUnit, Better],
    [lagWeeks, movesInWeeks]: readonly [lag: number, moves: number],
    title: Said,
    metric: Said,
    more: More = {},
  ): Candidate => {
    const { counted, fromZero, factor, part, alsoServes, krKind = "reach" } = more;
    const driver = factor ?? part;
    return {
      id,
      title: both(title),
      metric: both(metric),
      krKind,
      unit,
      ...(counted && { counted: both(counted) }),
      better,
      ...(fromZero === true && { fromZero }),
      link: factor !== undefined ? "factor" : part !== undefined ? "part" : "bet",
      lagWeeks,
      timing,
      movesInWeeks,
      ...(driver !== undefined && { driver }),
      ...(alsoServes && { alsoServes }),
    };
  };

/**
 * A process metric that moves first. In brackets: unit and better direction; weeks until the KPI
 * shows it and weeks until it moves itself. Then what to do, and what is measured.
 */
export const early = candidate("leading");
/** An outcome, with the same arguments as {@link early}. */
export const late = candidate("outcome");

const counter =
  (krKind: CounterMetric["krKind"]) =>
  (id: string, unit: MetricUnit, metric: Said): CounterMetric => ({
    id,
    metric: both(metric),
    krKind,
    unit,
  });

export const atLeast = counter("at_least");
export const atMost = counter("at_most");

interface Written extends Role {
  readonly id: string;
  readonly names: Said;
  /** Aliases in Chinese and English, the two names among them. */
  readonly known: Family["aliases"];
  readonly bare?: Family["bare"];
  readonly mirrored?: Family["mirrored"];
  readonly notOf?: Family["notOf"];
  readonly formula: Said;
  readonly measured: readonly [
    MetricUnit,
    Better,
    Family["accumulation"],
    Family["timing"],
    Family["aggregation"],
  ];
  readonly cheat: Said;
  readonly counter: CounterMetric;
  readonly drivers?: readonly [formula: string, names: Readonly<Record<string, Said>>];
  readonly held?: boolean;
  readonly objectives: readonly Said[];
  readonly candidates: readonly Candidate[];
  readonly tasks: readonly Said[];
}

export function family(written: Written): Family {
  const { id, names, known, bare, mirrored, notOf, owner, zh, en, drivers, held } = written;
  const [unit, better, accumulation, timing, aggregation] = written.measured;
  return {
    id,
    names: both(names),
    aliases: known,
    ...(bare && { bare }),
    ...(mirrored && { mirrored }),
    ...(notOf && { notOf }),
    formula: both(written.formula),
    unit,
    better,
    accumulation,
    timing,
    aggregation,
    cheat: both(written.cheat),
    counter: written.counter,
    owner: both(owner),
    ownerWords: { zh, en },
    ...(drivers && { drivers: { text: drivers[0], names: named(drivers[1]) } }),
    ...(held === true && { held }),
    objectives: written.objectives.map(both),
    candidates: written.candidates,
    tasks: written.tasks.map(both),
  };
}

const named = (names: Readonly<Record<string, Said>>): Readonly<Record<string, Bilingual>> =>
  Object.fromEntries(Object.entries(names).map(([name, said]) => [name, both(said)]));
