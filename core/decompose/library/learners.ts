import type { Library } from "./family";
import { atLeast, atMost, early, family, late } from "./write";

const LEARNING_LEAD = {
  owner: ["教学负责人", "Head of learning"],
  zh: ["教学", "教务", "学管", "学生工作"],
  en: ["learning", "teaching", "student", "academic"],
} as const;

/** Courses finished, graduates placed, research paid for. */
export const LEARNERS: Library = [
  family({
    id: "course-completion",
    names: ["完课率", "course completion rate"],
    known: {
      zh: ["完课率", "课程完成率", "结课率", "学员完课率", "结业率"],
      en: [
        "course completion rate",
        "course completion",
        "completion rate of courses",
        "learners who finish",
      ],
    },
    formula: ["学完全程的学员 ÷ 开课学员", "learners who finish ÷ learners who start"],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    ...LEARNING_LEAD,
    cheat: ["把课改短、把考核改松", "Shorten the course and soften the test"],
    counter: atLeast("final-task-passed", "ratio", [
      "结课作业合格率",
      "Final tasks of pass standard",
    ]),
    objectives: [
      ["让人学得下去", "Keep people going to the end"],
      ["卡住的时候有人拉一把", "Have someone there when they get stuck"],
    ],
    candidates: [
      early(
        "first-task-handed-in",
        ["ratio", "higher"],
        [4, 1],
        ["第一次作业按时交的占比提高", "Get more first tasks handed in on time"],
        ["首次作业按时提交率", "First tasks handed in on time"],
      ),
      late(
        "lost-in-second-week",
        ["ratio", "lower"],
        [2, 3],
        ["第二周就不来的占比降低", "Lose fewer learners in week two"],
        ["第二周流失占比", "Learners lost in week two"],
      ),
      early(
        "questions-answered-same-day",
        ["ratio", "higher"],
        [2, 1],
        ["当天得到解答的提问占比提高", "Answer more questions the same day"],
        ["提问当日解答率", "Questions answered the same day"],
      ),
      late(
        "learners-in-study-groups",
        ["ratio", "higher"],
        [3, 4],
        ["加入学习小组的学员占比提高", "Bring more learners into study groups"],
        ["学习小组参与率", "Learners in a study group"],
      ),
    ],
    tasks: [
      ["录制新课程", "Record new lessons"],
      ["发放结业证书", "Issue certificates"],
    ],
  }),
  family({
    id: "course-renewal",
    names: ["续班率", "re-enrolment rate"],
    known: {
      zh: ["续班率", "续报率", "学员续费率", "续课率", "学员续报率"],
      en: ["re-enrolment rate", "re-enrollment rate", "course renewal", "students who re-enrol"],
    },
    mirrored: {
      zh: ["退学率", "退课率", "学生流失率", "退班率"],
      en: ["drop-out rate", "dropout rate", "student attrition", "student drop-outs"],
    },
    formula: ["续报学员 ÷ 结课学员", "learners who enrol again ÷ learners who finish"],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    ...LEARNING_LEAD,
    cheat: ["期末打折抢报名", "Discount the next term before this one is over"],
    counter: atMost("refunds-before-next-term", "ratio", [
      "续报后退费占比",
      "Re-enrolments refunded before term",
    ]),
    objectives: [
      ["让家长看得见孩子的变化", "Let families see the difference"],
      ["换了老师也舍不得走", "Make people stay for the school, not one teacher"],
    ],
    candidates: [
      early(
        "progress-talks-with-families",
        ["ratio", "higher"],
        [6, 2],
        ["每月和家长谈过进展的占比提高", "Talk progress with more families each month"],
        ["家长月度沟通率", "Families spoken with each month"],
      ),
      late(
        "learners-reaching-their-goal",
        ["ratio", "higher"],
        [2, 8],
        ["达到入学目标的学员占比提高", "Have more learners reach the goal they set"],
        ["入学目标达成率", "Learners who reach their own goal"],
      ),
      late(
        "teacher-changes-mid-term",
        ["count", "lower"],
        [4, 5],
        ["学期中换老师的班减少", "Change teachers mid-term in fewer classes"],
        ["学期中换老师的班数", "Classes that changed teacher mid-term"],
        { counted: ["个", "classes"] },
      ),
      early(
        "trial-of-next-level",
        ["ratio", "higher"],
        [3, 3],
        ["试听过下一级的学员占比提高", "Let more learners try the next level"],
        ["下一级试听率", "Learners who tried the next level"],
      ),
    ],
    tasks: [
      ["布置续报台", "Set up a sign-up desk"],
      ["群发续报通知", "Send out renewal notices"],
    ],
  }),
  family({
    id: "graduate-employment",
    names: ["毕业生就业率", "graduate employment rate"],
    known: {
      zh: ["毕业生就业率", "就业率", "初次就业率", "毕业去向落实率", "对口就业率"],
      en: [
        "graduate employability",
        "graduate employment rate",
        "graduate employment",
        "graduate outcomes",
        "placement rate",
        "graduates in work",
      ],
    },
    formula: ["已落实去向的毕业生 ÷ 毕业生", "graduates placed ÷ graduates"],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    owner: ["就业办主任", "Head of careers"],
    zh: ["就业", "学生工作", "招就"],
    en: ["careers", "employability", "student"],
    cheat: ["挂靠假协议", "Count paper contracts nobody works under"],
    counter: atLeast("still-in-the-job-after-half-year", "ratio", [
      "半年后在岗核实率",
      "Still in the job after half a year",
    ]),
    objectives: [
      ["让学生走出校门有路可走", "Let every graduate leave with somewhere to go"],
      ["企业愿意回头来要人", "Have employers come back for more"],
    ],
    candidates: [
      early(
        "employers-recruiting-on-campus",
        ["count", "higher"],
        [8, 3],
        ["进校招人的单位增加", "Bring more employers on campus"],
        ["进校招聘单位数", "Employers recruiting on campus"],
        { counted: ["家", "employers"], fromZero: true },
      ),
      late(
        "internships-turned-into-jobs",
        ["ratio", "higher"],
        [0, 10],
        ["实习转正的占比提高", "Turn more internships into jobs"],
        ["实习转正率", "Internships turned into jobs"],
      ),
      early(
        "students-with-reviewed-cv",
        ["ratio", "higher"],
        [6, 2],
        ["改过简历、练过面试的毕业生占比提高", "Coach more students on CV and interview"],
        ["简历面试辅导率", "Students coached on CV and interview"],
      ),
      late(
        "hard-cases-placed",
        ["ratio", "higher"],
        [0, 8],
        ["困难学生落实去向的占比提高", "Find a place for more of the hard cases"],
        ["困难学生去向落实率", "Hard cases placed"],
      ),
    ],
    tasks: [
      ["举办双选会", "Hold a careers fair"],
      ["填报就业系统", "Fill in the returns"],
    ],
  }),
];
