import type { Library } from "./family";
import { atLeast, atMost, early, family, late } from "./write";

const FINANCE_LEAD = {
  owner: ["财务负责人", "Head of finance"],
  zh: ["财务", "预算", "会计", "费控"],
  en: ["finance", "accounting", "controlling", "budget"],
} as const;

/** What is spent, what was planned, what it earns, and how soon the books say so. */
export const CONTROLLING: Library = [
  family({
    id: "expense-ratio",
    names: ["费用率", "expense ratio"],
    known: {
      zh: [
        "费用占收入比",
        "费用率",
        "期间费用率",
        "管理费用率",
        "销售费用率",
        "管理费用",
        "费用占比",
        "行政费用",
      ],
      en: [
        "overhead cost ratio",
        "expense ratio",
        "opex ratio",
        "operating expenses",
        "overhead ratio",
        "cost to income ratio",
        "sg&a ratio",
      ],
    },
    bare: { zh: ["费用"], en: ["expenses", "opex", "overheads"] },
    notOf: {
      zh: ["研发", "财务", "培训", "营销", "市场", "推广", "物流", "人工", "获客"],
      en: ["training", "development", "capital", "travel"],
    },
    formula: ["费用 ÷ 收入", "expenses ÷ revenue"],
    measured: ["ratio", "lower", "level", "lagging", "ratio"],
    ...FINANCE_LEAD,
    cheat: ["把该做的培训、维护、研发停掉", "Stop training, upkeep and development"],
    counter: atLeast("planned-training-and-development", "ratio", [
      "研发与培训预算执行率",
      "Planned development and training spent",
    ]),
    objectives: [
      ["花的每笔钱都有人说得清为什么", "Spend nothing nobody can explain"],
      ["把省下来的用在客户看得见的地方", "Move money to where customers notice it"],
    ],
    candidates: [
      early(
        "spend-with-approved-request",
        ["ratio", "higher"],
        [3, 1],
        ["先申请后花钱的占比提高", "Have more of the spend requested beforehand"],
        ["事前申请支出占比", "Spend requested beforehand"],
      ),
      late(
        "unused-subscriptions-and-rents",
        ["money", "lower"],
        [0, 4],
        ["闲置的订阅和租金减少", "Stop paying for what nobody uses"],
        ["闲置订阅与租金", "Paid for and not used"],
      ),
      late(
        "travel-cost-per-visit",
        ["money", "lower"],
        [0, 4],
        ["单次差旅支出降低", "Spend less per trip"],
        ["单次差旅支出", "Cost per trip"],
      ),
      early(
        "contracts-renegotiated-before-renewal",
        ["ratio", "higher"],
        [6, 3],
        ["到期前重新谈价的服务合同占比提高", "Renegotiate more contracts before they renew"],
        ["服务合同到期前议价率", "Contracts renegotiated before renewal"],
      ),
    ],
    tasks: [
      ["发布费用管理办法", "Issue an expense policy"],
      ["号召节约办公", "Appeal to save paper"],
    ],
  }),
  family({
    id: "budget-execution",
    names: ["预算偏差率", "budget variance"],
    known: {
      zh: ["预算偏差率", "费用预算偏差率"],
      en: ["budget variance", "variance to budget"],
    },
    mirrored: {
      zh: ["预算准确率", "预算达成率", "预算控制率", "预算执行率"],
      en: ["budget accuracy", "budget execution rate"],
    },
    formula: ["|实际 − 预算| ÷ 预算", "|actual − budget| ÷ budget"],
    measured: ["ratio", "lower", "level", "lagging", "ratio"],
    ...FINANCE_LEAD,
    cheat: ["年底突击花钱，或者把预算报得宽", "Spend in a rush at year end, or pad the plan"],
    counter: atMost("spend-in-last-month", "ratio", [
      "最后一个月支出占比",
      "Spend that falls in the last month",
    ]),
    objectives: [
      ["钱花在计划里，变化说在前头", "Say in good time when plans change"],
      ["让部门自己管得住自己的钱", "Let departments steer their own money"],
    ],
    candidates: [
      early(
        "departments-reforecasting-monthly",
        ["ratio", "higher"],
        [3, 2],
        ["按月滚动预测的部门占比提高", "Have more departments reforecast each month"],
        ["部门月度滚动预测率", "Departments that reforecast monthly"],
      ),
      late(
        "lines-off-by-a-tenth",
        ["count", "lower"],
        [0, 5],
        ["偏差超过一成的科目减少", "Have fewer lines off by more than a tenth"],
        ["偏差超一成的科目数", "Lines off by more than a tenth"],
        { counted: ["个", "lines"] },
      ),
      late(
        "unplanned-spend",
        ["money", "lower"],
        [0, 5],
        ["计划外支出减少", "Spend less on what nobody planned"],
        ["计划外支出", "Spend nobody planned"],
      ),
      early(
        "commitments-visible-before-invoice",
        ["ratio", "higher"],
        [2, 2],
        ["开票前就录入的承诺支出占比提高", "See more commitments before the invoice comes"],
        ["承诺支出提前录入率", "Commitments booked before the invoice"],
      ),
    ],
    tasks: [
      ["召开预算会", "Hold the budget meeting"],
      ["编制预算表", "Fill in the budget form"],
    ],
  }),
  family({
    id: "closing-days",
    names: ["月结天数", "days to close"],
    known: {
      zh: ["报表出具天数", "结账时间", "月结天数", "关账天数", "结账天数", "结账周期"],
      en: [
        "days to close",
        "month-end close",
        "closing days",
        "time to close the books",
        "close cycle time",
      ],
    },
    mirrored: { zh: ["月结及时率", "财务报表及时率"], en: [] },
    formula: ["月末到出表的工作日", "working days from month end to the report"],
    measured: ["days", "lower", "level", "lagging", "mean"],
    ...FINANCE_LEAD,
    cheat: ["先估个数交差，下月再冲", "Guess now and correct next month"],
    counter: atMost("entries-corrected-later", "count", [
      "次月更正分录数",
      "Entries corrected the month after",
    ]),
    objectives: [
      ["数字出来的时候还来得及用", "Have the figures while they still matter"],
      ["月末不再熬夜", "Go home on time at month end"],
    ],
    candidates: [
      early(
        "accounts-reconciled-before-month-end",
        ["ratio", "higher"],
        [1, 2],
        ["月末前已核对的科目占比提高", "Reconcile more accounts before month end"],
        ["月末前科目核对率", "Accounts reconciled before month end"],
      ),
      late(
        "manual-entries",
        ["count", "lower"],
        [0, 5],
        ["手工分录减少", "Make fewer entries by hand"],
        ["手工分录数", "Entries made by hand"],
        { counted: ["笔", "entries"] },
      ),
      late(
        "late-papers-from-departments",
        ["count", "lower"],
        [0, 4],
        ["部门晚交的单据减少", "Get fewer papers late from departments"],
        ["部门晚交单据数", "Papers that came late"],
        { counted: ["份", "papers"] },
      ),
      early(
        "closing-steps-with-owner-and-hour",
        ["ratio", "higher"],
        [1, 1],
        ["有人有钟点的结账步骤占比提高", "Give more closing steps an owner and an hour"],
        ["有责任人和时点的结账步骤占比", "Closing steps with an owner and an hour"],
      ),
    ],
    tasks: [
      ["升级财务软件", "Upgrade the ledger"],
      ["加班对账", "Work late on reconciliations"],
    ],
  }),
];
