import type { Library } from "./family";
import { atLeast, atMost, early, family, late } from "./write";

const SUPPLY_LEAD = {
  owner: ["供应链负责人", "Head of supply chain"],
  zh: ["供应链", "物流", "计划", "订单"],
  en: ["supply chain", "logistics", "planning", "fulfilment"],
} as const;

/** Orders filled, demand foreseen, freight paid. */
export const LOGISTICS: Library = [
  family({
    id: "order-fill-rate",
    names: ["订单满足率", "order fill rate"],
    known: {
      zh: ["订单满足率", "订单齐套率", "订单完整满足率", "一次发货满足率", "订单履约率"],
      en: ["order fill rate", "line fill rate", "orders filled complete", "perfect order rate"],
    },
    bare: { zh: [], en: ["fill rate"] },
    formula: ["一次发齐的订单行 ÷ 全部订单行", "lines shipped in full ÷ lines ordered"],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    ...SUPPLY_LEAD,
    cheat: ["缺货的订单劝客户改单", "Talk customers out of what we lack"],
    counter: atMost("orders-changed-at-our-request", "ratio", [
      "我方要求改单的占比",
      "Orders changed at our request",
    ]),
    objectives: [
      ["客户要十样就一次给十样", "Ship the whole order, not most of it"],
      ["卖得快的永远有底", "Never be caught without what sells"],
    ],
    candidates: [
      early(
        "fast-movers-above-minimum",
        ["ratio", "higher"],
        [2, 2],
        ["高于最低库存的畅销品占比提高", "Keep more fast movers above their minimum"],
        ["畅销品库存达标率", "Fast movers above their minimum"],
      ),
      late(
        "lines-back-ordered",
        ["count", "lower"],
        [0, 4],
        ["欠货订单行减少", "Owe customers fewer lines"],
        ["欠货订单行数", "Lines owed to customers"],
        { counted: ["行", "lines"] },
      ),
      early(
        "shortages-seen-two-weeks-ahead",
        ["ratio", "higher"],
        [3, 2],
        ["提前两周预警的缺料占比提高", "See more shortages two weeks ahead"],
        ["缺料两周预警率", "Shortages seen two weeks ahead"],
      ),
      late(
        "days-to-ship-the-rest",
        ["days", "lower"],
        [0, 5],
        ["补发等待天数缩短", "Ship the remainder sooner"],
        ["补发等待天数中位数", "Median days until the rest ships"],
      ),
    ],
    tasks: [
      ["调整安全库存", "Reset safety stocks"],
      ["开产销协调会", "Hold a planning meeting"],
    ],
  }),
  family({
    id: "demand-forecast-accuracy",
    names: ["需求预测准确率", "demand forecast accuracy"],
    known: {
      zh: ["需求预测准确率", "预测准确率", "销量预测准确率", "需求计划准确率"],
      en: [
        "demand forecast accuracy",
        "forecast accuracy",
        "demand plan accuracy",
        "forecasting accuracy",
      ],
    },
    mirrored: {
      zh: ["预测偏差率", "需求预测偏差"],
      en: ["forecast bias", "forecast error rate", "mape"],
    },
    formula: ["1 − Σ|实际 − 预测| ÷ Σ实际", "1 − Σ|actual − forecast| ÷ Σ actual"],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    ...SUPPLY_LEAD,
    cheat: ["在大类上算，把单品的错抵消掉", "Measure whole groups so that errors cancel out"],
    counter: atMost("stock-out-rate", "ratio", ["缺货率", "Stock-out rate"]),
    objectives: [
      ["工厂和仓库都敢信计划", "Give plant and warehouse a plan they trust"],
      ["促销的事提前说，别临时通知", "Hear about promotions before they start"],
    ],
    candidates: [
      early(
        "promotions-announced-a-month-ahead",
        ["ratio", "higher"],
        [4, 2],
        ["提前一个月报备的促销占比提高", "Hear of more promotions a month ahead"],
        ["促销提前一月报备率", "Promotions announced a month ahead"],
      ),
      late(
        "error-on-top-items",
        ["ratio", "lower"],
        [0, 6],
        ["前五十个单品的误差降低", "Miss by less on the fifty largest items"],
        ["前五十单品预测误差", "Error on the fifty largest items"],
      ),
      late(
        "standing-overestimates",
        ["count", "lower"],
        [0, 6],
        ["长期高估的单品减少", "Have fewer items we always overestimate"],
        ["连续三月高估的单品数", "Items overestimated three months running"],
        { counted: ["个", "items"] },
      ),
      early(
        "customers-sharing-their-plan",
        ["count", "higher"],
        [6, 3],
        ["分享需求计划的大客户增加", "Get more large customers to share their plans"],
        ["分享需求计划的客户数", "Customers who share their plan"],
        { counted: ["家", "customers"] },
      ),
    ],
    tasks: [
      ["采购预测软件", "Buy forecasting software"],
      ["召开月度预测会", "Hold the forecast meeting"],
    ],
  }),
  family({
    id: "logistics-cost",
    names: ["物流费用率", "logistics cost"],
    known: {
      zh: [
        "运输成本率",
        "物流费用率",
        "物流成本",
        "运输成本",
        "运费",
        "单票物流成本",
        "单件物流成本",
        "仓储物流费用率",
        "配送成本",
      ],
      en: [
        "logistics cost",
        "freight cost",
        "transport cost",
        "shipping cost",
        "delivery cost",
        "distribution cost",
        "cost per shipment",
      ],
    },
    formula: ["物流费用 ÷ 销售额", "logistics cost ÷ sales"],
    measured: ["ratio", "lower", "level", "lagging", "ratio"],
    ...SUPPLY_LEAD,
    cheat: ["攒货等满车，客户多等几天", "Hold goods until the truck is full"],
    counter: atLeast("delivered-on-promised-day", "ratio", [
      "按承诺日送达率",
      "Delivered on the day promised",
    ]),
    objectives: [
      ["车不空跑，货不绕路", "Run no empty miles"],
      ["急件越来越少", "Need fewer express shipments"],
    ],
    candidates: [
      early(
        "truck-fill",
        ["ratio", "higher"],
        [0, 2],
        ["装载率提高", "Fill the trucks better"],
        ["车辆装载率", "Load factor of trucks"],
      ),
      late(
        "express-shipments",
        ["ratio", "lower"],
        [0, 4],
        ["加急发运占比降低", "Send less by express"],
        ["加急发运占比", "Shipments sent by express"],
      ),
      late(
        "rate-per-kilometre",
        ["money", "lower"],
        [0, 8],
        ["干线公里单价降低", "Pay less per kilometre"],
        ["干线公里单价", "Rate per kilometre"],
      ),
      early(
        "deliveries-at-first-attempt",
        ["ratio", "higher"],
        [0, 2],
        ["一次投递成功的比例提高", "Deliver more at the first attempt"],
        ["一次投递成功率", "Deliveries that succeed first time"],
      ),
    ],
    tasks: [
      ["重新招标承运商", "Retender the carriers"],
      ["绘制线路图", "Map the routes"],
    ],
  }),
];
