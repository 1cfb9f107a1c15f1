import type { Library } from "./family";
import { atMost, early, family, late } from "./write";

const CITY_LEAD = {
  owner: ["城市管理负责人", "Head of city services"],
  zh: ["城管", "环卫", "街道", "社区"],
  en: ["city", "environment", "community", "council"],
} as const;

/** Streets, bins and sirens. */
export const CITY: Library = [
  family({
    id: "waste-sorting",
    names: ["垃圾分类准确率", "waste sorting rate"],
    known: {
      zh: ["垃圾分类准确率", "生活垃圾分类率", "垃圾分类率", "垃圾回收利用率", "分类投放准确率"],
      en: [
        "waste sorting rate",
        "recycling rate",
        "household recycling rate",
        "waste sorted correctly",
      ],
    },
    formula: ["投放正确的户次 ÷ 抽查户次", "bags sorted right ÷ bags checked"],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    ...CITY_LEAD,
    cheat: ["请人在桶边二次分拣", "Hire people to sort it again at the bin"],
    counter: atMost("sorted-again-at-the-bin", "ratio", [
      "二次分拣占比",
      "Waste sorted again at the bin",
    ]),
    objectives: [
      ["让分对变得比扔错省事", "Make sorting easier than not"],
      ["邻居之间互相带着做", "Let neighbours bring each other along"],
    ],
    candidates: [
      early(
        "households-visited-and-shown",
        ["ratio", "higher"],
        [3, 2],
        ["上门讲过的住户占比提高", "Show more households how to sort, at their door"],
        ["入户指导率", "Households shown at their door"],
      ),
      late(
        "worst-sites-put-right",
        ["count", "lower"],
        [0, 5],
        ["反复混投的点位减少", "Have fewer sites that always get it wrong"],
        ["反复混投点位数", "Sites that always get it wrong"],
        { counted: ["处", "sites"] },
      ),
      late(
        "collected-mixed-by-lorries",
        ["ratio", "lower"],
        [2, 4],
        ["混装混运的车次占比降低", "Mix less sorted waste in our own lorries"],
        ["混装混运占比", "Rounds that mix it again"],
      ),
      early(
        "bins-emptied-on-the-day",
        ["ratio", "higher"],
        [2, 1],
        ["按日清运的点位占比提高", "Empty more bins on the day"],
        ["按日清运率", "Bins emptied on the day"],
      ),
    ],
    tasks: [
      ["更换分类桶", "Replace the bins"],
      ["张贴宣传画", "Put up posters"],
    ],
  }),
  family({
    id: "emergency-arrival",
    names: ["接警到场时间", "emergency response time"],
    known: {
      zh: ["接警到场时间", "出警到场时间", "急救反应时间", "应急响应时间", "救护车到场时间"],
      en: [
        "turnout time",
        "emergency response time",
        "ambulance response time",
        "fire response time",
        "time to reach the scene",
      ],
    },
    formula: [
      "接报到第一辆车到场的时间，取九成分位",
      "time within which nine of ten calls are reached",
    ],
    measured: ["minutes", "lower", "level", "lagging", "mean"],
    owner: ["应急指挥负责人", "Head of emergency control"],
    zh: ["应急", "消防", "急救", "指挥"],
    en: ["emergency", "fire", "ambulance", "control"],
    cheat: ["车到路口就报到场", "Report arrival from the end of the street"],
    counter: atMost("arrivals-contradicted-by-tracker", "ratio", [
      "定位不符的到场记录占比",
      "Arrivals the tracker contradicts",
    ]),
    objectives: [
      ["赶在来得及的时候到", "Get there while it still helps"],
      ["车停在最可能要用的地方", "Wait where we are likeliest to be needed"],
    ],
    candidates: [
      early(
        "seconds-from-call-to-wheels",
        ["seconds", "lower"],
        [0, 1],
        ["接报到出车的用时缩短", "Leave sooner after the call"],
        ["接报到出车用时", "Seconds from call to departure"],
      ),
      late(
        "calls-outside-reach",
        ["ratio", "lower"],
        [0, 6],
        ["车辆够不着的区域占比降低", "Leave fewer calls out of reach"],
        ["覆盖圈外呼叫占比", "Calls outside our reach"],
      ),
      late(
        "crews-waiting-at-hospital",
        ["minutes", "lower"],
        [0, 4],
        ["车组在医院等候的时间缩短", "Free crews from the hospital door sooner"],
        ["车组医院等候时间", "Minutes crews wait at the hospital"],
      ),
      early(
        "vehicles-fit-for-duty",
        ["ratio", "higher"],
        [0, 2],
        ["随时能出动的车辆占比提高", "Keep more vehicles fit for duty"],
        ["车辆完好待命率", "Vehicles fit for duty"],
      ),
    ],
    tasks: [
      ["开展大演练", "Hold a large exercise"],
      ["购置车辆", "Buy vehicles"],
    ],
  }),
];
