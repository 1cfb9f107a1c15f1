import type { Library } from "./family";
import { atLeast, atMost, early, family, late } from "./write";

const SHOP_LEAD = {
  owner: ["电商负责人", "Head of e-commerce"],
  zh: ["电商", "线上", "店铺运营"],
  en: ["commerce", "online", "digital"],
} as const;

/** What happens between the basket and the parcel that comes back. */
export const WEB_SHOP: Library = [
  family({
    id: "average-order-value",
    names: ["客单价", "average order value"],
    known: {
      zh: ["客单价", "平均客单价", "笔单价", "平均订单金额", "单均金额"],
      en: ["average order value", "aov", "average basket", "basket value", "average basket size"],
    },
    formula: ["件单价 × 连带件数", "price per item × items per order"],
    measured: ["money", "higher", "level", "lagging", "ratio"],
    ...SHOP_LEAD,
    cheat: [
      "抬高包邮门槛，把小单客人挡在门外",
      "Raise the free-delivery bar and lose small orders",
    ],
    counter: atLeast("orders-placed", "count", ["成交订单数", "Orders placed"]),
    drivers: [
      "item_price * items",
      { item_price: ["件单价", "Price per item"], items: ["连带件数", "Items per order"] },
    ],
    objectives: [
      ["让客人一次把要用的都买齐", "Let people find everything they need in one go"],
      ["帮客人挑到更合适的那一款", "Help people choose the one that suits them"],
    ],
    candidates: [
      late(
        "items-per-order",
        ["count", "higher"],
        [0, 3],
        ["一单里的件数增加", "Get more items into each order"],
        ["连带件数", "Items per order"],
        { counted: ["件", "items"], factor: "items" },
      ),
      late(
        "price-per-item",
        ["money", "higher"],
        [0, 5],
        ["件单价提高", "Raise the price per item through better choices"],
        ["件单价", "Price per item"],
        { factor: "item_price" },
      ),
      early(
        "suggestions-taken",
        ["ratio", "higher"],
        [1, 2],
        ["搭配推荐被加购的比例提高", "Get more of our suggestions into the basket"],
        ["搭配推荐加购率", "Suggestions added to the basket"],
      ),
      late(
        "bundle-orders",
        ["ratio", "higher"],
        [0, 4],
        ["套装订单占比提高", "Sell more orders as sets"],
        ["套装订单占比", "Orders that hold a set"],
      ),
    ],
    tasks: [
      ["设置满减活动", "Set up a spend-and-save offer"],
      ["更新详情页图片", "Change the product photographs"],
    ],
  }),
  family({
    id: "basket-abandonment",
    names: ["购物车放弃率", "basket abandonment"],
    known: {
      zh: ["购物车放弃率", "弃购率", "加购未支付率", "未支付订单率", "下单未付款率"],
      en: [
        "basket abandonment",
        "cart abandonment",
        "cart abandonment rate",
        "checkout abandonment",
      ],
    },
    formula: ["1 − 付款订单数 ÷ 加购次数", "1 − paid orders ÷ baskets started"],
    measured: ["ratio", "lower", "level", "lagging", "ratio"],
    ...SHOP_LEAD,
    cheat: ["把加购按钮藏起来，只留立即购买", "Hide the basket and leave only 'buy now'"],
    counter: atLeast("baskets-started", "count", ["加购次数", "Baskets started"]),
    objectives: [
      ["付款只差一步时不让客人犹豫", "Lose nobody at the last step"],
      ["该说的运费和时间早点说清楚", "Tell people the full price and the day up front"],
    ],
    candidates: [
      early(
        "checkout-fields",
        ["count", "lower"],
        [1, 3],
        ["结算要填的项目减少", "Ask for fewer details at checkout"],
        ["结算页必填项数", "Fields to fill at checkout"],
        { counted: ["项", "fields"] },
      ),
      late(
        "payment-failures",
        ["ratio", "lower"],
        [0, 4],
        ["支付失败的比例降低", "Let fewer payments fail"],
        ["支付失败率", "Payments that fail"],
      ),
      early(
        "shipping-cost-shown-early",
        ["ratio", "higher"],
        [1, 2],
        ["在商品页就看得到运费的商品占比提高", "Show delivery cost on more product pages"],
        ["商品页明示运费占比", "Product pages that show delivery cost"],
      ),
      late(
        "baskets-won-back",
        ["ratio", "higher"],
        [0, 4],
        ["被提醒后完成付款的比例提高", "Win back more of the baskets left behind"],
        ["弃单召回率", "Abandoned baskets won back"],
      ),
    ],
    tasks: [
      ["重做结算页面", "Redesign the checkout page"],
      ["群发催付短信", "Send out payment reminders"],
    ],
  }),
  family({
    id: "return-rate",
    names: ["退货率", "return rate"],
    known: {
      zh: ["退货率", "退款率", "退换货率", "退货退款率", "商品退货率"],
      en: ["return rate", "returns rate", "refund rate", "product returns", "product return rate"],
    },
    bare: { zh: ["退货", "退款"], en: ["returns", "refunds"] },
    formula: ["退货件数 ÷ 发货件数", "items returned ÷ items shipped"],
    measured: ["ratio", "lower", "level", "lagging", "ratio"],
    ...SHOP_LEAD,
    cheat: ["刁难退货的客人，拖到过期", "Make sending things back hard until time runs out"],
    counter: atMost("disputes-escalated", "ratio", [
      "平台介入纠纷率",
      "Disputes taken to the marketplace",
    ]),
    objectives: [
      ["让客人收到的和想的一样", "Let what arrives be what people expected"],
      ["寄出去的每一件都对得上单", "Send the right thing, whole, the first time"],
    ],
    candidates: [
      early(
        "size-guide-used",
        ["ratio", "higher"],
        [3, 2],
        ["下单前看过尺码建议的占比提高", "Have more buyers check their size first"],
        ["尺码建议使用率", "Buyers who checked their size"],
      ),
      late(
        "returns-not-as-described",
        ["count", "lower"],
        [0, 5],
        ["因描述不符退回的减少", "Cut what comes back because it looked different"],
        ["描述不符退货件数", "Items sent back as not described"],
        { counted: ["件", "items"] },
      ),
      late(
        "wrong-item-shipments",
        ["ratio", "lower"],
        [0, 3],
        ["错发漏发的比例降低", "Ship fewer wrong or missing items"],
        ["错发漏发率", "Wrong or missing items"],
      ),
      early(
        "worst-items-fixed",
        ["count", "higher"],
        [4, 4],
        ["整改或下架的高退货商品增加", "Mend or delist more of the worst items"],
        ["已整改高退货商品数", "Worst items mended or delisted"],
        { counted: ["款", "items"], fromZero: true },
      ),
    ],
    tasks: [
      ["修改退换货条款", "Rewrite the returns policy"],
      ["给每单附感谢卡", "Put a thank-you card in each parcel"],
    ],
  }),
  family({
    id: "shop-rating",
    names: ["店铺评分", "shop rating"],
    known: {
      zh: ["DSR评分", "店铺评分", "店铺动态评分", "商品好评率", "好评率", "店铺综合体验分", "DSR"],
      en: ["shop rating", "store rating", "seller rating", "product rating", "review score"],
    },
    formula: ["评价得分的平均数", "mean of the ratings given"],
    measured: ["points", "higher", "level", "lagging", "mean"],
    ...SHOP_LEAD,
    cheat: ["返现换好评、刷单", "Pay for five stars"],
    counter: atMost("incentivised-reviews", "ratio", [
      "返现或刷单评价占比",
      "Reviews that were paid for",
    ]),
    objectives: [
      ["让客人愿意主动夸一句", "Earn the praise nobody asked for"],
      ["中差评里说的事件件有着落", "Put right what people complain about"],
    ],
    candidates: [
      early(
        "shipped-same-day",
        ["ratio", "higher"],
        [2, 1],
        ["当日发出的订单占比提高", "Ship more orders the same day"],
        ["当日发货率", "Orders shipped the same day"],
      ),
      late(
        "poor-reviews-put-right",
        ["ratio", "higher"],
        [3, 3],
        ["差评客人得到处理的比例提高", "Put things right for more unhappy reviewers"],
        ["差评妥善处理率", "Poor reviews put right with the buyer"],
      ),
      late(
        "poor-reviews-on-quality",
        ["count", "lower"],
        [0, 6],
        ["质量类差评减少", "Get fewer poor reviews about quality"],
        ["质量类差评数", "Poor reviews about quality"],
        { counted: ["条", "reviews"] },
      ),
      early(
        "chat-answer-seconds",
        ["seconds", "lower"],
        [2, 1],
        ["在线咨询的等待时间缩短", "Keep shoppers waiting less in chat"],
        ["在线咨询平均等待时间", "Average wait in chat"],
      ),
    ],
    tasks: [
      ["邀请客人评价", "Ask buyers for a review"],
      ["重新布置店铺首页", "Redecorate the shop page"],
    ],
  }),
];
