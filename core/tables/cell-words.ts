/**
 * What a cell's text looks like, from its words alone.
 *
 * @packageDocumentation
 */
import { plainWord } from "../kernel/plain-word";

/** What people type where they have no value. */
const NO_VALUE = new Set(
  [
    ".",
    "-",
    "--",
    "---",
    "—",
    "——",
    "/",
    "\\",
    "na",
    "n/a",
    "n.a.",
    "n.a",
    "nil",
    "none",
    "null",
    "nan",
    "unknown",
    "未知",
    "待定",
    "待填",
    "暂无",
    "不适用",
    "tbd",
    "tbc",
    "无",
    "?",
    "？",
    "…",
    "...",
  ].map(plainWord),
);
const LONGEST_NO_VALUE = 8;

/** `.`, `NA`, `未知`, `--`: a cell with nothing in it for a reader. */
export const isNoValue = (text: string): boolean =>
  text.length <= LONGEST_NO_VALUE && NO_VALUE.has(plainWord(text));

const BOUND =
  /^\s*(?:[≥≤<>＜＞≧≦=±]|不低于|不少于|不高于|不超过|不多于|至少|最多|低于|高于|大于|小于|超过|at least|at most|no more than|no less than|not more than|under|below|above|over|up to|within|min|max)/i;
const BOUND_AFTER = /(?:以上|以下|以内|及以上|及以下|or more|or less|or above|or below|\+)\s*$/i;
const RANGE = /^\s*[-\d.,%％]+\s*(?:~|～|\.\.|—|–|-|至|到|to)\s*[\d.,]+\s*[%％]?/;

export const readBoundText = (text: string): boolean =>
  text.length <= 24 &&
  /\p{Nd}/u.test(text) &&
  (BOUND.test(text) || BOUND_AFTER.test(text) || RANGE.test(text));

const SURNAMES = new Set(
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤",
);

const METRIC_ZH =
  /率|额|量|数|度$|度（|时长|天数|时间|成本|费用|收入|利润|产值|满意|达成|增长|次数|周期|评分|得分|销售|营收|回款|占比|覆盖|投诉|事故|故障|效率|质量|业绩|完成|交付|及时|准确|合格|流失|留存|转化|活跃|渗透|份额|库存|周转|人效|毛利|净利|GMV|ROI|DAU|MAU|NPS|KPI/i;
const METRIC_EN =
  /\b(?:rate|ratio|percent(?:age)?|number of|no\. of|count|time|days|hours|cost|costs|expense|spend|revenue|sales|income|profit|margin|ebitda|score|index|satisfaction|growth|churn|retention|conversion|uptime|availability|defect|defects|errors?|incidents?|tickets?|volume|yield|throughput|utili[sz]ation|efficiency|productivity|coverage|accuracy|compliance|turnover|attrition|engagement|adoption|traffic|visits?|users?|customers?|subscribers?|leads?|orders?|complaints?|returns?|delivery|response|resolution|average|avg|mrr|arr|nps|csat|cac|ltv|roi|roas|gmv|dau|mau|oee|otif|aht|fcr|sla|mttr|mtbf|aov|cpa|cpc|ctr|cpl|arpu|kpi|qualit\w+|performance|quota|bookings|pipeline|backlog|downtime|audits?|training|safety)\b|%/i;

/** Whether a text names something that is measured. */
export const looksLikeMetric = (text: string): boolean =>
  text.length <= 120 && (METRIC_ZH.test(text) || METRIC_EN.test(text.replace(/_/g, " ")));

const NAME_EN = /^[A-ZÀ-Þ][\p{L}'’.-]*(?: [A-ZÀ-Þ][\p{L}'’.-]*){0,3}$/u;

export function looksLikePerson(text: string): boolean {
  if (text.length > 40 || /\p{Nd}/u.test(text)) return false;
  if (/^[一-龥]{2,4}$/.test(text)) return SURNAMES.has(text[0] ?? "") && !METRIC_ZH.test(text);
  return NAME_EN.test(text) && !METRIC_EN.test(text) && /[a-z]/.test(text);
}

/** `KR-001`, `E2`, `owner_12`: letters and a number without a space. */
export const looksLikeId = (text: string): boolean =>
  text.length <= 24 && /^(?=.*\d)[A-Za-z_]*[-_.#]?[\w.-]*$/.test(text) && !/^\d+\.\d+$/.test(text);

const UNITS = new Set(
  [
    "%",
    "％",
    "元",
    "万元",
    "亿元",
    "千元",
    "万",
    "亿",
    "个",
    "次",
    "人",
    "天",
    "小时",
    "分钟",
    "秒",
    "件",
    "家",
    "份",
    "台",
    "吨",
    "分",
    "项",
    "起",
    "条",
    "套",
    "户",
    "篇",
    "场",
    "名",
    "人次",
    "工作日",
    "个月",
    "月",
    "年",
    "百分比",
    "倍",
    "usd",
    "eur",
    "gbp",
    "rmb",
    "cny",
    "$",
    "€",
    "£",
    "¥",
    "k$",
    "m$",
    "percent",
    "percentage",
    "number",
    "count",
    "days",
    "day",
    "hours",
    "hrs",
    "hour",
    "minutes",
    "min",
    "mins",
    "seconds",
    "sec",
    "pcs",
    "pieces",
    "units",
    "people",
    "points",
    "score",
    "ratio",
    "currency",
    "times",
    "tons",
    "kg",
    "kwh",
    "tco2e",
    "ms",
    "#",
    "no.",
    "currency",
    "dias",
    "horas",
    "contagem",
    "tage",
    "stunden",
    "jours",
    "heures",
    "stück",
    "pts",
    "ppm",
    "pp",
    "bps",
    "x",
    "mio",
    "mio.",
    "tsd",
  ].map(plainWord),
);
export const isUnitWord = (text: string): boolean =>
  text.length <= 12 && UNITS.has(plainWord(text));

const FREQUENCY =
  /^(?:每?(?:日|天|周|双周|月|季|季度|半年|年)(?:度)?(?:\d*次)?|(?:每?(?:日|周|月|季|年)度?[\/、]?){1,3}|(?:bi-?)?(?:daily|weekly|fortnightly|monthly|quarterly|yearly|annual|annually)|semi-?annual(?:ly)?|half-?yearly|per (?:day|week|month|quarter|year|\w+)|every .{1,16}|real-?time|continuous|on demand|mensal|trimestral|semanal|anual|mensual|monatlich|quartalsweise|jährlich|mensuel(?:le)?|trimestriel(?:le)?|annuel(?:le)?)(?:\s*[(（].*)?$/i;
export const isFrequency = (text: string): boolean =>
  text.length <= 40 && FREQUENCY.test(text.trim());

const RULE =
  /扣\s*[\d一二两三四五六七八九十]|加\s*\d+(?:\.\d+)?\s*分|[得计为]\s*\d+(?:\.\d+)?\s*分|封顶|否决|每(?:低|高|超|少|多|延|降|升|增|减|下降|上升|迟|缺|差|漏|错|发生|出现|次|1|一)|\d\s*分[;；,，。]|points? (?:per|for each|off|deducted)|deduct|minus \d|capped at|for (?:each|every) .{1,30} (?:below|above|short|over)|[:：]\s*\d{1,3}\s*(?:分|points?|pts)/i;
export const looksLikePointsRule = (text: string): boolean => RULE.test(text);

export const looksLikeGrade = (text: string): boolean =>
  /^(?:[A-ES][+-]?|优秀?|良好?|中|差|合格|不合格|待改进|甲|乙|丙|丁|excellent|good|fair|poor)$/i.test(
    text.trim(),
  );

/** ▲ and △ in the columns of a responsibility matrix, ticks, circles, RACI letters. */
export const looksLikeMark = (text: string): boolean =>
  /^(?:[▲△●○◎■□★☆√✓✔×✗◆◇]{1,2}|主责|协办|负责|配合|[RACI](?:[/,][RACI])*)$/.test(text.trim());

export const looksLikeFormula = (text: string): boolean =>
  text.length >= 4 &&
  /[÷＝∑Σ]|\/\s*(?:\(|（|[A-Za-z一-龥])|[)）]\s*[/×x*]\s*|×\s*100|x\s*100|\*\s*100|[一-龥A-Za-z]\s*[×*+−-]\s*[一-龥A-Za-z(（]|之比|除以|占.*(?:比例|比重)|[一-龥a-z] = /i.test(
    text,
  ) &&
  !/^https?:/.test(text);
