/**
 * A family of KPIs and the ways it is moved: plain values only, so that the library can be stored
 * as one table and users can add rows of the same shape.
 *
 * Nothing in a family is a number a draft may take as a target. The one exception is an
 * `assumption`, a bound that the trade holds by convention, stated with its reason.
 *
 * @packageDocumentation
 */
import type { Bilingual, Language } from "../../kernel/language";
import type { KpiLink, KrKind } from "../../model/words";

/** Words of each language, where the number of words may differ. */
export type WordLists = Readonly<Record<Language, readonly string[]>>;

/**
 * What a metric is counted in. `ratio` is stored as 0.2 and shown as 20 %; `money` is whatever
 * currency the sheet uses; `count` has its own noun in {@link Candidate.counted}.
 */
export const METRIC_UNITS = [
  "ratio",
  "money",
  "count",
  "days",
  "hours",
  "minutes",
  "seconds",
  "points",
  "none",
] as const;
export type MetricUnit = (typeof METRIC_UNITS)[number];

export type Better = "higher" | "lower";

/** A value held by convention in the trade, not taken from the sheet. */
export interface Assumption {
  readonly value: number;
  readonly reason: Bilingual;
}

/** A key result that would serve the family. */
export interface Candidate {
  /** The metric's id: the same metric has the same id in every family. */
  readonly id: string;
  readonly title: Bilingual;
  readonly metric: Bilingual;
  readonly krKind: KrKind;
  readonly unit: MetricUnit;
  /** Noun or measure word of a count: 家, `customers`. */
  readonly counted?: Bilingual;
  readonly better: Better;
  /** Opening value is 0 by definition: things counted from the start of the cycle. */
  readonly fromZero?: boolean;
  readonly link: KpiLink;
  /** Weeks until the KPI shows it. */
  readonly lagWeeks: number;
  /** A process metric that moves first, or an outcome. */
  readonly timing: "leading" | "outcome";
  /** Weeks until the key result itself moves. */
  readonly movesInWeeks: number;
  /** For a factor or part: its name in the family's driver formula. */
  readonly driver?: string;
  /** For a milestone: who confirms it and by what. */
  readonly proof?: Bilingual;
  readonly assumption?: Assumption;
  /** Other families it moves too. */
  readonly alsoServes?: readonly string[];
}

/** The metric that blocks the cheapest way to cheat. */
export interface CounterMetric {
  readonly id: string;
  readonly metric: Bilingual;
  readonly krKind: "at_least" | "at_most";
  readonly unit: MetricUnit;
  /** A limit that follows from the metric itself, as no accident at all; else history or asked. */
  readonly assumption?: Assumption;
}

/** What the KPI is computed from: a formula over driver ids. */
export interface DriverFormula {
  readonly text: string;
  readonly names: Readonly<Record<string, Bilingual>>;
}

export interface Family {
  readonly id: string;
  readonly names: Bilingual;
  /** Found at the end of a longer name, as in 华东区销售额. */
  readonly aliases: WordLists;
  /** Too general for that: they count as the whole name, or after a branch or group (华东区利润). */
  readonly bare?: WordLists;
  /** Words that make a longer name another metric, as 研发 before 费用率. */
  readonly notOf?: WordLists;
  /** The same thing measured the other way round, so that the better direction flips. */
  readonly mirrored?: WordLists;
  readonly formula: Bilingual;
  readonly unit: MetricUnit;
  readonly better: Better;
  readonly accumulation: "flow" | "level";
  readonly timing: "leading" | "lagging";
  readonly aggregation: "sum" | "mean" | "last" | "ratio";
  readonly cheat: Bilingual;
  readonly counter: CounterMetric;
  /** The usual owner's role, and words by which the sheet may name it. */
  readonly owner: Bilingual;
  readonly ownerWords: WordLists;
  readonly drivers?: DriverFormula;
  /** Held at its bound instead of stretched. */
  readonly held?: boolean;
  /** Said aloud, the best first; no digits, no KPI name. */
  readonly objectives: readonly Bilingual[];
  /** The best first. */
  readonly candidates: readonly Candidate[];
  /** Work people write down as key results although it measures nothing. */
  readonly tasks: readonly Bilingual[];
}

export type Library = readonly Family[];
