import type { Library } from "./family";
import { atMost, early, family, late } from "./write";

const PLANT_LEAD = {
  owner: ["生产负责人", "Head of production"],
  zh: ["生产", "制造", "车间"],
  en: ["production", "plant", "manufacturing"],
} as const;
const MAINTENANCE_LEAD = {
  owner: ["设备负责人", "Head of maintenance"],
  zh: ["设备", "维修", "动力", "机电"],
  en: ["maintenance", "equipment", "engineering"],
} as const;

/** What a plant loses: material, time and energy. */
export const PLANT_LOSSES: Library = [
  family({
    id: "material-scrap",
    names: ["材料损耗率", "material loss"],
    known: {
      zh: ["材料损耗率", "原材料损耗率", "物料损耗率", "原料损耗率", "生产损耗率", "物料报废率"],
      en: ["material loss", "material waste", "raw material loss", "material wastage"],
    },
    bare: { zh: ["损耗率"], en: ["waste rate"] },
    formula: ["损耗金额 ÷ 投料金额", "material lost ÷ material issued"],
    measured: ["ratio", "lower", "level", "lagging", "ratio"],
    ...PLANT_LEAD,
    cheat: ["把标准用量定宽", "Widen the allowance in the bill of materials"],
    counter: atMost("standard-usage-drift", "ratio", [
      "标准用量上调幅度",
      "Rise of the standard usage",
    ]),
    objectives: [
      ["买来的料都变成货", "Turn what we buy into goods"],
      ["边角料也要有去处", "Find a use for every offcut"],
    ],
    candidates: [
      early(
        "start-up-pieces-thrown-away",
        ["count", "lower"],
        [0, 2],
        ["开机调试的废件减少", "Throw away fewer pieces at start-up"],
        ["开机调试废件数", "Pieces thrown away at start-up"],
        { counted: ["件", "pieces"] },
      ),
      late(
        "offcuts-used-again",
        ["ratio", "higher"],
        [0, 5],
        ["边角料再用的比例提高", "Use more of the offcuts"],
        ["边角料回用率", "Offcuts used again"],
      ),
      late(
        "storage-damage",
        ["money", "lower"],
        [0, 4],
        ["存放和搬运造成的损失减少", "Lose less in storage and handling"],
        ["存储搬运损失额", "Losses in storage and handling"],
      ),
      early(
        "shifts-weighing-their-waste",
        ["ratio", "higher"],
        [3, 1],
        ["当班称重记录废料的班组占比提高", "Have more shifts weigh what they waste"],
        ["废料称重记录率", "Shifts that weigh their waste"],
      ),
    ],
    tasks: [
      ["张贴节约标语", "Put up posters on saving"],
      ["修订损耗标准", "Revise the loss standard"],
    ],
  }),
  family({
    id: "energy-use",
    names: ["单位产品能耗", "energy per unit"],
    known: {
      zh: ["单位产品能耗", "单位能耗", "综合能耗", "单位电耗", "万元产值能耗"],
      en: [
        "energy per unit",
        "energy consumption",
        "energy intensity",
        "energy use per unit",
        "electricity per unit",
      ],
    },
    bare: { zh: ["能耗"], en: [] },
    formula: ["能源消耗量 ÷ 产量", "energy used ÷ units made"],
    measured: ["none", "lower", "level", "lagging", "ratio"],
    ...MAINTENANCE_LEAD,
    cheat: ["把耗能的工序外包", "Send the hungry steps outside"],
    counter: atMost("outsourced-energy-steps", "ratio", [
      "高耗能工序外包占比",
      "Energy-hungry steps sent outside",
    ]),
    objectives: [
      ["不做无用的功，不烧无用的火", "Burn nothing that makes nothing"],
      ["夜里停产就真的停下来", "Be truly off when the plant is off"],
    ],
    candidates: [
      early(
        "idle-running-hours",
        ["hours", "lower"],
        [0, 1],
        ["空转的小时减少", "Let machines idle for fewer hours"],
        ["设备空转小时", "Hours machines run idle"],
      ),
      late(
        "compressed-air-leaks",
        ["count", "lower"],
        [0, 3],
        ["漏气点减少", "Mend the air leaks"],
        ["压缩空气漏点数", "Compressed-air leaks"],
        { counted: ["处", "leaks"] },
      ),
      late(
        "waste-heat-recovered",
        ["ratio", "higher"],
        [0, 8],
        ["余热回收的比例提高", "Recover more of the waste heat"],
        ["余热回收率", "Waste heat recovered"],
      ),
      early(
        "meters-read-by-line",
        ["ratio", "higher"],
        [4, 2],
        ["装了分表的产线占比提高", "Meter more of the lines one by one"],
        ["产线分表覆盖率", "Lines with a meter of their own"],
      ),
    ],
    tasks: [
      ["开展节能宣传周", "Hold an energy week"],
      ["申报节能补贴", "Apply for a grant"],
    ],
  }),
];
