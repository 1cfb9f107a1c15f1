/**
 * From a KPI's name to the family that knows how it is moved.
 *
 * @packageDocumentation
 */
import { plainWord } from "../kernel/plain-word";
import { metricName, saidUnit, withOneWord, withoutNeutral, withoutTailNoun } from "./kpi-name";
import type { Family, Library, WordLists } from "./library/family";
import { isOnlyScope, isScope, scopeIn } from "./scope";
import { alike, tokensOf } from "./similarity";

/** Why a family was taken, the surest first. */
export type MatchReason =
  | { readonly code: "same-name"; readonly alias: string }
  | { readonly code: "name-ends-with"; readonly alias: string; readonly qualifier: string }
  | { readonly code: "name-begins-with"; readonly alias: string; readonly qualifier: string }
  | { readonly code: "words-in-common"; readonly alias: string };

export interface FamilyMatch {
  readonly family: Family;
  /** 0 to 1. */
  readonly score: number;
  readonly reason: MatchReason;
  /** What the name says beyond the alias, as 华东区 in 华东区销售额. */
  readonly qualifier: string;
  /** The qualifier is known to name a branch, a group of people or a line, and not a detail. */
  readonly isScope: boolean;
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
  const written = [metricName(text), plainWord(text)];
  const names = [...new Set([...written, ...written.map(withOneWord)])].filter(
    (name) => name !== "",
  );
  const index = indexOf(library);
  const best = names
    .map(readName)
    .flatMap((name) => index.near(name).flatMap((alias) => compare(name, alias) ?? []))
    .reduce<FamilyMatch | undefined>(
      (one, match) => (match.score >= MATCH_FLOOR && better(match, one) ? match : one),
      undefined,
    );
  if (best === undefined) return undefined;
  const qualifier = asWritten(
    index.endsWithAlias(best.qualifier) ? "" : scopeIn(best.qualifier),
    text,
  );
  return { ...best, qualifier, isScope: isScope(qualifier) };
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
  /** Counts only as the whole name, or where what stands before it names who or where. */
  readonly bare: boolean;
  readonly text: string;
  readonly stem: string;
  readonly tokens: readonly string[];
}

interface Name {
  readonly text: string;
  readonly bare: string;
  /** `renewal rate` and `enterprise customers` of `renewal rate for enterprise customers`. */
  readonly scope?: { readonly of: string; readonly in: string };
  readonly stem: string;
  readonly tokens: readonly string[];
}

/** A library never changes, so its aliases are prepared once. */
const INDEXES = new WeakMap<Library, AliasIndex>();

function indexOf(library: Library): AliasIndex {
  const known = INDEXES.get(library);
  if (known !== undefined) return known;
  const index = new AliasIndex(
    library.flatMap((family) => [
      ...prepared(family, family.aliases, false, false),
      ...prepared(family, family.mirrored, true, false),
      ...prepared(family, family.bare, false, true),
      ...prepared(family, { zh: [family.names.zh], en: [family.names.en] }, false, true),
    ]),
  );
  INDEXES.set(library, index);
  return index;
}

/** Aliases by all that makes one match, so that a name is compared with few of them. */
class AliasIndex {
  private readonly byText = new Map<string, Alias[]>();
  private readonly byStem = new Map<string, Alias[]>();
  private readonly byToken = new Map<string, Alias[]>();
  private readonly place = new Map<Alias, number>();

  constructor(aliases: readonly Alias[]) {
    for (const [place, alias] of aliases.entries()) {
      this.place.set(alias, place);
      put(this.byText, alias.text, alias);
      put(this.byStem, alias.stem, alias);
      for (const token of new Set(alias.tokens)) put(this.byToken, token, alias);
    }
  }

  /** Whether a text ends with a metric's name of its own. */
  endsWithAlias(text: string): boolean {
    for (let from = 0; from < text.length; from++) {
      const aliases = this.byText.get(text.slice(from)) ?? [];
      if (aliases.some((alias) => !alias.bare && endsWithWord(text, alias.text))) return true;
    }
    return false;
  }

  /** In the library's order: those a name may be, end with, or have words in common with. */
  near({ text, bare, stem, tokens, scope }: Name): readonly Alias[] {
    const near = new Set([
      ...(this.byText.get(text) ?? []),
      ...(this.byStem.get(stem) ?? []),
      ...(this.byText.get(scope?.of ?? "") ?? []),
    ]);
    for (const body of new Set([text, bare])) {
      for (let from = 0; from < body.length; from++) {
        for (const alias of this.byText.get(body.slice(from)) ?? []) near.add(alias);
      }
    }
    for (const token of tokens) for (const alias of this.byToken.get(token) ?? []) near.add(alias);
    return [...near].sort((a, b) => (this.place.get(a) ?? 0) - (this.place.get(b) ?? 0));
  }
}

function put(map: Map<string, Alias[]>, key: string, alias: Alias): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [alias]);
  else there.push(alias);
}

function prepared(
  family: Family,
  lists: WordLists | undefined,
  mirrored: boolean,
  bare: boolean,
): readonly Alias[] {
  const written = [...(lists?.zh ?? []), ...(lists?.en ?? [])].map(plainWord);
  return [...new Set([...written, ...written.map(withOneWord)])].map((text) => {
    return { family, mirrored, bare, text, stem: withoutTailNoun(text), tokens: tokensOf(text) };
  });
}

function readName(text: string): Name {
  const bare = withoutNeutral(text);
  const [, of = "", scope = ""] = ENGLISH_SCOPE.exec(bare) ?? [];
  return {
    text,
    bare,
    stem: withoutTailNoun(bare),
    tokens: tokensOf(bare),
    ...(of !== "" && { scope: { of, in: scope } }),
  };
}

function compare(name: Name, alias: Alias): FamilyMatch | undefined {
  const { family, mirrored, text } = alias;
  const found = { family, mirrored, qualifier: "", isScope: false };
  if (name.text === text || name.bare === text) {
    return { ...found, score: SCORES.same, reason: { code: "same-name", alias: text } };
  }
  if (
    !alias.bare &&
    name.stem === alias.stem &&
    !isBareWord(name, alias) &&
    !isRateOf(name, alias)
  ) {
    return { ...found, score: SCORES.sameButTail, reason: { code: "same-name", alias: text } };
  }
  // As written first: 平均合同额 is an alias of its own, and 平均 is no scope.
  const body = [name.text, name.bare].find((one) => endsWithWord(one, text));
  const score = SCORES.endsWith + 0.2 * (text.length / (body ?? name.bare).length);
  if (body !== undefined) {
    const before = withoutNeutral(body.slice(0, -text.length).replace(/的$/, "").trim());
    const qualifier = scopeOf(before, text);
    if (isAnotherSubject(qualifier, family) || (alias.bare && !isOnlyScope(qualifier)))
      return undefined;
    const reason = { code: "name-ends-with", alias: text, qualifier } as const;
    return { ...found, qualifier, score, reason };
  }
  if (alias.bare) return undefined;
  const scope = name.scope;
  if (scope !== undefined && scope.of === text) {
    if (isAnotherSubject(scope.in, family)) return undefined;
    const reason = { code: "name-begins-with", alias: text, qualifier: scope.in } as const;
    return { ...found, qualifier: scope.in, score, reason };
  }
  const common = SCORES.inCommon * alike(name.tokens, alias.tokens);
  if (common < MATCH_FLOOR || isTornApart(name, alias) || isRateOf(name, alias)) return undefined;
  if (isAnotherSubject(name.bare, family) && !isAnotherSubject(text, family)) return undefined;
  return { ...found, score: common, reason: { code: "words-in-common", alias: text } };
}

/** 净利润率 is no 净利润: the rate of an amount is another metric. */
const isRateOf = ({ text }: Name, { family, text: alias }: Alias): boolean =>
  family.unit !== "ratio" && saidUnit(text) === "ratio" && saidUnit(alias) !== "ratio";

/** `app` alone is no `app rating`: in English the last word may be all that tells metrics apart. */
const isBareWord = (name: Name, alias: Alias): boolean =>
  !CHINESE.test(alias.text) && name.stem === name.bare && alias.stem !== alias.text;

/** In English a scope may follow the metric. */
const ENGLISH_SCOPE = /^(.+?) (?:of|for|in|at|from|on|among|across) (?:the )?(.+)$/;

/** 大客户 is one word, so 大客户投诉率 is the 投诉率 of 大客户 and not the 客户投诉率 of 大. */
function scopeOf(before: string, alias: string): string {
  const noun = /[大老新小]$/.test(before) ? /^(?:客户|用户|会员|员工)/.exec(alias)?.[0] : undefined;
  return before + (noun ?? "");
}

/** Somebody else's metric, or not the metric itself but what was foreseen or asked about it. */
const NOT_OURS =
  /供应商|供货商|经销商|代理商|加盟商|竞品|竞争对手|对手|同行|行业|预测|预算|调查|填报|抽查|模拟/;
const NOT_OURS_ENGLISH =
  /\b(?:supplier|vendor|dealer|distributor|competitor|rival|industry|market|forecast|forecasted|budget|budgeted|survey|after|pre|cost|sql)s?\b/;

/** Whether what stands before or behind an alias makes it another metric. */
function isAnotherSubject(qualifier: string, { notOf }: Family): boolean {
  if (NOT_OURS.test(qualifier) || NOT_OURS_ENGLISH.test(qualifier)) return true;
  return [...(notOf?.zh ?? []), ...(notOf?.en ?? [])].some((word) => qualifier.includes(word));
}

/** Two words say a metric only side by side: `return to work rate` is no `return rate`. */
const isTornApart = (name: Name, { tokens }: Alias): boolean =>
  tokens.length === 2 && !` ${name.tokens.join(" ")} `.includes(` ${tokens.join(" ")} `);

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
