/**
 * Closed sets of words that stand in cells and arguments. Ids here; `vocabulary` has what people
 * read and type in each language.
 *
 * @packageDocumentation
 */

/** How a key result's progress is measured. */
export const KR_KINDS = ["reach", "at_least", "at_most", "within", "milestone"] as const;
export type KrKind = (typeof KR_KINDS)[number];

export const DIRECTIONS = ["increase", "decrease", "maintain", "achieve", "reach"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** How a key result serves its KPI: adds, multiplies, or is an assumption with a lag. */
export const KPI_LINKS = ["part", "factor", "bet"] as const;
export type KpiLink = (typeof KPI_LINKS)[number];

/** What a part's percentage is measured against. */
export const BASES = ["total", "own_line", "chain"] as const;
export type Base = (typeof BASES)[number];

export const ROLES = ["key_result", "guardrail"] as const;
export type Role = (typeof ROLES)[number];

export const COMMITMENTS = ["committed", "aspirational"] as const;
export type Commitment = (typeof COMMITMENTS)[number];

export const STATES = ["draft", "proposed", "agreed", "replaced", "retired", "not_doing"] as const;
export type State = (typeof STATES)[number];

export const STATUSES = [
  "done",
  "ahead",
  "on_track",
  "at_risk",
  "behind",
  "not_started",
  "not_due",
  "holding",
  "broken",
  "no_data",
] as const;
export type Status = (typeof STATUSES)[number];

export const BANDS = ["red", "amber", "green"] as const;
export type Band = (typeof BANDS)[number];

export const SEVERITIES = ["error", "warning", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Every closed set, by the name `i18n/words` files it under. */
export const WORD_SETS = {
  krKind: KR_KINDS,
  direction: DIRECTIONS,
  link: KPI_LINKS,
  base: BASES,
  role: ROLES,
  commitment: COMMITMENTS,
  state: STATES,
  status: STATUSES,
  band: BANDS,
  severity: SEVERITIES,
} as const;

export type WordSet = keyof typeof WORD_SETS;
export type WordOf<Set extends WordSet> = (typeof WORD_SETS)[Set][number];
