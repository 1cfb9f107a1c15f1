import type { Library } from "./family";
import { atLeast, atMost, early, family, late } from "./write";

const PLANT_LEAD = {
  owner: ["生产负责人", "Head of production"],
  zh: ["生产", "制造", "车间", "计划"],
  en: ["production", "plant", "manufacturing", "operations"],
} as const;

/** How much a plant makes, against what it could and what it planned. */
export const PLANT_OUTPUT: Library = [
  family({
    id: "output",
    names: ["产量", "output"],
    known: {
      zh: ["产量", "生产量", "总产量", "合格品产量", "产值", "工业总产值"],
      en: ["production output", "production volume", "units produced", "output volume"],
    },
    bare: { zh: [], en: ["output"] },
    formula: ["开机小时 × 每小时产出 × 合格率", "running hours × units per hour × good share"],
    measured: ["count", "higher", "flow", "lagging", "sum"],
    ...PLANT_LEAD,
    cheat: ["挑好做的大批量先做，订单要的排后面", "Run the easy long batches and let orders wait"],
    counter: atMost("finished-goods-unsold", "days", [
      "成品库存天数",
      "Days of finished goods unsold",
    ]),
    drivers: [
      "hours * rate * good",
      {
        hours: ["有效开机小时", "Hours run"],
        rate: ["每小时产出", "Units per hour"],
        good: ["合格品比例", "Share of good units"],
      },
    ],
    objectives: [
      ["让瓶颈工序一刻不停", "Never let the bottleneck stand still"],
      ["开一班就出一班的货", "Get a full shift's goods out of every shift"],
    ],
    candidates: [
      early(
        "hours-run",
        ["hours", "higher"],
        [0, 2],
        ["有效开机小时增加", "Run more hours"],
        ["有效开机小时", "Hours run"],
        { factor: "hours" },
      ),
      late(
        "units-per-hour",
        ["count", "higher"],
        [0, 4],
        ["每小时产出增加", "Make more units an hour"],
        ["每小时产出", "Units per hour"],
        { counted: ["件", "units"], factor: "rate" },
      ),
      late(
        "share-of-good-units",
        ["ratio", "higher"],
        [0, 4],
        ["合格品比例提高", "Make more of the units right first time"],
        ["合格品比例", "Share of good units"],
        { factor: "good" },
      ),
      early(
        "bottleneck-minutes-lost",
        ["minutes", "lower"],
        [0, 1],
        ["瓶颈工序的停等缩短", "Lose fewer minutes at the bottleneck"],
        ["瓶颈工序停等时间", "Minutes lost at the bottleneck"],
      ),
    ],
    tasks: [
      ["安排周末加班", "Schedule weekend shifts"],
      ["举行劳动竞赛", "Hold an output contest"],
    ],
  }),
  family({
    id: "capacity-utilisation",
    names: ["产能利用率", "capacity utilisation"],
    known: {
      zh: ["产能利用率", "设备利用率", "设备稼动率", "稼动率", "开工率"],
      en: [
        "capacity utilisation",
        "capacity utilization",
        "machine utilisation",
        "machine utilization",
        "plant utilisation",
      ],
    },
    formula: ["实际产出 ÷ 设计产能", "actual output ÷ rated capacity"],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    ...PLANT_LEAD,
    cheat: ["没订单也开机，做成库存", "Run without orders and fill the warehouse"],
    counter: atMost("made-without-order", "ratio", [
      "无订单生产占比",
      "Output made without an order",
    ]),
    objectives: [
      ["把闲着的设备用起来", "Put standing machines to work"],
      ["忙闲匀一匀，别一月饿一月撑", "Even out the feast and the famine"],
    ],
    candidates: [
      late(
        "orders-filling-slack-weeks",
        ["ratio", "higher"],
        [0, 6],
        ["淡季排满的机时占比提高", "Fill more machine time in slack weeks"],
        ["淡季机时排满率", "Machine time filled in slack weeks"],
      ),
      early(
        "hours-lost-to-no-material",
        ["hours", "lower"],
        [0, 2],
        ["停工待料的小时减少", "Lose fewer hours waiting for material"],
        ["停工待料小时", "Hours machines wait for material"],
      ),
      late(
        "people-trained-on-second-machine",
        ["ratio", "higher"],
        [2, 6],
        ["会开两种设备的人占比提高", "Have more people able to run a second machine"],
        ["会开两种设备的占比", "Operators who run a second machine"],
      ),
      early(
        "hours-lost-to-no-operator",
        ["hours", "lower"],
        [0, 1],
        ["缺人停机的小时减少", "Lose fewer hours for want of an operator"],
        ["缺人停机小时", "Hours lost for want of an operator"],
      ),
    ],
    tasks: [
      ["外接加工订单", "Look for contract work"],
      ["盘点设备台账", "List all machines"],
    ],
  }),
  family({
    id: "production-plan-attainment",
    names: ["生产计划达成率", "production plan attainment"],
    known: {
      zh: ["生产计划达成率", "生产计划完成率", "计划达成率", "排产达成率", "日计划达成率"],
      en: [
        "production plan attainment",
        "schedule attainment",
        "production schedule adherence",
        "plan attainment",
      ],
    },
    formula: ["按计划完成的工单 ÷ 计划工单", "jobs finished as planned ÷ jobs planned"],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    ...PLANT_LEAD,
    cheat: ["计划往低里排", "Plan low"],
    counter: atLeast("planned-load", "ratio", ["计划排产负荷率", "Load of the plan"]),
    objectives: [
      ["早上排的，晚上都做完", "Finish tonight what we planned this morning"],
      ["插单少一点，心里稳一点", "Stop changing our minds mid-shift"],
    ],
    candidates: [
      early(
        "jobs-ready-the-day-before",
        ["ratio", "higher"],
        [0, 1],
        ["前一天料、模、人齐套的工单占比提高", "Have more jobs ready the day before"],
        ["工单前一日齐套率", "Jobs ready the day before"],
      ),
      late(
        "rush-orders",
        ["count", "lower"],
        [0, 4],
        ["临时插单减少", "Take fewer rush orders"],
        ["插单数", "Rush orders"],
        { counted: ["单", "orders"] },
      ),
      late(
        "jobs-carried-over",
        ["count", "lower"],
        [0, 3],
        ["拖到次日的工单减少", "Carry fewer jobs into the next day"],
        ["跨日未完工单数", "Jobs carried into the next day"],
        { counted: ["张", "jobs"] },
      ),
      early(
        "plan-frozen-days",
        ["days", "higher"],
        [1, 3],
        ["计划冻结期拉长", "Freeze the plan further ahead"],
        ["计划冻结天数", "Days the plan is frozen ahead"],
      ),
    ],
    tasks: [
      ["每天开调度会", "Hold a daily planning meeting"],
      ["上线排产系统", "Launch a scheduling system"],
    ],
  }),
];
