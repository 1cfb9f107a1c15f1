/**
 * Words of points rules in both languages, by what they say.
 *
 * @packageDocumentation
 */
import { endsWord, isLatinLetter, lexicon } from "../measure/lexicon";

export type Tag =
  | "every"
  | "per-slash"
  | "whole"
  | "started"
  | "not-counted"
  | "below"
  | "above"
  | "better"
  | "worse"
  | "late"
  | "occurs"
  | "lacks"
  | "lose"
  | "gain"
  | "get"
  | "early"
  | "no-gain"
  | "half"
  | "interpolate"
  | "threshold"
  | "target"
  | "stretch"
  | "cap"
  | "most"
  | "least"
  | "all-lost"
  | "veto"
  | "none"
  | "else"
  | "met"
  | "full"
  | "base"
  | "attainment"
  | "actual"
  | "divide"
  | "minus"
  /** A dash with blanks around it: minus in a formula, else it sets a result apart. */
  | "dash"
  | "plus"
  | "times"
  | "open"
  | "close"
  | "linear"
  | "at-least"
  | "at-most"
  | "ge"
  | "gt"
  | "le"
  | "lt"
  | "to"
  | "judged"
  | "elsewhere";

export type Unit = "none" | "percent" | "points" | "score" | "days" | "weeks" | "units";

const wholeWords = (text: string, end: number): boolean =>
  !isLatinLetter(text.charAt(end - 1)) || endsWord(text, end);

export const TAGS = lexicon<Tag>(
  [
    ["每满|for every full|per full", "whole"],
    ["每|for each|for every|per|each|every", "every"],
    ["不足|不满", "started"],
    ["不计|忽略|not counted|ignored", "not-counted"],
    [
      "其余|其他|否则|未完成|未达标|未达到|未达成|未达目标|未达|不达标|没有达到|没有完成|没有|otherwise|anything less|anything else|anything below|else|not met|missed|not reached",
      "else",
    ],
    [
      "达到|达成|达标|完成|持平|按时|按期|准时|满足|符合|全部|meets|met|reached|on time|achieved",
      "met",
    ],
    [
      "低于|低|少于|小于|少|减少|降低|下降|下滑|降|below|under|short of|short|less than|less|lower|fewer|behind",
      "below",
    ],
    [
      "超过|超出|超额|超|高于|高|增加|增长|多|上升|升|大于|提高|提升|over|above|beyond|exceeding|more than|more|after|higher|additional|extra",
      "above",
    ],
    ["差于|差|劣于|worse than|worse", "worse"],
    ["优于|better than", "better"],
    ["提前|early|ahead of schedule", "early"],
    [
      "延期|延迟|推迟|逾期|拖延|滞后|late|delayed|delay|overdue|past the deadline|past deadline|after the deadline|past due",
      "late",
    ],
    ["发生|出现|发现|occurrence|incident|incidents|case|cases", "occurs"],
    ["缺少|缺|missing|lacking", "lacks"],
    [
      "扣减|扣除|加扣|扣|减|minus|deduct|deducts|deducted|subtract|subtracts|subtracted|lose|loses|off|costs|cost|penalty|penalize by|penalise by|reduce by|reduced by",
      "lose",
    ],
    ["加|奖励|奖|plus|add|adds|added|gain|gains|bonus|earn|earns|award|awarded", "gain"],
    ["得|为|计|记|:|=|→|scores|score|gets|is|are|gives|at|worth", "get"],
    ["门槛值|门槛|底线值|底线|保底值|基础值|threshold", "threshold"],
    [
      "目标值|目标|预算|满分值|达标线|达标值|标准值|计划值|计划|target|targets|goal|goals|schedule|budget",
      "target",
    ],
    ["挑战值|挑战|冲刺值|卓越值|stretch target|stretch", "stretch"],
    [
      "封顶|最高|最多|上限|capped at|cap|capped|maximum of|maximum|max|up to a maximum of|up to",
      "cap",
    ],
    ["不超过|不高于|不多于|不大于|at most|no more than", "most"],
    ["最低|最少|保底|下限|封底|minimum|floor", "least"],
    ["不再加分|不另加分|不额外加分|不加分|no bonus|no extra points", "no-gain"],
    ["一半|半数分|half the points|half", "half"],
    ["扣完为止|扣至0分|扣至零分|最多扣完|累计扣完|扣完|until none are left|until zero", "all-lost"],
    ["一票否决|否决|veto|disqualifies|disqualified", "veto"],
    ["不得分|得零分|零分|不计分|无分|no points|nothing|none|no score|zero points|zero", "none"],
    ["满分|权重分|全部分值|标准分|不扣分|full points|full marks|full score", "full"],
    ["基础分|基准分|基准|基础上|基础|starts at|start at|starting at", "base"],
    ["完成率|达成率|完成比例|实现率|attainment|achievement rate|achievement", "attainment"],
    ["实际完成值|实际值|实际|完成值|actual|result", "actual"],
    ["÷|除以|divided by|over target", "divide"],
    ["/", "per-slash"],
    ["-", "minus"],
    ["+", "plus"],
    ["×|*|乘以|乘|times|x", "times"],
    ["(", "open"],
    [")", "close"],
    ["按比例|成比例|pro rata|pro-rata|prorated|proportionally|in proportion", "linear"],
    [
      "线性插值法|线性插值|线性|插值|linearly|linear|straight-line interpolation|straight-line|interpolation|interpolated",
      "interpolate",
    ],
    [
      "不低于|不少于|不小于|at least|and above|and over|and up|or more|or higher|or above|or better|及以上|以上|no less than",
      "at-least",
    ],
    ["and below|and under|or less|or lower|or below|or fewer|及以下|以内|之内|以下", "at-most"],
    [">=|≥", "ge"],
    ["<=|≤", "le"],
    [">", "gt"],
    ["<", "lt"],
    ["~|至|到|to", "to"],
    [
      "酌情|视情|视情况|综合评|主观|打分|评价|情节|discretion|discretionary|judgement|judgment|rated by",
      "judged",
    ],
    ["第|最低价|最高价|基准价|平均价|平均值|平均分|排名|名次|位居|average|earliest", "elsewhere"],
  ],
  wholeWords,
);

export const UNITS = lexicon<Unit>(
  [
    ["%", "percent"],
    ["个百分点|百分点|percentage points|percentage point|pp|ppt", "points"],
    ["分|points|point|penalty points|pts|pt", "score"],
    ["个工作日|工作日|天|日|full days|full day|days|day|working days|working day", "days"],
    ["周|个星期|星期|weeks|week", "weeks"],
    [
      "次|起|件|例|个|家|人|名|元|万元|项|单|分钟|小时|台|条|篇|场|门|道|节|份|处|户|cases|case|incidents|incident|units|unit|hours|hour|minutes|minute|customers|complaints",
      "units",
    ],
  ],
  wholeWords,
);

/** English number words that stand where a figure would. */
export const NUMBER_WORDS = lexicon<number>(
  [
    ["one", 1],
    ["two", 2],
    ["three", 3],
    ["five", 5],
    ["ten", 10],
  ],
  endsWord,
);
