import type { Library } from "./family";
import { atLeast, atMost, early, family, late } from "./write";

const RESEARCH_LEAD = {
  owner: ["研发总监", "Head of research and development"],
  zh: ["研发", "项目", "产品开发", "技术中心"],
  en: ["r&d", "research", "development", "project"],
} as const;

const RESEARCH_HEAD = {
  owner: ["科研负责人", "Head of research"],
  zh: ["科研", "学院", "学科"],
  en: ["research", "faculty", "grants"],
} as const;

/** Projects that finish, products that sell, and ideas worth protecting. */
export const RESEARCH: Library = [
  family({
    id: "projects-on-time",
    names: ["项目按期完成率", "projects delivered on time"],
    known: {
      zh: [
        "项目按期完成率",
        "项目按时完成率",
        "项目准时交付率",
        "研发项目按期完成率",
        "项目里程碑达成率",
      ],
      en: [
        "projects delivered on time",
        "project on-time delivery",
        "on-time project completion",
        "milestones met",
        "project milestone attainment",
      ],
    },
    formula: ["按期完成的项目 ÷ 应完成项目", "projects finished on time ÷ projects due"],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    ...RESEARCH_LEAD,
    cheat: ["把计划排得宽宽的，或者砍范围凑工期", "Pad the plan, or cut scope to make the date"],
    counter: atMost("scope-cut-before-close", "ratio", [
      "结项前被砍的范围占比",
      "Scope cut before closing",
    ]),
    objectives: [
      ["答应哪天就是哪天", "Deliver on the day we said"],
      ["早一点知道哪里要出事", "Know early where it will go wrong"],
    ],
    candidates: [
      early(
        "risks-with-owner-and-date",
        ["ratio", "higher"],
        [4, 1],
        ["有人有期限的风险项占比提高", "Give more risks an owner and a date"],
        ["已落实责任的风险占比", "Risks with an owner and a date"],
      ),
      late(
        "days-behind-on-critical-path",
        ["days", "lower"],
        [0, 4],
        ["关键路径的落后天数缩短", "Win back days on the critical path"],
        ["关键路径落后天数", "Days behind on the critical path"],
      ),
      early(
        "decisions-within-a-week",
        ["ratio", "higher"],
        [3, 2],
        ["一周内拍板的待决事项占比提高", "Settle more open questions within a week"],
        ["待决事项一周内决定率", "Open questions settled within a week"],
      ),
      late(
        "changes-after-design-freeze",
        ["count", "lower"],
        [2, 6],
        ["设计冻结后的变更减少", "Make fewer changes after the design freeze"],
        ["设计冻结后变更数", "Changes after the design freeze"],
        { counted: ["项", "changes"] },
      ),
    ],
    tasks: [
      ["编制项目周报", "Write the weekly report"],
      ["召开项目启动会", "Hold a kick-off"],
    ],
  }),
  family({
    id: "patents",
    names: ["专利申请数", "patents filed"],
    known: {
      zh: ["专利申请数", "专利数", "专利授权数", "发明专利数", "发明专利申请量", "知识产权数量"],
      en: [
        "patents filed",
        "patents",
        "patents granted",
        "patent applications",
        "inventions filed",
      ],
    },
    bare: { zh: ["专利"], en: [] },
    formula: ["期内提交的专利申请数", "applications filed in the period"],
    measured: ["count", "higher", "flow", "lagging", "sum"],
    ...RESEARCH_LEAD,
    cheat: ["拆成一堆外观和实用新型凑数", "File trivial ones to make up the number"],
    counter: atLeast("filings-on-core-technology", "ratio", [
      "核心技术发明申请占比",
      "Filings on core technology",
    ]),
    objectives: [
      ["把看家本领护住", "Fence in what sets us apart"],
      ["让工程师愿意把想法写下来", "Make it worth writing an idea down"],
    ],
    candidates: [
      early(
        "disclosures-by-engineers",
        ["count", "higher"],
        [8, 3],
        ["工程师提交的技术交底增加", "Get more invention disclosures from engineers"],
        ["技术交底书数", "Invention disclosures"],
        { counted: ["份", "disclosures"], fromZero: true },
      ),
      late(
        "days-from-disclosure-to-filing",
        ["days", "lower"],
        [0, 8],
        ["从交底到递交的天数缩短", "File sooner after a disclosure"],
        ["交底至递交天数中位数", "Median days from disclosure to filing"],
      ),
      late(
        "grants-used-in-products",
        ["ratio", "higher"],
        [0, 10],
        ["用在产品上的专利占比提高", "Put more inventions to use in products"],
        ["已用于产品的占比", "Inventions in use in a product"],
      ),
      early(
        "projects-searched-for-prior-art",
        ["ratio", "higher"],
        [6, 2],
        ["立项前做过检索的项目占比提高", "Search prior art before more projects start"],
        ["立项前检索覆盖率", "Projects searched before they start"],
      ),
    ],
    tasks: [
      ["举办知识产权讲座", "Hold a talk on intellectual property"],
      ["聘请代理机构", "Appoint an agent"],
    ],
  }),
  family({
    id: "research-income",
    names: ["科研经费", "research income"],
    known: {
      zh: ["科研经费", "科研到账经费", "科研经费到账额", "纵向经费", "横向经费", "课题经费"],
      en: [
        "research income",
        "research funding",
        "grant income",
        "research grants",
        "external research funding",
      ],
    },
    formula: ["申报项目数 × 中标率 × 平均资助额", "bids × success rate × average award"],
    measured: ["money", "higher", "flow", "lagging", "sum"],
    ...RESEARCH_HEAD,
    cheat: ["把横向劳务、过路经费都算进来", "Count money that only passes through"],
    counter: atMost("pass-through-share", "ratio", ["转拨经费占比", "Money passed on to others"]),
    drivers: [
      "bids * success * award",
      {
        bids: ["申报项目数", "Bids submitted"],
        success: ["项目获批率", "Bids that succeed"],
        award: ["平均资助额", "Average award"],
      },
    ],
    objectives: [
      ["让年轻老师拿到第一个项目", "Win young academics their first award"],
      ["凑成大团队做大题目", "Team up on questions too big for one"],
    ],
    candidates: [
      early(
        "bids-submitted",
        ["count", "higher"],
        [12, 3],
        ["提交的申报增加", "Submit more bids"],
        ["申报项目数", "Bids submitted"],
        { counted: ["项", "bids"], factor: "bids" },
      ),
      late(
        "bids-that-succeed",
        ["ratio", "higher"],
        [0, 12],
        ["获批比例提高", "Succeed with more of the bids"],
        ["项目获批率", "Bids that succeed"],
        { factor: "success" },
      ),
      late(
        "average-award",
        ["money", "higher"],
        [0, 12],
        ["单项资助额做大", "Win larger awards"],
        ["平均资助额", "Average award"],
        { factor: "award" },
      ),
      early(
        "bids-read-by-colleagues",
        ["ratio", "higher"],
        [10, 2],
        ["同行预审过的申报书占比提高", "Have colleagues read more bids beforehand"],
        ["申报书同行预审率", "Bids read by colleagues beforehand"],
      ),
    ],
    tasks: [
      ["转发申报通知", "Forward the calls"],
      ["举办申报讲座", "Hold a grant-writing talk"],
    ],
  }),
];
