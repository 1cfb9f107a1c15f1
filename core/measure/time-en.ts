/**
 * English words for when and how often.
 *
 * @packageDocumentation
 */
import { endsWord, lexicon } from "./lexicon";
import type { FoundTime } from "./time-zh";
import type { TimeRole } from "./token";

const CADENCE = lexicon<true>(
  [
    [
      "monthly|quarterly|weekly|daily|annual|annually|yearly|hourly|biweekly|bi-weekly|fortnightly|first-year|semi-annual|semiannual|semi-annually|month-end",
      true,
    ],
  ],
  endsWord,
);
/** Names that only look like a cadence. */
const NAMES = lexicon<true>([
  [
    "monthly recurring|annual recurring|monthly active|weekly active|daily active|annual contract|monthly unique|annualized|annual report|annual review|annual leave|annual general|daily stand|weekly stand|daily scrum|weekly sync|yearly review",
    true,
  ],
]);
const BASIS = lexicon<true>(
  [
    [
      "year over year|year-over-year|year on year|year-on-year|yoy|y/y|y-o-y|qoq|q/q|quarter over quarter|quarter-over-quarter|mom|month over month|month-over-month|month on month|week over week|wow",
      true,
    ],
  ],
  endsWord,
);

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?";
const DAY = "[0-3]?\\d(?:st|nd|rd|th)?(?![\\d%]|\\.\\d)";
const YEAR = "(?:(?:fy|cy)? ?(?:19|20)\\d\\d|fy ?'?\\d\\d|'\\d\\d)(?![\\d%,.]\\d|\\d|%)";
const QUARTER =
  "(?:q[1-4]|h[12]|(?:first|second|third|fourth|last|1st|2nd|3rd|4th) (?:quarter|half|month|week))";
const DATE =
  `(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?![a-z])|${MONTH} ${DAY}(?:,? ${YEAR})?|${DAY} (?:of )?${MONTH}(?:,? ${YEAR})?|${MONTH},?(?: ${YEAR})?` +
  `|${QUARTER}(?![a-z0-9])(?: ?(?:-|/|of)? ?(?:the year|the|fiscal year|fiscal|${YEAR}))?(?: (?:fiscal )?${YEAR})?|fy ?'?\\d{2,4}(?:[- ]?(?:q|h)[1-4])?|fiscal (?:year )?\\d{4}|financial year \\d{4}` +
  `|(?:19|20)\\d\\d[-/]\\d\\d(?!\\d)(?![-/])|[12]\\d{3}-[01]?\\d(?:-[0-3]?\\d)?|[01]?\\d/[0-3]?\\d/(?:20)?\\d\\d|${YEAR}(?:[-/]\\d{2,4})?(?: ?(?:q|h)[1-4])?)(?: (?:school|academic|fiscal|financial|budget) year)?`;
const UNIT =
  "(?:business days?|working days?|calendar days?|days?|weeks?|months?|quarters?|years?|sprints?|semesters?|terms?|seasons?|cycles?|iterations?|fiscal years?|financial years?|calendar years?|school years?|academic years?|half|half-year|fiscal quarters?|performance period|okr cycle|planning period)(?![a-z-])";
const COUNT =
  "(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty-four)";
const EDGE =
  "(?:(?:the )?(?:very )?(?:end|beginning|start|close|middle|last day|first day|conclusion) of )";
const PREP =
  "(?:by|before|until|till|through|throughout|in|during|for|as of|since|starting|no later than|on|on or before|at|over|within|prior to)";
const BY = `(?:${PREP} )?(?:the )?${EDGE}?`;
const LAUNCH =
  "(?: (?:post-launch|after launch|since launch|of launch|from launch|after go-live|post launch))?";

const DEADLINE = new RegExp(
  [
    `(?:by|in|at|before|after|on) (?:the end of )?(?:month|week|day|year) (?:\\d{1,3}(?!\\d)|(?:one|two|three|four|five)(?![a-z-]))`,
    `${PREP} (?:the )?${EDGE}?(?:the )?(?:mid-|early |late |mid )?${DATE}(?:[- ]?(?:end|close))?`,
    `${EDGE}(?:the )?${DATE}`,
    `${QUARTER}(?![a-z0-9])(?: ?(?:of )?${YEAR})?|fy ?'?\\d{2,4}(?:[- ]?(?:q|h)[1-4])?|20\\d\\d-[01]\\d-[0-3]\\d|${MONTH} 20\\d\\d|20[23]\\d(?= |$|,)`,
    `${BY}(?:the )?(?:this|next|the coming|the current|current|coming|the following|the upcoming|upcoming) (?:fiscal |calendar |school |academic )?${UNIT}`,
    `${PREP} (?:the )?${EDGE}(?:the |this |each |every |our |next |current )*${UNIT}`,
    `${EDGE}(?:the |this |each |every |next )*${UNIT}`,
    `(?:${PREP} )?(?:the )?(?:year[- ]?end|month[- ]?end|quarter[- ]?end|eoy|eoq|eom|end of year|end of quarter|end of month)(?: ${YEAR})?`,
    `(?:${PREP} )?(?:(?:the|their|its|our|your) )?(?:first|last|next|past|previous|coming|following|rolling|trailing|initial)(?: ${COUNT})? ${UNIT}${LAUNCH}`,
    `(?:over|during|for|through|rolling|after|at) (?:a |the |any |each |every |a period of )?(?:rolling )?(?:${COUNT}[- ])${UNIT}(?: period| window)?`,
    `(?:in|during|over|throughout|for|within) (?:the|a|an|one|this) (?:whole |entire |full )?${UNIT}`,
    `by (?:the )?age(?: of)? \\d{1,2}`,
    `${PREP} (?:the |this |next )?(?:(?:holiday|peak|busy|summer|winter|spring|fall|growing|flu|tax|hiring) season|(?:launch|go-live|kick-?off)(?= *(?:$|[,.;)])))`,
    `(?:by |before |until |in |during |for |over |this |next )(?:the )?(?:summer|spring|autumn|winter|christmas|easter|thanksgiving|black friday)(?: (?:of )?${YEAR})?`,
    `(?:today|tonight|tomorrow)`,
    `(?:${COUNT} ${UNIT} )?ahead of schedule`,
    `(?:in|over|during) (?:a|any|each|every) (?:given )?${UNIT}`,
    `on (?:weekdays|weekends|school days|working days)`,
  ].join("|"),
  "y",
);
const PER = new RegExp(
  `(?:per|each|every|a|an|/) ?(?:${COUNT} )?(?:fiscal |business |working |calendar |school |on-call )?(?:day|night|morning|evening|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|quarter|year|sprint|semester|term|season|cycle|iteration|hour|weekday|shift|qtr|mo|yr)s?(?![a-z-])`,
  "y",
);
const AGAINST = new RegExp(
  `(?:19|20)\\d\\d (?:base(?:line)? )?(?:levels?|baseline)|(?:from|vs\\.?|versus|over|against|compared (?:to|with)|relative to|than|on) (?:the )?(?:(?:same )?(?:last|previous|prior) (?:fiscal )?${UNIT}|fy ?'?\\d{2,4}(?:[- ]?(?:q|h)[1-4])?|${QUARTER}(?![a-z0-9])(?: ${YEAR})?|(?:the )?${YEAR}(?: (?:level|levels|baseline))?|${MONTH} ${YEAR}|last (?:summer|winter|spring|fall)|(?:current|today|baseline|present)(?: (?:level|levels|baseline|rate|performance))?(?! ?(?:of )?[\\d$]))`,
  "y",
);

/** How an expression of time can begin, cut to three letters: most words are none. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  (
    "by bef unt til thr in dur for as sin sta no on at ove wit pri the end beg clo mid las fir sec thi fou jan feb mar apr " +
    "may jun jul aug sep oct nov dec fis fin cy nex cur com upc yea mon qua eoy eoq eom rol tra pas pre fol ini aft tod " +
    "ton tom per eac eve a an fro vs vs. ver aga rel tha ver 1st 2nd 3rd ann wee dai hou biw bi- for sem y/y y-o yoy qoq q/q mom wow"
  ).split(" "),
);

const canBegin = (text: string, place: number): boolean => {
  const unit = text.charAt(place);
  if ((unit >= "0" && unit <= "9") || unit === "/") return true;
  if (
    (unit === "q" || unit === "h" || unit === "f") &&
    /^(?:[qh][1-4]|fy)/.test(text.slice(place, place + 2))
  )
    return true;
  const head = text.slice(place, place + 3);
  const blank = head.indexOf(" ");
  return BEGINNINGS.has(blank < 0 ? head : head.slice(0, blank));
};

/** The expression of time that starts at a word. */
export function scanTimeEn(text: string, place: number): FoundTime | undefined {
  if (!canBegin(text, place)) return undefined;
  const name = NAMES.at(text, place);
  if (name !== undefined) return undefined;
  const cadence = CADENCE.at(text, place);
  if (cadence !== undefined) return found(place, place + cadence.word.length, "cadence", true);
  const basis = BASIS.at(text, place);
  if (basis !== undefined) return found(place, place + basis.word.length, "basis", false);
  for (const [shape, role] of text.charAt(place - 1) === "(" ? NOTED : SHAPES) {
    shape.lastIndex = place;
    const match = shape.exec(text);
    if (match !== null && match[0].trim() !== "" && endsWord(text, place + match[0].length)) {
      return found(place, place + match[0].trimEnd().length, role, false);
    }
  }
  return undefined;
}

const SHAPES: readonly (readonly [RegExp, TimeRole])[] = [
  [AGAINST, "basis"],
  [DEADLINE, "deadline"],
  [PER, "cadence"],
];

/** (Week 4) says when; "week 4" elsewhere may be a name. */
const NOTED: readonly (readonly [RegExp, TimeRole])[] = [
  [/(?:week|month|day|sprint|phase|year) \d{1,2}(?=\))/y, "deadline"],
  ...SHAPES,
];

const found = (start: number, end: number, role: TimeRole, inName: boolean): FoundTime => ({
  start,
  end,
  role,
  inName,
});
