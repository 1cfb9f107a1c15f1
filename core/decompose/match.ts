/**
 * From a KPI's name to the family that knows how it is moved.
 *
 * @packageDocumentation
 */
import { plainWord } from "../kernel/plain-word";
import { metricName, withoutNeutral, withoutTailNoun } from "./kpi-name";
import type { Family, Library, WordLists } from "./library/family";
import { alike, tokensOf } from "./similarity";

/** Why a family was taken, the surest first. */
export type MatchReason =
  | { readonly code: "same-name"; readonly alias: string }
  | { readonly code: "name-ends-with"; readonly alias: string; readonly qualifier: string }
  | { readonly code: "words-in-common"; readonly alias: string };

export interface FamilyMatch {
  readonly family: Family;
  /** 0 to 1. */
  readonly score: number;
  readonly reason: MatchReason;
  /** What the name says beyond the alias, as 华东区 in 华东区销售额. */
  readonly qualifier: string;
  /** The name measures the same thing the other way round, as churn for retention. */
  readonly mirrored: boolean;
}

/** Below this a KPI is unknown: a wrong family is worse than three questions. */
export const MATCH_FLOOR = 0.6;

const SCORES = { same: 1, sameButTail: 0.95, endsWith: 0.7, inCommon: 0.8 } as const;

/**
 * The best family for a KPI's name or sentence, in either language.
 *
 * The head of a metric's name stands last in both languages, so an alias counts where the name ends
 * with it: 华东区销售额 is a 销售额, 销售额预测准确率 is none. The longest alias wins.
 *
 * @returns `undefined` when no family reaches {@link MATCH_FLOOR}.
 */
export function matchFamily(text: string, library: Library): FamilyMatch | undefined {
  const names = [...new Set([metricName(text), plainWord(text)])].filter((name) => name !== "");
  const aliases = indexOf(library);
  const best = names
    .map(readName)
    .flatMap((name) => aliases.flatMap((alias) => compare(name, alias) ?? []))
    .reduce<FamilyMatch | undefined>(
      (one, match) => (match.score >= MATCH_FLOOR && better(match, one) ? match : one),
      undefined,
    );
  return best && { ...best, qualifier: asWritten(best.qualifier, text) };
}

/** The words as they stand in the text, so that EMEA stays EMEA. */
function asWritten(words: string, text: string): string {
  const place = text.toLowerCase().indexOf(words);
  return place < 0 ? words : text.slice(place, place + words.length);
}

const better = (match: FamilyMatch, best: FamilyMatch | undefined): boolean =>
  best === undefined ||
  match.score > best.score ||
  (match.score === best.score && match.reason.alias.length > best.reason.alias.length);

interface Alias {
  readonly family: Family;
  readonly mirrored: boolean;
  /** Counts only as the whole name. */
  readonly bare: boolean;
  readonly text: string;
  readonly stem: string;
  readonly tokens: readonly string[];
}

interface Name {
  readonly text: string;
  readonly bare: string;
  readonly stem: string;
  readonly tokens: readonly string[];
}

/** A library never changes, so its aliases are prepared once. */
const INDEXES = new WeakMap<Library, readonly Alias[]>();

function indexOf(library: Library): readonly Alias[] {
  const known = INDEXES.get(library);
  if (known !== undefined) return known;
  const index = library.flatMap((family) => [
    ...prepared(family, family.aliases, false, false),
    ...prepared(family, family.mirrored, true, false),
    ...prepared(family, family.bare, false, true),
    ...prepared(family, { zh: [family.names.zh], en: [family.names.en] }, false, true),
  ]);
  INDEXES.set(library, index);
  return index;
}

function prepared(
  family: Family,
  lists: WordLists | undefined,
  mirrored: boolean,
  bare: boolean,
): readonly Alias[] {
  return [...(lists?.zh ?? []), ...(lists?.en ?? [])].map((alias) => {
    const text = plainWord(alias);
    return { family, mirrored, bare, text, stem: withoutTailNoun(text), tokens: tokensOf(text) };
  });
}

function readName(text: string): Name {
  const bare = withoutNeutral(text);
  return { text, bare, stem: withoutTailNoun(bare), tokens: tokensOf(bare) };
}

function compare(name: Name, alias: Alias): FamilyMatch | undefined {
  const { family, mirrored, text } = alias;
  const found = { family, mirrored, qualifier: "" };
  if (name.text === text || name.bare === text) {
    return { ...found, score: SCORES.same, reason: { code: "same-name", alias: text } };
  }
  if (alias.bare) return undefined;
  if (name.stem === alias.stem) {
    return { ...found, score: SCORES.sameButTail, reason: { code: "same-name", alias: text } };
  }
  if (endsWithWord(name.bare, text)) {
    const qualifier = name.bare.slice(0, -text.length).replace(/的$/, "").trim();
    const score = SCORES.endsWith + 0.2 * (text.length / name.bare.length);
    return {
      ...found,
      qualifier,
      score,
      reason: { code: "name-ends-with", alias: text, qualifier },
    };
  }
  const score = SCORES.inCommon * alike(name.tokens, alias.tokens);
  return score < MATCH_FLOOR
    ? undefined
    : { ...found, score, reason: { code: "words-in-common", alias: text } };
}

const CHINESE = /[\u3400-\u9fff]/;

/** In English the alias must start at a word, and not after one that makes another word the head. */
function endsWithWord(name: string, alias: string): boolean {
  if (!name.endsWith(alias)) return false;
  if (
    /\b(?:for|of|to|with|per|by|on|from|against) (?:all |any |each |every )?$/.test(
      name.slice(0, -alias.length),
    )
  )
    return false;
  const before = name.charAt(name.length - alias.length - 1);
  return CHINESE.test(alias) || CHINESE.test(before) || before === " ";
}
