/** `text` is what the cell of the objective or key result says. */
interface OfText {
  readonly text: string;
}

interface OfCount {
  readonly found: number;
  readonly most: number;
}

/** Every rule with the facts its sentence names. */
export interface CheckFacts {
  readonly "objective-with-number": OfText;
  readonly "objective-repeats-metric": OfText & { readonly metric: string };
  readonly "objective-is-bare": OfText;
  readonly "objective-is-output": OfText;
  readonly "objective-too-long": OfText;
  readonly "objective-without-key-results": OfText;
  readonly "objective-duplicated": OfText & { readonly first: number };
  readonly "objective-missing": OfText;
  readonly "one-key-result": OfText;
  readonly "too-many-key-results": OfText & OfCount;
  readonly "too-many-objectives": OfCount;
  readonly "team-too-many-objectives": OfCount & { readonly team: string };
  readonly "all-milestones": OfText;
  readonly "no-leading-key-result": OfText;
  readonly "no-outcome-key-result": OfText;
  readonly "no-counter-metric": OfText & { readonly metric: string };
  readonly "key-result-without-number": OfText;
  readonly "key-result-is-activity": OfText;
  readonly "key-result-vague": OfText & { readonly word: string };
  readonly "several-measures": OfText & { readonly first: string; readonly second: string };
  readonly "key-result-too-long": OfText;
  readonly "key-result-repeats-objective": OfText;
  readonly "key-result-duplicated": OfText & { readonly first: number };
  readonly "milestone-without-proof": OfText;
  readonly "rate-above-whole": OfText & { readonly percent: number };
  readonly "relative-or-points": OfText;
  readonly "period-mismatch": OfText & { readonly said: string; readonly due: string };
  readonly "baseline-missing": OfText;
  readonly "target-not-in-column": OfText;
  readonly "unit-missing": OfText;
  readonly "target-is-baseline": OfText & { readonly value: number };
  readonly "direction-against-numbers": OfText & {
    readonly baseline: number;
    readonly target: number;
  };
  readonly "range-wanted": OfText;
  readonly "owner-missing": OfText;
  readonly "several-owners": OfText & { readonly owner: string };
  readonly "owner-is-everybody": OfText & { readonly owner: string };
  readonly "owner-over-capacity": OfCount & { readonly owner: string };
  readonly "start-missing": OfText;
  readonly "due-missing": OfText;
  readonly "due-before-start": OfText & { readonly start: string; readonly due: string };
  readonly "due-outside-cycle": OfText & {
    readonly day: string;
    readonly start: string;
    readonly due: string;
  };
  readonly "id-duplicated": { readonly id: string; readonly first: number };
  readonly "weights-not-whole": OfText & { readonly percent: number };
  readonly "weights-partly": OfText;
  readonly "weight-negative": OfText & { readonly weight: number };
  readonly "weight-lopsided": OfText & { readonly percent: number };
  readonly "opposed-directions": OfText & { readonly metric: string; readonly first: number };
  readonly "metric-claimed-twice": OfText & { readonly metric: string; readonly first: number };
  readonly "not-linked": OfText;
  readonly "bet-with-contribution": OfText;
  readonly "part-without-contribution": OfText;
  readonly "contribution-without-base": OfText;
  readonly sandbagging: OfText & { readonly percent: number };
  readonly fantasy: OfText & { readonly percent: number };
}

export type CheckRule = keyof CheckFacts;
