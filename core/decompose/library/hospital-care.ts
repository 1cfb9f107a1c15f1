import type { Library } from "./family";
import { atLeast, atMost, early, family, late } from "./write";

const CARE_LEAD = {
  owner: ["医疗质量负责人", "Head of clinical quality"],
  zh: ["医务", "质控", "护理", "院感"],
  en: ["quality", "clinical", "infection", "nursing"],
} as const;

/** Harm avoided, and patients who do not come back for the wrong reason. */
export const HOSPITAL_CARE: Library = [
  family({
    id: "hospital-infection",
    names: ["院内感染率", "hospital-acquired infection rate"],
    known: {
      zh: ["院内感染率", "医院感染率", "医院感染发生率", "院感率"],
      en: [
        "hospital-acquired infection rate",
        "hospital acquired infections",
        "healthcare-associated infections",
        "hai rate",
      ],
    },
    notOf: { zh: ["手术"], en: ["surgical"] },
    formula: ["新发感染例数 ÷ 住院人次", "new infections ÷ inpatients"],
    measured: ["ratio", "lower", "level", "lagging", "ratio"],
    ...CARE_LEAD,
    cheat: ["少送检、少上报", "Test less and report less"],
    counter: atLeast("suspect-cases-cultured", "ratio", [
      "疑似病例送检率",
      "Suspect cases cultured",
    ]),
    objectives: [
      ["病人不在我们这里添新病", "Send nobody home with something they caught here"],
      ["每双手、每根管都放心", "Make every hand and every line safe"],
    ],
    candidates: [
      early(
        "hand-hygiene-observed",
        ["ratio", "higher"],
        [3, 1],
        ["抽查时手卫生做对的比例提高", "See clean hands more often on spot checks"],
        ["手卫生依从率", "Hand hygiene seen on spot checks"],
      ),
      late(
        "infections-from-lines",
        ["count", "lower"],
        [0, 6],
        ["导管引起的病例减少", "Cause fewer cases by lines and catheters"],
        ["导管相关病例数", "Cases caused by lines and catheters"],
        { counted: ["例", "cases"] },
      ),
      early(
        "catheters-reviewed-daily",
        ["ratio", "higher"],
        [2, 1],
        ["每天评估能否拔管的占比提高", "Review more lines and catheters every day"],
        ["导管每日评估率", "Lines reviewed every day"],
      ),
      late(
        "antibiotics-stopped-on-time",
        ["ratio", "higher"],
        [2, 4],
        ["按时停用抗菌药的占比提高", "Stop more antibiotics on the day"],
        ["抗菌药按时停用率", "Antibiotics stopped on time"],
      ),
    ],
    tasks: [
      ["张贴洗手图", "Put up hand-washing posters"],
      ["组织院感培训", "Run an infection course"],
    ],
  }),
  family({
    id: "readmission",
    names: ["再入院率", "readmission rate"],
    known: {
      zh: ["再入院率", "非计划再入院率", "重返住院率", "出院后再入院率"],
      en: ["readmission rate", "readmissions", "unplanned readmissions", "emergency readmissions"],
    },
    formula: ["一月内再入院人次 ÷ 出院人次", "back within a month ÷ discharges"],
    measured: ["ratio", "lower", "level", "lagging", "ratio"],
    ...CARE_LEAD,
    cheat: ["回来的人收进观察室，不办住院", "Keep returners under observation, off the books"],
    counter: atMost("returners-held-in-observation", "ratio", [
      "返院患者留观占比",
      "Returners held in observation",
    ]),
    objectives: [
      ["病人回了家也有人管", "Stay with patients after they go home"],
      ["出院时该懂的都懂了", "Let people leave knowing what to do"],
    ],
    candidates: [
      early(
        "called-within-three-days",
        ["ratio", "higher"],
        [3, 1],
        ["出院三天内回访到的占比提高", "Reach more patients within three days"],
        ["出院三日回访率", "Patients reached within three days"],
      ),
      early(
        "medicines-explained-back",
        ["ratio", "higher"],
        [3, 2],
        ["能复述用药方法的占比提高", "Have more patients explain their medicines back"],
        ["用药复述正确率", "Patients who can explain their medicines"],
      ),
      late(
        "follow-up-visits-kept",
        ["ratio", "higher"],
        [1, 4],
        ["按时复诊的占比提高", "See more patients at their follow-up"],
        ["按时复诊率", "Follow-up visits kept"],
      ),
      late(
        "returns-of-frail-patients",
        ["count", "lower"],
        [0, 6],
        ["高龄体弱者返院减少", "Have fewer frail patients come back"],
        ["高龄体弱者返院人次", "Frail patients who came back"],
        { counted: ["人次", "patients"] },
      ),
    ],
    tasks: [
      ["印制出院须知", "Print discharge leaflets"],
      ["建随访群", "Set up a chat group"],
    ],
  }),
  family({
    id: "patient-satisfaction",
    names: ["患者满意度", "patient satisfaction"],
    known: {
      zh: ["患者满意度", "病人满意度", "住院患者满意度", "就医满意度"],
      en: [
        "patient satisfaction",
        "patient experience",
        "friends and family test",
        "patient experience score",
      ],
    },
    notOf: { zh: ["门诊"], en: ["outpatient", "clinic"] },
    formula: ["满意的患者 ÷ 应答患者", "patients content ÷ patients who answered"],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    ...CARE_LEAD,
    cheat: ["只让熟面孔和要出院的填表", "Hand the form to those who smile"],
    counter: atLeast("patient-survey-reply-rate", "ratio", [
      "患者调查应答率",
      "Patients who answered",
    ]),
    objectives: [
      ["把病人当家里人待", "Treat each one as we would our own"],
      ["让人听得懂自己得了什么病", "Leave nobody wondering what was wrong"],
    ],
    candidates: [
      early(
        "nurse-call-answered",
        ["ratio", "higher"],
        [2, 1],
        ["呼叫铃三分钟内有人到的占比提高", "Answer more call bells within three minutes"],
        ["呼叫铃三分钟应答率", "Call bells answered within three minutes"],
      ),
      late(
        "doctor-explained-plan",
        ["ratio", "higher"],
        [0, 4],
        ["听懂诊疗方案的患者占比提高", "Have more say the doctor explained the plan"],
        ["讲清诊疗方案的占比", "Patients told the plan clearly"],
      ),
      late(
        "pain-eased-within-an-hour",
        ["ratio", "higher"],
        [1, 3],
        ["一小时内疼痛缓解的占比提高", "Ease more pain within the hour"],
        ["疼痛一小时缓解率", "Pain eased within the hour"],
      ),
      early(
        "complaints-talked-over-at-bedside",
        ["ratio", "higher"],
        [3, 2],
        ["当面听完的抱怨占比提高", "Hear more grievances out face to face"],
        ["当面沟通的抱怨占比", "Grievances heard face to face"],
      ),
    ],
    tasks: [
      ["发放满意度表", "Hand out forms"],
      ["美化病房环境", "Redecorate the wards"],
    ],
  }),
];
