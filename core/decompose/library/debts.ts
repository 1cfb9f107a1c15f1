import type { Library } from "./family";
import { atLeast, atMost, early, family, late } from "./write";

const FINANCE_LEAD = {
  owner: ["财务负责人", "Head of finance"],
  zh: ["财务", "资金", "应收", "信用"],
  en: ["finance", "treasury", "credit"],
} as const;

/** Money customers owe and may never pay. */
export const DEBTS: Library = [
  family({
    id: "overdue-debt",
    names: ["逾期应收账款", "overdue receivables"],
    known: {
      zh: ["逾期应收账款", "逾期账款", "应收账款逾期率", "逾期应收占比", "逾期金额", "应收账款"],
      en: [
        "overdue receivables",
        "overdue debt",
        "past due receivables",
        "overdue invoices",
        "receivables",
        "accounts receivable",
        "aged debt",
      ],
    },
    bare: { zh: ["逾期率"], en: [] },
    formula: ["过了约定日仍未收的金额", "owed and past the agreed day"],
    measured: ["money", "lower", "level", "lagging", "last"],
    ...FINANCE_LEAD,
    cheat: ["给客户展期，改了到期日就不算逾期", "Extend the terms and it is overdue no more"],
    counter: atMost("terms-extended", "ratio", ["展期金额占比", "Debt whose terms were extended"]),
    objectives: [
      ["该收的钱别等成坏账", "Collect it before it goes bad"],
      ["不再给拖款的客户赊账", "Stop lending to those who do not pay"],
    ],
    candidates: [
      early(
        "promises-to-pay-obtained",
        ["ratio", "higher"],
        [2, 1],
        ["拿到书面付款日的户数占比提高", "Get a written date from more of the late payers"],
        ["取得书面付款日的占比", "Late payers with a written date"],
      ),
      late(
        "owed-over-a-quarter",
        ["money", "lower"],
        [0, 6],
        ["拖了三个月以上的欠款减少", "Collect more of the debts older than a quarter"],
        ["超三个月欠款额", "Owed for over a quarter"],
      ),
      late(
        "ten-largest-late-payers",
        ["money", "lower"],
        [0, 5],
        ["前十大欠款户的欠款减少", "Cut what the ten largest late payers owe"],
        ["前十大欠款户欠款额", "Owed by the ten largest late payers"],
      ),
      early(
        "late-payers-on-stop",
        ["ratio", "higher"],
        [3, 2],
        ["停止赊销的欠款户占比提高", "Put more late payers on stop"],
        ["欠款户停赊率", "Late payers on stop"],
      ),
    ],
    tasks: [
      ["委托律师发函", "Instruct a lawyer"],
      ["编制账龄表", "Compile the ageing list"],
    ],
  }),
  family({
    id: "bad-debt",
    names: ["坏账率", "bad debt rate"],
    known: {
      zh: ["坏账率", "坏账损失率", "坏账损失"],
      en: ["bad debt rate", "bad debts", "bad debt", "write-off rate"],
    },
    formula: ["核销金额 ÷ 赊销额", "written off ÷ credit sales"],
    measured: ["ratio", "lower", "level", "lagging", "ratio"],
    ...FINANCE_LEAD,
    cheat: ["不敢赊销，生意也不做了", "Refuse credit and lose the sale"],
    counter: atLeast("credit-applications-approved", "ratio", [
      "赊销申请通过率",
      "Credit applications approved",
    ]),
    objectives: [
      ["看清了人再放账", "Know who we lend to"],
      ["早一步看见谁要撑不住", "See trouble before it stops paying"],
    ],
    candidates: [
      early(
        "credit-files-under-a-year-old",
        ["ratio", "higher"],
        [6, 3],
        ["一年内重审过的信用档案占比提高", "Review more credit files within the year"],
        ["信用档案年内重审率", "Credit files reviewed within a year"],
      ),
      late(
        "exposure-over-limit",
        ["money", "lower"],
        [2, 5],
        ["超额度的赊销减少", "Cut credit given above the limit"],
        ["超额度赊销额", "Credit above the limit"],
      ),
      early(
        "large-debts-insured",
        ["ratio", "higher"],
        [4, 4],
        ["投了信保的大额赊销占比提高", "Insure more of the large debts"],
        ["大额赊销投保率", "Large debts insured"],
      ),
      late(
        "written-off-later-recovered",
        ["money", "higher"],
        [0, 10],
        ["已核销又收回的金额增加", "Recover more of what was written off"],
        ["核销收回额", "Recovered after write-off"],
        { fromZero: true },
      ),
    ],
    tasks: [
      ["购买征信报告", "Buy credit reports"],
      ["开信用评审会", "Hold a credit committee"],
    ],
  }),
];
