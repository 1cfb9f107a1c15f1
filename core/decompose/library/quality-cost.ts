import type { Library } from "./family";
import { atMost, early, family, late } from "./write";

const QUALITY_LEAD = {
  owner: ["质量负责人", "Head of quality"],
  zh: ["质量", "品质", "品管", "质检"],
  en: ["quality", "qa", "qc"],
} as const;

/** Faults that reach the customer, faults mended at home, and what both cost. */
export const QUALITY_COST: Library = [
  family({
    id: "customer-defects",
    names: ["客户端不良率", "customer defect rate"],
    known: {
      zh: ["客户端不良率", "客户退货率", "市场不良率", "出货不良率", "市场返修率", "客户投诉PPM"],
      en: [
        "customer defect rate",
        "customer ppm",
        "field failure rate",
        "customer returns ppm",
        "external defect rate",
        "warranty claims",
      ],
    },
    formula: ["客户退回或判不良的件数 ÷ 出货件数", "units customers reject ÷ units shipped"],
    measured: ["ratio", "lower", "level", "lagging", "ratio"],
    ...QUALITY_LEAD,
    cheat: ["私下换货，不走退货单", "Swap the goods quietly and log nothing"],
    counter: atMost("goods-replaced-off-record", "ratio", [
      "未登记换货占比",
      "Replacements that were never logged",
    ]),
    objectives: [
      ["坏的一件也不出厂门", "Let nothing bad through the gate"],
      ["客户指出的毛病只出现一回", "Let a customer show us a fault only once"],
    ],
    candidates: [
      early(
        "answers-to-customers-in-eight-steps",
        ["ratio", "higher"],
        [6, 2],
        [
          "按时答复客户整改报告的比例提高",
          "Answer more customer complaints with a root cause on time",
        ],
        ["客户整改报告按时答复率", "Corrective reports answered on time"],
      ),
      late(
        "repeat-customer-faults",
        ["count", "lower"],
        [0, 8],
        ["重复发生的客诉问题减少", "See fewer faults a second time"],
        ["重复客诉问题数", "Faults a customer met twice"],
        { counted: ["项", "faults"] },
      ),
      early(
        "error-proofed-stations",
        ["count", "higher"],
        [6, 4],
        ["加了防错的工位增加", "Make more stations proof against error"],
        ["防错工位数", "Stations proof against error"],
        { counted: ["个", "stations"], fromZero: true },
      ),
      late(
        "faults-caught-at-final-check",
        ["ratio", "higher"],
        [1, 5],
        ["出厂检验拦住的不良占比提高", "Catch more of the faults at the final check"],
        ["终检拦截率", "Faults caught at the final check"],
      ),
    ],
    tasks: [
      ["走访客户", "Visit the customer"],
      ["增加检验员", "Hire inspectors"],
    ],
  }),
  family({
    id: "cost-of-quality",
    names: ["质量损失成本", "cost of poor quality"],
    known: {
      zh: ["质量损失成本", "质量成本", "质量损失率", "质量损失", "内外部损失成本"],
      en: ["cost of poor quality", "copq", "cost of quality", "quality costs", "failure costs"],
    },
    formula: ["报废 + 返工 + 退货赔付 + 挑选检验", "scrap + rework + claims + sorting"],
    measured: ["money", "lower", "flow", "lagging", "sum"],
    ...QUALITY_LEAD,
    cheat: ["把报废记进研发试制", "Book scrap to trials"],
    counter: atMost("scrap-booked-elsewhere", "ratio", [
      "试制科目报废占比",
      "Scrap booked to trials",
    ]),
    drivers: [
      "scrapped + reworked + claimed + sorted",
      {
        scrapped: ["报废损失", "Cost of scrap"],
        reworked: ["返工费用", "Cost of rework"],
        claimed: ["退货赔付", "Returns and claims"],
        sorted: ["挑选检验费用", "Cost of sorting"],
      },
    ],
    objectives: [
      ["把钱花在一次做对上", "Spend on doing it right, not on doing it twice"],
      ["别再为同一个错付两次钱", "Stop paying twice for one mistake"],
    ],
    candidates: [
      late(
        "cost-of-scrap",
        ["money", "lower"],
        [0, 4],
        ["报废损失减少", "Lose less to scrap"],
        ["报废损失", "Cost of scrap"],
        { part: "scrapped" },
      ),
      late(
        "cost-of-reworking",
        ["money", "lower"],
        [0, 4],
        ["返工费用减少", "Spend less on rework"],
        ["返工费用", "Cost of rework"],
        { part: "reworked" },
      ),
      late(
        "returns-and-claims",
        ["money", "lower"],
        [0, 8],
        ["退货赔付减少", "Pay out less on returns and claims"],
        ["退货赔付", "Returns and claims"],
        { part: "claimed" },
      ),
      late(
        "cost-of-sorting",
        ["money", "lower"],
        [0, 5],
        ["挑选检验费用减少", "Spend less on sorting"],
        ["挑选检验费用", "Cost of sorting"],
        { part: "sorted" },
      ),
      early(
        "losses-traced-to-a-process",
        ["ratio", "higher"],
        [4, 2],
        ["查到工序的损失占比提高", "Trace more of the losses to one process"],
        ["损失可追溯到工序的占比", "Losses traced to a process"],
      ),
    ],
    tasks: [
      ["召开质量例会", "Hold the quality meeting"],
      ["统计质量报表", "Compile the quality report"],
    ],
  }),
];
