/**
 * Gives each column of a header the concept that its words and its content speak for.
 *
 * @packageDocumentation
 */
import type { Concept } from "../model/header-lexicon";
import { meaningOf } from "../model/header-meaning";
import type { ColumnProfile } from "./column-profile";
import { fitOf, guessesOf } from "./content-fit";
import type { HeaderCell } from "./header-block";

/** One column with what it was taken for. */
export interface Assigned {
  readonly cell: HeaderCell;
  readonly profile: ColumnProfile;
  readonly concept?: Concept;
  /** Ratio. */
  readonly sure: number;
  /** How sure the words alone are; 0 where only the content speaks. */
  readonly byWords: number;
  /** Not the first of its concept: a second score, the target of another period. */
  readonly isRepeat: boolean;
  /** A column of a responsibility matrix: marks say whether this party leads or supports. */
  readonly isParty?: boolean;
}

/** Columns that a table may well have several of. */
const REPEATABLE: ReadonlySet<Concept> = new Set<Concept>([
  "actual",
  "target",
  "score",
  "value",
  "weight",
  "owner",
  "team",
  "status",
  "note",
  "due",
  "start",
  "period",
  "baseline",
  "kpi",
  "threshold",
  "pointsRule",
  "comparisonBase",
  "stretch",
  "formula",
]);

/** Less sure readings say nothing. */
const LEAST = 0.3;
const NOT_UNDERSTOOD = 0.35;

/** A second column of names has names of its own in it. */
const mayRepeat = ({ concept }: Claim, profile: ColumnProfile | undefined): boolean =>
  REPEATABLE.has(concept) &&
  (concept !== "kpi" || profile === undefined || (profile.distinct > 0.7 && profile.unit < 0.5));

interface Claim {
  readonly at: number;
  readonly concept: Concept;
  readonly sure: number;
  readonly byWords: number;
}

/** The strongest claims first; every concept goes to one column, some to others again. */
export function assign(
  cells: readonly HeaderCell[],
  profiles: readonly ColumnProfile[],
  rows: number,
): readonly Assigned[] {
  const parties = partiesIn(cells, profiles);
  const claims = cells
    .flatMap((cell, at) => (parties.has(at) ? [] : claimsOf(cell, profiles, at, rows)))
    .sort((a, b) => b.sure - a.sure || a.at - b.at);
  const taken = new Map<number, Claim>();
  const given = new Map<Concept, number>();
  for (const claim of claims) {
    if (taken.has(claim.at) || given.has(claim.concept)) continue;
    taken.set(claim.at, claim);
    given.set(claim.concept, claim.at);
  }
  const repeats = new Map<number, Claim>();
  for (const claim of claims) {
    const isFree = !taken.has(claim.at) && !repeats.has(claim.at);
    if (isFree && mayRepeat(claim, profiles[claim.at]) && claim.byWords >= 0.5)
      repeats.set(claim.at, claim);
  }
  return withNames(
    cells.map((cell, at): Assigned => {
      const claim = taken.get(at) ?? repeats.get(at);
      const profile = profiles[at] as ColumnProfile;
      if (claim === undefined) {
        const isParty = parties.has(at);
        return { cell, profile, sure: 0, byWords: 0, isRepeat: false, ...(isParty && { isParty }) };
      }
      const { concept, sure, byWords } = claim;
      return { cell, profile, concept, sure, byWords, isRepeat: repeats.has(at) };
    }),
  );
}

/** A status in letters stands under its own word; parties are people and departments. */
const isKnown = (text: string): boolean =>
  [...meaningOf(text)].some(
    ([concept, sure]) => sure >= 0.8 && concept !== "owner" && concept !== "team",
  );

/** Marks below a party's name, and the blank columns between such. */
function partiesIn(
  cells: readonly HeaderCell[],
  profiles: readonly ColumnProfile[],
): ReadonlySet<number> {
  const marked = profiles.flatMap(({ mark, filled }, at) =>
    filled > 0 && mark > 0.8 && !isKnown(cells[at]?.text ?? "") ? [at] : [],
  );
  const first = marked[0];
  const last = marked[marked.length - 1];
  const parties = new Set(marked);
  if (first === undefined || last === undefined || marked.length < 2) return parties;
  // A party that has no part in any item yet stands under the same label as the others.
  const group = (at: number): string | undefined => {
    const levels = cells[at]?.levels ?? [];
    return levels.length > 1 ? levels[0] : undefined;
  };
  profiles.forEach(({ filled }, at) => {
    const isBetween = at > first && at < last;
    const isGrouped = group(at) !== undefined && group(at) === group(first);
    if (filled === 0 && cells[at]?.text !== "" && (isBetween || isGrouped)) parties.add(at);
  });
  return parties;
}

const SPECIFIC = 0.85;
const FIGURES: ReadonlySet<Concept> = new Set<Concept>(["target", "actual", "baseline", "weight"]);
const NAMES: ReadonlySet<Concept> = new Set<Concept>(["objective", "keyResult", "kpi"]);

/**
 * "Title" or "text" in a list that names an objective by its id and has figures of its own is the
 * key result; "description" names the items where nothing else does.
 */
function withNames(columns: readonly Assigned[]): readonly Assigned[] {
  const has = (concept: Concept): boolean => columns.some((one) => one.concept === concept);
  if (!columns.some(({ concept }) => concept !== undefined && FIGURES.has(concept))) return columns;
  const isList = has("objectiveId") && !has("keyResult");
  const named = columns.some(
    ({ concept, byWords }) => concept && NAMES.has(concept) && byWords > 0,
  );
  const name = columns.find(
    (one) =>
      (isList && one.concept === "objective" && one.byWords < SPECIFIC) ||
      (!named && (one.concept === "note" || one.concept === "formula") && isNaming(one)),
  );
  const concept: Concept = isList ? "keyResult" : "kpi";
  return columns.map((one) => {
    if (one === name)
      return {
        ...one,
        concept,
        byWords: Math.max(0.5, meaningOf(one.cell.text).get(concept) ?? 0),
      };
    return name !== undefined && one.concept === concept && one.byWords === 0
      ? { cell: one.cell, profile: one.profile, sure: 0, byWords: 0, isRepeat: false }
      : one;
  });
}

/** Words for a text about the item, every one its own. */
const isNaming = ({ cell, profile }: Assigned): boolean =>
  (meaningOf(cell.text).get("kpi") ?? 0) > 0 && profile.text > 0.8 && profile.distinct > 0.9;

function claimsOf(
  cell: HeaderCell,
  profiles: readonly ColumnProfile[],
  at: number,
  rows: number,
): readonly Claim[] {
  const profile = profiles[at];
  if (profile === undefined) return [];
  const meaning = meaningOfCell(cell);
  const claims: Claim[] = [];
  let best = 0;
  // Of two columns with the same word the fuller one is meant.
  const full = rows === 0 ? 0 : (profile.filled / Math.max(1, profile.rows)) * 0.01;
  for (const [concept, words] of meaning) {
    best = Math.max(best, words);
    const sure = words * fitOf(concept, profile);
    if (sure >= LEAST) claims.push({ at, concept, sure: sure + full, byWords: words });
  }
  const understood = Math.max(best, ...claims.map(({ sure }) => sure), 0);
  if (understood < NOT_UNDERSTOOD || claims.length === 0) {
    const index = profiles.slice(0, at).filter(({ filled }) => filled > 0).length;
    for (const [concept, sure] of guessesOf(profile, { index, rows })) {
      claims.push({ at, concept, sure, byWords: 0 });
    }
  }
  return claims;
}

/** The lowest label says most; where it says nothing, those above it do. */
function meaningOfCell({ text, levels }: HeaderCell): ReadonlyMap<Concept, number> {
  const own = meaningOf(text);
  if (own.size > 0) return own;
  for (const level of [...levels].reverse()) {
    const meaning = meaningOf(level);
    if (meaning.size > 0)
      return new Map([...meaning].map(([concept, sure]) => [concept, sure * 0.8]));
  }
  return own;
}
