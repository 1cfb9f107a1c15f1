import type { KpiHelp } from "../function-help";
import { LANGUAGE, RULES, SERIES } from "./help-phrases";

export const kpiHelp: KpiHelp = {
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
  KPI_POINTS: {
    summary: "按考核标准计算KPI得分。",
    parameters: {
      actual: "实际值；目标是日期时填完成日期。",
      target: "目标值，单位与实际值相同。",
      rule: "考核标准原文，如：达目标100分，每低1%扣2分，封顶120。",
      threshold: "门槛值，考核标准提到时填写。可不填。",
      stretch: "挑战值，考核标准提到时填写。可不填。",
      weight: "权重（比率），得分乘以它。可不填。",
      unit: "KPI指标是百分率、但写成普通数字时填%，如95表示95%。可不填。",
    },
    result: "得分；考核标准未另写明时，达到目标为100分，最低0分。",
  },
  KPI_POINTS_RULE: {
    summary: "把考核标准用一句句话说回来，看它是否读懂了。",
    parameters: {
      rule: "考核标准原文，如：达目标100分，每低1%扣2分，封顶120。",
      language: LANGUAGE,
    },
    result: "考核标准的每一部分一句话；没有读懂的列在最后。",
  },
  KPI_TO_OKR: {
    summary: "由一项KPI指标起草OKR：一个目标，以及推动它的几条路径。",
    parameters: {
      kpi: "KPI指标原文，如：线上销售额增长30%。",
      baseline: "目前的数值，即起始值。可不填。",
      count: "需要几条关键结果，2到5；不填为3。可不填。",
      language: LANGUAGE,
    },
    result:
      "每条关键结果一行：目标、关键结果、达成方式、起始值、目标值、单位、承接方式、贡献量、计算口径、权重、备注。不知道的数留空，并在备注里询问。",
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
  KPI_SIGNAL: {
    summary: "最近一期的数值说明什么：异常信号，还是正常波动。",
    parameters: {
      series: SERIES,
      direction: "提升或降低；没有好坏之分时不填或填“保持”。可不填。",
      target: "目标值，单位与数据相同，用于判断能否稳定达标。可不填。",
      rules: RULES,
      language: LANGUAGE,
    },
    result:
      "一行：判断（明显变好、明显变差、正常波动、有变化、数据不足）、依据、达标判断（稳定达标、现有水平达不到、时达时不达）、说明。",
  },
  KPI_SIGNALS: {
    summary: "标出数据中超出正常波动的每一期。",
    parameters: { series: SERIES, rules: RULES },
    result: "每期对应的依据；正常波动为空。",
  },
  KPI_LIMITS: {
    summary: "正常波动范围的上限和下限（XmR控制图）。至少6个数值。",
    parameters: { series: SERIES, rules: RULES },
    result: "一行：下限、中心线、上限、平均移动极差、极差上限、数值个数。",
  },
  KPI_FORECAST: {
    summary: "若干期之后会到什么水平，分两种情形预测。",
    parameters: {
      series: SERIES,
      periods: "往后多少期，从1起的整数。",
      target: "届时要达到的数值。可不填。",
      direction: "提升（默认）或降低：哪个方向更好。可不填。",
      rules: RULES,
      language: LANGUAGE,
    },
    result:
      "每种情形一行：情形、预测值、下限、上限、达成的概率、判断（大概率达成、大概率达不成、暂难判断）。",
  },
  KPI_SPLIT: {
    summary: "把总数按权重分成若干份，合计与总数完全相等。",
    parameters: {
      total: "要分的总数。",
      weights: "各份的相对权重；0则不分。",
      unit: "最小单位：人数填1，金额填0.01。可不填。",
      caps: "各份的上限；为空则不限。可不填。",
    },
    result: "每个权重一份；有上限时，最后再加一份放不下的余额。",
  },
  KPI_DRIVERS: {
    summary: "KPI指标要达到目标，各驱动因素的目标值应是多少。",
    parameters: {
      formula: "驱动因素如何构成KPI指标，如：客户数 * 客单价 或 (a + b) / c。",
      names: "驱动因素名称，与公式一致。",
      baselines: "各因素的起始值，顺序相同。",
      goal: "KPI指标的目标值。",
      weights: "各因素分担多少增长；不填则相同。可不填。",
    },
    result: "每个因素一行：名称、起始值、目标值、变化。",
  },
  KPI_ATTRIBUTE: {
    summary: "已经发生的变化里，各驱动因素各占多少。",
    parameters: {
      formula: "驱动因素如何构成KPI指标，如：单价 * 销量。",
      names: "驱动因素名称，与公式一致。",
      before: "变化前的数值：每个因素一列，每个类别一行。",
      after: "变化后的数值，形状相同。",
      rules: RULES,
    },
    result: "每个因素一行：名称、贡献量、占变化的比例、方法。",
  },
  KPI_RECONCILE: {
    summary: "核对（勾稽）：各分项合起来是否等于整体，按哪种计算口径。",
    parameters: {
      goal: "整体的变化（比例），下降为负。",
      parts: "各分项的变化（比例），下降为负。",
      base: "计算口径：占总额（默认）、占本项、连乘。可不填。",
      shares: "各项占总额的比例；按占本项时必填。可不填。",
      language: LANGUAGE,
    },
    result: "一行：合计、差额（目标−合计）、说明。不填口径时说明列出全部口径。",
  },
  KPI_PHASE: {
    summary: "按去年的形状把全年目标分到各期，合计完全相等。",
    parameters: {
      total: "全年目标。",
      shape: "去年各期的数值；或只填一个数：平均分成多少期。",
      rules: RULES,
    },
    result: "每期一份。",
  },
};
