import type { Library } from "./family";
import { atLeast, early, family, late } from "./write";

const PEOPLE_LEAD = {
  owner: ["人力资源负责人", "Head of people"],
  zh: ["人力", "人事", "HR", "培训", "招聘"],
  en: ["people", "human resources", "hr", "talent"],
} as const;

/** People who join, learn and move up. */
export const PEOPLE_GROWTH: Library = [
  family({
    id: "time-to-hire",
    names: ["招聘周期", "time to hire"],
    known: {
      zh: ["招聘周期", "平均招聘周期", "招聘时长", "岗位填补天数", "到岗周期"],
      en: ["time to hire", "time to fill", "hiring lead time", "days to fill"],
    },
    formula: ["需求批准到入职的天数，取中位数", "median days from approval to first day"],
    measured: ["days", "lower", "level", "lagging", "mean"],
    ...PEOPLE_LEAD,
    cheat: ["赶着凑数，合不合适先招进来", "Hire whoever can start soonest"],
    counter: atLeast("probation-pass-rate", "ratio", ["试用期通过率", "Probation pass rate"]),
    objectives: [
      ["团队缺的人别一缺一个季度", "Leave no team short for a whole season"],
      ["好的候选人不被我们拖走", "Lose no good candidate to our own slowness"],
    ],
    candidates: [
      early(
        "interviews-within-a-week",
        ["ratio", "higher"],
        [2, 1],
        ["一周内安排上面试的候选人占比提高", "See more candidates within a week"],
        ["一周内面试安排率", "Candidates seen within a week"],
      ),
      late(
        "days-to-an-offer",
        ["days", "lower"],
        [1, 4],
        ["终面到发录用通知的天数缩短", "Make up our minds sooner after the last interview"],
        ["终面至录用通知天数", "Days from last interview to an offer"],
      ),
      early(
        "briefs-agreed-before-search",
        ["ratio", "higher"],
        [4, 1],
        ["先和用人部门对清画像的岗位占比提高", "Agree the brief before more searches start"],
        ["岗位画像确认率", "Searches with an agreed brief"],
      ),
      late(
        "hires-from-talent-pool",
        ["ratio", "higher"],
        [0, 8],
        ["人才库直接补上的岗位占比提高", "Fill more posts from people we already know"],
        ["人才库录用占比", "Posts filled from the talent pool"],
      ),
    ],
    tasks: [
      ["参加校园招聘会", "Attend career fairs"],
      ["发布招聘广告", "Place advertisements"],
    ],
  }),
  family({
    id: "training",
    names: ["培训完成率", "training completion"],
    known: {
      zh: [
        "人均培训小时",
        "培训完成率",
        "培训计划完成率",
        "培训覆盖率",
        "人均培训时长",
        "人均培训学时",
        "员工培训率",
      ],
      en: [
        "training completion",
        "training hours per employee",
        "training coverage",
        "training plan completion",
        "learning hours",
      ],
    },
    bare: { zh: ["培训"], en: ["training"] },
    formula: ["完成培训的人次 ÷ 计划人次", "places completed ÷ places planned"],
    measured: ["ratio", "higher", "level", "leading", "ratio"],
    ...PEOPLE_LEAD,
    cheat: ["刷课时、挂机", "Let the video play in the background"],
    counter: atLeast("skills-shown-at-work", "ratio", [
      "训后上岗考核通过率",
      "Trainees who show the skill at work",
    ]),
    objectives: [
      ["学的就是明天要用的", "Teach what people need next week"],
      ["让会的人带不会的人", "Let those who can teach those who cannot"],
    ],
    candidates: [
      early(
        "courses-asked-for-by-line",
        ["ratio", "higher"],
        [2, 2],
        ["业务部门点名要的课程占比提高", "Give more courses the line asked for"],
        ["业务点名课程占比", "Courses the line asked for"],
      ),
      late(
        "used-within-a-month",
        ["ratio", "higher"],
        [0, 6],
        ["一个月内用上的学员占比提高", "Have more trainees use what they learnt within a month"],
        ["训后一月应用率", "Trainees who use it within a month"],
      ),
      early(
        "in-house-trainers",
        ["count", "higher"],
        [4, 3],
        ["能上台的内部讲师增加", "Have more of our own people teach"],
        ["内部讲师数", "In-house trainers"],
        { counted: ["人", "trainers"] },
      ),
      late(
        "managers-following-up",
        ["ratio", "higher"],
        [1, 5],
        ["主管训后跟进的占比提高", "Have more managers follow up afterwards"],
        ["主管训后跟进率", "Trainees whose manager followed up"],
      ),
    ],
    tasks: [
      ["采购在线课程", "Buy an online catalogue"],
      ["制作培训签到表", "Print attendance sheets"],
    ],
  }),
  family({
    id: "new-hire-retention",
    names: ["新员工留存率", "new hire retention"],
    known: {
      zh: ["新员工留存率", "新人留存率", "试用期留存率", "试用期转正率", "转正率"],
      en: [
        "new hire retention",
        "new starter retention",
        "first-year retention",
        "probation pass rate of new hires",
      ],
    },
    mirrored: { zh: ["新员工离职率"], en: ["early turnover"] },
    formula: [
      "满半年仍在职的新人 ÷ 半年前入职人数",
      "joiners still here after half a year ÷ joiners",
    ],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    ...PEOPLE_LEAD,
    cheat: ["不合适也留着", "Keep people who are wrong for the job"],
    counter: atLeast("new-hire-performance", "ratio", [
      "新人首评合格率",
      "Joiners who pass their first review",
    ]),
    objectives: [
      ["让新人觉得来对了地方", "Make people glad they joined"],
      ["招的时候说的，来了都兑现", "Keep every promise made at the interview"],
    ],
    candidates: [
      early(
        "joiners-with-a-mentor-on-day-one",
        ["ratio", "higher"],
        [6, 1],
        ["入职当天就有师傅的占比提高", "Give more joiners a mentor on day one"],
        ["入职当日带教安排率", "Joiners with a mentor on day one"],
      ),
      early(
        "talks-after-first-month",
        ["ratio", "higher"],
        [4, 4],
        ["满月谈过话的占比提高", "Sit down with more joiners after a month"],
        ["满月访谈率", "Joiners spoken with after a month"],
      ),
      late(
        "left-because-job-differed",
        ["count", "lower"],
        [0, 10],
        [
          "因工作与招聘时所说不符而离开的人减少",
          "Lose fewer joiners because the job was not as described",
        ],
        ["因与描述不符离开的人数", "Left because the job was not as told"],
        { counted: ["人", "people"] },
      ),
      late(
        "weeks-to-first-own-task",
        ["days", "lower"],
        [4, 6],
        ["到独立上手的天数缩短", "Have joiners stand on their own feet sooner"],
        ["独立上手天数中位数", "Median days to working alone"],
      ),
    ],
    tasks: [
      ["编写新人手册", "Write a welcome guide"],
      ["组织迎新会", "Hold a welcome party"],
    ],
  }),
];
