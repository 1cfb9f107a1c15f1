import type { Library } from "./family";
import { atLeast, atMost, early, family, late } from "./write";

const HALL_LEAD = {
  owner: ["政务服务负责人", "Head of public services"],
  zh: ["政务", "审批", "窗口", "行政服务"],
  en: ["public service", "permits", "licensing", "civic"],
} as const;

/** What citizens come to an office for, at the counter or from home. */
export const PUBLIC_SERVICE: Library = [
  family({
    id: "cases-settled-on-time",
    names: ["按期办结率", "cases settled on time"],
    known: {
      zh: [
        "按期答复率",
        "办结率",
        "按期办结率",
        "按时办结率",
        "事项办结率",
        "案件按期办结率",
        "诉求办结率",
        "工单办结率",
        "提案办结率",
      ],
      en: [
        "cases settled on time",
        "cases closed within deadline",
        "applications decided on time",
        "cases handled within target",
        "statutory deadline compliance",
      ],
    },
    formula: ["期限内办结件 ÷ 到期件", "cases settled in time ÷ cases due"],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    ...HALL_LEAD,
    cheat: ["快到期就退件补正，钟从头走", "Send it back for a missing paper and restart the clock"],
    counter: atMost("returned-for-completion", "ratio", [
      "退回补正占比",
      "Applications sent back for papers",
    ]),
    objectives: [
      ["说好哪天办好就哪天办好", "Give people a date and keep it"],
      ["件在谁手里，一查便知", "Know whose desk it is on"],
    ],
    candidates: [
      early(
        "complete-at-first-filing",
        ["ratio", "higher"],
        [2, 2],
        ["一次交齐材料的占比提高", "Have more people bring everything the first time"],
        ["材料一次交齐率", "Applications complete at first filing"],
      ),
      late(
        "oldest-files",
        ["count", "lower"],
        [1, 4],
        ["超期未办的件减少", "Clear the files past their date"],
        ["超期未办件数", "Files past their date"],
        { counted: ["件", "files"] },
      ),
      early(
        "warned-before-deadline",
        ["ratio", "higher"],
        [1, 1],
        ["到期前预警并处理的占比提高", "Act on more warnings before the deadline"],
        ["到期前预警处置率", "Warnings acted on before the deadline"],
      ),
      late(
        "days-between-departments",
        ["days", "lower"],
        [0, 5],
        ["部门间流转天数缩短", "Pass files between departments sooner"],
        ["部门间流转天数", "Days files spend between departments"],
      ),
    ],
    tasks: [
      ["修订办事指南", "Rewrite the guide"],
      ["印发督办通知", "Send round a reminder"],
    ],
  }),
  family({
    id: "citizen-satisfaction",
    names: ["群众满意度", "citizen satisfaction"],
    known: {
      zh: [
        "群众满意度",
        "群众满意率",
        "热线满意率",
        "公众满意度",
        "办事群众满意度",
        "政务服务满意度",
        "居民满意度",
        "企业满意度",
        "市民满意度",
      ],
      en: [
        "citizen satisfaction",
        "resident satisfaction",
        "public satisfaction",
        "satisfaction with public services",
        "satisfaction of residents",
      ],
    },
    formula: ["评价满意件 ÷ 评价件", "people content ÷ people who answered"],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    ...HALL_LEAD,
    cheat: ["盯着群众按满意键", "Stand beside people while they press the button"],
    counter: atLeast("anonymous-replies-share", "ratio", [
      "匿名评价占比",
      "Replies given anonymously",
    ]),
    objectives: [
      ["让人少跑一趟、少等一会儿", "Save people a trip and a queue"],
      ["听得进去，也改得过来", "Listen, and change what people tell us"],
    ],
    candidates: [
      early(
        "minutes-in-the-hall-queue",
        ["minutes", "lower"],
        [2, 1],
        ["大厅排队时间缩短", "Shorten the queue in the hall"],
        ["大厅排队时间中位数", "Median queue in the hall"],
      ),
      late(
        "done-in-one-visit",
        ["ratio", "higher"],
        [0, 4],
        ["一趟办成的事项占比提高", "Let more people finish in one visit"],
        ["一次办成率", "Matters finished in one visit"],
      ),
      early(
        "poor-marks-called-back",
        ["ratio", "higher"],
        [3, 1],
        ["差评当天回访的占比提高", "Call back more people who gave a poor mark"],
        ["差评当日回访率", "Poor marks called back the same day"],
      ),
      late(
        "poor-marks-put-right",
        ["ratio", "higher"],
        [2, 4],
        ["差评整改到位的占比提高", "Put right more of what got a poor mark"],
        ["差评整改到位率", "Poor marks put right"],
      ),
    ],
    tasks: [
      ["安装评价器", "Install feedback buttons"],
      ["开展文明窗口评选", "Elect a counter of the month"],
    ],
  }),
  family({
    id: "online-services",
    names: ["网上办理率", "online service share"],
    known: {
      zh: [
        "网办件占比",
        "网上办理率",
        "网办率",
        "全程网办率",
        "线上办理率",
        "一网通办率",
        "掌上办理率",
      ],
      en: [
        "digital share of services",
        "online service share",
        "services used online",
        "digital take-up",
        "online transactions share",
        "digital uptake",
      ],
    },
    formula: ["网上办结件 ÷ 全部办结件", "matters settled online ÷ all matters"],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    ...HALL_LEAD,
    cheat: ["窗口收件、工作人员代点", "Take it at the counter and click it for them"],
    counter: atMost("clicked-by-staff", "ratio", [
      "工作人员代办占比",
      "Online cases entered by staff",
    ]),
    objectives: [
      ["在家点几下就能办成", "Let people settle it from the kitchen table"],
      ["老人孩子也用得来", "Make it work for grandparents too"],
    ],
    candidates: [
      early(
        "forms-filled-in-for-you",
        ["ratio", "higher"],
        [2, 3],
        ["能自动带出信息的表单占比提高", "Fill in more of the form beforehand"],
        ["表单信息自动带出率", "Form fields filled in beforehand"],
      ),
      late(
        "given-up-half-way",
        ["ratio", "lower"],
        [0, 4],
        ["填到一半放弃的占比降低", "Have fewer people give up half-way"],
        ["填报中途放弃率", "Filings given up half-way"],
      ),
      late(
        "matters-needing-no-visit",
        ["count", "higher"],
        [0, 6],
        ["不用跑腿就能办的事项增加", "Make more matters need no visit"],
        ["零跑动事项数", "Matters that need no visit"],
        { counted: ["项", "matters"] },
      ),
      early(
        "helped-at-the-terminal",
        ["count", "higher"],
        [2, 1],
        ["现场教会自己办的人增加", "Teach more people at the terminal"],
        ["现场教会自助办理人数", "People taught at the terminal"],
        { counted: ["人", "people"], fromZero: true },
      ),
    ],
    tasks: [
      ["上线新版小程序", "Launch a new app"],
      ["拍摄操作视频", "Film a how-to"],
    ],
  }),
];
