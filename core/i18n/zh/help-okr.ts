import type { OkrHelp } from "../function-help";
import { AS_OF, DUE, KIND, LANGUAGE, PHASES, RULES, START } from "./help-phrases";

export const okrHelp: OkrHelp = {
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
  OKR_CHECK: {
    summary: "检查OKR表里哪些写法偏弱，并说明应怎么写。",
    parameters: {
      table: "带表头的整张表：目标(O)、关键结果(KR)，以及已有的目标值、负责人、截止日期、权重等。",
      language: LANGUAGE,
    },
    result:
      "每个发现一行：区域内的行号（表头为1）、列、规则、严重程度、说明；没有发现时为空。表里没有的列不检查。",
  },
  OKR_DRIFT: {
    summary: "实际值是否偏离计划路径。先说差距。",
    parameters: {
      actuals: "本周期的实际值，按时间从早到晚。",
      plan: "同期的计划值，或一个通用的值。",
      history: "周期之前的数据，用来判断平时波动多大。可不填。",
      direction: "提升（默认）或降低：哪个方向更好。可不填。",
      rules: RULES,
      language: LANGUAGE,
    },
    result: "一行：状态（暂未见偏离、需留意、正在偏离）、不利方向累计、最近一期的偏离、说明。",
  },
  OKR_COURSE: {
    summary: "根据已知情况，给出一个判断和一个下一步。",
    parameters: {
      gap: "（实际−计划）÷计划，比例；好的方向为正。",
      signal: "KPI_SIGNAL的判断：明显变好、明显变差、正常波动、有变化、数据不足。",
      forecast: "KPI_FORECAST的判断：大概率达成、大概率达不成、暂难判断。可不填。",
      drift: "OKR_DRIFT的状态。可不填。",
      pace: "关键结果的进度比（OKR_PACE）；0.9起算按进度。可不填。",
      guardrail: "底线指标：守住或失守。可不填。",
      event: "外部事件，用文字说明。可不填。",
      language: LANGUAGE,
    },
    result: "一行：判断、下一步、说明。",
  },
  OKR_FOCUS: {
    summary: "在投入预算之内，选出价值最大的一组关键结果。",
    parameters: {
      value: "各项的价值，例如对KPI的贡献量。",
      effort: "各项的投入，例如人天。",
      budget: "可用的投入。",
      group: "同组最多选一项；为空则自成一组。可不填。",
      rules: RULES,
    },
    result: "选中为1，其余为0。",
  },
};
