import { factor, part, type FormulaOf } from "./formula-of";

/** How the key results of families in sales, service, product and finance make up their KPI. */
export const TRADE_FORMULAS: Readonly<Record<string, FormulaOf>> = {
  "customer-acquisition-cost": [
    "lead_cost / lead_rate",
    { lead_cost: ["单条线索成本", "Cost per lead"], lead_rate: factor("lead-to-customer-rate") },
  ],
  "complaint-rate": [
    "(top_cause + other_causes) / orders",
    {
      top_cause: part("top-cause-complaints"),
      other_causes: ["其他原因投诉件数", "Complaints from other causes"],
      orders: ["订单数", "Orders"],
    },
  ],
  "net-revenue-retention": [
    "1 - churn - contraction + expansion",
    {
      churn: part("gross-churn-rate"),
      contraction: ["降级率", "Contraction rate"],
      expansion: part("expansion-rate"),
    },
  ],
  "customer-retention": [
    "1 - (fixable + other_reasons) / opening",
    {
      fixable: part("leavers-for-fixable-reasons"),
      other_reasons: ["其他原因流失客户数", "Customers lost for other reasons"],
      opening: ["期初客户数", "Opening customers"],
    },
  ],
  "gross-margin": [
    "1 - cost_share / (1 - discount)",
    {
      cost_share: ["成本占目录价的比例", "Cost as a share of list price"],
      discount: factor("discount-depth"),
    },
  ],
  "win-rate": [
    "1 - (main_rival + elsewhere) / decided",
    {
      main_rival: part("losses-to-main-rival"),
      elsewhere: ["其他丢单数", "Deals lost otherwise"],
      decided: ["已有结果的商机数", "Deals decided"],
    },
  ],
  "lead-conversion": [
    "reached * converted",
    {
      reached: factor("leads-reaching-a-conversation"),
      converted: ["沟通转商机率", "Conversations that become opportunities"],
    },
  ],
  "basket-abandonment": [
    "1 - reaching_payment * (1 - failures)",
    {
      reaching_payment: ["加购到支付页的比例", "Baskets that reach payment"],
      failures: factor("payment-failures"),
    },
  ],
  "return-rate": [
    "(not_as_described + other_returns) / shipped",
    {
      not_as_described: part("returns-not-as-described"),
      other_returns: ["其他原因退货件数", "Items sent back for other reasons"],
      shipped: ["发货件数", "Items shipped"],
    },
  ],
  "active-members": [
    "opening + joined + woken - lapsed",
    {
      opening: ["期初活跃会员", "Opening active members"],
      joined: ["新入会并消费的会员", "New members who bought"],
      woken: part("sleepers-woken"),
      lapsed: ["转为沉睡的会员", "Members who lapsed"],
    },
  ],
  "sales-per-area": [
    "live_yield * (1 - dead)",
    {
      live_yield: ["有效面积坪效", "Sales per metre of live space"],
      dead: factor("dead-space"),
    },
  ],
  "retail-shrinkage": [
    "(fresh + other_losses) / sales",
    {
      fresh: part("fresh-goods-thrown-away"),
      other_losses: ["其他损耗金额", "Other losses"],
      sales: ["销售额", "Sales"],
    },
  ],
  "store-openings": [
    "leases * opened_share",
    {
      leases: factor("leases-signed"),
      opened_share: ["已签铺位按期开业率", "Leases that open in the period"],
    },
  ],
  "cost-to-serve": [
    "minute_cost * handling / (1 - idle)",
    {
      minute_cost: ["坐席每分钟成本", "Cost of an agent minute"],
      handling: factor("handling-minutes-per-case"),
      idle: factor("agent-idle-hours"),
    },
  ],
  "first-time-fix": [
    "1 - without_part - other_reasons",
    {
      without_part: part("visits-without-the-part"),
      other_reasons: ["其他原因未修好占比", "Visits that fail for other reasons"],
    },
  ],
  "service-quality-score": [
    "1 - serious - minor",
    {
      serious: part("serious-faults-in-sample"),
      minor: ["抽检一般差错率", "Sampled conversations with a minor fault"],
    },
  ],
  "activation-rate": [
    "(1 - abandoned) * acting",
    {
      abandoned: factor("setup-steps-abandoned"),
      acting: ["走完引导后的关键动作率", "Set-ups that go on to the key action"],
    },
  ],
  "feature-adoption": [
    "discover * tried * completed",
    {
      discover: factor("users-who-discover-it"),
      tried: ["看到后的尝试率", "Discoverers who try it"],
      completed: factor("first-use-completed"),
    },
  ],
  "paying-conversion": [
    "(1 - dropped) * staying_pay",
    {
      dropped: factor("trial-drop-out-first-week"),
      staying_pay: ["过首周用户付费率", "Trials past week one that pay"],
    },
  ],
  "revenue-per-user": [
    "plan_income + add_on_share * add_on_price",
    {
      plan_income: ["套餐人均收入", "Plan income per user"],
      add_on_share: part("add-on-take-up"),
      add_on_price: ["增值服务均价", "Average price of an add-on"],
    },
  ],
  "expense-ratio": [
    "(unused + trips * trip_cost + other_spend) / revenue",
    {
      unused: part("unused-subscriptions-and-rents"),
      trips: ["差旅次数", "Trips"],
      trip_cost: part("travel-cost-per-visit"),
      other_spend: ["其他费用", "Other expenses"],
      revenue: ["营业收入", "Revenue"],
    },
  ],
  "overdue-debt": [
    "ten_largest + other_payers",
    {
      ten_largest: part("ten-largest-late-payers"),
      other_payers: ["其他户欠款额", "Owed by other late payers"],
    },
  ],
  "labour-cost-ratio": [
    "pay_per_head / income_per_head",
    {
      pay_per_head: ["人均人工成本", "Labour cost per head"],
      income_per_head: factor("revenue-per-head"),
    },
  ],
  "session-time": [
    "sessions * minutes_each",
    {
      sessions: factor("sessions-per-day"),
      minutes_each: ["单次使用时长", "Minutes per session"],
    },
  ],
  "audience-engagement": [
    "(likes + comments + shares) / impressions",
    {
      likes: ["篇均点赞数", "Average likes per post"],
      comments: ["篇均评论数", "Average comments per post"],
      shares: part("shares-per-post"),
      impressions: ["篇均曝光次数", "Average impressions per post"],
    },
  ],
};
