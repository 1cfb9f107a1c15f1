import type { Library } from "./family";
import { atLeast, atMost, early, family, late } from "./write";

const CUSTOMER_LEAD = {
  owner: ["客户体验负责人", "Head of customer experience"],
  zh: ["客户体验", "客户成功", "客服"],
  en: ["experience", "customer success", "service"],
} as const;
const QUALITY_LEAD = {
  owner: ["客服质检负责人", "Head of service quality"],
  zh: ["质检", "客服", "培训"],
  en: ["quality", "service", "training"],
} as const;

const SERVICE_LEAD = {
  owner: ["客服负责人", "Head of customer service"],
  zh: ["客服", "客户服务", "售后", "工单"],
  en: ["service", "support", "care"],
} as const;

/** Whether customers would send a friend, and how well each conversation goes. */
export const LOYALTY: Library = [
  family({
    id: "net-promoter-score",
    names: ["净推荐值", "net promoter score"],
    known: {
      zh: ["净推荐值", "NPS", "客户净推荐值", "客户推荐度", "推荐意愿"],
      en: ["net promoter score", "nps", "customer nps", "willingness to recommend"],
    },
    notOf: { zh: ["员工"], en: ["employee", "staff"] },
    formula: ["推荐者占比 − 贬损者占比", "promoters − detractors, as shares of replies"],
    measured: ["points", "higher", "level", "lagging", "ratio"],
    ...CUSTOMER_LEAD,
    cheat: ["挑刚夸过我们的客户发问卷", "Survey people right after they praised us"],
    counter: atLeast("survey-response-rate", "ratio", ["评价回收率", "Survey response rate"]),
    drivers: [
      "promoters - detractors",
      {
        promoters: ["推荐者占比", "Share of promoters"],
        detractors: ["贬损者占比", "Share of detractors"],
      },
    ],
    objectives: [
      ["做一件让客户愿意讲给朋友听的事", "Do something customers tell their friends about"],
      ["让失望的人再给我们一次机会", "Give disappointed customers a reason to stay"],
    ],
    candidates: [
      early(
        "detractors-called-back",
        ["ratio", "higher"],
        [6, 1],
        ["两天内回访贬损者的比例提高", "Call more detractors within two days"],
        ["贬损者两日回访率", "Detractors called within two days"],
      ),
      late(
        "share-of-detractors",
        ["ratio", "lower"],
        [0, 8],
        ["贬损者占比降低", "Have fewer people speak badly of us"],
        ["贬损者占比", "Share of detractors"],
        { part: "detractors" },
      ),
      late(
        "share-of-promoters",
        ["ratio", "higher"],
        [0, 8],
        ["推荐者占比提高", "Turn more of the content into promoters"],
        ["推荐者占比", "Share of promoters"],
        { part: "promoters" },
      ),
      early(
        "top-grievances-removed",
        ["count", "higher"],
        [8, 4],
        ["根除的前十大槽点增加", "Remove more of the ten things people grumble about"],
        ["已根除的高频槽点数", "Most common grievances removed"],
        { counted: ["项", "grievances"], fromZero: true },
      ),
      late(
        "customers-by-referral",
        ["count", "higher"],
        [4, 8],
        ["老客户带来的新客户增加", "Gain more customers through customers"],
        ["老客户介绍成交数", "Customers gained through a customer"],
        { counted: ["家", "customers"], fromZero: true },
      ),
    ],
    tasks: [
      ["发放调查问卷", "Send the survey"],
      ["设立客户体验委员会", "Set up an experience committee"],
    ],
  }),
  family({
    id: "service-quality-score",
    names: ["服务质检合格率", "service quality score"],
    known: {
      zh: ["服务质检合格率", "客服质检合格率", "质检得分", "录音质检合格率", "服务质量得分"],
      en: ["service quality score", "call quality score", "quality monitoring score", "qa score"],
    },
    formula: ["质检合格的会话 ÷ 抽检会话", "conversations that pass ÷ conversations sampled"],
    measured: ["ratio", "higher", "level", "lagging", "mean"],
    ...QUALITY_LEAD,
    cheat: ["只抽简单的、老员工的会话", "Sample the easy calls of old hands"],
    counter: atLeast("random-sample-share", "ratio", ["随机抽样占比", "Sample drawn at random"]),
    objectives: [
      ["换谁接待都一样靠谱", "Make every agent as good as the best"],
      ["说到的每句话都算数", "Promise only what we keep"],
    ],
    candidates: [
      early(
        "agents-coached-each-week",
        ["ratio", "higher"],
        [4, 1],
        ["每周被一对一辅导的坐席占比提高", "Coach more agents every week"],
        ["坐席周辅导覆盖率", "Agents coached in the week"],
      ),
      late(
        "serious-faults-in-sample",
        ["ratio", "lower"],
        [0, 4],
        ["抽检中的严重差错减少", "Find fewer serious faults in the sample"],
        ["抽检严重差错率", "Sampled conversations with a serious fault"],
      ),
      late(
        "promises-kept",
        ["ratio", "higher"],
        [1, 4],
        ["对客户的承诺按时兑现的比例提高", "Keep more of what we promise callers"],
        ["承诺按时兑现率", "Promises to callers kept on time"],
      ),
      early(
        "newcomers-certified-before-calls",
        ["ratio", "higher"],
        [4, 2],
        ["考过再上线的新人占比提高", "Certify more newcomers before their first call"],
        ["新人上线前认证率", "Newcomers certified before their first call"],
      ),
    ],
    tasks: [
      ["修订质检评分表", "Revise the scoring sheet"],
      ["评选服务之星", "Elect an agent of the month"],
    ],
  }),
  family({
    id: "case-backlog",
    names: ["工单积压量", "open case backlog"],
    known: {
      zh: ["工单积压量", "积压工单数", "未结工单数", "未关闭工单数", "工单积压"],
      en: [
        "open case backlog",
        "ticket backlog",
        "backlog of tickets",
        "open tickets",
        "case backlog",
      ],
    },
    bare: { zh: [], en: ["backlog"] },
    formula: ["期初未结 + 新增 − 结案", "open at the start + new − closed"],
    measured: ["count", "lower", "level", "lagging", "last"],
    ...SERVICE_LEAD,
    cheat: ["批量关单，客户再来就重开", "Close cases in bulk and wait for the second call"],
    counter: atMost("reopened-cases", "ratio", ["工单重开率", "Cases reopened"]),
    drivers: [
      "opening + weeks * (arriving - closed)",
      {
        opening: ["期初未结工单", "Cases open at the start"],
        weeks: ["本期周数", "Weeks in the period"],
        arriving: ["每周新增工单数", "Cases arriving a week"],
        closed: ["每周结案工单数", "Cases closed a week"],
      },
    ],
    objectives: [
      ["今天的事今天了", "Finish the day with the desk clear"],
      ["少让客户遇到要开单的事", "Give people fewer reasons to write to us"],
    ],
    candidates: [
      early(
        "cases-closed",
        ["count", "higher"],
        [0, 1],
        ["每周结案数增加", "Close more cases a week"],
        ["每周结案工单数", "Cases closed a week"],
        { counted: ["件", "cases"], part: "closed" },
      ),
      late(
        "cases-arriving",
        ["count", "lower"],
        [0, 5],
        ["新增工单减少", "Cut the cases that arrive"],
        ["每周新增工单数", "Cases arriving a week"],
        { counted: ["件", "cases"], part: "arriving" },
      ),
      late(
        "arrivals-from-known-faults",
        ["ratio", "lower"],
        [1, 5],
        ["已知缺陷引起的工单占比降低", "Stop known faults from raising new cases"],
        ["已知缺陷引起的工单占比", "Cases raised by known faults"],
      ),
      early(
        "cases-sorted-on-arrival",
        ["ratio", "higher"],
        [1, 1],
        ["当天分类的新单占比提高", "Sort more cases the day they arrive"],
        ["新单当日分类率", "Cases sorted the day they arrive"],
      ),
    ],
    tasks: [
      ["周末加班清单", "Work a weekend on the pile"],
      ["每天开站会", "Hold a daily stand-up"],
    ],
  }),
];
