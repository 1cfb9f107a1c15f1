import type { Library } from "./family";
import { atMost, early, family, late } from "./write";

const BUYING_LEAD = {
  owner: ["采购负责人", "Head of purchasing"],
  zh: ["采购", "供应商", "供应链"],
  en: ["purchasing", "procurement", "supplier", "sourcing"],
} as const;

/** What suppliers deliver, in which state and at what price. */
export const PURCHASING: Library = [
  family({
    id: "supplier-on-time",
    names: ["供应商准时交付率", "supplier on-time delivery"],
    known: {
      zh: [
        "供应商交期达成率",
        "供应商准时交付率",
        "供应商交付及时率",
        "供应商准交率",
        "来料准时率",
        "采购准时到货率",
        "采购到货及时率",
      ],
      en: [
        "supplier otif",
        "supplier on-time delivery",
        "supplier otd",
        "supplier delivery performance",
        "vendor on-time delivery",
      ],
    },
    formula: ["按约到货的订单行 ÷ 应到货订单行", "order lines received on the day ÷ lines due"],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    ...BUYING_LEAD,
    cheat: ["供应商说改期就改期，日期总能对上", "Move the due date whenever a supplier asks"],
    counter: atMost("due-dates-moved", "ratio", [
      "交期改动占比",
      "Order lines whose date was moved",
    ]),
    objectives: [
      ["料在要用的前一天就到", "Have parts in the house the day before"],
      ["供应商的麻烦早点让我们知道", "Hear of a supplier's trouble before it is ours"],
    ],
    candidates: [
      early(
        "orders-confirmed-within-two-days",
        ["ratio", "higher"],
        [3, 1],
        ["两天内书面确认的订单占比提高", "Get more orders confirmed within two days"],
        ["订单两日确认率", "Orders confirmed within two days"],
      ),
      late(
        "days-late-worst-suppliers",
        ["days", "lower"],
        [0, 6],
        ["最差五家供应商的迟到天数缩短", "Shorten the delays of the five worst suppliers"],
        ["最差五家供应商平均迟到天数", "Average delay of the five worst suppliers"],
      ),
      late(
        "parts-with-second-source",
        ["ratio", "higher"],
        [4, 10],
        ["有第二货源的关键料占比提高", "Find a second source for more key parts"],
        ["关键料双源率", "Key parts with a second source"],
      ),
      early(
        "forecasts-shared-with-suppliers",
        ["ratio", "higher"],
        [5, 2],
        ["共享滚动预测的供应商占比提高", "Share a rolling forecast with more suppliers"],
        ["滚动预测共享率", "Suppliers given a rolling forecast"],
      ),
    ],
    tasks: [
      ["召开供应商大会", "Hold a supplier conference"],
      ["催货", "Chase deliveries"],
    ],
  }),
  family({
    id: "incoming-quality",
    names: ["来料合格率", "incoming quality"],
    known: {
      zh: [
        "来料检验合格率",
        "来料检验批合格率",
        "来料合格率",
        "进料合格率",
        "来料批次合格率",
        "供应商来料合格率",
        "进货检验合格率",
      ],
      en: [
        "incoming quality",
        "incoming pass rate",
        "incoming inspection pass rate",
        "supplier quality",
      ],
    },
    mirrored: {
      zh: ["来料不良率", "供应商PPM", "来料不合格率"],
      en: ["supplier ppm", "incoming defect rate", "supplier defect rate"],
    },
    formula: ["合格批次 ÷ 来料批次", "lots accepted ÷ lots received"],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    ...BUYING_LEAD,
    cheat: ["让步接收，急料免检", "Accept on concession because the line is waiting"],
    counter: atMost("lots-taken-on-concession", "ratio", [
      "让步接收占比",
      "Lots accepted on concession",
    ]),
    objectives: [
      ["坏料进不了门", "Stop bad parts at the gate"],
      ["把检验的事交回给做的人", "Have it right before it leaves the supplier"],
    ],
    candidates: [
      early(
        "suppliers-audited-on-site",
        ["count", "higher"],
        [8, 3],
        ["到现场审过的供应商增加", "Audit more suppliers on their own floor"],
        ["现场审核供应商数", "Suppliers audited on site"],
        { counted: ["家", "suppliers"], fromZero: true },
      ),
      late(
        "lots-rejected-worst-parts",
        ["count", "lower"],
        [0, 5],
        ["最差十种料的退批减少", "Reject fewer lots of the ten worst parts"],
        ["最差十种料退批数", "Lots rejected of the ten worst parts"],
        { counted: ["批", "lots"] },
      ),
      early(
        "parts-with-signed-sample",
        ["ratio", "higher"],
        [4, 3],
        ["有封样的零件占比提高", "Agree a signed sample for more parts"],
        ["零件封样率", "Parts with a signed sample"],
      ),
      late(
        "line-stops-from-parts",
        ["count", "lower"],
        [0, 5],
        ["坏料造成的停线减少", "Stop the line less often over bad parts"],
        ["坏料停线次数", "Line stops over bad parts"],
        { counted: ["次", "stops"] },
      ),
    ],
    tasks: [
      ["更新检验标准书", "Update the inspection standard"],
      ["约谈供应商", "Call in a supplier"],
    ],
  }),
];
