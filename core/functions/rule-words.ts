/**
 * Keys and values of the `rules` argument in both languages.
 *
 * @packageDocumentation
 */
import type { Bilingual } from "../kernel/language";
import { plainWord } from "../kernel/plain-word";

interface RuleWord extends Bilingual {
  /** Words of a closed set; absent where the value is a number. */
  readonly values?: Readonly<Record<string, Bilingual>>;
}

export const RULE_WORDS = {
  clamp: {
    en: "clamp",
    zh: "截断",
    values: {
      none: { en: "none", zh: "不截断" },
      floor: { en: "floor", zh: "截下限" },
      both: { en: "both", zh: "截两端" },
    },
  },
  flat: {
    en: "flat",
    zh: "目标等于起始值",
    values: {
      problem: { en: "problem", zh: "报错" },
      zero: { en: "zero", zh: "记零" },
      full: { en: "full", zh: "记满" },
      met: { en: "met", zh: "达到记满" },
    },
  },
  missing: {
    en: "missing",
    zh: "缺值",
    values: {
      baseline: { en: "baseline", zh: "按起始值" },
      exclude: { en: "exclude", zh: "不计入" },
      zero: { en: "zero", zh: "记零" },
    },
  },
  rollup: {
    en: "rollup",
    zh: "汇总方式",
    values: { mean: { en: "mean", zh: "加权平均" }, sum: { en: "sum", zh: "合计" } },
  },
  elapsed: {
    en: "elapsed",
    zh: "当日",
    values: {
      exclusive: { en: "exclusive", zh: "不含" },
      inclusive: { en: "inclusive", zh: "含" },
    },
  },
  by: {
    en: "by",
    zh: "判断依据",
    values: { ratio: { en: "ratio", zh: "进度比" }, gap: { en: "gap", zh: "差距" } },
  },
  ahead: { en: "ahead", zh: "超前" },
  on_track: { en: "on track", zh: "正常" },
  at_risk: { en: "at risk", zh: "有风险" },
  grace: { en: "grace", zh: "宽限" },
  lower: {
    en: "lower",
    zh: "越低越好",
    values: { inverse: { en: "inverse", zh: "反比" }, mirror: { en: "mirror", zh: "镜像" } },
  },
  centre: {
    en: "centre",
    zh: "中心线",
    values: { mean: { en: "mean", zh: "均值" }, median: { en: "median", zh: "中位数" } },
  },
  screening: {
    en: "screening",
    zh: "剔除异常极差",
    values: { off: { en: "off", zh: "关" }, on: { en: "on", zh: "开" } },
  },
  scale: { en: "scale", zh: "系数" },
  baseline: { en: "baseline", zh: "基准段" },
  season: {
    en: "season",
    zh: "季节",
    values: { none: { en: "none", zh: "无" }, yoy: { en: "yoy", zh: "同比" } },
  },
  set: {
    en: "set",
    zh: "规则组",
    values: {
      nhs: { en: "nhs", zh: "NHS" },
      western_electric: { en: "western_electric", zh: "西电" },
      nelson: { en: "nelson", zh: "尼尔森" },
      anhoej: { en: "anhoej", zh: "游程" },
    },
  },
  kind: {
    en: "kind",
    zh: "数值类型",
    values: { level: { en: "level", zh: "水平" }, cumulative: { en: "cumulative", zh: "累计" } },
  },
  level: { en: "level", zh: "置信度" },
  method: {
    en: "method",
    zh: "方法",
    values: {
      auto: { en: "auto", zh: "自动" },
      mean: { en: "mean", zh: "均值" },
      naive: { en: "naive", zh: "末值" },
      drift: { en: "drift", zh: "走势" },
      seasonal: { en: "seasonal", zh: "季节" },
      lmdi: { en: "lmdi", zh: "LMDI" },
      shapley: { en: "shapley", zh: "Shapley" },
    },
  },
  form: {
    en: "form",
    zh: "形式",
    values: {
      additive: { en: "additive", zh: "相加" },
      multiplicative: { en: "multiplicative", zh: "相乘" },
    },
  },
  newyear: { en: "newyear", zh: "春节" },
  unit: { en: "unit", zh: "最小单位" },
  language: {
    en: "language",
    zh: "语言",
    values: { en: { en: "English", zh: "英文" }, zh: { en: "Chinese", zh: "中文" } },
  },
} as const satisfies Readonly<Record<string, RuleWord>>;

export type RuleKey = keyof typeof RULE_WORDS;

/** Ids of the values a key takes; none where it takes a number. */
export type RuleValue<Key extends RuleKey> = (typeof RULE_WORDS)[Key] extends {
  readonly values: infer Values;
}
  ? keyof Values & string
  : never;

/** The key a text names among those a function knows. */
export const readRuleKey = (text: string, known: readonly RuleKey[]): RuleKey | undefined =>
  known.find((key) => isWord(text, key, RULE_WORDS[key]));

/** The value a text names among those a function allows for a key. */
export function readRuleValue(
  key: RuleKey,
  text: string,
  allowed: readonly string[],
): string | undefined {
  const { values = {} }: RuleWord = RULE_WORDS[key];
  return allowed.find((id) => {
    const word = values[id];
    return word !== undefined && isWord(text, id, word);
  });
}

const isWord = (text: string, id: string, { en, zh }: Bilingual): boolean =>
  [id, en, zh].map(plainWord).includes(plainWord(text));

/** A key or value as people write it in a language. */
export function ruleWord(key: RuleKey, language: "en" | "zh", value?: string): string {
  const word: RuleWord = RULE_WORDS[key];
  if (value === undefined) return language === "en" ? key : word.zh;
  // In English the id is what people type; "English" and "Chinese" are only read.
  return language === "en" ? value : (word.values?.[value]?.zh ?? value);
}

/** A value of a rule, written in either language, as people write it in a language. */
export function ruleValueWord(key: RuleKey, text: string, language: "en" | "zh"): string {
  const { values = {} }: RuleWord = RULE_WORDS[key];
  const id = readRuleValue(key, text, Object.keys(values));
  return id === undefined ? text : ruleWord(key, language, id);
}
