import type { Library } from "./family";
import { atLeast, atMost, early, family, late } from "./write";

const BRAND_LEAD = {
  owner: ["品牌负责人", "Head of brand"],
  zh: ["品牌", "市场", "公关"],
  en: ["brand", "marketing", "communications"],
} as const;
const CONTENT_LEAD = {
  owner: ["内容运营负责人", "Head of content"],
  zh: ["内容", "运营", "新媒体"],
  en: ["content", "social", "digital"],
} as const;

const MARKETING_LEAD = {
  owner: ["市场负责人", "Head of marketing"],
  zh: ["市场", "营销", "增长"],
  en: ["marketing", "growth", "demand"],
} as const;

/** Being known, found and followed. */
export const BRAND: Library = [
  family({
    id: "brand-awareness",
    names: ["品牌知名度", "brand awareness"],
    known: {
      zh: ["品牌知名度", "品牌认知度", "品牌提及率", "无提示提及率", "品牌影响力"],
      en: ["brand awareness", "unaided awareness", "brand recall", "brand recognition"],
    },
    formula: ["能说出品牌的受访者 ÷ 全部受访者", "people who name us ÷ people asked"],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    ...BRAND_LEAD,
    cheat: ["只在老客户和员工里做调查", "Ask only customers and staff"],
    counter: atLeast("strangers-in-sample", "ratio", [
      "受访者中非客户占比",
      "People in the sample who are no customers",
    ]),
    objectives: [
      ["让没买过的人也叫得出我们的名字", "Have people who never bought know our name"],
      ["在行业里说得上话", "Be the voice the trade quotes"],
    ],
    candidates: [
      late(
        "searches-for-our-name",
        ["count", "higher"],
        [4, 6],
        ["主动搜索我们的人增加", "Have more people search for us by name"],
        ["品牌词搜索量", "Searches for our name"],
        { counted: ["次", "searches"] },
      ),
      early(
        "unpaid-media-mentions",
        ["count", "higher"],
        [8, 3],
        ["媒体主动报道增加", "Earn more coverage we did not pay for"],
        ["媒体自发报道数", "Media mentions we did not pay for"],
        { counted: ["篇", "mentions"], fromZero: true },
      ),
      early(
        "target-audience-reached",
        ["ratio", "higher"],
        [6, 2],
        ["目标人群触达比例提高", "Reach more of the people we want to know us"],
        ["目标人群触达率", "Target audience reached"],
      ),
      late(
        "recommendations-by-experts",
        ["count", "higher"],
        [8, 8],
        ["行业专家公开推荐增加", "Be recommended by more people the trade listens to"],
        ["行业专家推荐数", "Public recommendations by experts"],
        { counted: ["次", "recommendations"], fromZero: true },
      ),
    ],
    tasks: [
      ["更新品牌手册", "Update the brand book"],
      ["拍摄宣传片", "Shoot a company film"],
    ],
  }),
  family({
    id: "website-traffic",
    names: ["网站访问量", "website traffic"],
    known: {
      zh: ["网站访问量", "官网访问量", "网站流量", "官网流量", "独立访客数", "自然流量", "UV"],
      en: ["website traffic", "site visits", "web traffic", "unique visitors", "organic traffic"],
    },
    bare: { zh: ["流量", "访问量"], en: ["traffic", "visits", "sessions"] },
    formula: [
      "搜索访问 + 直接访问 + 推荐访问 + 付费访问",
      "search + direct + referred + paid visits",
    ],
    measured: ["count", "higher", "flow", "leading", "sum"],
    ...CONTENT_LEAD,
    cheat: ["买量冲数，来了就走", "Buy clicks from people who leave at once"],
    counter: atMost("bounce-rate", "ratio", ["跳出率", "Bounce rate"]),
    drivers: [
      "search + direct + referred + paid",
      {
        search: ["自然搜索访问量", "Visits from search"],
        direct: ["直接访问量", "Direct visits"],
        referred: ["外链推荐访问量", "Visits referred by other sites"],
        paid: ["付费推广访问量", "Paid visits"],
      },
    ],
    objectives: [
      ["让人一搜就搜到我们的答案", "Be where people look for the answer"],
      ["让人看完还想再来", "Give readers a reason to come back"],
    ],
    candidates: [
      late(
        "search-visits",
        ["count", "higher"],
        [0, 6],
        ["自然搜索带来的访问增加", "Bring in more visits from search"],
        ["自然搜索访问量", "Visits from search"],
        { counted: ["次", "visits"], part: "search" },
      ),
      early(
        "first-page-keywords",
        ["count", "higher"],
        [4, 4],
        ["排进首页的关键词增加", "Rank on the first page for more questions"],
        ["首页关键词数", "Search terms on the first page"],
        { counted: ["个", "terms"] },
      ),
      late(
        "returning-readers",
        ["ratio", "higher"],
        [2, 5],
        ["回访读者占比提高", "Bring more readers back"],
        ["回访读者占比", "Readers who come back"],
      ),
      early(
        "sites-linking-to-us",
        ["count", "higher"],
        [6, 3],
        ["链接到我们的网站增加", "Get more sites to link to ours"],
        ["外部链接网站数", "Sites that link to ours"],
        { counted: ["个", "sites"] },
      ),
    ],
    tasks: [
      ["改版官网首页", "Redesign the home page"],
      ["每周更新三篇文章", "Write posts every week"],
    ],
  }),
  family({
    id: "marketing-return",
    names: ["营销投入产出比", "return on marketing spend"],
    known: {
      zh: ["营销投入产出比", "市场投入产出比", "推广投入产出比", "营销ROI", "市场费用产出比"],
      en: ["return on marketing spend", "marketing roi", "return on marketing investment", "romi"],
    },
    formula: ["推广带来的毛利 ÷ 推广投入", "margin from campaigns ÷ campaign spend"],
    measured: ["none", "higher", "level", "lagging", "ratio"],
    ...MARKETING_LEAD,
    cheat: ["砍掉见效慢的品牌投入，只收割老客", "Cut everything slow to pay and harvest regulars"],
    counter: atLeast("new-buyers-share-of-campaigns", "ratio", [
      "推广成交中新客占比",
      "New buyers among campaign orders",
    ]),
    objectives: [
      ["每一分推广费都说得清去处", "Know what every pound of promotion brought back"],
      ["把有效的做大，把没用的停掉", "Double what works and stop what does not"],
    ],
    candidates: [
      early(
        "campaigns-with-control-group",
        ["ratio", "higher"],
        [6, 3],
        ["做了对照组的活动占比提高", "Run more campaigns against a control group"],
        ["有对照组的活动占比", "Campaigns run against a control group"],
      ),
      late(
        "spend-moved-to-best-channels",
        ["ratio", "higher"],
        [4, 5],
        ["投向头部渠道的预算占比提高", "Move more of the budget to the best channels"],
        ["头部渠道预算占比", "Budget in the best third of channels"],
      ),
      late(
        "repeat-orders-from-campaign-buyers",
        ["ratio", "higher"],
        [0, 10],
        ["活动新客的再购比例提高", "Bring campaign buyers back for a second order"],
        ["活动新客再购率", "Campaign buyers who order again"],
      ),
      early(
        "orders-traced-to-source",
        ["ratio", "higher"],
        [3, 3],
        ["查得到来源的订单占比提高", "Trace more orders to what brought them"],
        ["可追溯来源的订单占比", "Orders traced to their source"],
      ),
    ],
    tasks: [
      ["撰写活动总结", "Write campaign reports"],
      ["评选年度代理商", "Choose the agency of the year"],
    ],
  }),
];
