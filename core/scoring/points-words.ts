/**
 * Words of points rules in both languages, and a rule's clauses as tagged words and numbers.
 *
 * @packageDocumentation
 */
import { endsWord, isDigit, isLatinLetter, lexicon } from "../measure/lexicon";
import { scanNumber, skipSpaces } from "../measure/number";
import { scanNumeral } from "../measure/numeral";

export type Tag =
  | "every"
  | "whole"
  | "started"
  | "below"
  | "above"
  | "late"
  | "occurs"
  | "lose"
  | "gain"
  | "get"
  | "points"
  | "threshold"
  | "target"
  | "stretch"
  | "cap"
  | "least"
  | "all-lost"
  | "veto"
  | "none"
  | "else"
  | "full"
  | "attainment"
  | "actual"
  | "divide"
  | "minus"
  | "times"
  | "linear"
  | "at-least"
  | "at-most"
  | "or-equal"
  | "to";

export type Word =
  | { readonly tag: Tag }
  | { readonly tag: "number"; readonly value: number; readonly unit: Unit; readonly text: string };

export type Unit = "none" | "percent" | "points" | "score" | "days" | "weeks" | "units";

const TAGS = lexicon<Tag>(
  [
    ["每满|for every full|per full", "whole"],
    ["每|for each|for every|per|each|every", "every"],
    ["不足|不满", "started"],
    [
      "其余|其他|否则|未完成|未达标|未达到|未达成|未达目标|otherwise|else|not met|missed|not reached",
      "else",
    ],
    [
      "低于|低|少于|少|减少|降低|下降|below|under|short of|short|less than|less|lower|fewer",
      "below",
    ],
    [
      "超过|超出|超额|超|高于|高|增加|多|上升|大于|over|above|beyond|exceeding|more than|more|higher",
      "above",
    ],
    ["延期|延迟|推迟|逾期|拖延|滞后|late|delayed|delay|overdue", "late"],
    ["发生|出现|occurrence|incident|incidents|case|cases", "occurs"],
    ["扣减|扣除|扣|减|minus|deduct|deducts|deducted|lose|loses|lost|off", "lose"],
    ["加|奖励|奖|plus|add|adds|gain|gains|bonus", "gain"],
    ["得|为|计|记|:|=|→|scores|score|gets|earns|is|are|gives|at", "get"],
    ["points|point|pts|pt", "points"],
    ["门槛值|门槛|底线值|底线|保底值|threshold", "threshold"],
    ["目标值|目标|达标|target|goal", "target"],
    ["挑战值|挑战|冲刺值|卓越值|stretch target|stretch", "stretch"],
    ["封顶|最高|上限|不超过|capped at|cap|capped|at most|maximum|max|up to", "cap"],
    ["最低|保底|下限|不低于|minimum|floor|no less than", "least"],
    ["扣完为止|扣至0分|until none are left|until zero", "all-lost"],
    ["一票否决|否决|veto|disqualifies|disqualified", "veto"],
    ["不得分|零分|不计分|no points|nothing|zero", "none"],
    ["满分|full points|full marks|full score", "full"],
    ["完成率|达成率|完成比例|attainment|achievement rate", "attainment"],
    ["实际值|实际|完成值|actual", "actual"],
    ["÷|/|除以|divided by|over target", "divide"],
    ["-", "minus"],
    ["×|*|乘以|乘|times|x", "times"],
    [
      "线性插值|线性|插值|按比例|pro rata|prorated|linear|linearly|proportionally|in proportion",
      "linear",
    ],
    [">=|≥|at least|or more|or higher|or above|及以上|以上|含以上", "at-least"],
    ["<=|≤|or less|or lower|or below|及以下|以内|以下", "at-most"],
    [">", "above"],
    ["<", "below"],
    ["~|至|到|to", "to"],
  ],
  (text, end) => !isLatinLetter(text.charAt(end - 1)) || endsWord(text, end),
);

const UNITS = lexicon<Unit>(
  [
    ["%", "percent"],
    ["个百分点|百分点|percentage points|percentage point|pp|ppt", "points"],
    ["分|points|point|pts|pt", "score"],
    ["个工作日|工作日|天|日|days|day|working days|working day", "days"],
    ["周|个星期|星期|weeks|week", "weeks"],
    [
      "次|起|件|例|个|家|人|名|元|万元|项|单|分钟|小时|台|条|篇|场|cases|case|incidents|incident|units|unit|hours|hour|minutes|minute|customers|complaints",
      "units",
    ],
  ],
  (text, end) => !isLatinLetter(text.charAt(end - 1)) || endsWord(text, end),
);

/** Words of one clause; what is neither tag nor number is left out. */
export function wordsOfRule(folded: string): readonly Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < folded.length) {
    const number = numberAt(folded, at);
    if (number !== undefined) {
      words.push(number.word);
      at = number.end;
      continue;
    }
    const glued = isLatinLetter(folded.charAt(at)) && isLatinLetter(folded.charAt(at - 1));
    const tag = glued ? undefined : TAGS.at(folded, at);
    if (tag !== undefined) words.push({ tag: tag.value });
    at += tag?.word.length ?? 1;
  }
  return words;
}

function numberAt(folded: string, at: number): { word: Word; end: number } | undefined {
  const unit = folded.charAt(at);
  const digits = isDigit(unit) ? scanNumber(folded, folded, at) : undefined;
  const numeral =
    digits === undefined && /[一二两三四五六七八九十]/.test(unit)
      ? scanNumeral(folded, at)
      : undefined;
  const found = digits ?? numeral;
  if (found === undefined) return undefined;
  const place = skipSpaces(folded, found.end);
  const known = UNITS.at(folded, place);
  if (digits === undefined && known === undefined) return undefined;
  const end = known === undefined ? found.end : place + known.word.length;
  const value =
    known?.value === "percent" || known?.value === "points" ? found.value / 100 : found.value;
  const text = folded.slice(at, end);
  return { word: { tag: "number", value, unit: known?.value ?? "none", text }, end };
}
