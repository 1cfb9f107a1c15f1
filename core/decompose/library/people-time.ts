import type { Library } from "./family";
import { atMost, early, family, late } from "./write";

const PEOPLE_LEAD = {
  owner: ["人力资源负责人", "Head of people"],
  zh: ["人力", "人事", "HR", "薪酬"],
  en: ["people", "human resources", "hr", "workforce"],
} as const;

/** People's time and pay, and who leads them. */
export const PEOPLE_TIME: Library = [
  family({
    id: "absence",
    names: ["缺勤率", "absence rate"],
    known: {
      zh: ["缺勤率", "员工缺勤率", "病假率", "旷工率"],
      en: [
        "employee absenteeism",
        "staff absenteeism",
        "absence rate",
        "absenteeism",
        "sickness absence",
        "absenteeism rate",
        "sick leave rate",
      ],
    },
    mirrored: { zh: ["员工出勤率"], en: ["staff attendance", "employee attendance"] },
    formula: ["缺勤工日 ÷ 应出勤工日", "days lost ÷ days rostered"],
    measured: ["ratio", "lower", "level", "lagging", "ratio"],
    ...PEOPLE_LEAD,
    cheat: ["逼着带病上班", "Make sick people come in"],
    counter: atMost("working-while-ill", "ratio", [
      "带病上岗占比",
      "Staff who say they worked while ill",
    ]),
    objectives: [
      ["让人愿意来，也来得了", "Make it a place people can and want to come to"],
      ["排班有人情，缺口补得上", "Plan rotas people can live with"],
    ],
    candidates: [
      early(
        "return-talks-held",
        ["ratio", "higher"],
        [4, 1],
        ["返岗当天谈过话的占比提高", "Talk with more people on the day they return"],
        ["返岗谈话率", "Returns with a talk on the day"],
      ),
      late(
        "frequent-short-spells",
        ["count", "lower"],
        [0, 6],
        ["频繁请短假的人减少", "Have fewer people off again and again"],
        ["频繁短假人数", "People off three times in a quarter"],
        { counted: ["人", "people"] },
      ),
      early(
        "rosters-out-two-weeks-ahead",
        ["ratio", "higher"],
        [3, 2],
        ["提前两周公布的班表占比提高", "Publish more rosters two weeks ahead"],
        ["班表提前两周公布率", "Rosters out two weeks ahead"],
      ),
      late(
        "strain-injury-days",
        ["days", "lower"],
        [0, 8],
        ["劳损病假天数减少", "Lose fewer days to strains"],
        ["劳损病假天数", "Days lost to strains"],
      ),
    ],
    tasks: [
      ["安装打卡机", "Fit a time clock"],
      ["修订考勤制度", "Rewrite the attendance policy"],
    ],
  }),
  family({
    id: "overtime",
    names: ["加班工时", "overtime hours"],
    known: {
      zh: ["加班工时", "加班时长", "人均加班时长", "加班小时", "加班率", "人均加班小时"],
      en: ["overtime hours", "overtime", "overtime rate", "overtime per head", "average overtime"],
    },
    bare: { zh: ["加班"], en: [] },
    formula: ["加班小时 ÷ 人数", "overtime hours ÷ people"],
    measured: ["hours", "lower", "flow", "lagging", "sum"],
    ...PEOPLE_LEAD,
    cheat: ["活带回家干，不报时", "Take the work home and book nothing"],
    counter: atMost("mails-sent-after-hours", "ratio", [
      "下班后工作消息占比",
      "Work messages sent after hours",
    ]),
    objectives: [
      ["到点能走，活也干完", "Go home on time with the work done"],
      ["别让几个人扛所有的活", "Stop leaning on the same few people"],
    ],
    candidates: [
      early(
        "urgent-work-after-four",
        ["count", "lower"],
        [1, 2],
        ["快下班才派的急活减少", "Hand out fewer urgent jobs late in the day"],
        ["临近下班派发的急活数", "Urgent jobs handed out late in the day"],
        { counted: ["件", "jobs"] },
      ),
      late(
        "share-of-ten-busiest",
        ["ratio", "lower"],
        [0, 4],
        ["最忙十人分担的比重降低", "Take work off the ten busiest people"],
        ["最忙十人所占比重", "Share carried by the ten busiest"],
      ),
      late(
        "people-able-to-cover",
        ["ratio", "higher"],
        [2, 6],
        ["能互相顶岗的岗位占比提高", "Have cover for more posts"],
        ["岗位互备率", "Posts somebody else can cover"],
      ),
      early(
        "peaks-planned-a-month-ahead",
        ["ratio", "higher"],
        [4, 2],
        ["提前一个月排好人手的高峰占比提高", "Staff more peaks a month ahead"],
        ["高峰提前一月排班率", "Peaks staffed a month ahead"],
      ),
    ],
    tasks: [
      ["发布不加班倡议", "Announce an early evening"],
      ["补招临时工", "Hire temporary staff"],
    ],
  }),
];
