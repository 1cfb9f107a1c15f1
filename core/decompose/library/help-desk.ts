import type { Library } from "./family";
import { atMost, early, family, late } from "./write";

const SERVICE_LEAD = {
  owner: ["客服负责人", "Head of customer service"],
  zh: ["客服", "客户服务", "售后", "工单"],
  en: ["service", "support", "care"],
} as const;

/** Answering, solving and clearing what customers bring. */
export const HELP_DESK: Library = [
  family({
    id: "first-contact-resolution",
    names: ["首次解决率", "first contact resolution"],
    known: {
      zh: ["一次性解决率", "首次解决率", "一次解决率", "首次联系解决率", "首解率", "FCR"],
      en: ["first contact resolution", "fcr", "first call resolution", "solved at first contact"],
    },
    formula: ["首次联系即解决的问题 ÷ 全部问题", "issues solved at first contact ÷ all issues"],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    ...SERVICE_LEAD,
    cheat: ["没解决也先点结单", "Close the case whether it is solved or not"],
    counter: atMost("reopened-cases", "ratio", ["工单重开率", "Cases reopened"]),
    objectives: [
      ["客户不用为同一件事找第二个人", "Nobody has to ask a second person"],
      ["让接电话的人说了算", "Let the person who answers decide"],
    ],
    candidates: [
      early(
        "answers-found-in-knowledge-base",
        ["ratio", "higher"],
        [3, 2],
        ["知识库查得到答案的问题占比提高", "Have the answer ready for more questions"],
        ["知识库命中率", "Questions the knowledge base answers"],
      ),
      late(
        "cases-passed-on",
        ["ratio", "lower"],
        [0, 4],
        ["被转来转去的工单占比降低", "Pass fewer cases from desk to desk"],
        ["工单转派率", "Cases passed to another desk"],
      ),
      early(
        "agents-cleared-to-refund",
        ["ratio", "higher"],
        [2, 3],
        ["有小额赔付权限的坐席占比提高", "Let more agents settle small claims"],
        ["有赔付权限的坐席占比", "Agents cleared to settle small claims"],
      ),
      late(
        "cases-needing-back-office",
        ["count", "lower"],
        [0, 5],
        ["要等后台处理的问题减少", "Send fewer cases to the back office"],
        ["需后台处理的工单数", "Cases that wait for the back office"],
        { counted: ["件", "cases"] },
      ),
    ],
    tasks: [
      ["编写话术手册", "Write a script book"],
      ["考一次业务知识", "Run a knowledge test"],
    ],
  }),
  family({
    id: "first-response-time",
    names: ["首次响应时长", "first response time"],
    known: {
      zh: ["首次响应时长", "平均响应时长", "客服响应时长", "售后响应时长"],
      en: ["first response time", "first reply time", "time to first response"],
    },
    mirrored: {
      zh: ["响应及时率", "及时响应率", "售后响应及时率"],
      en: ["answered in time", "responses on time"],
    },
    notOf: {
      zh: ["接口", "系统", "页面", "服务器", "数据库", "网络", "应急", "急救"],
      en: ["api", "page", "server", "system", "query", "emergency", "ambulance"],
    },
    bare: { zh: ["响应时间", "响应时长"], en: ["response time"] },
    formula: [
      "提交到首次人工答复的时间，取中位数",
      "median time from request to first human reply",
    ],
    measured: ["minutes", "lower", "level", "lagging", "mean"],
    ...SERVICE_LEAD,
    cheat: ["机器人秒回一句，真人迟迟不来", "Send an instant robot reply and let people wait"],
    counter: atMost("replies-without-substance", "ratio", [
      "首次答复无实质内容的占比",
      "First replies that said nothing",
    ]),
    objectives: [
      ["让客户知道有人在管", "Let customers know somebody is on it"],
      ["高峰时段也不让人干等", "Keep up when everybody calls at once"],
    ],
    candidates: [
      early(
        "staff-on-shift-at-peak",
        ["ratio", "higher"],
        [1, 1],
        ["高峰时段的到岗率提高", "Have the shift fully staffed at peak"],
        ["高峰时段到岗率", "Planned staff present at peak"],
      ),
      late(
        "longest-waits",
        ["minutes", "lower"],
        [0, 3],
        ["最慢那一成的等待时间缩短", "Shorten the wait of the slowest tenth"],
        ["最慢一成的等待时间", "Wait of the slowest tenth"],
      ),
      early(
        "requests-routed-right",
        ["ratio", "higher"],
        [1, 2],
        ["一次分对人的请求占比提高", "Route more requests right the first time"],
        ["一次分派正确率", "Requests routed right the first time"],
      ),
      late(
        "waiting-unread-overnight",
        ["count", "lower"],
        [0, 3],
        ["隔夜未读的请求减少", "Leave fewer requests unread overnight"],
        ["隔夜未读请求数", "Requests unread overnight"],
        { counted: ["件", "requests"] },
      ),
    ],
    tasks: [
      ["调整排班表", "Redo the rota"],
      ["上线智能机器人", "Launch a chatbot"],
    ],
  }),
  family({
    id: "resolution-time",
    names: ["问题解决时长", "resolution time"],
    known: {
      zh: [
        "问题解决时长",
        "平均处理时长",
        "工单处理时长",
        "解决时长",
        "故障处理时长",
        "投诉处理时长",
      ],
      en: ["resolution time", "time to resolve", "case resolution time", "average handling time"],
    },
    mirrored: {
      zh: ["工单按时解决率", "SLA达标率"],
      en: ["tickets resolved on time", "resolved within sla"],
    },
    formula: [
      "提交到客户确认解决的时间，取中位数",
      "median time from request to confirmed solution",
    ],
    measured: ["hours", "lower", "level", "lagging", "mean"],
    ...SERVICE_LEAD,
    cheat: ["先关单再另开一单，时钟重来", "Close and reopen so the clock starts again"],
    counter: atMost("cases-split", "ratio", [
      "同一问题拆单占比",
      "Problems logged as several cases",
    ]),
    objectives: [
      ["把客户的事当天有个了断", "Send people home with their problem solved"],
      ["难题有人盯到底", "Give hard cases an owner to the end"],
    ],
    candidates: [
      early(
        "cases-with-next-date",
        ["ratio", "higher"],
        [2, 1],
        ["约好下次答复时间的工单占比提高", "Promise a next date on more open cases"],
        ["已约定答复时间的工单占比", "Open cases with a promised date"],
      ),
      late(
        "oldest-cases",
        ["count", "lower"],
        [1, 3],
        ["拖了两周以上的工单减少", "Clear the cases older than two weeks"],
        ["超两周未结工单数", "Cases open for over two weeks"],
        { counted: ["件", "cases"] },
      ),
      late(
        "hours-waiting-for-parts",
        ["hours", "lower"],
        [0, 4],
        ["等备件、等审批的时间缩短", "Wait less for parts and approvals"],
        ["等备件与审批的时间中位数", "Median wait for parts and approvals"],
      ),
      early(
        "specialist-called-in-first-day",
        ["ratio", "higher"],
        [2, 2],
        ["难题当天升级给专家的占比提高", "Bring a specialist in on day one more often"],
        ["难题当日升级率", "Hard cases with a specialist on day one"],
      ),
    ],
    tasks: [
      ["修订升级流程", "Revise the escalation path"],
      ["更换工单系统", "Replace the ticket system"],
    ],
  }),
];
