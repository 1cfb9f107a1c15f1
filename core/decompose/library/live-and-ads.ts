import type { Library } from "./family";
import { atLeast, atMost, early, family, late } from "./write";

const LIVE_LEAD = {
  owner: ["直播负责人", "Head of live selling"],
  zh: ["直播", "电商", "内容"],
  en: ["live", "commerce", "social"],
} as const;
const MEDIA_LEAD = {
  owner: ["投放负责人", "Head of paid media"],
  zh: ["投放", "推广", "市场"],
  en: ["paid", "media", "performance"],
} as const;
const MEMBER_LEAD = {
  owner: ["会员运营负责人", "Head of membership"],
  zh: ["会员", "私域", "用户运营"],
  en: ["loyalty", "member", "crm"],
} as const;

/** Live selling, paid media and the members who come back without either. */
export const LIVE_AND_ADS: Library = [
  family({
    id: "live-sales",
    names: ["直播销售额", "live-stream sales"],
    known: {
      zh: ["直播间成交额", "直播销售额", "直播GMV", "直播带货销售额", "直播成交额", "直播间销售额"],
      en: ["live-stream sales", "livestream sales", "live commerce sales", "live selling revenue"],
    },
    formula: ["观看人次 × 成交率 × 客单价", "viewers × buying rate × order value"],
    measured: ["money", "higher", "flow", "lagging", "sum"],
    ...LIVE_LEAD,
    cheat: ["冲动下单、过后退款，拿成交额当成绩", "Push impulse orders that are refunded next day"],
    counter: atMost("live-refund-rate", "ratio", ["直播订单退款率", "Live orders refunded"]),
    drivers: [
      "viewers * buying_rate * order_value",
      {
        viewers: ["直播间观看人次", "Viewers of the stream"],
        buying_rate: ["直播间成交率", "Viewers who buy"],
        order_value: ["直播间客单价", "Order value in the stream"],
      },
    ],
    objectives: [
      ["让进直播间的人舍不得走", "Make people stay once they tune in"],
      ["把主播讲的变成客人要的", "Show what viewers came to see"],
    ],
    candidates: [
      early(
        "stream-viewers",
        ["count", "higher"],
        [0, 1],
        ["直播间观看人次增加", "Draw more viewers to the stream"],
        ["直播间观看人次", "Viewers of the stream"],
        { counted: ["人次", "viewers"], factor: "viewers" },
      ),
      late(
        "viewers-who-buy",
        ["ratio", "higher"],
        [0, 3],
        ["直播间成交率提高", "Turn more viewers into buyers"],
        ["直播间成交率", "Viewers who buy"],
        { factor: "buying_rate" },
      ),
      late(
        "stream-order-value",
        ["money", "higher"],
        [0, 4],
        ["直播间客单价提高", "Raise the order value in the stream"],
        ["直播间客单价", "Order value in the stream"],
        { factor: "order_value" },
      ),
      early(
        "minutes-watched",
        ["minutes", "higher"],
        [1, 2],
        ["人均停留时长增加", "Keep viewers watching longer"],
        ["直播间人均停留时长", "Minutes watched per viewer"],
      ),
      early(
        "streams-held",
        ["count", "higher"],
        [1, 1],
        ["直播场次增加", "Go live more often"],
        ["直播场次", "Streams held"],
        { counted: ["场", "streams"], fromZero: true },
      ),
    ],
    tasks: [
      ["布置新直播间", "Build a new studio"],
      ["签约一位主播", "Sign a host"],
    ],
  }),
  family({
    id: "ad-return",
    names: ["广告投产比", "return on ad spend"],
    known: {
      zh: ["广告投产比", "投产比", "广告ROI", "投放ROI", "推广ROI", "广告投资回报率", "ROAS"],
      en: ["return on ad spend", "roas", "ad roi", "advertising roi", "return on advertising"],
    },
    formula: ["广告带来的成交额 ÷ 广告花费", "sales from advertising ÷ advertising spend"],
    measured: ["none", "higher", "level", "lagging", "ratio"],
    ...MEDIA_LEAD,
    cheat: ["把钱都投给本来就要买的老客", "Aim the money at people who would have bought anyway"],
    counter: atLeast("ad-orders-from-new-buyers", "ratio", [
      "广告订单新客占比",
      "New buyers among ad orders",
    ]),
    drivers: [
      "click_to_order * order_size / click_cost",
      {
        click_to_order: ["广告点击成交率", "Ad clicks that end in an order"],
        order_size: ["广告订单均额", "Value of an ad order"],
        click_cost: ["广告点击单价", "Cost of an ad click"],
      },
    ],
    objectives: [
      ["把广告只给会买的人看", "Show it to people who mean to buy"],
      ["花出去的每一块钱都知道换回了什么", "Know what each click was worth"],
    ],
    candidates: [
      early(
        "ad-click-cost",
        ["money", "lower"],
        [0, 2],
        ["广告点击单价降低", "Pay less for each click"],
        ["广告点击单价", "Cost of an ad click"],
        { factor: "click_cost" },
      ),
      late(
        "ad-click-to-order",
        ["ratio", "higher"],
        [0, 3],
        ["点击后下单的比例提高", "Turn more clicks into orders"],
        ["广告点击成交率", "Ad clicks that end in an order"],
        { factor: "click_to_order" },
      ),
      late(
        "ad-order-value",
        ["money", "higher"],
        [0, 5],
        ["广告订单的金额做大", "Get larger orders out of advertising"],
        ["广告订单均额", "Value of an ad order"],
        { factor: "order_size" },
      ),
      early(
        "spend-on-tested-creatives",
        ["ratio", "higher"],
        [2, 2],
        ["投给测试胜出素材的预算占比提高", "Put more of the money behind tested creatives"],
        ["胜出素材预算占比", "Spend behind creatives that won a test"],
      ),
    ],
    tasks: [
      ["新开一个投放账户", "Open another ad account"],
      ["每周出投放日报", "Write the media report"],
    ],
  }),
  family({
    id: "active-members",
    names: ["活跃会员数", "active members"],
    known: {
      zh: ["活跃会员数", "会员数", "有效会员数", "新增会员数", "会员人数", "会员活跃率"],
      en: ["active members", "members", "loyalty members", "membership", "new members"],
    },
    formula: ["期内有消费的会员数", "members who bought in the period"],
    measured: ["count", "higher", "level", "lagging", "last"],
    ...MEMBER_LEAD,
    cheat: ["扫码送礼拉人头，办完卡就不来", "Give gifts for sign-ups that never shop again"],
    counter: atLeast("sales-per-member", "money", ["会员人均消费", "Spend per member"]),
    objectives: [
      ["让熟客有理由常来", "Give regulars a reason to come by"],
      ["记得每位老朋友喜欢什么", "Remember what each regular likes"],
    ],
    candidates: [
      early(
        "buyers-who-join",
        ["ratio", "higher"],
        [2, 1],
        ["结账时愿意入会的客人占比提高", "Get more buyers to join at the till"],
        ["入会转化率", "Buyers who join"],
      ),
      late(
        "benefits-redeemed",
        ["ratio", "higher"],
        [2, 4],
        ["权益被用掉的比例提高", "Get more of the members' benefits used"],
        ["会员权益核销率", "Benefits redeemed"],
      ),
      late(
        "sleepers-woken",
        ["count", "higher"],
        [0, 4],
        ["重新回来的沉睡客人增加", "Bring sleeping customers back"],
        ["沉睡客人唤醒数", "Sleeping customers who came back"],
        { counted: ["人", "customers"], fromZero: true },
      ),
      early(
        "reachable-customers",
        ["ratio", "higher"],
        [3, 2],
        ["加了企业微信的客人占比提高", "Win permission to write to more customers"],
        ["可触达客人占比", "Customers we may write to"],
      ),
    ],
    tasks: [
      ["设计会员等级", "Design membership tiers"],
      ["举办会员日", "Hold a members' day"],
    ],
  }),
];
