import type { Library } from "./family";
import { atMost, early, family, late } from "./write";

const STOCK_LEAD = {
  owner: ["仓储负责人", "Head of warehousing"],
  zh: ["仓储", "仓库", "库存", "物流"],
  en: ["warehouse", "inventory", "logistics"],
} as const;

const SUPPLY_LEAD = {
  owner: ["供应链负责人", "Head of supply chain"],
  zh: ["供应链", "物流", "计划", "订单"],
  en: ["supply chain", "logistics", "planning", "fulfilment"],
} as const;

/** Goods picked, packed and delivered whole. */
export const SHIPPING: Library = [
  family({
    id: "warehouse-productivity",
    names: ["仓库人效", "warehouse productivity"],
    known: {
      zh: ["仓库人效", "人均拣货件数", "拣货效率", "仓储人效", "人均发货单量"],
      en: [
        "warehouse productivity",
        "picks per hour",
        "picking productivity",
        "lines picked per hour",
        "units per labour hour in the warehouse",
      ],
    },
    formula: ["发货件数 ÷ 作业工时", "pieces shipped ÷ hours worked"],
    measured: ["count", "higher", "level", "lagging", "ratio"],
    ...STOCK_LEAD,
    cheat: ["赶速度不核对，发错再补", "Rush, ship wrong and send again"],
    counter: atMost("shipping-errors", "ratio", ["发货差错率", "Shipping errors"]),
    objectives: [
      ["少走冤枉路，多发对的货", "Walk less and ship more"],
      ["大促也不用通宵", "Get through the peak without night shifts"],
    ],
    candidates: [
      early(
        "fast-movers-near-the-dock",
        ["ratio", "higher"],
        [1, 2],
        ["放在近门区的热销品占比提高", "Keep more fast movers near the dock"],
        ["热销品近门摆放率", "Fast movers kept near the dock"],
      ),
      late(
        "walking-metres-per-order",
        ["none", "lower"],
        [0, 4],
        ["每单行走距离缩短", "Walk fewer metres for an order"],
        ["每单行走米数", "Metres walked per order"],
      ),
      late(
        "orders-picked-together",
        ["ratio", "higher"],
        [0, 4],
        ["合并拣选的订单占比提高", "Pick more orders together"],
        ["合并拣选占比", "Orders picked together"],
      ),
      early(
        "hours-waiting-for-trucks",
        ["hours", "lower"],
        [0, 2],
        ["等车的工时减少", "Spend fewer hours waiting for trucks"],
        ["等车工时", "Hours spent waiting for trucks"],
      ),
    ],
    tasks: [
      ["增购叉车", "Buy forklifts"],
      ["重新划线", "Repaint the floor"],
    ],
  }),
  family({
    id: "freight-damage",
    names: ["货损率", "freight damage"],
    known: {
      zh: ["货损率", "运输破损率", "破损率", "货物破损率", "货差率"],
      en: [
        "freight damage",
        "damage rate",
        "damaged in transit",
        "transit damage",
        "goods damaged",
      ],
    },
    formula: ["破损件数 ÷ 发运件数", "pieces damaged ÷ pieces shipped"],
    measured: ["ratio", "lower", "level", "lagging", "ratio"],
    ...SUPPLY_LEAD,
    cheat: ["让客户签收了再说", "Get the signature before the box is opened"],
    counter: atMost("damage-claims-refused", "ratio", ["货损索赔拒赔率", "Damage claims refused"]),
    objectives: [
      ["东西怎么装车就怎么到手", "Let it arrive as it left"],
      ["谁碰坏的说得清", "Know where in the chain it broke"],
    ],
    candidates: [
      early(
        "loads-photographed",
        ["ratio", "higher"],
        [2, 1],
        ["装车拍照留底的比例提高", "Photograph more loads before they leave"],
        ["装车拍照率", "Loads photographed before leaving"],
      ),
      late(
        "damage-on-worst-route",
        ["count", "lower"],
        [0, 4],
        ["最差线路的破损减少", "Break less on the worst route"],
        ["最差线路破损件数", "Pieces broken on the worst route"],
        { counted: ["件", "pieces"] },
      ),
      late(
        "packs-passing-drop-test",
        ["ratio", "higher"],
        [2, 6],
        ["过跌落测试的包装占比提高", "Have more packs pass the drop test"],
        ["包装跌落测试通过率", "Packs that pass the drop test"],
      ),
      early(
        "handovers-inspected",
        ["ratio", "higher"],
        [1, 2],
        ["交接时验货的比例提高", "Inspect more loads at each handover"],
        ["交接验货率", "Handovers with an inspection"],
      ),
    ],
    tasks: [
      ["更换纸箱", "Change the cartons"],
      ["贴易碎标签", "Add fragile labels"],
    ],
  }),
];
