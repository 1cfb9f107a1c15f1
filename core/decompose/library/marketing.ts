import type { Library } from "./family";
import { atLeast, atMost, early, family, late } from "./write";

const MARKETING_LEAD = {
  owner: ["市场负责人", "Head of marketing"],
  zh: ["市场", "营销", "增长"],
  en: ["marketing", "growth", "demand"],
} as const;

/** Leads: how many, what they cost and what becomes of them. */
export const MARKETING: Library = [
  family({
    id: "qualified-leads",
    names: ["有效线索数", "qualified leads"],
    known: {
      zh: ["有效线索数", "销售线索数", "合格线索数", "市场线索数", "新增线索数", "线索量", "MQL"],
      en: [
        "qualified leads",
        "marketing qualified leads",
        "mql",
        "mqls",
        "leads generated",
        "sales leads",
      ],
    },
    bare: { zh: ["线索"], en: ["leads"] },
    formula: ["访客数 × 留资率 × 合格率", "visitors × enquiry rate × qualification rate"],
    measured: ["count", "higher", "flow", "leading", "sum"],
    ...MARKETING_LEAD,
    cheat: [
      "放宽标准，把下载资料的学生也算进来",
      "Loosen the definition until any download counts",
    ],
    counter: atMost("leads-rejected-by-sales", "ratio", [
      "销售退回的线索占比",
      "Leads that sales sends back",
    ]),
    drivers: [
      "visitors * enquiry * accepted",
      {
        visitors: ["目标行业访客数", "Visitors from target industries"],
        enquiry: ["留资率", "Enquiry rate"],
        accepted: ["线索合格率", "Enquiries that qualify"],
      },
    ],
    objectives: [
      ["让对的人主动来找我们", "Have the right people come to us"],
      ["把销售的时间用在真有需求的人身上", "Fill the diary with people who mean to buy"],
    ],
    candidates: [
      early(
        "target-industry-visitors",
        ["count", "higher"],
        [2, 2],
        ["目标行业的访客增加", "Draw more visitors from our target industries"],
        ["目标行业访客数", "Visitors from target industries"],
        { counted: ["人", "visitors"], factor: "visitors" },
      ),
      early(
        "enquiry-rate",
        ["ratio", "higher"],
        [1, 3],
        ["访客留下联系方式的比例提高", "Turn more visits into enquiries"],
        ["留资率", "Enquiry rate"],
        { factor: "enquiry" },
      ),
      late(
        "enquiries-qualified",
        ["ratio", "higher"],
        [0, 5],
        ["询盘里合格的比例提高", "Qualify more of the enquiries"],
        ["线索合格率", "Enquiries that qualify"],
        { factor: "accepted" },
      ),
      late(
        "leads-from-customers-stories",
        ["count", "higher"],
        [2, 6],
        ["由客户案例带来的线索增加", "Bring in more leads through customer stories"],
        ["客户案例带来的线索数", "Leads that came through a customer story"],
        { counted: ["条", "leads"], fromZero: true },
      ),
    ],
    tasks: [
      ["发布公众号文章", "Publish blog posts"],
      ["参加一场行业论坛", "Take a stand at a conference"],
    ],
  }),
  family({
    id: "lead-conversion",
    names: ["线索转化率", "lead conversion rate"],
    known: {
      zh: ["线索转化率", "线索转商机率", "线索成交率", "线索转化"],
      en: [
        "lead conversion rate",
        "lead conversion",
        "lead to opportunity rate",
        "mql to sql rate",
      ],
    },
    formula: ["转为商机的线索 ÷ 全部线索", "leads that become opportunities ÷ all leads"],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    ...MARKETING_LEAD,
    cheat: ["只录有把握的线索，把分母做小", "Enter only the sure ones, so the base shrinks"],
    counter: atLeast("leads-entered", "count", ["录入的线索总数", "Leads entered"]),
    objectives: [
      ["趁客户还想聊的时候把电话打过去", "Call while the customer still wants to talk"],
      ["每一位来询的人都有人管到底", "See every enquiry through to an answer"],
    ],
    candidates: [
      early(
        "lead-callback-minutes",
        ["minutes", "lower"],
        [2, 1],
        ["首次回访的等待时间缩短", "Call enquirers back sooner"],
        ["线索首次回访时间中位数", "Median time to the first call back"],
      ),
      late(
        "leads-reaching-a-conversation",
        ["ratio", "higher"],
        [2, 5],
        ["真正通上话的线索占比提高", "Get into conversation with more of the leads"],
        ["有效沟通线索占比", "Leads reached in conversation"],
      ),
      late(
        "leads-left-untouched",
        ["ratio", "lower"],
        [2, 5],
        ["没人跟进的线索占比降低", "Leave fewer leads untouched"],
        ["一周内无人跟进的线索占比", "Leads nobody touched within a week"],
      ),
      early(
        "follow-ups-per-lead",
        ["count", "higher"],
        [4, 3],
        ["每条线索的跟进次数做足", "Follow up often enough before giving up"],
        ["每条线索平均跟进次数", "Average follow-ups per lead"],
        { counted: ["次", "follow-ups"] },
      ),
    ],
    tasks: [
      ["制定线索打分表", "Draw up a lead scoring sheet"],
      ["接入外呼系统", "Set up the dialler"],
    ],
  }),
  family({
    id: "cost-per-lead",
    names: ["单条线索成本", "cost per lead"],
    known: {
      zh: ["单条线索成本", "线索成本", "单线索成本", "线索获取成本", "CPL"],
      en: ["cost per lead", "cpl", "cost per qualified lead", "lead cost"],
    },
    formula: ["推广投入 ÷ 线索数", "campaign spend ÷ leads"],
    measured: ["money", "lower", "level", "lagging", "ratio"],
    ...MARKETING_LEAD,
    cheat: ["转投便宜流量，量上去、单不来", "Buy cheap traffic that never turns into orders"],
    counter: atLeast("lead-to-order-rate", "ratio", ["线索成单率", "Leads that end in an order"]),
    drivers: [
      "click_price / landing_rate",
      {
        click_price: ["单次点击价格", "Price per click"],
        landing_rate: ["落地页留资率", "Landing-page enquiry rate"],
      },
    ],
    objectives: [
      ["把钱花在会来客户的地方", "Put the money where customers come from"],
      ["少买流量，多靠口碑", "Buy less attention and earn more of it"],
    ],
    candidates: [
      early(
        "click-price",
        ["money", "lower"],
        [1, 2],
        ["单次点击价格降低", "Pay less per click"],
        ["单次点击价格", "Price per click"],
        { factor: "click_price" },
      ),
      late(
        "landing-page-enquiry-rate",
        ["ratio", "higher"],
        [1, 4],
        ["落地页留资率提高", "Get more enquiries from the landing page"],
        ["落地页留资率", "Landing-page enquiry rate"],
        { factor: "landing_rate" },
      ),
      early(
        "spend-without-leads",
        ["ratio", "lower"],
        [2, 3],
        ["带不来线索的投放占比降低", "Stop spending on what brings no leads"],
        ["无线索投放占比", "Spend that brought no lead"],
      ),
      late(
        "unpaid-lead-share",
        ["ratio", "higher"],
        [2, 8],
        ["自然来源线索占比提高", "Get more of the leads without paying for them"],
        ["自然来源线索占比", "Leads from unpaid sources"],
      ),
    ],
    tasks: [
      ["更换代理公司", "Change the agency"],
      ["制作新广告素材", "Make new advertisements"],
    ],
  }),
];
