import type { Library } from "./family";
import { atMost, early, family, late } from "./write";

const QUALITY_LEAD = {
  owner: ["质量负责人", "Head of quality"],
  zh: ["质量", "品质", "品管", "质检"],
  en: ["quality", "qa", "qc"],
} as const;

/** Doing it over, and closing what was found. */
export const QUALITY_CONTROL: Library = [
  family({
    id: "rework-rate",
    names: ["返工率", "rework rate"],
    known: {
      zh: ["返工率", "返修率", "返工返修率", "重工率"],
      en: ["rework rate", "rework", "repair rate in production", "rework share"],
    },
    formula: ["返工件数 ÷ 生产件数", "pieces reworked ÷ pieces made"],
    measured: ["ratio", "lower", "level", "lagging", "ratio"],
    ...QUALITY_LEAD,
    cheat: ["线边顺手改好，不登记", "Put it right on the line and write nothing down"],
    counter: atMost("unbooked-repairs", "ratio", [
      "巡查发现的未登记返修占比",
      "Repairs found unbooked on patrol",
    ]),
    objectives: [
      ["一遍就做好，不走回头路", "Never send a piece back up the line"],
      ["让做错变得比做对难", "Make the wrong way harder than the right one"],
    ],
    candidates: [
      early(
        "operators-qualified-for-the-job",
        ["ratio", "higher"],
        [3, 2],
        ["持证上岗的比例提高", "Put more qualified people on each job"],
        ["岗位持证率", "Operators qualified for the job"],
      ),
      late(
        "rework-from-worst-station",
        ["count", "lower"],
        [0, 4],
        ["问题最多工位的返修件减少", "Send back fewer pieces from the worst station"],
        ["问题最多工位返修件数", "Pieces sent back from the worst station"],
        { counted: ["件", "pieces"] },
      ),
      late(
        "same-piece-twice",
        ["ratio", "lower"],
        [0, 5],
        ["二次返修的占比降低", "Mend fewer pieces twice"],
        ["二次返修占比", "Pieces mended twice"],
      ),
      early(
        "drawings-up-to-date-on-the-line",
        ["ratio", "higher"],
        [1, 2],
        ["现场图纸为最新版的占比提高", "Have the latest drawing at more stations"],
        ["现场图纸最新版占比", "Stations with the latest drawing"],
      ),
    ],
    tasks: [
      ["设立返修区", "Set up a repair area"],
      ["开质量分析会", "Hold a fault analysis"],
    ],
  }),
  family({
    id: "audit-findings",
    names: ["审核整改完成率", "audit findings closed on time"],
    known: {
      zh: [
        "审核整改完成率",
        "不符合项关闭率",
        "整改完成率",
        "审核问题整改率",
        "内审整改率",
        "审计整改率",
      ],
      en: [
        "audit findings closed on time",
        "audit findings closed",
        "nonconformities closed",
        "capa on time",
        "corrective actions on time",
        "audit actions closed",
      ],
    },
    formula: ["按期关闭的问题 ÷ 到期问题", "findings closed on time ÷ findings due"],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    ...QUALITY_LEAD,
    cheat: ["补张照片就关单", "Close it with a photograph"],
    counter: atMost("findings-returning", "ratio", [
      "复查再现的问题占比",
      "Findings that return on re-inspection",
    ]),
    objectives: [
      ["查出来的事件件有着落", "See every weakness through to the end"],
      ["改到根上，不改在纸上", "Mend the cause, not the paper"],
    ],
    candidates: [
      early(
        "findings-with-root-cause",
        ["ratio", "higher"],
        [4, 2],
        ["查清根因的问题占比提高", "Find the root cause of more findings"],
        ["已查清根因的问题占比", "Findings with a root cause"],
      ),
      late(
        "findings-older-than-a-quarter",
        ["count", "lower"],
        [0, 5],
        ["超过一个季度没关的问题减少", "Clear what has been open for over a quarter"],
        ["超一季度未关闭的问题数", "Findings open for over a quarter"],
        { counted: ["项", "findings"] },
      ),
      late(
        "checked-effective-after-a-month",
        ["ratio", "higher"],
        [2, 7],
        ["一个月后验证有效的占比提高", "See more fixes hold after a month"],
        ["整改一月后有效率", "Fixes that hold after a month"],
      ),
      early(
        "owners-agreed-within-three-days",
        ["ratio", "higher"],
        [3, 1],
        ["三天内落实责任人的占比提高", "Agree an owner within three days more often"],
        ["三天内落实责任人的占比", "Findings with an owner within three days"],
      ),
    ],
    tasks: [
      ["整理审核资料", "Prepare the audit file"],
      ["培训内审员", "Train internal auditors"],
    ],
  }),
];
