/**
 * The metric inside what people write as a KPI: `将客户满意度提升至90%` → `客户满意度`.
 *
 * @packageDocumentation
 */
import { plainWord } from "../kernel/plain-word";

const CHINESE = /[\u3400-\u9fff]/;
const CHINESE_LEAD =
  /^(?:力争|确保|将|把|实现|完成|达成|持续|进一步|大幅|全面|稳步)*(?:加强|扩大|稳定|拉动|推动|加快|冲刺|提升|提高|增加|增长|降低|减少|下降|缩短|控制|保持|改善|做大)?/;
/** Not before a noun made of the verb, as in 完成率 and 增长额. */
const CHINESE_TAIL =
  /(?:(?:提升|提高|增长|增加|增至|升至|上升|降低|下降|降至|降到|降(?!本|价)|减少|缩短|达到|达成|达(?![成标])|完成|不低于|不高于|不超过|不少于|控制在|保持|维持|超过|低于|高于|同比|环比|比去年|比上年|比上期)(?![率量额数度时值比期])|[为至到约较](?=[0-9x])|(?<![a-z0-9])(?:[≥≤<>=~+−-]|[0-9](?![0-9]*个?(?:天|日|小时|分钟|月|周)内?的?(?!以|之|左右|内)[\u3400-\u9fff]{2}))).*$/;
const ENGLISH_LEAD =
  /^(?:to |please )?(?:grow|increase|double|triple|raise|lift|improve|boost|drive|reduce|cut|lower|decrease|bring|keep|hold|maintain|achieve|reach|hit|deliver|ship|complete|get|shorten)(?: down| up)?\s+/;
const ENGLISH_SHARE =
  /^(?:\d[\d.,]*\s*%|percentage|percent|%|number|count|rate|share|level)\s+(?:of\s+)?/;
const ENGLISH_TAIL =
  /\s+(?:(?:by|to|from|at|of|above|below|under|over|within|in|up|down|is|at least|at most)\s+(?:[$€£¥]?\d|q[1-4]\b|least|most).*|[+−-]?\s*\d.*|up|down|[≥≤<>=].*)$/;
/** Words that say when, where in the calendar or how, not what. */
const NEUTRAL =
  /季度|月度|年度|全年|本年|本季|本月|当月|半年|公司|总体|整体|(?<!设备)综合|平均|同比|环比|第[一二三四]|[一二三四]季|上半年|下半年|累计|本部门|部门/g;
const NEUTRAL_ENGLISH =
  /\b(?:quarterly|annual|annually|yearly|monthly|weekly|overall|total|our|the|company|average|quarter|year|month|q[1-4]|h[12]|fy\d*|this|next|planned|\d+ days?(?! retention))\b/g;
/** 月销售额, 每季度客诉数; but not 年轻用户数. */
const CADENCE = /^每?[日周月季年](?![度轻常转期末活])(?=.{2})/;
const TAIL_NOUN = /(?:指标|得分|评分|水平|情况|比率|比例|数量|率|数|值|度)$/;
const TAIL_NOUN_ENGLISH = /\s+(?:rate|score|ratio|index|level|percentage|%|number|count|kpi)$/;

/** The metric's name without verbs and numbers, plain; empty when nothing is left. */
export function metricName(text: string): string {
  const plain = plainWord(text).replace(/\([^)]*\)/g, "");
  if (CHINESE.test(plain)) {
    const body = plain.replace(CHINESE_LEAD, "");
    return body.replace(CHINESE_TAIL, "").replace(/[的：:，,。;；]+$/, "");
  }
  return plain
    .replace(/[.!?]+$/, "")
    .replace(ENGLISH_LEAD, "")
    .replace(ENGLISH_SHARE, "")
    .replace(ENGLISH_TAIL, "")
    .trim();
}

/** How a name's last words say what a metric is counted in; {@link saidUnit}. */
const SAID: readonly (readonly [string, RegExp])[] = [
  ["ratio", /(?:率|占比|比例|比重)$|(?:^|\s)(?:rate|ratio|share|percentage)$/],
  [
    "days hours minutes seconds",
    /(?:天数|时长|时间|周期|工时)$|(?:^|\s)(?:days|hours|minutes|time)$/,
  ],
  ["count", /(?:次数|件数|人数|台数|起数|数量)$|(?:^|\s)(?:number|count)$/],
  ["money", /(?:[^名差份]额|金额|费用|收入|成本)$|(?:^|\s)(?:amount|spend)$/],
];

/** The units a metric may have by its name, apart by blanks; `undefined` where it does not say. */
export const saidUnit = (metric: string): string | undefined =>
  SAID.find(([, pattern]) => pattern.test(metric))?.[0];

/** The metric as the text writes it, to be quoted; the text itself where there is none. */
export function quotedName(text: string): string {
  const metric = metricName(text);
  const place = metric === "" ? -1 : text.toLowerCase().indexOf(metric);
  return place < 0 ? text : text.slice(place, place + metric.length);
}

/** The name without words such as 季度 and `quarterly`, which do not change the metric. */
export function withoutNeutral(name: string): string {
  const bare = name
    .replace(CADENCE, "")
    .replace(NEUTRAL, "")
    .replace(NEUTRAL_ENGLISH, " ")
    .replace(/\s+/g, " ")
    .trim();
  return bare === "" ? name : bare;
}

const SAME_WORDS: readonly (readonly [RegExp, string])[] = [
  [/用时|时长|耗时/g, "时间"],
  [/修复时间/g, "恢复时间"],
  [/交货/g, "交付"],
  [/准时|及时|按期|如期/g, "按时"],
  [/满意率/g, "满意度"],
  [/(?:发生|发病)率/g, "率"],
  [/占比|比重|比例$/g, "率"],
  [/经营活动/g, "经营性"],
  [/现金(?:净流量|流量净额|流净额|流量)/g, "现金流"],
  [/(utili|reali|organi)z/g, "$1s"],
  [/labor/g, "labour"],
  [/enrollment/g, "enrolment"],
  [/centers?\b/g, "centre"],
];

/** A plain name with one word for those that mean the same, as 用时 and 时长, `labor` and `labour`. */
export const withOneWord = (name: string): string =>
  SAME_WORDS.reduce((text, [words, one]) => text.replace(words, one), name);

/** The name without a last word such as 率, 得分 or `score`. */
export const withoutTailNoun = (name: string): string =>
  name.replace(TAIL_NOUN, "").replace(TAIL_NOUN_ENGLISH, "");
