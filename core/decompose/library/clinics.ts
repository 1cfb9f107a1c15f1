import type { Library } from "./family";
import { atLeast, atMost, early, family, late } from "./write";

const CLINIC_LEAD = {
  owner: ["门诊部主任", "Head of outpatients"],
  zh: ["门诊", "挂号", "药剂"],
  en: ["outpatient", "clinic", "pharmacy"],
} as const;

/** Outpatients: how long they wait, whether they come, and what it costs them. */
export const CLINICS: Library = [
  family({
    id: "outpatient-wait",
    names: ["门诊等候时间", "outpatient waiting time"],
    known: {
      zh: [
        "门诊等候时间",
        "患者等候时间",
        "门诊候诊时间",
        "平均候诊时间",
        "挂号等候时间",
        "就诊等待时间",
      ],
      en: [
        "outpatient waiting time",
        "clinic waiting time",
        "patient waiting time",
        "waiting time for an appointment",
        "patient wait",
      ],
    },
    formula: ["签到到见到医生的时间，取中位数", "median time from arrival to the doctor"],
    measured: ["minutes", "lower", "level", "lagging", "mean"],
    ...CLINIC_LEAD,
    cheat: ["每人看三分钟", "Give each patient three minutes"],
    counter: atLeast("minutes-with-doctor", "minutes", ["人均面诊时长", "Minutes with the doctor"]),
    objectives: [
      ["约几点就几点看上", "See people at the time on their card"],
      ["别让病人楼上楼下来回跑", "Stop sending patients up and down the stairs"],
    ],
    candidates: [
      early(
        "timed-appointments",
        ["ratio", "higher"],
        [1, 2],
        ["分时段预约的占比提高", "Give more patients a timed slot"],
        ["分时段预约占比", "Patients with a timed slot"],
      ),
      late(
        "clinics-starting-on-time",
        ["ratio", "higher"],
        [0, 3],
        ["准点开诊的占比提高", "Start more clinics on time"],
        ["准点开诊率", "Clinics that start on time"],
      ),
      early(
        "paid-on-the-phone",
        ["ratio", "higher"],
        [1, 2],
        ["手机缴费的占比提高", "Have more patients pay on their phone"],
        ["手机缴费占比", "Patients who pay by phone"],
      ),
      late(
        "queue-at-blood-test",
        ["minutes", "lower"],
        [0, 4],
        ["抽血排队缩短", "Shorten the queue for blood tests"],
        ["抽血排队时间", "Queue for a blood test"],
      ),
    ],
    tasks: [
      ["增设自助机", "Install kiosks"],
      ["安排志愿者导诊", "Bring in volunteers"],
    ],
  }),
  family({
    id: "missed-appointments",
    names: ["预约爽约率", "missed appointment rate"],
    known: {
      zh: ["预约爽约率", "爽约率", "失约率", "门诊爽约率"],
      en: [
        "missed appointment rate",
        "no-show rate",
        "no shows",
        "did not attend rate",
        "missed appointments",
        "dna rate",
      ],
    },
    formula: ["未到的预约 ÷ 全部预约", "appointments missed ÷ appointments made"],
    measured: ["ratio", "lower", "level", "lagging", "ratio"],
    ...CLINIC_LEAD,
    cheat: ["超额放号，来了再说", "Overbook and let people wait"],
    counter: atMost("patients-turned-away", "ratio", [
      "到了却没看上的占比",
      "Patients who came and were not seen",
    ]),
    objectives: [
      ["约上的人都来得了", "Make it easy to come and easy to cancel"],
      ["空出来的号马上给需要的人", "Give a freed slot to someone who needs it"],
    ],
    candidates: [
      early(
        "reminders-answered",
        ["ratio", "higher"],
        [1, 1],
        ["回复了提醒的占比提高", "Get an answer to more reminders"],
        ["提醒回复率", "Reminders answered"],
      ),
      late(
        "slots-refilled",
        ["ratio", "higher"],
        [0, 3],
        ["退号后被补上的占比提高", "Refill more cancelled slots"],
        ["退号补约率", "Cancelled slots refilled"],
      ),
      late(
        "booked-over-a-month-ahead",
        ["ratio", "lower"],
        [2, 6],
        ["提前一个月以上的预约占比降低", "Book fewer people over a month ahead"],
        ["提前一月以上预约占比", "Appointments made over a month ahead"],
      ),
      early(
        "cancelled-online-in-time",
        ["ratio", "higher"],
        [1, 2],
        ["提前线上取消的占比提高", "Have more cancel online in time"],
        ["提前线上取消占比", "Cancellations made online in time"],
      ),
    ],
    tasks: [
      ["发布爽约公告", "Put up a notice"],
      ["升级预约系统", "Upgrade the booking system"],
    ],
  }),
  family({
    id: "drug-share",
    names: ["药占比", "drug share of revenue"],
    known: {
      zh: ["药占比", "药品收入占比", "药品费用占比", "次均药费"],
      en: [
        "drug share of revenue",
        "drug cost share",
        "drugs as share of income",
        "prescribing cost share",
      ],
    },
    formula: ["药品收入 ÷ 医疗收入", "drug income ÷ clinical income"],
    measured: ["ratio", "lower", "level", "lagging", "ratio"],
    ...CLINIC_LEAD,
    cheat: ["少开药、多开检查", "Prescribe less and test more"],
    counter: atMost("tests-per-visit-cost", "money", ["次均检查费用", "Cost of tests per visit"]),
    objectives: [
      ["该用的药用，不该用的一片不开", "Give what is needed and nothing else"],
      ["病人的钱花在治病上", "Let patients pay for care, not for habit"],
    ],
    candidates: [
      early(
        "prescriptions-reviewed",
        ["ratio", "higher"],
        [3, 1],
        ["药师审过的处方占比提高", "Have a pharmacist review more prescriptions"],
        ["处方前置审核率", "Prescriptions reviewed by a pharmacist"],
      ),
      late(
        "auxiliary-drug-spend",
        ["money", "lower"],
        [0, 4],
        ["辅助用药金额减少", "Spend less on drugs of doubtful use"],
        ["辅助用药金额", "Spend on drugs of doubtful use"],
      ),
      late(
        "generic-share",
        ["ratio", "higher"],
        [0, 5],
        ["集采药使用占比提高", "Use more centrally purchased drugs"],
        ["集采药使用占比", "Use of centrally purchased drugs"],
      ),
      early(
        "doctors-shown-their-own-figures",
        ["ratio", "higher"],
        [4, 2],
        ["每月看到自己数据的医生占比提高", "Show more doctors their own figures each month"],
        ["医生月度数据反馈率", "Doctors shown their own figures"],
      ),
    ],
    tasks: [
      ["下发用药通知", "Send round a notice"],
      ["召开药事会", "Hold a pharmacy committee"],
    ],
  }),
];
