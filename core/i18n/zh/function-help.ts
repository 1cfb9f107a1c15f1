import type { FunctionHelpWords } from "../function-help";

const RULES = "规则文字，如“clamp=both; flat=met”，也可写中文“截断=截两端”。可不填。";
const LANGUAGE = "结果文字的语言：zh中文，en英文（默认）。可不填。";
const KIND = "达成方式：达到（默认）、不低于、不超过、区间内、里程碑。可不填。";
const PHASES = "两列：日期和应达进度；进度不是线性时使用。可不填。";
const START = "周期第一天。";
const DUE = "周期最后一天（截止日期）。";
const AS_OF = "统计日期。";

export const functionHelp: FunctionHelpWords = {
  functions: {
    OKR_SCORE: {
      summary: "一个目标或整张OKR表的评分：各关键结果完成进度的加权平均。",
      parameters: {
        table_or_baseline:
          "带表头的整张表（目标(O)、关键结果(KR)、起始值、目标值、当前值、权重、达成方式），或只选起始值。",
        rules_or_target: "选整张表时填规则文字；选起始值时填目标值。",
        current: "当前值；为空的按0计。选整张表时不填。",
        weight: "相对权重；全部为空则等权。可不填。",
        kind: "各关键结果的达成方式：达到（默认）、不低于、不超过、区间内、里程碑。可不填。",
        rules: RULES,
      },
      result: "0到1之间的评分。多个目标等权平均。",
    },
    OKR_PROGRESS: {
      summary: "完成进度：从起始值到目标值已走完的比例。",
      parameters: {
        baseline: "周期开始时的数值。",
        target: "算作完成的数值；达成方式为“区间内”时写上下限，如“3..5”。",
        current: "最新数值。里程碑填TRUE、完成、未完成，或完成的比例。",
        kind: KIND,
        rules: RULES,
      },
      result: "比例：起始值为0，目标值为1，可超出这个范围。",
    },
    OKR_ROLLUP: {
      summary: "把多个评分汇总为一个：加权平均。",
      parameters: {
        scores: "评分（比例）；为空的不计入。",
        weights: "相对权重，与评分区域大小相同；不填则等权。可不填。",
        rules: RULES,
      },
      result: "评分的加权平均。",
    },
    OKR_EXPECTED: {
      summary: "应达进度：到某天应完成的比例，按时间线性，或按阶段。",
      parameters: { start: START, due: DUE, as_of: AS_OF, phases: PHASES, rules: RULES },
      result: "0到1之间的比例。",
    },
    OKR_PACE: {
      summary: "进度比：实际进度÷应达进度，1为正好按计划。",
      parameters: {
        progress: "完成进度（比例）。",
        start: START,
        due: DUE,
        as_of: AS_OF,
        phases: PHASES,
        rules: RULES,
      },
      result: "比例；应达进度为0时返回#N/A。",
    },
    OKR_STATUS: {
      summary: "用一个词说明关键结果到某天的状态。",
      parameters: {
        progress: "完成进度（比例）；为空即未更新。",
        start: START,
        due: DUE,
        as_of: AS_OF,
        confidence: "负责人的信心指数：比例、10分制或百分数。可不填。",
        rules: RULES,
        language: LANGUAGE,
        phases: PHASES,
        kind: KIND,
      },
      result: "已完成、超前、正常、有风险、落后、未开始、未到期、守住、失守或未更新。",
    },
    OKR_BAND: {
      summary: "评分的红黄绿灯。",
      parameters: {
        score: "0到1之间的评分。",
        commitment: "目标类型：挑战型（默认）或承诺型。可不填。",
        language: LANGUAGE,
      },
      result: "红、黄或绿。",
    },
    KPI_ATTAINMENT: {
      summary: "达成率：KPI指标的实际值与目标值之比。",
      parameters: {
        actual: "实际值。",
        target: "目标值，单位与实际值相同。",
        baseline: "填了起始值，则按已走完的距离计算。可不填。",
        direction: "提升或降低：哪个方向更好。可不填。",
        rules: RULES,
      },
      result: "比例：达到目标值为1。",
    },
    KPI_PARSE: {
      summary: "读出一句KPI指标里的指标、方向、目标值、单位和周期。",
      parameters: {
        text: "中文或英文的一句话，如：库存周转天数由45天降到30天。",
        header: "这句话所在列的表头；句中没有写明指标时用它。可不填。",
        language: LANGUAGE,
      },
      result:
        "一行：指标、方向、目标类别、起始值、目标值、单位、周期、目标个数。取句中第一个目标；百分数为比率，区间写作 低..高。",
    },
    KPI_PAYOUT: {
      summary: "奖金兑现比例：由KPI指标的达成率得出。不用于OKR评分。",
      parameters: {
        attainment: "达成率（比例）。",
        threshold: "低于它不兑现；不填为0.8。可不填。",
        cap: "最高兑现比例；不填为1.2。可不填。",
        curve: "两列：达成率和兑现比例，各点之间按直线计算。可不填。",
      },
      result: "占目标奖金的比例。",
    },
  },
  rules: {
    clamp: "截去哪部分：不截、截去小于0的、截到0与1之间。",
    flat: "目标值等于起始值时的进度：报错、0、1，或达到目标值记1。",
    missing: "空值怎么算：按起始值（没有进展）、不计入，或记0。",
    rollup: "关键结果的加权平均，或变化之和÷距离之和。",
    elapsed: "当天是否算作已过。",
    by: "进度与应达进度相比：用进度比，或用差距。",
    ahead: "进度比或差距从多少起为“超前”。",
    on_track: "进度比或差距从多少起为“正常”。",
    at_risk: "进度比或差距从多少起为“有风险”；再低为“落后”。",
    grace: "周期开始时，占周期多大比例的时间里不判“有风险”“落后”。",
    lower: "越低越好时的达成率：目标值÷实际值，或2−实际值÷目标值。",
    language: "文字的语言。",
  },
};
