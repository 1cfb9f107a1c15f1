import type { Library } from "./family";
import { atLeast, atMost, early, family, late } from "./write";

const PLANT_LEAD = {
  owner: ["生产负责人", "Head of production"],
  zh: ["生产", "制造", "车间", "计划"],
  en: ["production", "plant", "manufacturing", "operations"],
} as const;

const MAINTENANCE_LEAD = {
  owner: ["设备负责人", "Head of maintenance"],
  zh: ["设备", "维修", "动力", "机电"],
  en: ["maintenance", "equipment", "engineering"],
} as const;

const PLANT_HEAD = {
  owner: ["生产负责人", "Head of production"],
  zh: ["生产", "制造", "车间"],
  en: ["production", "plant", "manufacturing"],
} as const;

/** Time in a plant: of orders, machines and changeovers. */
export const PLANT_TIME: Library = [
  family({
    id: "manufacturing-lead-time",
    names: ["生产周期", "manufacturing lead time"],
    known: {
      zh: ["生产周期", "制造周期", "生产周期天数", "在制周期", "生产流转周期"],
      en: [
        "manufacturing lead time",
        "production lead time",
        "throughput time",
        "production cycle time",
      ],
    },
    formula: ["投料到入库的天数，取中位数", "median days from release to stock"],
    measured: ["days", "lower", "level", "lagging", "mean"],
    ...PLANT_LEAD,
    cheat: ["开工时间晚记，领料先放着", "Start the clock late"],
    counter: atMost("jobs-started-unrecorded", "ratio", [
      "开工漏记的工单占比",
      "Jobs begun before they are booked",
    ]),
    objectives: [
      ["料进来不歇脚，一路走到发货", "Keep material moving from gate to gate"],
      ["把等待从车间里赶出去", "Drive the waiting out of the shop floor"],
    ],
    candidates: [
      early(
        "work-in-progress",
        ["count", "lower"],
        [1, 2],
        ["线上的在制品减少", "Have fewer pieces waiting between steps"],
        ["在制品数量", "Pieces in progress"],
        { counted: ["件", "pieces"] },
      ),
      late(
        "batch-size",
        ["count", "lower"],
        [0, 4],
        ["转移批量缩小", "Move smaller batches"],
        ["平均转移批量", "Average transfer batch"],
        { counted: ["件", "pieces"] },
      ),
      late(
        "queue-before-slowest-step",
        ["hours", "lower"],
        [0, 4],
        ["最慢工序前的排队缩短", "Shorten the queue before the slowest step"],
        ["最慢工序排队小时", "Hours queued before the slowest step"],
      ),
      early(
        "jobs-started-on-the-day",
        ["ratio", "higher"],
        [1, 1],
        ["按日子开工的占比提高", "Start more jobs on the day planned"],
        ["准时开工率", "Jobs started on the day planned"],
      ),
    ],
    tasks: [
      ["绘制价值流图", "Draw a value stream map"],
      ["整理现场", "Tidy the shop floor"],
    ],
  }),
  family({
    id: "machine-downtime",
    names: ["设备停机时间", "machine downtime"],
    known: {
      zh: [
        "停线时长",
        "设备停机时间",
        "设备故障停机时间",
        "设备故障停机率",
        "设备故障率",
        "非计划停机时间",
        "设备停机率",
      ],
      en: [
        "line downtime",
        "machine downtime",
        "unplanned downtime",
        "equipment downtime",
        "breakdown hours",
        "machine breakdowns",
      ],
    },
    mirrored: { zh: ["设备完好率", "设备开动率"], en: ["machine availability", "machine uptime"] },
    formula: ["故障次数 × 每次修复用时", "breakdowns × hours to repair each"],
    measured: ["hours", "lower", "flow", "lagging", "sum"],
    ...MAINTENANCE_LEAD,
    cheat: ["带病运转，硬撑到计划检修", "Run sick machines until the next planned stop"],
    counter: atMost("overdue-maintenance-rate", "ratio", ["保养逾期率", "Overdue maintenance"]),
    drivers: [
      "breakdowns * repair_hours",
      {
        breakdowns: ["设备故障次数", "Breakdowns"],
        repair_hours: ["单次修复用时", "Hours to repair a breakdown"],
      },
    ],
    objectives: [
      ["毛病在停下来之前就修掉", "Mend it before it stops the line"],
      ["坏了也能很快跑起来", "Be back up before the shift notices"],
    ],
    candidates: [
      late(
        "breakdowns",
        ["count", "lower"],
        [0, 6],
        ["设备故障次数减少", "Have fewer breakdowns"],
        ["设备故障次数", "Breakdowns"],
        { counted: ["次", "breakdowns"], factor: "breakdowns" },
      ),
      late(
        "hours-per-repair",
        ["hours", "lower"],
        [0, 4],
        ["单次修复用时缩短", "Repair breakdowns sooner"],
        ["单次修复用时", "Hours to repair a breakdown"],
        { factor: "repair_hours" },
      ),
      early(
        "daily-checks-done",
        ["ratio", "higher"],
        [4, 1],
        ["点检按时完成的比例提高", "Do more of the daily checks"],
        ["点检完成率", "Daily checks done"],
      ),
      early(
        "critical-spares-in-stock",
        ["ratio", "higher"],
        [2, 3],
        ["关键备件有货的比例提高", "Keep more critical spares in stock"],
        ["关键备件有货率", "Critical spares in stock"],
      ),
    ],
    tasks: [
      ["编制检修计划", "Draw up the overhaul plan"],
      ["更换润滑油", "Change the lubricants"],
    ],
  }),
  family({
    id: "changeover-time",
    names: ["换线时间", "changeover time"],
    known: {
      zh: ["换线时间", "换型时间", "换模时间", "平均换型时间"],
      en: ["changeover time", "set-up time", "setup time", "changeover minutes"],
    },
    bare: { zh: ["切换时间"], en: [] },
    formula: ["上一批最后一件到下一批首件合格的时间", "last good piece to next good piece"],
    measured: ["minutes", "lower", "level", "lagging", "mean"],
    ...PLANT_HEAD,
    cheat: ["少换型、做大批", "Change less often and build bigger batches"],
    counter: atLeast("changeovers-per-week", "count", ["每周换型次数", "Changeovers a week"]),
    objectives: [
      ["换个产品像换轮胎一样快", "Change over like a pit crew"],
      ["要什么做什么，不怕品种多", "Make small orders worth making"],
    ],
    candidates: [
      early(
        "steps-done-while-running",
        ["ratio", "higher"],
        [1, 2],
        ["不停机就能做的步骤占比提高", "Do more of the steps while the line runs"],
        ["外部作业步骤占比", "Steps done while the line runs"],
      ),
      late(
        "adjusting-minutes",
        ["minutes", "lower"],
        [0, 3],
        ["调试用时缩短", "Spend less time adjusting"],
        ["调试用时", "Minutes spent adjusting"],
      ),
      late(
        "pieces-lost-adjusting",
        ["count", "lower"],
        [0, 3],
        ["调试报废件减少", "Spoil fewer pieces while adjusting"],
        ["调试报废件数", "Pieces spoilt while adjusting"],
        { counted: ["件", "pieces"] },
      ),
      early(
        "tools-at-hand",
        ["ratio", "higher"],
        [0, 1],
        ["工装提前到位的比例提高", "Have the tools there beforehand"],
        ["工装提前到位率", "Changeovers with the tools at hand"],
      ),
    ],
    tasks: [
      ["拍摄换型录像", "Film a changeover"],
      ["制作标准作业卡", "Write a work card"],
    ],
  }),
];
