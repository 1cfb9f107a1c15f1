import type { Library } from "./family";
import { atMost, early, family, late } from "./write";

const WARD_LEAD = {
  owner: ["医务部主任", "Medical director"],
  zh: ["医务", "护理", "住院", "科主任"],
  en: ["medical", "ward", "nursing", "clinical"],
} as const;
const THEATRE_LEAD = {
  owner: ["手术室负责人", "Theatre manager"],
  zh: ["手术室", "麻醉", "外科"],
  en: ["theatre", "surgical", "surgery"],
} as const;

/** Beds, stays and operating theatres. */
export const HOSPITAL_BEDS: Library = [
  family({
    id: "length-of-stay",
    names: ["平均住院日", "average length of stay"],
    known: {
      zh: ["平均住院日", "平均住院天数", "住院日", "术前平均住院日"],
      en: ["average length of stay", "length of stay", "alos", "inpatient length of stay"],
    },
    formula: ["出院者占用床日 ÷ 出院人次", "bed days of leavers ÷ discharges"],
    measured: ["days", "lower", "level", "lagging", "mean"],
    ...WARD_LEAD,
    cheat: ["没好就让走，过两天再收进来", "Send people home too soon and admit them again"],
    counter: atMost("readmitted-within-a-month", "ratio", [
      "一月内再入院率",
      "Readmitted within a month",
    ]),
    objectives: [
      ["该做的检查别让病人躺着等", "Let nobody lie in bed waiting for a test"],
      ["从入院那天就想好怎么回家", "Plan the way home from day one"],
    ],
    candidates: [
      early(
        "expected-leave-date-on-day-one",
        ["ratio", "higher"],
        [2, 1],
        ["入院当天定好出院日的占比提高", "Set a leaving date for more patients on day one"],
        ["入院当日定出院日的占比", "Patients with a leaving date on day one"],
      ),
      late(
        "hours-waiting-for-imaging",
        ["hours", "lower"],
        [0, 3],
        ["等影像检查的时间缩短", "Wait less for imaging"],
        ["影像检查等待小时中位数", "Median hours waiting for imaging"],
      ),
      late(
        "days-before-surgery",
        ["days", "lower"],
        [0, 5],
        ["术前等待天数缩短", "Operate sooner after admission"],
        ["术前等待天数中位数", "Median days before surgery"],
      ),
      early(
        "ward-rounds-before-ten",
        ["ratio", "higher"],
        [1, 1],
        ["上午十点前查完房的病区占比提高", "Finish more ward rounds by mid-morning"],
        ["上午十点前查房完成率", "Ward rounds finished by mid-morning"],
      ),
    ],
    tasks: [
      ["修订临床路径文件", "Rewrite the care pathway"],
      ["召开床位会", "Hold a bed meeting"],
    ],
  }),
  family({
    id: "bed-occupancy",
    names: ["床位使用率", "bed occupancy"],
    known: {
      zh: ["床位使用率", "病床使用率", "床位周转率", "病床周转次数", "床位周转次数"],
      en: ["bed occupancy", "bed occupancy rate", "bed utilisation", "bed turnover rate"],
    },
    formula: ["实际占用床日 ÷ 开放床日", "bed days used ÷ bed days open"],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    ...WARD_LEAD,
    cheat: ["能出院的也留着占床", "Keep people in to fill the bed"],
    counter: atMost("fit-patients-still-in-bed", "ratio", [
      "可出院仍占床占比",
      "Beds held by patients fit to leave",
    ]),
    objectives: [
      ["空床和加床不再同时出现", "End empty beds here and trolleys there"],
      ["要住院的人当天住得上", "Have a bed for whoever needs one today"],
    ],
    candidates: [
      early(
        "beds-ready-within-an-hour",
        ["ratio", "higher"],
        [1, 1],
        ["一小时内整理好的床占比提高", "Turn more beds round within the hour"],
        ["床位一小时整备率", "Beds ready within the hour"],
      ),
      late(
        "planned-admissions-kept",
        ["ratio", "higher"],
        [0, 4],
        ["按约入院的占比提高", "Keep more of the planned admissions"],
        ["预约入院兑现率", "Planned admissions kept"],
      ),
      late(
        "empty-beds-in-slack-wards",
        ["count", "lower"],
        [0, 5],
        ["冷门科室的空床减少", "Have fewer beds empty in slack wards"],
        ["冷门科室日均空床数", "Empty beds a day in slack wards"],
        { counted: ["张", "beds"] },
      ),
      early(
        "beds-shared-across-wards",
        ["ratio", "higher"],
        [2, 3],
        ["跨科调配的床位占比提高", "Share more beds between wards"],
        ["跨科调配床位占比", "Beds shared between wards"],
      ),
    ],
    tasks: [
      ["增设床位", "Add beds"],
      ["更新床位看板", "Replace the bed board"],
    ],
  }),
  family({
    id: "theatre-utilisation",
    names: ["手术室利用率", "theatre utilisation"],
    known: {
      zh: ["手术室利用率", "手术间利用率", "手术台次利用率", "手术室使用率"],
      en: [
        "theatre utilisation",
        "theatre utilization",
        "operating room utilisation",
        "operating room utilization",
        "or utilization",
      ],
    },
    formula: ["手术占用时间 ÷ 开放时间", "time operating ÷ time open"],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    ...THEATRE_LEAD,
    cheat: ["排得满满的，天天拖到半夜", "Overbook and run into the night"],
    counter: atMost("lists-ending-late", "ratio", [
      "超时结束的手术间占比",
      "Lists that finish late",
    ]),
    objectives: [
      ["第一刀准点开，中间不干等", "Start on time and lose no time between cases"],
      ["约好的手术就能做上", "Operate on everyone we promised"],
    ],
    candidates: [
      early(
        "first-cases-on-time",
        ["ratio", "higher"],
        [0, 1],
        ["首台准点开台的占比提高", "Start more first cases on time"],
        ["首台准点率", "First cases started on time"],
      ),
      late(
        "minutes-between-cases",
        ["minutes", "lower"],
        [0, 3],
        ["接台间隔缩短", "Shorten the gap between cases"],
        ["接台间隔中位数", "Median minutes between cases"],
      ),
      late(
        "cancelled-on-the-day",
        ["count", "lower"],
        [0, 4],
        ["当天取消的手术减少", "Cancel fewer operations on the day"],
        ["当日取消手术数", "Operations cancelled on the day"],
        { counted: ["台", "operations"] },
      ),
      early(
        "patients-assessed-a-week-before",
        ["ratio", "higher"],
        [1, 2],
        ["术前一周评估完的病人占比提高", "Assess more patients a week beforehand"],
        ["术前一周评估率", "Patients assessed a week before"],
      ),
    ],
    tasks: [
      ["购置设备", "Buy equipment"],
      ["重排手术日", "Redraw the theatre timetable"],
    ],
  }),
];
