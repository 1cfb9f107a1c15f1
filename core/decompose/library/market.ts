import type { Library } from "./family";
import { atLeast, atMost, early, family, late } from "./write";

const SALES_LEAD = {
  owner: ["销售负责人", "Head of sales"],
  zh: ["销售", "业务", "商务"],
  en: ["sales", "commercial"],
} as const;

/** The market as a whole: our share of it, our prices in it and what we foresee. */
export const MARKET: Library = [
  family({
    id: "market-share",
    names: ["市场占有率", "market share"],
    known: {
      zh: ["市场占有率", "市占率", "市场份额", "国内市场占有率"],
      en: ["market share", "value share"],
    },
    formula: ["本公司销售额 ÷ 市场总销售额", "our sales ÷ sales of the whole market"],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    owner: ["市场负责人", "Head of marketing"],
    zh: ["市场", "销售", "战略"],
    en: ["marketing", "sales", "strategy"],
    cheat: ["打价格战换份额，或者把市场划小", "Buy share with price, or redraw the market smaller"],
    counter: atLeast("price-against-rivals", "ratio", [
      "相对竞品的价格指数",
      "Price index against rivals",
    ]),
    objectives: [
      ["在对手的地盘上站住脚", "Take ground where rivals felt safe"],
      ["让更多人第一个想到我们", "Be the first name people think of"],
    ],
    candidates: [
      late(
        "customers-won-from-rivals",
        ["count", "higher"],
        [4, 6],
        ["从竞品转过来的客户增加", "Win more customers over from rivals"],
        ["竞品转入客户数", "Customers won over from rivals"],
        { counted: ["家", "customers"], fromZero: true },
      ),
      early(
        "outlets-stocking-us",
        ["ratio", "higher"],
        [6, 3],
        ["能买到我们产品的网点占比提高", "Get stocked in more of the outlets"],
        ["终端铺货率", "Outlets that stock us"],
      ),
      late(
        "share-in-growing-segment",
        ["ratio", "higher"],
        [0, 9],
        ["在增长最快的细分市场里份额提高", "Gain share in the segment that grows fastest"],
        ["高增长细分市场份额", "Share in the fastest-growing segment"],
      ),
      early(
        "considered-by-buyers",
        ["ratio", "higher"],
        [8, 4],
        ["采购时会考虑我们的客户占比提高", "Get onto more buyers' lists"],
        ["目标客户备选率", "Target buyers who consider us"],
      ),
    ],
    tasks: [
      ["购买行业报告", "Buy the industry report"],
      ["跟踪竞品价格", "Track competitors' prices"],
    ],
  }),
  family({
    id: "sales-forecast-accuracy",
    names: ["销售预测准确率", "sales forecast accuracy"],
    known: {
      zh: ["销售预测准确率", "销售额预测准确率", "业绩预测准确率"],
      en: ["sales forecast accuracy", "revenue forecast accuracy"],
    },
    mirrored: { zh: ["销售预测偏差率"], en: [] },
    formula: ["1 − |实际 − 预测| ÷ 预测", "1 − |actual − forecast| ÷ forecast"],
    measured: ["ratio", "higher", "level", "lagging", "mean"],
    ...SALES_LEAD,
    cheat: ["报个保底数，到手的单压着不签", "Forecast low and sit on orders until next month"],
    counter: atMost("orders-booked-in-last-week", "ratio", [
      "月末最后一周签约占比",
      "Orders booked in the last week of the month",
    ]),
    objectives: [
      ["说多少就是多少", "Say a figure and stand by it"],
      ["让工厂敢照着我们的话备货", "Give the plant a plan it can build on"],
    ],
    candidates: [
      early(
        "deals-with-verified-date",
        ["ratio", "higher"],
        [4, 2],
        ["签约日期经客户确认的商机占比提高", "Check the closing date with more customers"],
        ["客户确认过签约日期的商机占比", "Deals whose date the customer confirmed"],
      ),
      late(
        "slipped-deals",
        ["ratio", "lower"],
        [0, 6],
        ["推迟签约的商机占比降低", "Let fewer deals slip to the next month"],
        ["推迟签约商机占比", "Deals that slipped a month"],
      ),
      early(
        "deals-updated-weekly",
        ["ratio", "higher"],
        [3, 2],
        ["每周更新的商机占比提高", "Bring more open deals up to date every week"],
        ["每周更新商机占比", "Open deals updated within a week"],
      ),
      late(
        "unforeseen-orders",
        ["ratio", "lower"],
        [0, 6],
        ["没有预报就冒出来的订单减少", "Book fewer orders nobody had forecast"],
        ["未预报订单金额占比", "Orders that no forecast held"],
      ),
    ],
    tasks: [
      ["每周提交预测表", "Submit the forecast every week"],
      ["上线预测模型", "Launch a forecasting model"],
    ],
  }),
  family({
    id: "price-discount",
    names: ["平均折扣率", "average discount"],
    known: {
      zh: ["平均折扣率", "折扣率", "让价幅度", "价格折让率", "平均让价率"],
      en: ["average discount", "discount rate given", "average discount rate", "price concessions"],
    },
    mirrored: {
      zh: ["价格实现率", "成交价达成率"],
      en: ["price realisation", "price realization"],
    },
    formula: ["1 − 成交价 ÷ 目录价", "1 − price paid ÷ list price"],
    measured: ["ratio", "lower", "level", "lagging", "ratio"],
    ...SALES_LEAD,
    cheat: [
      "把让价藏进赠品、账期和免费服务里",
      "Hide the concession in free goods, terms or service",
    ],
    counter: atMost("free-goods-share", "ratio", [
      "赠品与返利占销售额比例",
      "Free goods and rebates against sales",
    ]),
    objectives: [
      ["靠价值谈单，不靠让价谈单", "Sell on what it is worth, not on what we waive"],
      ["同样的客户同样的价", "Quote like customers alike"],
    ],
    candidates: [
      early(
        "quotes-outside-price-band",
        ["ratio", "lower"],
        [3, 2],
        ["超出价格带的报价占比降低", "Send fewer quotes outside the price band"],
        ["超价格带报价占比", "Quotes outside the price band"],
      ),
      late(
        "special-price-approvals",
        ["count", "lower"],
        [2, 4],
        ["特价申请减少", "Need fewer special-price approvals"],
        ["特价审批单数", "Special-price approvals"],
        { counted: ["单", "approvals"] },
      ),
      late(
        "loss-making-customers",
        ["count", "lower"],
        [2, 8],
        ["供货亏本的客户减少", "Reprice customers we serve at a loss"],
        ["亏本供货客户数", "Customers served at a loss"],
        { counted: ["家", "customers"] },
      ),
      early(
        "quotes-with-value-case",
        ["ratio", "higher"],
        [6, 3],
        ["附收益说明的报价占比提高", "Show the benefit in more quotes"],
        ["附收益说明的报价占比", "Quotes that show the benefit"],
      ),
    ],
    tasks: [
      ["重印价目表", "Reprint the price list"],
      ["做一次谈判培训", "Run a negotiation course"],
    ],
  }),
  family({
    id: "sales-per-rep",
    names: ["人均销售额", "sales per rep"],
    known: {
      zh: ["人均销售额", "人均业绩", "销售人均产出", "销售人效", "人均签约额"],
      en: ["sales per rep", "revenue per rep", "sales productivity", "sales per head"],
    },
    formula: ["销售额 ÷ 销售人数", "sales ÷ sales staff"],
    measured: ["money", "higher", "flow", "lagging", "ratio"],
    ...SALES_LEAD,
    cheat: ["只留老手，新人不招也不带", "Keep the veterans and stop bringing on new people"],
    counter: atLeast("new-rep-quota-attainment", "ratio", [
      "新人首年达标比例",
      "First-year reps who reach their number",
    ]),
    objectives: [
      ["把时间还给见客户", "Give salespeople their day back for customers"],
      ["让中间那批人追上前面的人", "Bring the middle of the team up to the best"],
    ],
    candidates: [
      early(
        "customer-facing-hours",
        ["ratio", "higher"],
        [6, 2],
        ["面对客户的工时占比提高", "Spend more of the week with customers"],
        ["面对客户工时占比", "Working time spent with customers"],
      ),
      late(
        "reps-above-floor",
        ["ratio", "higher"],
        [0, 8],
        ["业绩过线的销售人员占比提高", "Lift more reps above the floor"],
        ["业绩过线的销售人员占比", "Reps above the floor"],
      ),
      late(
        "ramp-up-weeks",
        ["days", "lower"],
        [4, 10],
        ["新人出第一单的天数缩短", "Get new reps to their first order sooner"],
        ["新人首单天数中位数", "Median days to a new rep's first order"],
      ),
      early(
        "coached-visits",
        ["count", "higher"],
        [8, 2],
        ["主管陪访次数增加", "Coach more visits in the field"],
        ["主管陪访次数", "Visits coached by a manager"],
        { counted: ["次", "visits"], fromZero: true },
      ),
    ],
    tasks: [
      ["组织销售技能大赛", "Hold a sales contest"],
      ["更换客户管理系统", "Replace the CRM"],
    ],
  }),
];
