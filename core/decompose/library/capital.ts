import type { Library } from "./family";
import { atLeast, early, family, late } from "./write";

const FINANCE_HEAD = {
  owner: ["财务负责人", "Head of finance"],
  zh: ["财务", "预算", "会计", "费控"],
  en: ["finance", "accounting", "controlling", "budget"],
} as const;

/** What the money put into the business earns. */
export const CAPITAL: Library = [
  family({
    id: "return-on-capital",
    names: ["投资回报率", "return on investment"],
    known: {
      zh: [
        "投资回报率",
        "投资收益率",
        "资本回报率",
        "净资产收益率",
        "总资产收益率",
        "ROE",
        "ROIC",
        "ROA",
      ],
      en: [
        "return on investment",
        "return on equity",
        "roe",
        "return on invested capital",
        "roic",
        "return on assets",
        "return on capital employed",
        "roce",
      ],
    },
    bare: { zh: ["ROI"], en: [] },
    notOf: {
      zh: [
        "营销",
        "广告",
        "投放",
        "推广",
        "培训",
        "直播",
        "抖音",
        "天猫",
        "京东",
        "淘宝",
        "拼多多",
        "渠道",
        "电商",
        "线下",
        "小程序",
        "公众号",
      ],
      en: ["marketing", "ad", "training", "channel", "online", "stores", "retail"],
    },
    formula: ["利润率 × 资产周转率", "profit margin × capital turnover"],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    ...FINANCE_HEAD,
    cheat: ["不更新设备，让分母自己变小", "Stop renewing plant and let the base shrink"],
    counter: atLeast("replacement-spend", "ratio", [
      "更新投资与折旧之比",
      "Renewal spend against depreciation",
    ]),
    drivers: [
      "margin * turnover",
      {
        margin: ["营业利润率", "Operating margin"],
        turnover: ["资产周转率", "Capital turnover"],
      },
    ],
    objectives: [
      ["让每一块本钱多转几圈", "Make every pound work harder"],
      ["不赚钱的摊子早收", "Leave early what will never pay"],
    ],
    candidates: [
      late(
        "operating-margin",
        ["ratio", "higher"],
        [0, 8],
        ["营业利润率提高", "Keep more of each sale"],
        ["营业利润率", "Operating margin"],
        { factor: "margin" },
      ),
      late(
        "capital-turnover",
        ["none", "higher"],
        [0, 8],
        ["资产周转加快", "Turn the capital over faster"],
        ["资产周转率", "Capital turnover"],
        { factor: "turnover" },
      ),
      early(
        "investments-reviewed-after-a-year",
        ["ratio", "higher"],
        [10, 3],
        ["做过投后评价的项目占比提高", "Look back on more investments after a year"],
        ["投后评价覆盖率", "Investments reviewed after a year"],
      ),
      early(
        "idle-assets-sold-or-let",
        ["money", "higher"],
        [2, 4],
        ["处置或出租的闲置资产增加", "Sell or let more idle assets"],
        ["盘活闲置资产额", "Idle assets sold or let"],
        { fromZero: true },
      ),
    ],
    tasks: [
      ["修订投资制度", "Revise the investment policy"],
      ["编制可研报告", "Write feasibility studies"],
    ],
  }),
];
