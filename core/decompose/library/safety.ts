import type { Library } from "./family";
import { atLeast, early, family, late } from "./write";

const SAFETY_LEAD = {
  owner: ["安全负责人", "Head of health and safety"],
  zh: ["安全", "安环", "EHS", "环保"],
  en: ["safety", "hse", "ehs", "environment"],
} as const;

/** Dangers found before they hurt anyone, people who know them, and what leaves the chimney. */
export const SAFETY: Library = [
  family({
    id: "hazards-corrected",
    names: ["隐患整改率", "hazards corrected on time"],
    known: {
      zh: ["隐患整改率", "隐患整改完成率", "安全隐患整改率", "隐患按期整改率", "隐患治理率"],
      en: [
        "hazards corrected on time",
        "hazard closure rate",
        "safety actions closed",
        "hazards closed",
      ],
    },
    formula: ["按期整改的隐患 ÷ 到期隐患", "hazards corrected in time ÷ hazards due"],
    measured: ["ratio", "higher", "level", "leading", "ratio"],
    ...SAFETY_LEAD,
    cheat: ["少查少报，查到的都是小毛病", "Look less hard, and report only trifles"],
    counter: atLeast("hazards-reported-per-head", "count", [
      "人均上报隐患数",
      "Hazards reported per head",
    ]),
    objectives: [
      ["险情过不了夜", "Let no danger stay overnight"],
      ["谁看见谁说，谁说了都有回音", "Make it easy to speak up and see it mended"],
    ],
    candidates: [
      early(
        "serious-ones-made-safe-same-day",
        ["ratio", "higher"],
        [2, 1],
        ["重大险情当天管控的比例提高", "Make more serious dangers safe the same day"],
        ["重大险情当日管控率", "Serious dangers made safe the same day"],
      ),
      late(
        "oldest-danger-days",
        ["days", "lower"],
        [0, 4],
        ["拖得最久的险情天数缩短", "Bring down the age of the oldest open danger"],
        ["最久未整改天数", "Age of the oldest open danger"],
      ),
      early(
        "inspections-led-by-managers",
        ["count", "higher"],
        [3, 1],
        ["干部带队的检查增加", "Have managers lead more inspections"],
        ["干部带队检查次数", "Inspections led by a manager"],
        { counted: ["次", "inspections"], fromZero: true },
      ),
      late(
        "dangers-seen-again",
        ["ratio", "lower"],
        [0, 6],
        ["整改后复发的险情占比降低", "See fewer dangers come back"],
        ["整改后复发占比", "Dangers that came back"],
      ),
    ],
    tasks: [
      ["开展安全月活动", "Hold a safety month"],
      ["悬挂安全横幅", "Hang safety banners"],
    ],
  }),
  family({
    id: "safety-training",
    names: ["安全培训合格率", "safety training pass rate"],
    known: {
      zh: ["安全培训合格率", "安全培训覆盖率", "安全教育培训率", "持证上岗率", "特种作业持证率"],
      en: [
        "safety training pass rate",
        "safety training coverage",
        "safety training completion",
        "certified operators",
      ],
    },
    formula: ["考核合格人数 ÷ 应培训人数", "people who passed ÷ people to be trained"],
    measured: ["ratio", "higher", "level", "leading", "ratio"],
    ...SAFETY_LEAD,
    cheat: ["代签到、发答案", "Sign for others and hand out the answers"],
    counter: atLeast("right-on-the-spot-check", "ratio", [
      "现场抽问答对率",
      "Right answers when asked on the job",
    ]),
    objectives: [
      ["每个人都知道自己身边最险的是什么", "Let everyone know what could hurt them"],
      ["会了才上手", "Nobody starts before they know how"],
    ],
    candidates: [
      early(
        "newcomers-shown-round-before-work",
        ["ratio", "higher"],
        [1, 1],
        ["上岗前由师傅带过的新人占比提高", "Walk more newcomers through the dangers first"],
        ["新人上岗前带教率", "Newcomers shown the dangers first"],
      ),
      late(
        "drills-done-within-target-time",
        ["ratio", "higher"],
        [0, 6],
        ["演练在规定时间内完成的占比提高", "Finish more drills within the time set"],
        ["演练达时率", "Drills done within the time set"],
      ),
      late(
        "unsafe-acts-seen",
        ["count", "lower"],
        [2, 5],
        ["巡查看到的违章减少", "See fewer unsafe acts on patrol"],
        ["巡查违章次数", "Unsafe acts seen on patrol"],
        { counted: ["次", "acts"] },
      ),
      early(
        "contractors-tested-at-the-gate",
        ["ratio", "higher"],
        [1, 2],
        ["进厂前考过的外来人员占比提高", "Test more contractors at the gate"],
        ["外来人员入厂考核率", "Contractors tested at the gate"],
      ),
    ],
    tasks: [
      ["编写安全教材", "Write the training book"],
      ["组织安全知识竞赛", "Hold a safety quiz"],
    ],
  }),
  family({
    id: "emissions-compliance",
    names: ["环保达标率", "emissions compliance"],
    known: {
      zh: ["环保达标率", "排放达标率", "污染物排放达标率", "废水达标率", "三废排放达标率"],
      en: [
        "emissions compliance",
        "discharge compliance",
        "environmental compliance",
        "effluent compliance",
      ],
    },
    formula: ["达标的监测时数 ÷ 监测时数", "hours within the limit ÷ hours measured"],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    ...SAFETY_LEAD,
    held: true,
    cheat: ["挑好时段测，坏时段停表", "Measure at good hours only"],
    counter: atLeast("meters-running", "ratio", ["在线监测有效率", "Meters running and valid"]),
    objectives: [
      ["厂门外的水和天都对得起邻居", "Be a neighbour nobody complains about"],
      ["源头少产，末端少治", "Make less waste before treating it"],
    ],
    candidates: [
      early(
        "treatment-plant-checks-done",
        ["ratio", "higher"],
        [1, 1],
        ["治理设施点检完成的比例提高", "Do more of the checks on the treatment plant"],
        ["治理设施点检率", "Treatment plant checks done"],
      ),
      late(
        "hours-near-the-limit",
        ["hours", "lower"],
        [0, 4],
        ["贴近限值运行的小时减少", "Run fewer hours close to the limit"],
        ["贴近限值运行小时", "Hours run close to the limit"],
      ),
      late(
        "water-used-again",
        ["ratio", "higher"],
        [0, 8],
        ["回用水占比提高", "Use more of the water again"],
        ["中水回用率", "Water used again"],
      ),
      early(
        "alarms-answered-in-time",
        ["ratio", "higher"],
        [1, 2],
        ["报警及时处置的比例提高", "Answer more alarms in time"],
        ["报警及时处置率", "Alarms answered in time"],
      ),
    ],
    tasks: [
      ["办理排污许可证", "Renew the permit"],
      ["编写环境报告", "Write the environmental report"],
    ],
  }),
];
