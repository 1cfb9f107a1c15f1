import type { Library } from "./family";
import { atMost, early, family, late } from "./write";

const RESEARCH_LEAD = {
  owner: ["研发总监", "Head of research and development"],
  zh: ["研发", "项目", "产品开发", "技术中心"],
  en: ["r&d", "research", "development", "project"],
} as const;

/** Products on their way to the market, and what they sell there. */
export const NEW_PRODUCTS: Library = [
  family({
    id: "new-product-share",
    names: ["新产品销售占比", "new product share of sales"],
    known: {
      zh: [
        "新产品销售占比",
        "新品销售占比",
        "新产品收入占比",
        "新品贡献率",
        "新产品销售额",
        "新品销售额",
      ],
      en: [
        "new product share of sales",
        "new product revenue",
        "new product vitality index",
        "sales from new products",
        "vitality index",
      ],
    },
    formula: [
      "三年内上市产品的销售额 ÷ 总销售额",
      "sales of products under three years old ÷ all sales",
    ],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    ...RESEARCH_LEAD,
    cheat: ["给老产品换个型号", "Give an old product a new number"],
    counter: atMost("renamed-products-share", "ratio", [
      "新品清单中改型产品占比",
      "Listed as new but merely renamed",
    ]),
    objectives: [
      ["做出客户等着要的东西", "Make what customers are waiting for"],
      ["让新东西走出实验室", "Get good ideas out of the laboratory"],
    ],
    candidates: [
      early(
        "customers-in-trial",
        ["count", "higher"],
        [8, 4],
        ["参与试用的标杆客户增加", "Bring more reference customers into the trial"],
        ["试用标杆客户数", "Reference customers in the trial"],
        { counted: ["家", "customers"], fromZero: true },
      ),
      late(
        "launches-reaching-first-year-plan",
        ["ratio", "higher"],
        [0, 10],
        ["上市后达到首年计划的占比提高", "Have more launches reach their first-year plan"],
        ["达到首年计划的上市项目占比", "Launches that reach their first-year plan"],
      ),
      late(
        "sales-staff-selling-it",
        ["ratio", "higher"],
        [4, 6],
        ["卖出过新品的销售占比提高", "Get more of the sales force to sell a new product"],
        ["卖出过新品的销售占比", "Sales staff who have sold one"],
      ),
      early(
        "concepts-tested-with-buyers",
        ["count", "higher"],
        [12, 3],
        ["经客户验证的概念增加", "Test more concepts with buyers"],
        ["经客户验证的概念数", "Concepts tested with buyers"],
        { counted: ["个", "concepts"], fromZero: true },
      ),
    ],
    tasks: [
      ["举办新品发布会", "Hold a launch event"],
      ["申报新产品鉴定", "Apply for an innovation award"],
    ],
  }),
  family({
    id: "time-to-market",
    names: ["产品上市周期", "time to market"],
    known: {
      zh: ["产品上市周期", "上市周期", "新品开发周期", "产品开发周期", "研发周期"],
      en: [
        "time to market",
        "product development time",
        "development lead time of products",
        "concept to launch time",
      ],
    },
    formula: ["立项到上市的天数，取中位数", "median days from approval to launch"],
    measured: ["days", "lower", "level", "lagging", "mean"],
    ...RESEARCH_LEAD,
    cheat: ["跳过验证赶着上", "Skip the verification"],
    counter: atMost("field-failures-first-quarter", "ratio", [
      "上市首季故障率",
      "Failures in the first quarter after launch",
    ]),
    objectives: [
      ["抢在旺季前摆上货架", "Be on the shelf before the season starts"],
      ["同样的验证别做两遍", "Never verify the same thing twice"],
    ],
    candidates: [
      early(
        "gate-reviews-on-the-day",
        ["ratio", "higher"],
        [6, 3],
        ["按日子开完的评审占比提高", "Hold more gate reviews on the day"],
        ["阶段评审准时率", "Gate reviews held on the day"],
      ),
      late(
        "prototype-rounds",
        ["count", "lower"],
        [2, 8],
        ["打样轮次减少", "Need fewer rounds of prototypes"],
        ["平均打样轮次", "Average rounds of prototypes"],
        { counted: ["轮", "rounds"] },
      ),
      late(
        "tooling-days",
        ["days", "lower"],
        [0, 8],
        ["开模用时缩短", "Shorten the tooling"],
        ["开模天数中位数", "Median days of tooling"],
      ),
      early(
        "parts-reused",
        ["ratio", "higher"],
        [8, 4],
        ["沿用成熟零部件的占比提高", "Build more from parts we know"],
        ["沿用件占比", "Parts carried over"],
      ),
    ],
    tasks: [
      ["修订开发流程文件", "Rewrite the development procedure"],
      ["参观标杆企业", "Visit a model company"],
    ],
  }),
];
