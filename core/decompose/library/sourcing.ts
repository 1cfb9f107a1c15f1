import type { Library } from "./family";
import { atLeast, atMost, early, family, late } from "./write";

const BUYING_LEAD = {
  owner: ["采购负责人", "Head of purchasing"],
  zh: ["采购", "供应商", "供应链"],
  en: ["purchasing", "procurement", "supplier", "sourcing"],
} as const;

/** What buying costs, in money and in days. */
export const SOURCING: Library = [
  family({
    id: "purchase-savings",
    names: ["采购降本额", "purchasing savings"],
    known: {
      zh: ["采购降本额", "采购降本率", "采购成本降低率", "采购节约额", "采购成本节约率"],
      en: [
        "purchasing savings",
        "procurement savings",
        "cost savings in purchasing",
        "purchase price savings",
        "procurement cost reduction",
      ],
    },
    mirrored: { zh: ["采购成本"], en: ["purchasing cost"] },
    formula: [
      "（去年价 − 今年价）× 今年采购量",
      "(last year's price − this year's) × this year's volume",
    ],
    measured: ["money", "higher", "flow", "lagging", "sum"],
    ...BUYING_LEAD,
    cheat: [
      "先抬基准价再谈下来，或者买便宜的差料",
      "Raise the base price first, or buy cheap and poor",
    ],
    counter: atLeast("incoming-accepted", "ratio", ["来料批次接收率", "Incoming lots accepted"]),
    objectives: [
      ["让每家供应商都有对手", "Keep every supplier on its toes"],
      ["和设计一起把贵的料换掉", "Design the dear parts out together"],
    ],
    candidates: [
      early(
        "spend-put-out-to-tender",
        ["ratio", "higher"],
        [8, 3],
        ["重新招标的采购额占比提高", "Put more of the spend out to tender"],
        ["重新招标的采购额占比", "Spend put out to tender"],
      ),
      late(
        "price-of-top-parts",
        ["money", "lower"],
        [0, 8],
        ["前二十种料的单价降低", "Bring down the price of the twenty largest parts"],
        ["前二十种料加权单价", "Weighted price of the twenty largest parts"],
      ),
      late(
        "parts-standardised",
        ["count", "lower"],
        [2, 8],
        ["物料品种精简", "Buy fewer kinds of part"],
        ["在购物料品种数", "Kinds of part bought"],
        { counted: ["种", "kinds"] },
      ),
      early(
        "bids-per-tender",
        ["count", "higher"],
        [4, 3],
        ["每次询价的有效报价增加", "Get more valid bids for each tender"],
        ["单次询价有效报价数", "Valid bids per tender"],
        { counted: ["家", "bids"] },
      ),
    ],
    tasks: [
      ["签订框架合同", "Sign framework contracts"],
      ["参加行业展销会", "Visit a trade fair"],
    ],
  }),
  family({
    id: "procurement-cycle",
    names: ["采购周期", "procurement cycle time"],
    known: {
      zh: ["采购周期", "采购周期天数", "请购到下单周期", "采购前置期"],
      en: [
        "procurement cycle time",
        "purchase cycle time",
        "requisition to order time",
        "purchasing lead time",
      ],
    },
    mirrored: { zh: ["采购及时率"], en: [] },
    formula: ["请购到到货的天数，取中位数", "median days from request to delivery"],
    measured: ["days", "lower", "level", "lagging", "mean"],
    ...BUYING_LEAD,
    cheat: ["跳过比价直接下单", "Skip the comparison and order at once"],
    counter: atMost("orders-without-comparison", "ratio", [
      "未比价下单占比",
      "Orders placed without a comparison",
    ]),
    objectives: [
      ["同事要的东西不再遥遥无期", "Let nobody wait for what they asked for"],
      ["常买的东西一键就能下单", "Make regular purchases a matter of one click"],
    ],
    candidates: [
      early(
        "requests-complete-first-time",
        ["ratio", "higher"],
        [2, 2],
        ["一次填对的请购占比提高", "Receive more requests complete the first time"],
        ["请购一次填对率", "Requests complete the first time"],
      ),
      late(
        "approval-days",
        ["days", "lower"],
        [0, 4],
        ["审批停留天数缩短", "Spend fewer days on approvals"],
        ["审批停留天数", "Days spent on approvals"],
      ),
      late(
        "spend-under-contract",
        ["ratio", "higher"],
        [0, 8],
        ["有协议价的采购占比提高", "Bring more of the spend under contract"],
        ["协议采购占比", "Spend under contract"],
      ),
      early(
        "urgent-requests",
        ["count", "lower"],
        [2, 3],
        ["紧急请购减少", "Get fewer urgent requests"],
        ["紧急请购单数", "Urgent requests"],
        { counted: ["单", "requests"] },
      ),
    ],
    tasks: [
      ["修订采购制度", "Revise the purchasing policy"],
      ["上线采购系统", "Launch a purchasing system"],
    ],
  }),
];
