/**
 * Chinese words for when and how often.
 *
 * @packageDocumentation
 */
import { isDigit, isHan, lexicon } from "./lexicon";
import type { Span, TimeRole } from "./token";

interface TimeWord {
  readonly role: TimeRole;
  /** Also part of the metric's name: 月销售额, 日均时长. */
  readonly inName?: boolean;
}

const WORDS = lexicon<TimeWord>([
  [
    "年底前|年底|年末|年内|今年底|今年年底|今年内|今年|本年度内|本年度|本年|全年|上半年|下半年|季末|本季度末|本季度|本季|当季|本月底|本月|当月|月底|月末|" +
      "本周内|本周|期末|本学期末|本学期|本学年|本周期|任期内|规划期内|十四五期间|十五五期间|十四五末|明年|来年|下季度|下个季度|下月|下个月|首年|首月|首周|试用期内|考核期内|任期|整年|整个季度",
    { role: "deadline" },
  ],
  [
    "每晚|每夜|每早|双周|隔周|每迭代|每版本|每个工作日|每个自然年|每年度|每年|每个季度|每季度|每季|每个月|每月|每周|每星期|每天|每日|每小时|每学期|每学年|每个周期|每个迭代|每半年|每双周|每工作日|" +
      "周度|月度|季度|年度|半年度|按月|按季度|按季|按周|按年|逐月|逐年",
    { role: "cadence" },
  ],
  ["日均|月均|年均|周均|季均", { role: "cadence", inName: true }],
  [
    "比去年同期|较去年同期|比上年同期|较上年同期|同比去年|比去年|较去年|比上年|较上年|比上一年|较上一年|比上季度|较上季度|较上期|比上期|比上月|较上月|与去年同期相比|与去年相比|" +
      "与上年相比|相比去年|相较去年|同比|环比|较基线|比基线|较基准|比基准|较年初|比年初|较基期|较去年末|较上年末|去年同期|上年同期|在去年基础上|在上年基础上|年同比",
    { role: "basis" },
  ],
]);

/** Where they are no end of another word: 清单日更. */
const SINGLE = lexicon<true>([["单月|单季度|单季|单日|单周", true]]);

const COUNT = "[0-9一二三四五六七八九十两半]{1,3}";
const TAIL =
  " ?(?:年?底|年?末|年?初|中旬|上旬|下旬|上半年|下半年|全年|份)? ?(?:之前|以前|前|之内|以内|内|期间|起|后|止)?";
const YEAR = "(?:20\\d\\d|二[〇零]..) ?(?:年度?|财年)";
const MONTH =
  "(?:1[0-2]|0?[1-9]|[一二三四五六七八九十]{1,2}) ?月份?(?! ?活)(?: ?[0-3]?\\d ?[日号])?";
const QUARTER = "(?:q[1-4](?![0-9a-z])|第?[一二三四1-4] ?(?:个)?季度|h[12](?![0-9a-z]))";
const PART = `(?:${YEAR} ?)?(?:${QUARTER}|${MONTH})|${YEAR}`;
/** 2025年三季度, 9月底前, 2024-2026年, FY25-Q3 */
const CALENDAR =
  `(?:截至|截止到|截止|直到|到|至|不晚于|在|于)?(?:20\\d\\d[-~到至](?=20\\d\\d))?` +
  `(?:(?:${PART})|[0-9]{1,2}[-~](?=[0-9]{1,2} ?月)|20\\d\\d[-/][01]?\\d(?:[-/][0-3]?\\d)?(?!\\d)|20\\d\\d\\.[01]?\\d\\.[0-3]?\\d(?!\\d)|fy ?\\d{2,4}(?:-? ?q[1-4])?)` +
  `(?:(?:[-~至到]|和|、)?(?:${PART})){0,2}${TAIL}`;
/** 未来三年, 前6个月 */
const ROLLING = `(?:近|未来|接下来|前|后|首|头|最近|过去|连续)(?:的)? ?${COUNT} ?(?:个)?(?:月|周|天|日|年|季度|星期|工作日)(?:内)?`;
/** 第10周前 */
const NUMBERED =
  "第 ?[0-9一二三四五六七八九十]{1,3} ?(?:个)?(?:周|月|天|季度|学期) ?(?:结束前|之前|以前|前|内|末|底)";
/** 比“十三五”末, 较2020年 */
const AGAINST =
  '(?:比|较|与) ?(?:["“”]?十[一二三四五]五["“”]?(?:时期|期)?末?|20\\d\\d ?年(?:同期|年底|年末|底|末)?)(?:相比)?';
/** 到十四五末 */
const PLAN = '(?:到|至|在)?["“”]?十[一二三四五]五["“”]?(?:时期|规划期|期)?(?:末|期末|期间|内)';
/** 双11期间, 大促当天 */
const EVENT =
  "(?:双11|双十一|双12|双十二|618|春节|国庆|暑期|暑假|寒假|节日|假期|活动|旺季|淡季|汛期|冬季|夏季|展会|大促)(?:期间|当天|当日)|(?:春天|夏天|秋天|冬天|春节|国庆|中秋|暑假|寒假|开学|毕业|节)(?:之前|以前|前)";
/** 早上7点前, 每月5日前 */
const CLOCK =
  "(?:每[月周年季]|次月|下月|当月) ?[0-3]?\\d ?[日号](?:之前|以前|前)?|(?:早上|早晨|上午|中午|下午|晚上|凌晨)? ?[0-2]?\\d ?(?:点|时)(?:半|整)? ?(?:之前|以前|前)";
/** 每2周 */
const EVERY = `每个?[\u3400-\u9fff]{0,3}周期|每 ?${COUNT} ?(?:个)?(?:月|周|天|日|年|季度|星期|小时)`;

const DAY = new RegExp(CLOCK, "y");

/** Where 每月10日前 ends, which begins as 每月 does. */
function dayAt(text: string, place: number): number | undefined {
  DAY.lastIndex = place;
  const day = DAY.exec(text);
  return day === null ? undefined : place + day[0].length;
}

const SHAPES = new RegExp(
  [AGAINST, PLAN, CALENDAR, ROLLING, NUMBERED, EVENT, CLOCK, EVERY]
    .map((shape) => `(?:${shape})`)
    .join("|"),
  "y",
);
/** How a shape can begin; most characters begin none. */
const BEGINS: ReadonlySet<string> = new Set(
  "0123456789qhf一二三四五六七八九十两比较与截直到至不在于第近未接前后首头最过连双春国暑寒节假秋开毕活旺淡汛冬夏展大早上中下晚凌每次当",
);

/** A lone 月 or 年 in front of a name says how often; 月活 and 年报 are names. */
const LONE = "年月周日季";
const LONE_NAMES = "捐活薪饼报初会刊历租供嫂费假庆级化龄轮检终前度底末内均程常期转干线表审卡数间增";

export type FoundTime = Span & Required<TimeWord>;

/** The expression of time that starts at a place; `first` when nothing stands before it. */
export function scanTimeZh(text: string, place: number, first: boolean): FoundTime | undefined {
  const word = WORDS.at(text, place);
  if (word !== undefined) {
    const end = place + word.word.length;
    const dated = isDigit(text.charAt(end)) && !"至到为".includes(text.charAt(place - 1) || " ");
    const day = dated ? dayAt(text, place) : undefined;
    return { start: place, end: day ?? end, inName: false, ...word.value };
  }
  const single = isHan(text.charAt(place - 1)) ? undefined : SINGLE.at(text, place);
  if (single !== undefined) {
    return { start: place, end: place + single.word.length, role: "cadence", inName: false };
  }
  SHAPES.lastIndex = place;
  const date = BEGINS.has(text.charAt(place)) ? SHAPES.exec(text) : null;
  if (date !== null) {
    const first = text.charAt(place);
    const compared = first === "比" || first === "较" || first === "与";
    const role = first === "每" ? "cadence" : compared ? "basis" : "deadline";
    return { start: place, end: place + date[0].length, role, inName: false };
  }
  const next = text.charAt(place + 1);
  if (
    first &&
    LONE.includes(text.charAt(place)) &&
    /[\u3400-\u9fff≥≤<>]/.test(next) &&
    !LONE_NAMES.includes(next)
  ) {
    return { start: place, end: place + 1, role: "cadence", inName: true };
  }
  return undefined;
}
