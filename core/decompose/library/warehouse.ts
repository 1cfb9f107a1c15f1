import type { Library } from "./family";
import { atMost, early, family, late } from "./write";

const STOCK_LEAD = {
  owner: ["仓储负责人", "Head of warehousing"],
  zh: ["仓储", "仓库", "库存", "物流"],
  en: ["warehouse", "inventory", "logistics"],
} as const;

/** What lies in the warehouse, whether the book agrees, and how fast it leaves. */
export const WAREHOUSE: Library = [
  family({
    id: "inventory-accuracy",
    names: ["库存准确率", "inventory accuracy"],
    known: {
      zh: ["库存准确率", "账实相符率", "账物相符率", "盘点准确率", "库存账实相符率"],
      en: [
        "inventory accuracy",
        "stock accuracy",
        "inventory record accuracy",
        "stock record accuracy",
      ],
    },
    formula: [
      "账实一致的库位 ÷ 盘点库位",
      "locations where book and count agree ÷ locations counted",
    ],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    ...STOCK_LEAD,
    cheat: ["盘点前先把账调平", "Adjust the book the night before the count"],
    counter: atMost("adjustments-before-count", "count", [
      "盘点前调账笔数",
      "Adjustments booked before the count",
    ]),
    objectives: [
      ["系统说有，就一定拿得到", "If the screen says it is there, it is there"],
      ["东西放在它该在的地方", "Keep everything where it belongs"],
    ],
    candidates: [
      early(
        "locations-counted-each-week",
        ["ratio", "higher"],
        [3, 1],
        ["每周循环盘点的库位占比提高", "Count more locations every week"],
        ["库位周盘覆盖率", "Locations counted in the week"],
      ),
      late(
        "picks-from-wrong-location",
        ["ratio", "lower"],
        [0, 4],
        ["错放错拿的比例降低", "Misplace and mispick less"],
        ["错放错拿率", "Goods put or picked wrongly"],
      ),
      late(
        "unbooked-movements",
        ["count", "lower"],
        [0, 4],
        ["没过账的出入库减少", "Have fewer movements nobody booked"],
        ["未过账出入库笔数", "Movements nobody booked"],
        { counted: ["笔", "movements"] },
      ),
      early(
        "moves-scanned",
        ["ratio", "higher"],
        [2, 2],
        ["扫码作业的占比提高", "Scan more of the moves"],
        ["扫码作业率", "Moves that are scanned"],
      ),
    ],
    tasks: [
      ["年终大盘点", "Do the annual count"],
      ["更换货位标签", "Relabel the locations"],
    ],
  }),
  family({
    id: "dead-stock",
    names: ["呆滞库存金额", "slow and obsolete stock"],
    known: {
      zh: ["呆滞库存金额", "呆滞库存", "呆滞库存占比", "呆滞料金额", "呆滞品金额", "积压库存"],
      en: [
        "slow and obsolete stock",
        "obsolete inventory",
        "dead stock",
        "slow-moving stock",
        "excess and obsolete",
      ],
    },
    formula: ["期初呆滞 + 新增呆滞 − 处理掉的", "dead stock at the start + new − disposed of"],
    measured: ["money", "lower", "level", "lagging", "last"],
    ...STOCK_LEAD,
    cheat: ["倒手出库再入库，库龄清零", "Move it out and in again to reset its age"],
    counter: atMost("stock-rebooked-to-reset-age", "ratio", [
      "出库又入库的占比",
      "Stock booked out and in again",
    ]),
    drivers: [
      "opening + added - cleared",
      {
        opening: ["期初积压额", "Stuck at the start"],
        added: ["新增积压额", "Newly stuck stock"],
        cleared: ["积压处理金额", "Stuck stock cleared"],
      },
    ],
    objectives: [
      ["别让钱睡在货架上", "Wake the money asleep on our shelves"],
      ["老的清掉，新的别再堆", "Clear the old and stop making more"],
    ],
    candidates: [
      early(
        "stuck-stock-cleared",
        ["money", "higher"],
        [0, 3],
        ["处理掉的积压金额增加", "Clear more of what is stuck"],
        ["积压处理金额", "Stuck stock cleared"],
        { fromZero: true, part: "cleared" },
      ),
      late(
        "stock-newly-stuck",
        ["money", "lower"],
        [0, 6],
        ["新增积压减少", "Let less get stuck"],
        ["新增积压额", "Newly stuck stock"],
        { part: "added" },
      ),
      early(
        "changes-with-run-out-plan",
        ["ratio", "higher"],
        [6, 2],
        ["有消耗方案的设计变更占比提高", "Plan the run-out before more design changes"],
        ["设计变更消耗方案率", "Design changes with a run-out plan"],
      ),
      late(
        "stuck-stock-with-a-use",
        ["ratio", "higher"],
        [2, 5],
        ["找到出路的积压料占比提高", "Find a use for more of what is stuck"],
        ["已有去向的积压占比", "Stuck stock with a use found"],
      ),
    ],
    tasks: [
      ["编制呆滞清单", "List what is stuck"],
      ["召开处置会", "Hold a disposal meeting"],
    ],
  }),
];
