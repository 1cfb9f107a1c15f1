import type { Library } from "./family";
import { atLeast, atMost, early, family, late } from "./write";

const ECONOMY_LEAD = {
  owner: ["招商负责人", "Head of economic development"],
  zh: ["招商", "投促", "发改", "经济"],
  en: ["economic", "investment", "development"],
} as const;

const HALL_LEAD = {
  owner: ["政务服务负责人", "Head of public services"],
  zh: ["政务", "审批", "窗口", "行政服务"],
  en: ["public service", "permits", "licensing", "civic"],
} as const;

/** What a city or a district is judged by. */
export const CIVIC: Library = [
  family({
    id: "investment-attracted",
    names: ["招商引资额", "investment attracted"],
    known: {
      zh: [
        "招商引资额",
        "招商引资到位资金",
        "招商引资",
        "招商到位资金",
        "实际利用外资",
        "签约项目投资额",
      ],
      en: [
        "investment attracted",
        "inward investment",
        "foreign direct investment",
        "investment secured",
      ],
    },
    formula: [
      "在谈项目数 × 落地率 × 单个项目投资额",
      "projects in talks × share landing × investment in each",
    ],
    measured: ["money", "higher", "flow", "lagging", "sum"],
    ...ECONOMY_LEAD,
    cheat: ["签框架协议充数，或者给超标优惠", "Sign letters of intent, or give land away"],
    counter: atLeast("signed-and-started", "ratio", [
      "签约项目开工率",
      "Signed projects that started",
    ]),
    drivers: [
      "talks * landing * size",
      {
        talks: ["在谈项目数", "Projects in talks"],
        landing: ["项目落地率", "Talks that end on site"],
        size: ["单个项目投资额", "Investment in each project"],
      },
    ],
    objectives: [
      ["让来考察的企业愿意留下来", "Make companies that visit want to stay"],
      ["让老企业再投一次", "Have those already here build again"],
    ],
    candidates: [
      early(
        "projects-in-talks",
        ["count", "higher"],
        [10, 2],
        ["有实质进展的在谈项目增加", "Hold serious talks on more projects"],
        ["在谈项目数", "Projects in talks"],
        { counted: ["个", "projects"], factor: "talks" },
      ),
      late(
        "talks-that-land",
        ["ratio", "higher"],
        [0, 10],
        ["谈成落地的比例提高", "Turn more talks into projects on site"],
        ["项目落地率", "Talks that end on site"],
        { factor: "landing" },
      ),
      late(
        "size-of-projects",
        ["money", "higher"],
        [0, 12],
        ["单个项目的投资做大", "Land larger projects"],
        ["单个项目投资额", "Investment in each project"],
        { factor: "size" },
      ),
      early(
        "chain-leaders-visited",
        ["count", "higher"],
        [12, 2],
        ["拜访的链主企业增加", "Call on more firms that lead their chain"],
        ["拜访链主企业数", "Leading firms called on"],
        { counted: ["家", "firms"], fromZero: true },
      ),
      early(
        "sites-ready-to-build",
        ["count", "higher"],
        [8, 4],
        ["拿地就能开工的地块增加", "Have more sites ready to build on"],
        ["拿地即开工地块数", "Sites ready to build on"],
        { counted: ["块", "sites"] },
      ),
    ],
    tasks: [
      ["举办招商推介会", "Hold an investors' conference"],
      ["印制招商手册", "Print a brochure"],
    ],
  }),
  family({
    id: "jobs-created",
    names: ["新增就业人数", "jobs created"],
    known: {
      zh: [
        "城镇就业人数",
        "新增城镇就业人数",
        "新增就业人数",
        "城镇新增就业",
        "新增就业",
        "就业安置人数",
        "新增就业岗位",
      ],
      en: ["jobs created", "new jobs", "people into work", "job placements"],
    },
    formula: ["期内新就业的人数", "people who started work in the period"],
    measured: ["count", "higher", "flow", "lagging", "sum"],
    owner: ["就业服务负责人", "Head of employment services"],
    zh: ["就业", "人社", "社区"],
    en: ["employment", "skills", "community"],
    cheat: ["把换单位的也算成新的", "Count people who only changed employers"],
    counter: atLeast("still-insured-after-half-year", "ratio", [
      "半年后仍参保占比",
      "Still insured after half a year",
    ]),
    objectives: [
      ["让想干活的人有活干", "Find work for whoever wants it"],
      ["学完手艺就能上岗", "Teach a trade that is hiring"],
    ],
    candidates: [
      early(
        "vacancies-collected-from-firms",
        ["count", "higher"],
        [3, 2],
        ["摸到的企业用工需求增加", "Collect more vacancies from firms"],
        ["收集企业空缺岗位数", "Vacancies collected from firms"],
        { counted: ["个", "vacancies"], fromZero: true },
      ),
      late(
        "trainees-placed",
        ["ratio", "higher"],
        [0, 8],
        ["培训后上岗的占比提高", "Place more of the people we train"],
        ["培训后上岗率", "Trainees placed"],
      ),
      early(
        "unemployed-visited-at-home",
        ["ratio", "higher"],
        [4, 2],
        ["走访过的失业登记户占比提高", "Visit more of the registered unemployed"],
        ["失业人员走访率", "Registered unemployed visited"],
      ),
      late(
        "long-term-unemployed",
        ["count", "lower"],
        [0, 10],
        ["失业一年以上的人减少", "Have fewer people out of work for over a year"],
        ["失业一年以上人数", "Out of work for over a year"],
        { counted: ["人", "people"] },
      ),
    ],
    tasks: [
      ["举办招聘会", "Hold a jobs fair"],
      ["发放补贴", "Pay out subsidies"],
    ],
  }),
  family({
    id: "approval-time",
    names: ["审批时长", "permit processing time"],
    known: {
      zh: [
        "审批时长",
        "审批时限",
        "行政审批时限",
        "平均审批天数",
        "审批周期",
        "项目审批时间",
        "办理时限",
      ],
      en: [
        "permit decision time",
        "permit processing time",
        "permit approval time",
        "licence processing time",
        "planning decision time",
        "time to decide an application",
      ],
    },
    formula: ["受理到决定的工作日，取中位数", "median working days from filing to decision"],
    measured: ["days", "lower", "level", "lagging", "mean"],
    ...HALL_LEAD,
    cheat: ["先不受理，材料私下改到齐", "Refuse to register it until it is perfect"],
    counter: atMost("refused-registration", "ratio", [
      "不予受理占比",
      "Filings refused at the door",
    ]),
    objectives: [
      ["企业开工不等我们盖章", "Let no builder wait for our stamp"],
      ["几个部门的事一次看完", "Look at it once, all departments together"],
    ],
    candidates: [
      early(
        "reviewed-side-by-side",
        ["ratio", "higher"],
        [2, 2],
        ["并联审批的事项占比提高", "Review more matters side by side"],
        ["并联审批占比", "Matters reviewed side by side"],
      ),
      late(
        "papers-asked-for",
        ["count", "lower"],
        [1, 6],
        ["要交的材料减少", "Ask for fewer papers"],
        ["平均要件数", "Papers asked for"],
        { counted: ["份", "papers"] },
      ),
      late(
        "decided-on-a-promise",
        ["ratio", "higher"],
        [0, 5],
        ["凭承诺先办的事项占比提高", "Decide more on a signed promise"],
        ["告知承诺办理占比", "Matters decided on a signed promise"],
      ),
      early(
        "advice-before-filing",
        ["count", "higher"],
        [4, 2],
        ["上门辅导过的项目增加", "Advise more projects before they file"],
        ["提前辅导项目数", "Projects advised before filing"],
        { counted: ["个", "projects"], fromZero: true },
      ),
    ],
    tasks: [
      ["编制流程图", "Draw the flow chart"],
      ["精简印章", "Cut down on stamps"],
    ],
  }),
];
