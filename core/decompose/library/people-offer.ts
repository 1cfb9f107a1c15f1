import type { Library } from "./family";
import { atLeast, early, family, late } from "./write";

const PEOPLE_LEAD = {
  owner: ["人力资源负责人", "Head of people"],
  zh: ["人力", "人事", "HR", "招聘"],
  en: ["people", "human resources", "hr", "talent"],
} as const;

const PEOPLE_HEAD = {
  owner: ["人力资源负责人", "Head of people"],
  zh: ["人力", "人事", "HR", "培训", "招聘"],
  en: ["people", "human resources", "hr", "talent"],
} as const;

/** Whether the people we want say yes, and whether everybody has a chance. */
export const PEOPLE_OFFER: Library = [
  family({
    id: "offer-acceptance",
    names: ["录用接受率", "offer acceptance rate"],
    known: {
      zh: ["录用接受率", "offer接受率", "录取接受率", "录用通知接受率"],
      en: ["offer acceptance rate", "offer acceptance", "offers accepted", "offer accept rate"],
    },
    formula: ["接受录用的人 ÷ 发出的录用通知", "offers accepted ÷ offers made"],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    ...PEOPLE_LEAD,
    cheat: ["口头问准了才发通知", "Make the offer only after a verbal yes"],
    counter: atLeast("finalists-made-an-offer", "ratio", [
      "终面合格者发出通知的占比",
      "Finalists who get an offer",
    ]),
    objectives: [
      ["让看上的人也看上我们", "Have the people we want want us"],
      ["别让等待浇凉了热情", "Never let a keen candidate wonder"],
    ],
    candidates: [
      early(
        "decision-within-two-days",
        ["ratio", "higher"],
        [1, 1],
        ["终面后两天内给答复的占比提高", "Decide within two days of more last interviews"],
        ["终面两日内答复率", "Last interviews decided within two days"],
      ),
      late(
        "lost-over-pay",
        ["count", "lower"],
        [0, 5],
        ["因薪酬拒绝的人减少", "Lose fewer over pay"],
        ["因薪酬拒绝人数", "Candidates lost over pay"],
        { counted: ["人", "candidates"] },
      ),
      early(
        "candidates-meeting-future-team",
        ["ratio", "higher"],
        [2, 2],
        ["见过未来同事的候选人占比提高", "Let more finalists meet their future team"],
        ["见过未来同事的候选人占比", "Finalists who met the team"],
      ),
      late(
        "accepted-then-withdrew",
        ["ratio", "lower"],
        [0, 6],
        ["答应后又反悔的占比降低", "Have fewer change their mind after a yes"],
        ["接受后反悔占比", "Acceptances withdrawn"],
      ),
    ],
    tasks: [
      ["制作雇主宣传册", "Print an employer brochure"],
      ["更新薪酬带宽", "Update the pay bands"],
    ],
  }),
  family({
    id: "women-in-management",
    names: ["女性管理者占比", "women in management"],
    known: {
      zh: ["女性比例", "女性管理者占比", "女性高管占比", "女性领导占比", "管理层女性比例"],
      en: [
        "women in management",
        "women in leadership",
        "female managers",
        "gender diversity in management",
        "female leadership share",
      ],
    },
    formula: ["女性管理者 ÷ 全部管理者", "women managers ÷ all managers"],
    measured: ["ratio", "higher", "level", "lagging", "last"],
    ...PEOPLE_LEAD,
    cheat: ["给个没有实权的头衔", "Hand out titles without authority"],
    counter: atLeast("women-managers-with-budget", "ratio", [
      "有预算权的女性管理者占比",
      "Women managers who hold a budget",
    ]),
    objectives: [
      ["谁能干谁上，不看是男是女", "Let the able rise, whoever they are"],
      ["生了孩子也不掉队", "Make sure a baby costs nobody a career"],
    ],
    candidates: [
      early(
        "shortlists-with-women",
        ["ratio", "higher"],
        [8, 2],
        ["有女性入围的管理岗选拔占比提高", "Put a woman on more shortlists"],
        ["有女性入围的选拔占比", "Shortlists with a woman"],
      ),
      late(
        "promotion-rate-gap",
        ["ratio", "lower"],
        [0, 10],
        ["男女晋升率的差距缩小", "Close the gap in promotion rates"],
        ["男女晋升率差距", "Gap in promotion rates"],
      ),
      late(
        "mothers-back-after-a-year",
        ["ratio", "higher"],
        [6, 8],
        ["产后一年仍在岗的占比提高", "Keep more mothers a year after their return"],
        ["产后一年在岗率", "Mothers still here after a year"],
      ),
      early(
        "sponsored-by-executives",
        ["count", "higher"],
        [8, 3],
        ["有高管带教的女性骨干增加", "Have executives sponsor more able women"],
        ["高管带教的女性骨干数", "Women sponsored by an executive"],
        { counted: ["人", "women"] },
      ),
    ],
    tasks: [
      ["举办女性论坛", "Hold a women's forum"],
      ["发布平等声明", "Publish a statement"],
    ],
  }),
  family({
    id: "succession",
    names: ["关键岗位继任率", "succession coverage"],
    known: {
      zh: [
        "关键岗位继任率",
        "继任者覆盖率",
        "后备人才覆盖率",
        "关键岗位后备率",
        "内部晋升率",
        "人才梯队覆盖率",
      ],
      en: [
        "succession coverage",
        "succession readiness",
        "internal promotion rate",
        "bench strength",
        "internal fill rate of key roles",
      ],
    },
    formula: ["有可接任者的关键岗位 ÷ 关键岗位", "key roles with someone ready ÷ key roles"],
    measured: ["ratio", "higher", "level", "leading", "last"],
    ...PEOPLE_HEAD,
    cheat: ["名单上填一个名字就算有", "Put any name on the list"],
    counter: atLeast("successors-tested-in-role", "ratio", [
      "经代岗检验的继任者占比",
      "Successors who have stood in",
    ]),
    objectives: [
      ["谁走了都有人接得住", "Let nobody be impossible to replace"],
      ["让有本事的人看得见下一步", "Show able people their next step"],
    ],
    candidates: [
      early(
        "successors-with-development-plan",
        ["ratio", "higher"],
        [8, 3],
        ["有培养计划的后备占比提高", "Agree a plan with more of those in line"],
        ["后备培养计划率", "Successors with a development plan"],
      ),
      late(
        "key-roles-without-anyone",
        ["count", "lower"],
        [0, 8],
        ["一个后备都没有的岗位减少", "Leave fewer key roles without anyone in line"],
        ["无后备的关键岗位数", "Key roles without anyone in line"],
        { counted: ["个", "roles"] },
      ),
      early(
        "stand-ins-arranged",
        ["count", "higher"],
        [4, 3],
        ["安排代岗的人次增加", "Let more people stand in for their boss"],
        ["代岗人次", "Stand-ins arranged"],
        { counted: ["人次", "stand-ins"], fromZero: true },
      ),
      late(
        "posts-filled-from-within",
        ["ratio", "higher"],
        [0, 10],
        ["内部补上的管理岗占比提高", "Fill more management posts from within"],
        ["管理岗内部补位占比", "Management posts filled from within"],
      ),
    ],
    tasks: [
      ["做一次人才盘点", "Hold a talent review"],
      ["设计任职资格", "Design career grades"],
    ],
  }),
];
