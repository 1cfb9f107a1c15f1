/**
 * How well what a column holds goes with what it is taken for, and what it might be from its
 * content alone.
 *
 * @packageDocumentation
 */
import type { Concept } from "../model/header-lexicon";
import type { ColumnProfile } from "./column-profile";

/** An empty column, as of a form to be filled in, speaks neither for nor against. */
const UNKNOWN = 0.9;
const EMPTY_NAMES = 0.4;

/** Shares of cells that hold a value of the concept's sort. */
const measurable = (p: ColumnProfile): number =>
  p.number + p.bound + Math.max(0, Math.min(p.figure - p.bound, p.text - p.long) * 0.8);

const words = (p: ColumnProfile): number => p.text - p.bound - p.date;

/** Ratio from 0, cannot be, to 1; a share below half pulls a reading down. */
const share = (value: number, least = 0.1): number =>
  value >= 0.6 ? 1 : least + (1 - least) * (value / 0.6);

const FITS: Partial<Record<Concept, (p: ColumnProfile) => number>> = {
  id: (p) => share(p.sequence ? 1 : Math.max(p.number, p.id, p.long > 0.3 ? 0 : p.text * 0.7), 0.2),
  kpi: (p) =>
    share(
      words(p) *
        (p.mark > 0.5 || p.frequency > 0.7 || p.unit > 0.6 ? 0.2 : 1) *
        (p.person > 0.8 && p.metric < 0.1 ? 0.7 : 1),
      0.05,
    ),
  objective: (p) => share(words(p) + p.bound * 0.3, 0.05),
  keyResult: (p) => share(p.text, 0.05),
  target: (p) => {
    if (p.rule > 0.4) return 0.2;
    return share(measurable(p) + p.date + (p.text - p.figure) * 0.2, 0.15);
  },
  stretch: (p) => share(measurable(p) + p.date, 0.2),
  threshold: (p) => share(measurable(p) + p.date, 0.2),
  actual: (p) => share(measurable(p) + p.date + words(p) * 0.3, 0.15),
  baseline: (p) => (p.date > 0.5 ? 0.1 : share(measurable(p), 0.15)),
  comparisonBase: (p) => share(measurable(p), 0.15),
  weight: (p) => share(p.number + (p.figure - p.long) * 0.9, 0.1),
  score: (p) => share(p.number + p.grade + p.figure * 0.5, 0.3),
  value: (p) => share(p.number + p.figure * 0.6 - p.long, 0.15),
  status: (p) => share(p.text + p.status, 0.35),
  owner: (p) => share((p.text - p.long) * (p.metric > 0.5 ? 0.3 : 1) + p.id * 0.5, 0.2),
  team: (p) => share((p.text - p.long) * (p.metric > 0.6 ? 0.5 : 1), 0.15),
  period: (p) =>
    share(
      p.date +
        p.period +
        p.frequency +
        words(p) * 0.5 +
        (p.largest <= 12 ? p.number : 0) -
        p.long * 0.5,
      0.2,
    ),
  start: (p) => share(p.date + p.period + words(p) * 0.2, 0.1),
  due: (p) => share(p.date + p.period + p.figure * 0.5 + words(p) * 0.4, 0.15),
  formula: (p) => (p.unit > 0.6 ? 0.2 : 1) * share(p.text * (p.formula > 0.2 ? 1.2 : 0.9), 0.2),
  pointsRule: (p) => {
    if (p.rule > 0.2) return 1;
    return share(p.text - Math.max(0, p.bound + p.number) * 0.9, 0.15);
  },
  unit: (p) => share(p.unit + (p.text - p.long - p.metric) * 0.6 + p.percent, 0.2),
  direction: (p) => share(p.direction + p.operator + (p.text - p.long) * 0.6 + p.number * 0.5, 0.2),
  priority: () => 1,
  source: (p) => share(p.text, 0.2),
  note: (p) => share(p.text + 0.3, 0.4),
  parent: (p) => share(p.text + p.id + p.number, 0.3),
  confidence: (p) => share(p.number + p.figure, 0.2),
};

export function fitOf(concept: Concept, profile: ColumnProfile): number {
  if (profile.filled === 0) {
    return concept === "kpi" || concept === "objective" || concept === "keyResult"
      ? EMPTY_NAMES
      : UNKNOWN;
  }
  const fit = FITS[concept]?.(profile) ?? 1;
  return Math.max(0, Math.min(1, fit));
}

/** Where a column stands among the others. */
export interface Place {
  /** From the left, filled columns only. */
  readonly index: number;
  readonly rows: number;
}

const HALF = 0.5;
const MOST = 0.8;

/**
 * What a column may be by its content, where its header does not say. None is sure: a name of the
 * items is only taken from the first columns of words.
 */
export function guessesOf(
  profile: ColumnProfile,
  { index, rows }: Place,
): readonly (readonly [Concept, number])[] {
  const p = profile;
  if (p.filled === 0 || p.filled < Math.min(2, rows)) return [];
  const guesses: (readonly [Concept, number])[] = [];
  if (p.sequence && index === 0 && rows > 1) guesses.push(["id", 0.7]);
  if (p.id > MOST && p.distinct > 0.9 && index <= 1) guesses.push(["id", 0.55]);
  if (p.operator > MOST) guesses.push(["direction", HALF]);
  if (p.rule > HALF) guesses.push(["pointsRule", 0.6]);
  if (p.formula > HALF && p.rule < 0.3) guesses.push(["formula", HALF]);
  if (p.unit > MOST && p.distinct < 1) guesses.push(["unit", 0.55]);
  if (p.frequency > MOST) guesses.push(["period", HALF]);
  if (index <= 1 && p.period > MOST && p.number < HALF) guesses.push(["period", 0.6]);
  if (index <= 1 && p.date > MOST) guesses.push(["period", 0.6]);
  if (p.status > MOST) guesses.push(["status", HALF]);
  if (isWeights(p)) guesses.push(["weight", HALF]);
  if (p.bound > 0.6) guesses.push(["target", HALF]);
  if (p.person > MOST && p.metric < 0.1 && index <= 2) guesses.push(["owner", 0.4]);
  if (
    index <= 2 &&
    p.text > MOST &&
    p.distinct > 0.7 &&
    p.mark < 0.2 &&
    p.frequency < 0.3 &&
    p.id < HALF
  ) {
    guesses.push(["kpi", p.metric > HALF ? 0.5 : 0.25]);
  }
  return guesses;
}

/** Shares that add up to 1, or points that add up to 100. */
function isWeights(p: ColumnProfile): boolean {
  if (p.number < MOST || p.filled < 3 || p.least < 0) return false;
  const whole = p.percent > HALF || p.largest <= 1 ? 1 : 100;
  return p.largest < whole && Math.abs(p.sum - whole) < whole / 1000;
}
