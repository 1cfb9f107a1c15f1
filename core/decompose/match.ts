/**
 * From a KPI's name to the family that knows how it is moved.
 *
 * @packageDocumentation
 */
import { plainWord } from "../kernel/plain-word";
import { metricName, withoutNeutral, withoutTailNoun } from "./kpi-name";
import type { Family, Library, WordLists } from "./library/family";
import { similarity } from "./similarity";

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
  const matches = names.flatMap((name) =>
    library.flatMap((family) => [
      ...matchesOf(family, name, family.aliases, false),
      ...matchesOf(family, name, family.mirrored, true),
      ...bareMatches(family, name),
    ]),
  );
  const best = matches.reduce<FamilyMatch | undefined>(
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

const aliasesOf = (lists: WordLists | undefined): readonly string[] =>
  lists === undefined ? [] : [...lists.zh, ...lists.en].map(plainWord);

function matchesOf(
  family: Family,
  name: string,
  lists: WordLists | undefined,
  mirrored: boolean,
): readonly FamilyMatch[] {
  return aliasesOf(lists).flatMap((alias) => {
    const match = compare(name, alias);
    return match === undefined ? [] : [{ family, mirrored, ...match }];
  });
}

function bareMatches(family: Family, name: string): readonly FamilyMatch[] {
  const { names, bare } = family;
  const whole = withoutNeutral(name);
  const same = [plainWord(names.zh), plainWord(names.en), ...aliasesOf(bare)].find(
    (alias) => name === alias || whole === alias,
  );
  return same === undefined
    ? []
    : [
        {
          family,
          mirrored: false,
          score: SCORES.same,
          reason: { code: "same-name", alias: same },
          qualifier: "",
        },
      ];
}

function compare(
  name: string,
  alias: string,
): Omit<FamilyMatch, "family" | "mirrored"> | undefined {
  const bare = withoutNeutral(name);
  if (name === alias || bare === alias) {
    return { score: SCORES.same, reason: { code: "same-name", alias }, qualifier: "" };
  }
  if (withoutTailNoun(bare) === withoutTailNoun(alias)) {
    return { score: SCORES.sameButTail, reason: { code: "same-name", alias }, qualifier: "" };
  }
  if (endsWithWord(bare, alias)) {
    const qualifier = bare
      .slice(0, bare.length - alias.length)
      .replace(/的$/, "")
      .trim();
    const share = alias.length / bare.length;
    const reason = { code: "name-ends-with", alias, qualifier } as const;
    return { score: SCORES.endsWith + 0.2 * share, reason, qualifier };
  }
  const score = SCORES.inCommon * similarity(bare, alias);
  return score < MATCH_FLOOR
    ? undefined
    : { score, reason: { code: "words-in-common", alias }, qualifier: "" };
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
