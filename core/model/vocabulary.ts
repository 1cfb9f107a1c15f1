/**
 * The closed sets of words in both languages: what Keel shows first, then what it also reads.
 *
 * @packageDocumentation
 */
import type { Bilingual, Language } from "../kernel/language";
import { plainWord } from "../kernel/plain-word";
import { CHANGE_VOCABULARY } from "./vocabulary-change";
import { COURSE_VOCABULARY } from "./vocabulary-course";
import { MEASURE_VOCABULARY } from "./vocabulary-measure";
import { WORD_SETS, type WordOf, type WordSet } from "./words";

export interface Word extends Bilingual {
  /** Read, never shown. */
  readonly also?: readonly string[];
}

export const VOCABULARY: {
  readonly [Set in WordSet]: { readonly [Id in WordOf<Set>]: Word };
} = {
  krKind: {
    reach: { en: "reach", zh: "达到" },
    at_least: { en: "at least", zh: "不低于", also: ["min", "minimum", ">=", "≥", "不少于"] },
    at_most: {
      en: "at most",
      zh: "不超过",
      also: ["max", "maximum", "<=", "≤", "不高于", "不多于"],
    },
    within: { en: "within", zh: "区间内", also: ["range", "between", "区间"] },
    milestone: { en: "milestone", zh: "里程碑" },
  },
  direction: {
    increase: {
      en: "increase",
      zh: "提升",
      also: ["higher is better", "higher", "up", "越高越好", "正向指标", "正向", "增长", "提高"],
    },
    decrease: {
      en: "decrease",
      zh: "降低",
      also: [
        "lower is better",
        "lower",
        "down",
        "越低越好",
        "反向指标",
        "逆向指标",
        "反向",
        "逆向",
        "下降",
      ],
    },
    maintain: { en: "maintain", zh: "保持", also: ["keep", "hold", "维持"] },
    achieve: { en: "achieve", zh: "完成", also: ["deliver"] },
    reach: { en: "reach", zh: "达到" },
  },
  link: {
    part: { en: "part", zh: "分项相加", also: ["分项", "相加"] },
    factor: { en: "factor", zh: "因素相乘", also: ["因素", "相乘"] },
    bet: { en: "bet", zh: "假设支撑", also: ["假设", "assumption"] },
  },
  itemLink: {
    supports: { en: "supports", zh: "支撑", also: ["协同支撑", "support"] },
    shares: { en: "shares", zh: "分担", also: ["share", "承接"] },
    opposes: { en: "opposes", zh: "相冲突", also: ["冲突"] },
  },
  base: {
    total: { en: "total", zh: "占总额" },
    own_line: { en: "own line", zh: "占本项" },
    chain: { en: "chain", zh: "连乘" },
  },
  role: {
    key_result: { en: "key result", zh: "关键结果", also: ["kr"] },
    guardrail: {
      en: "guardrail",
      zh: "底线指标",
      also: ["护栏", "底线指标（护栏）", "counter-metric", "制衡指标"],
    },
  },
  commitment: {
    committed: { en: "committed", zh: "承诺型", also: ["commit", "承诺"] },
    aspirational: { en: "aspirational", zh: "挑战型", also: ["stretch", "moonshot", "挑战"] },
  },
  state: {
    draft: { en: "draft", zh: "草稿" },
    proposed: { en: "proposed", zh: "待确认", also: ["建议", "提议"] },
    agreed: { en: "agreed", zh: "已确认", also: ["active", "生效"] },
    replaced: { en: "replaced", zh: "已替换" },
    retired: { en: "retired", zh: "已终止", also: ["stopped", "终止"] },
    not_doing: { en: "not doing", zh: "本期不做" },
  },
  status: {
    done: { en: "done", zh: "已完成", also: ["complete", "completed", "完成"] },
    ahead: { en: "ahead", zh: "超前" },
    on_track: { en: "on track", zh: "正常" },
    at_risk: { en: "at risk", zh: "有风险" },
    behind: { en: "behind", zh: "落后" },
    not_started: { en: "not started", zh: "未开始" },
    not_due: { en: "not due", zh: "未到期" },
    holding: { en: "holding", zh: "守住" },
    broken: { en: "broken", zh: "失守" },
    no_data: { en: "no data", zh: "未更新" },
  },
  band: {
    red: { en: "red", zh: "红" },
    amber: { en: "amber", zh: "黄", also: ["yellow"] },
    green: { en: "green", zh: "绿" },
  },
  severity: {
    error: { en: "error", zh: "错误" },
    warning: { en: "warning", zh: "警告" },
    info: { en: "info", zh: "提示" },
  },
  formulaStyle: {
    native: { en: "native", zh: "表格自带公式" },
    keel: { en: "keel", zh: "OKR_函数" },
    values: { en: "values", zh: "数值" },
  },
  ...COURSE_VOCABULARY,
  ...CHANGE_VOCABULARY,
  ...MEASURE_VOCABULARY,
};

/**
 * The word a cell or the pane shows.
 *
 * @example
 * ```ts
 * wordOf("status", "on_track", "zh") // => "正常"
 * ```
 */
export function wordOf<Set extends WordSet>(set: Set, id: WordOf<Set>, language: Language): string {
  const words: { readonly [Id in WordOf<Set>]: Word } = VOCABULARY[set];
  return words[id][language];
}

/**
 * The id of a word typed in either language; case, `_`, `-`, spaces and full-width forms do not
 * matter. `undefined` when the set has no such word.
 *
 * @example
 * ```ts
 * readWord("krKind", "AT-MOST") // => "at_most"
 * readWord("krKind", "不超过") // => "at_most"
 * readWord("krKind", "often") // => undefined
 * ```
 */
export function readWord<Set extends WordSet>(set: Set, text: string): WordOf<Set> | undefined {
  const index = INDEX[set];
  // Keel's own spelling is what most cells have, and it needs no folding.
  return (index.get(text) ?? index.get(plainWord(text))) as WordOf<Set> | undefined;
}

/** The words of a set in one language, in the set's own order: for lists in cells and messages. */
export function wordsOf(set: WordSet, language: Language): readonly string[] {
  const ids: readonly string[] = WORD_SETS[set];
  const words: Readonly<Record<string, Word | undefined>> = VOCABULARY[set];
  return ids.map((id) => words[id]?.[language] ?? id);
}

const INDEX = Object.fromEntries(
  Object.entries(VOCABULARY).map(([set, words]) => [set, indexOf(words)]),
) as Readonly<Record<WordSet, ReadonlyMap<string, string>>>;

function indexOf(words: Readonly<Record<string, Word>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(words).flatMap(([id, { en, zh, also = [] }]) =>
      [id, en, zh, ...also].flatMap((word) => [
        [plainWord(word), id] as const,
        [word, id] as const,
      ]),
    ),
  );
}
