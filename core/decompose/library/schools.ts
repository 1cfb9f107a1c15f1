import type { Library } from "./family";
import { atLeast, atMost, early, family, late } from "./write";

const SCHOOL_LEAD = {
  owner: ["教务负责人", "Head of teaching"],
  zh: ["教务", "教学", "年级", "班主任"],
  en: ["teaching", "academic", "head of year", "faculty"],
} as const;
const ADMISSIONS_LEAD = {
  owner: ["招生负责人", "Head of admissions"],
  zh: ["招生", "就业", "市场"],
  en: ["admissions", "recruitment", "careers"],
} as const;

/** Students who come, attend and pass. */
export const SCHOOLS: Library = [
  family({
    id: "exam-pass-rate",
    names: ["考试通过率", "exam pass rate"],
    known: {
      zh: [
        "考试通过率",
        "学生及格率",
        "考试合格率",
        "考试及格率",
        "学业水平考试及格率",
        "升学率",
        "考试优秀率",
        "本科上线率",
        "一次性通过率",
      ],
      en: [
        "gcse pass rate",
        "a level pass rate",
        "exam pass rate",
        "student pass rate",
        "examination results",
        "exam results",
        "progression to university",
      ],
    },
    bare: { zh: ["及格率"], en: [] },
    formula: ["通过的学生 ÷ 应考学生", "students who pass ÷ students entered"],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    ...SCHOOL_LEAD,
    cheat: ["劝成绩差的别报名", "Talk weak students out of sitting it"],
    counter: atLeast("students-entered", "ratio", [
      "应考学生报考率",
      "Students entered who should be",
    ]),
    objectives: [
      ["不让一个学生掉队", "Leave nobody behind"],
      ["让孩子们学懂，而不是背会", "Have them understand it, not learn it by heart"],
    ],
    candidates: [
      early(
        "gaps-found-by-weekly-quiz",
        ["ratio", "higher"],
        [6, 1],
        ["小测后当周补上的知识点占比提高", "Close more of the gaps in the week they show"],
        ["小测薄弱点当周补上率", "Gaps closed in the week they show"],
      ),
      late(
        "borderline-students",
        ["count", "lower"],
        [4, 6],
        ["踩线学生减少", "Have fewer students on the borderline"],
        ["踩线学生人数", "Students on the borderline"],
        { counted: ["人", "students"] },
      ),
      late(
        "mock-paper-average",
        ["points", "higher"],
        [2, 8],
        ["模拟卷均分提高", "Raise the average on mock papers"],
        ["模拟卷平均分", "Average on mock papers"],
      ),
      early(
        "tutoring-hours-for-weak",
        ["hours", "higher"],
        [6, 2],
        ["给薄弱学生的辅导小时增加", "Give weak students more hours of tutoring"],
        ["薄弱学生辅导小时", "Hours of tutoring for weak students"],
        { fromZero: true },
      ),
    ],
    tasks: [
      ["编印练习册", "Print a workbook"],
      ["召开家长会", "Hold a parents' evening"],
    ],
  }),
  family({
    id: "student-attendance",
    names: ["学生出勤率", "student attendance"],
    known: {
      zh: ["课堂出勤率", "学生出勤率", "学生到课率", "到课率", "学员出勤率", "课程出勤率"],
      en: [
        "student attendance",
        "pupil attendance",
        "class attendance",
        "school attendance",
        "attendance rate of students",
      ],
    },
    mirrored: { zh: ["学生缺勤率", "旷课率"], en: ["persistent absence", "truancy"] },
    formula: ["到课人次 ÷ 应到人次", "places attended ÷ places due"],
    measured: ["ratio", "higher", "level", "leading", "ratio"],
    ...SCHOOL_LEAD,
    cheat: ["点名时睁一只眼闭一只眼", "Mark absent children present"],
    counter: atMost("registers-found-wrong", "ratio", ["抽查点名差错率", "Registers found wrong"]),
    objectives: [
      ["让学生想来上课", "Make lessons worth getting up for"],
      ["谁没来，当天就知道为什么", "Know by noon why anyone is missing"],
    ],
    candidates: [
      early(
        "families-called-same-morning",
        ["ratio", "higher"],
        [2, 1],
        ["当天上午联系上家长的占比提高", "Reach more families the same morning"],
        ["缺课当日家长联系率", "Families reached the same morning"],
      ),
      late(
        "students-missing-a-tenth",
        ["count", "lower"],
        [0, 6],
        ["缺课超过一成的学生减少", "Have fewer students missing a tenth of lessons"],
        ["缺课超一成的学生数", "Students missing a tenth of lessons"],
        { counted: ["人", "students"] },
      ),
      late(
        "late-arrivals",
        ["count", "lower"],
        [0, 4],
        ["迟到人次减少", "See fewer come late"],
        ["迟到人次", "Late arrivals"],
        { counted: ["人次", "arrivals"] },
      ),
      early(
        "mentors-for-frequent-absentees",
        ["ratio", "higher"],
        [3, 2],
        ["有老师结对的常缺课学生占比提高", "Pair more frequent absentees with a teacher"],
        ["常缺课学生结对率", "Frequent absentees with a mentor"],
      ),
    ],
    tasks: [
      ["启用刷脸签到", "Introduce face recognition"],
      ["评选全勤奖", "Give a prize for full attendance"],
    ],
  }),
  family({
    id: "enrolment",
    names: ["招生人数", "enrolment"],
    known: {
      zh: ["招生人数", "招生完成率", "报名人数", "新生人数", "招生计划完成率", "新招学员数"],
      en: [
        "enrolment numbers",
        "enrolment",
        "enrollment",
        "enrolments",
        "student enrolment",
        "students enrolled",
        "new students",
      ],
    },
    bare: { zh: [], en: ["intake"] },
    formula: ["咨询人数 × 报名率", "enquirers × share who enrol"],
    measured: ["count", "higher", "flow", "lagging", "sum"],
    ...ADMISSIONS_LEAD,
    cheat: ["降分、打折、许诺做不到的事", "Lower the bar, or promise what we cannot keep"],
    counter: atMost("drop-outs-in-first-term", "ratio", [
      "首学期退学率",
      "Students gone in their first term",
    ]),
    drivers: [
      "enquirers * enrol_rate",
      {
        enquirers: ["咨询人数", "Enquirers"],
        enrol_rate: ["咨询报名率", "Enquirers who enrol"],
      },
    ],
    objectives: [
      ["让合适的学生找到我们", "Be found by the students we suit"],
      ["让来看过的人当场就想留下", "Let everyone who visits want to stay"],
    ],
    candidates: [
      early(
        "enquirers",
        ["count", "higher"],
        [3, 2],
        ["来咨询的人增加", "Have more people ask about us"],
        ["咨询人数", "Enquirers"],
        { counted: ["人", "people"], factor: "enquirers" },
      ),
      late(
        "enquirers-who-join",
        ["ratio", "higher"],
        [0, 5],
        ["咨询后报名的比例提高", "Turn more enquirers into students"],
        ["咨询报名率", "Enquirers who enrol"],
        { factor: "enrol_rate" },
      ),
      early(
        "open-day-visitors",
        ["count", "higher"],
        [2, 3],
        ["来校参观的家庭增加", "Welcome more families to open days"],
        ["来校参观家庭数", "Families at open days"],
        { counted: ["户", "families"], fromZero: true },
      ),
      late(
        "recommended-by-our-students",
        ["ratio", "higher"],
        [0, 6],
        ["在读生介绍来的占比提高", "Win more students through students"],
        ["在读生推荐占比", "Joined on a student's word"],
      ),
    ],
    tasks: [
      ["印制招生简章", "Print a prospectus"],
      ["参加教育展", "Attend an education fair"],
    ],
  }),
];
