import type { Library } from "./family";
import { atMost, early, family, late } from "./write";

const PEOPLE_LEAD = {
  owner: ["人力资源负责人", "Head of people"],
  zh: ["人力", "人事", "HR", "薪酬"],
  en: ["people", "human resources", "hr", "workforce"],
} as const;

/** What people cost, and what they earn. */
export const PEOPLE_COST: Library = [
  family({
    id: "labour-cost-ratio",
    names: ["人工成本占比", "labour cost ratio"],
    known: {
      zh: [
        "人工成本占比",
        "人力成本占比",
        "人工成本率",
        "人工费用率",
        "人力成本",
        "人工成本",
        "薪酬占比",
      ],
      en: [
        "labour cost ratio",
        "labor cost ratio",
        "payroll ratio",
        "staff cost ratio",
        "labour cost",
        "labor cost",
        "personnel cost ratio",
      ],
    },
    formula: ["人工成本 ÷ 收入", "labour cost ÷ revenue"],
    measured: ["ratio", "lower", "level", "lagging", "ratio"],
    ...PEOPLE_LEAD,
    cheat: ["压工资、冻招聘，走的都是能干的", "Freeze pay and lose the able ones first"],
    counter: atMost("key-staff-leaving", "ratio", ["骨干流失占比", "Key staff who leave"]),
    objectives: [
      ["同样的人做更值钱的事", "Put the people we have on work worth more"],
      ["把不该人做的活交给机器", "Leave to machines what machines do well"],
    ],
    candidates: [
      early(
        "hours-on-automatable-work",
        ["hours", "lower"],
        [4, 3],
        ["重复劳动的工时减少", "Spend fewer hours on repetitive work"],
        ["重复劳动工时", "Hours spent on repetitive work"],
      ),
      late(
        "revenue-per-head",
        ["money", "higher"],
        [0, 8],
        ["人均创收提高", "Earn more for each person"],
        ["人均创收", "Revenue per head"],
      ),
      late(
        "agency-and-overtime-pay",
        ["money", "lower"],
        [0, 4],
        ["外包与加班支出减少", "Pay less for agency and overtime"],
        ["外包与加班支出", "Agency and overtime pay"],
      ),
      early(
        "shifts-matched-to-demand",
        ["ratio", "higher"],
        [2, 2],
        ["按客流排班的班次占比提高", "Match more shifts to demand"],
        ["按需排班占比", "Shifts matched to demand"],
      ),
    ],
    tasks: [
      ["做薪酬调研", "Buy a pay survey"],
      ["修订编制", "Redraw the organisation chart"],
    ],
  }),
  family({
    id: "profit-per-head",
    names: ["人均利润", "profit per employee"],
    known: {
      zh: ["人均利润", "人均创利", "人均净利润", "人均毛利", "人均贡献利润"],
      en: [
        "profit per employee",
        "profit per head",
        "gross profit per head",
        "margin per employee",
      ],
    },
    formula: ["人均产出 × 利润率", "output per head × margin"],
    measured: ["money", "higher", "flow", "lagging", "ratio"],
    ...PEOPLE_LEAD,
    cheat: ["把人转成外包，分母变小", "Move people to an agency so the head count shrinks"],
    counter: atMost("agency-share-of-hours", "ratio", [
      "外包工时占比",
      "Hours worked by agency staff",
    ]),
    drivers: [
      "income_per_head * margin_kept",
      {
        income_per_head: ["人均营收", "Income per head"],
        margin_kept: ["每元营收留下的利润", "Margin kept on each sale"],
      },
    ],
    objectives: [
      ["人不多，个个顶用", "Stay small, and make everyone count"],
      ["亏钱的活不接，内耗的会不开", "Drop work that loses money and meetings that eat days"],
    ],
    candidates: [
      late(
        "income-per-head",
        ["money", "higher"],
        [0, 8],
        ["人均营收做大", "Bring in more for each of us"],
        ["人均营收", "Income per head"],
        { factor: "income_per_head" },
      ),
      late(
        "margin-kept",
        ["ratio", "higher"],
        [0, 8],
        ["每元营收留下的利润提高", "Keep more margin on each sale"],
        ["每元营收留下的利润", "Margin kept on each sale"],
        { factor: "margin_kept" },
      ),
      early(
        "hours-billed-or-productive",
        ["ratio", "higher"],
        [3, 2],
        ["有产出的工时占比提高", "Spend more hours on work that pays"],
        ["有产出工时占比", "Hours on work that pays"],
      ),
      early(
        "loss-making-jobs-stopped",
        ["count", "higher"],
        [4, 3],
        ["停掉的亏损项目增加", "Stop more of the jobs that lose money"],
        ["停掉的亏损项目数", "Loss-making jobs stopped"],
        { counted: ["个", "jobs"], fromZero: true },
      ),
    ],
    tasks: [
      ["合并部门", "Merge departments"],
      ["推行末位淘汰", "Rank everyone"],
    ],
  }),
];
