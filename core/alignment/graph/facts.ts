/**
 * What can be wrong between items, with the facts its sentence names. Texts are what cells say; days
 * are ISO.
 *
 * @packageDocumentation
 */
import type { Field } from "../../model/table";
import type { Severity } from "../../model/words";

interface OfText {
  readonly text: string;
}

interface OfParts extends OfText {
  readonly carried: number;
  readonly change: number;
  readonly unit: string;
}

export interface AlignmentFacts {
  readonly "kpi-not-carried": { readonly kpi: string };
  readonly "kpi-not-carried-by-lead": { readonly kpi: string; readonly team: string };
  readonly "support-not-carried": { readonly kpi: string; readonly team: string };
  readonly "objective-serves-nothing": OfText;
  readonly "link-end-unknown": OfText;
  readonly "link-end-several": OfText & { readonly found: number };
  readonly "link-repeated": { readonly from: string; readonly to: string };
  readonly "links-in-circle": { readonly items: readonly string[] };
  readonly "teams-in-circle": { readonly teams: readonly string[] };
  readonly "team-above-unknown": { readonly team: string; readonly parent: string };
  readonly "team-not-listed": OfText & { readonly team: string };
  readonly "level-skipped": OfText & {
    readonly team: string;
    readonly above: string;
    readonly skipped: readonly string[];
  };
  readonly "due-after-upper": OfText & {
    readonly due: string;
    readonly upper: string;
    readonly upperDue: string;
  };
  readonly "due-outside-kpi-period": OfText & {
    readonly due: string;
    readonly kpi: string;
    readonly start: string;
    readonly end: string;
  };
  readonly "parts-over-change": OfParts;
  readonly "parts-under-change": OfParts;
  readonly "shares-over-whole": OfText & { readonly percent: number };
  readonly "shares-under-whole": OfText & { readonly percent: number };
  readonly "figure-claimed-twice": OfText & {
    readonly metric: string;
    readonly other: string;
    readonly team: string;
    readonly otherTeam: string;
  };
  readonly "directions-opposed": OfText & { readonly metric: string; readonly other: string };
  readonly "direction-against-kpi": OfText & { readonly kpi: string };
  readonly "opposing-link": { readonly from: string; readonly to: string };
  readonly "owner-overloaded": {
    readonly owner: string;
    readonly effort: number;
    readonly days: number;
  };
  readonly "owner-carries-too-many": {
    readonly owner: string;
    readonly found: number;
    readonly most: number;
  };
  readonly "team-overloaded": {
    readonly team: string;
    readonly effort: number;
    readonly days: number;
    readonly headcount: number;
  };
}

export type AlignmentRule = keyof AlignmentFacts;

/** A cell by the list of the book it belongs to. */
export interface AlignmentPlace {
  readonly list: "kpis" | "objectives" | "keyResults" | "teams" | "links";
  readonly at: number;
  readonly field: Field;
}

export type AlignmentFinding<Rule extends AlignmentRule = AlignmentRule> = {
  readonly [Name in Rule]: {
    readonly rule: Name;
    readonly severity: Severity;
    readonly place: AlignmentPlace;
    readonly facts: AlignmentFacts[Name];
  };
}[Rule];

/** Puts a finding together; the facts must be those of its rule. */
export const finding = <Rule extends AlignmentRule>(
  rule: Rule,
  severity: Severity,
  place: AlignmentPlace,
  facts: AlignmentFacts[Rule],
): AlignmentFinding => ({ rule, severity, place, facts }) as unknown as AlignmentFinding;
