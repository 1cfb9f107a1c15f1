import type { Library } from "./family";
import { atLeast, atMost, early, family, late } from "./write";

const CENTRE_LEAD = {
  owner: ["呼叫中心负责人", "Head of the contact centre"],
  zh: ["呼叫中心", "客服", "热线", "坐席"],
  en: ["contact centre", "call", "service", "support"],
} as const;
const FIELD_LEAD = {
  owner: ["售后服务负责人", "Head of field service"],
  zh: ["售后", "维修", "现场服务"],
  en: ["field", "after-sales", "repair"],
} as const;

/** Lines answered, questions customers settle themselves, and engineers on the doorstep. */
export const CONTACT_CENTRE: Library = [
  family({
    id: "calls-answered",
    names: ["电话接通率", "calls answered"],
    known: {
      zh: ["电话接通率", "接通率", "热线接通率", "来电接通率", "人工接通率"],
      en: ["calls answered", "call answer rate", "service level of calls"],
    },
    mirrored: { zh: ["呼损率", "电话放弃率"], en: ["call abandonment", "abandoned calls"] },
    bare: { zh: [], en: ["answer rate"] },
    formula: ["接起的来电 ÷ 全部来电", "calls picked up ÷ calls offered"],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    ...CENTRE_LEAD,
    cheat: ["接起来就转等待音，或者匆匆挂断", "Pick up and park, or hurry people off the line"],
    counter: atLeast("problem-solved-on-call", "ratio", [
      "通话中解决的比例",
      "Callers whose problem was solved",
    ]),
    objectives: [
      ["客户打来总有人接", "Always have someone on the line"],
      ["该少打的电话让客户不用打", "Save people the call where we can"],
    ],
    candidates: [
      early(
        "schedule-kept-by-agents",
        ["ratio", "higher"],
        [1, 1],
        ["坐席按班在线的比例提高", "Keep agents on line as the rota says"],
        ["排班遵时率", "Rota time kept on line"],
      ),
      late(
        "calls-about-order-status",
        ["count", "lower"],
        [1, 4],
        ["查进度类来电减少", "Cut calls that only ask where things are"],
        ["查进度类来电数", "Calls that ask where things are"],
        { counted: ["通", "calls"] },
      ),
      late(
        "after-call-work-minutes",
        ["minutes", "lower"],
        [0, 3],
        ["话后整理时间缩短", "Spend less time writing up after a call"],
        ["话后整理时长", "Minutes of work after a call"],
      ),
      early(
        "calls-moved-to-callback",
        ["ratio", "higher"],
        [1, 2],
        ["排队超时改为回拨的占比提高", "Offer a call back to more who wait"],
        ["排队改回拨占比", "Waiting callers offered a call back"],
      ),
    ],
    tasks: [
      ["扩容电话线路", "Add telephone lines"],
      ["开展礼貌用语培训", "Train people in phone manners"],
    ],
  }),
  family({
    id: "self-service-rate",
    names: ["自助解决率", "self-service rate"],
    known: {
      zh: ["自助解决率", "自助服务率", "智能客服解决率", "机器人解决率", "自助服务占比"],
      en: [
        "self-service rate",
        "self service resolution",
        "deflection rate",
        "bot resolution rate",
      ],
    },
    formula: ["自助解决的问题 ÷ 全部问题", "issues solved without an agent ÷ all issues"],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    ...CENTRE_LEAD,
    cheat: ["把人工入口藏起来", "Hide the way to a human being"],
    counter: atMost("gave-up-looking", "ratio", ["自助中途放弃率", "People who gave up half-way"]),
    objectives: [
      ["简单的事让客户自己点两下就办完", "Let people settle simple things in two clicks"],
      ["半夜也能把事办了", "Be of use at midnight too"],
    ],
    candidates: [
      early(
        "help-pages-rated-useful",
        ["ratio", "higher"],
        [2, 2],
        ["被评为有用的帮助页占比提高", "Have more help pages found useful"],
        ["帮助页有用率", "Help pages rated useful"],
      ),
      late(
        "tasks-done-without-agent",
        ["count", "higher"],
        [0, 5],
        ["能全程线上办完的业务增加", "Make more tasks doable without an agent"],
        ["可全程自助办理的业务数", "Tasks doable without an agent"],
        { counted: ["项", "tasks"] },
      ),
      late(
        "bot-misunderstandings",
        ["ratio", "lower"],
        [0, 4],
        ["机器人听不懂的比例降低", "Have the bot misunderstand less"],
        ["机器人未识别率", "Questions the bot misread"],
      ),
      early(
        "searches-with-no-answer",
        ["ratio", "lower"],
        [1, 2],
        ["搜不到答案的比例降低", "Leave fewer searches without an answer"],
        ["帮助搜索无结果率", "Help searches without an answer"],
      ),
    ],
    tasks: [
      ["整理常见问题", "Tidy the list of questions"],
      ["采购智能客服", "Buy a chatbot"],
    ],
  }),
  family({
    id: "cost-to-serve",
    names: ["单次服务成本", "cost per contact"],
    known: {
      zh: ["单次服务成本", "单均服务成本", "单工单成本", "客服单均成本", "服务成本"],
      en: ["cost per contact", "cost to serve", "cost per call", "cost per ticket", "service cost"],
    },
    formula: ["客服总费用 ÷ 服务次数", "service cost ÷ contacts handled"],
    measured: ["money", "lower", "level", "lagging", "ratio"],
    ...CENTRE_LEAD,
    cheat: ["压缩通话时间，问题没说完就挂", "Cut calls short and let people ring again"],
    counter: atMost("repeat-contact-rate", "ratio", ["重复来电率", "Repeat contact rate"]),
    objectives: [
      ["少做无谓的功，多解真问题", "Spend effort on real problems only"],
      ["一个人能办完的事不经三个人的手", "Let one person do what three do now"],
    ],
    candidates: [
      early(
        "contacts-avoidable",
        ["ratio", "lower"],
        [2, 3],
        ["本可避免的咨询占比降低", "Cut contacts that customers should not have needed"],
        ["可避免咨询占比", "Contacts that need not have been"],
      ),
      late(
        "handling-minutes-per-case",
        ["minutes", "lower"],
        [0, 5],
        ["单件处理用时缩短", "Take less time over each case"],
        ["单件处理用时", "Minutes of work per case"],
      ),
      early(
        "contacts-in-cheapest-channel",
        ["ratio", "higher"],
        [1, 3],
        ["走在线渠道的咨询占比提高", "Bring more contacts in by chat instead of phone"],
        ["在线渠道咨询占比", "Contacts that come by chat"],
      ),
      late(
        "agent-idle-hours",
        ["ratio", "lower"],
        [0, 4],
        ["坐席空闲工时占比降低", "Leave agents idle for less of the shift"],
        ["坐席空闲工时占比", "Shift time agents sit idle"],
      ),
    ],
    tasks: [
      ["外包夜班", "Outsource the night shift"],
      ["压缩编制", "Freeze hiring"],
    ],
  }),
  family({
    id: "first-time-fix",
    names: ["一次修复率", "first-time fix rate"],
    known: {
      zh: ["一次修复率", "一次修好率", "维修一次成功率", "上门一次解决率"],
      en: ["first-time fix rate", "first time fix", "fixed at first visit", "ftfr"],
    },
    formula: ["一次上门修好的工单 ÷ 全部上门工单", "jobs fixed at the first visit ÷ all visits"],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    ...FIELD_LEAD,
    cheat: ["能换总成就换总成", "Replace the whole unit to be on the safe side"],
    counter: atMost("parts-cost-per-job", "money", ["单均备件费用", "Cost of parts per job"]),
    objectives: [
      ["师傅上门一趟就走得安心", "Leave the house with everything working"],
      ["带对零件，找准毛病", "Bring the right part for the right fault"],
    ],
    candidates: [
      early(
        "fault-known-before-visit",
        ["ratio", "higher"],
        [1, 2],
        ["上门前已判明故障的占比提高", "Diagnose more faults before the visit"],
        ["上门前故障判明率", "Visits with the fault known beforehand"],
      ),
      late(
        "visits-without-the-part",
        ["ratio", "lower"],
        [0, 4],
        ["因缺件空跑的比例降低", "Drive out without the part less often"],
        ["缺件空跑率", "Visits made without the part"],
      ),
      early(
        "van-stock-complete",
        ["ratio", "higher"],
        [1, 2],
        ["随车备件齐套的比例提高", "Keep more vans fully stocked"],
        ["随车备件齐套率", "Vans with a full kit"],
      ),
      late(
        "same-fault-within-month",
        ["ratio", "lower"],
        [2, 6],
        ["一个月内同一故障再报修的比例降低", "See fewer repairs fail within a month"],
        ["月内同故障返修率", "Repairs that fail within a month"],
      ),
    ],
    tasks: [
      ["印发维修手册", "Hand out repair manuals"],
      ["统一工装", "Issue new uniforms"],
    ],
  }),
];
