import type { KpiHelp } from "../function-help";
import { LANGUAGE, RULES, SERIES } from "./help-phrases";

export const kpiHelp: KpiHelp = {
  KPI_ATTAINMENT: {
    summary: "A KPI's actual against its target.",
    parameters: {
      actual: "Actual value, in the KPI's unit.",
      target: "Target value, in the same unit.",
      baseline: "With a baseline the distance covered counts instead. Optional.",
      direction: "increase or decrease; which way is better. Optional.",
      rules: RULES,
    },
    result: "Ratio: 1 at the target.",
  },
  KPI_POINTS: {
    summary: "Points of a KPI by the rule that stands beside it.",
    parameters: {
      actual: "Actual value, in the KPI's unit; for a date target the day it was done.",
      target: "Target value, in the same unit.",
      rule: "The rule in words: 100 at target; minus 2 points for every 1% below; capped at 120.",
      threshold: "Threshold, for rules that speak of one. Optional.",
      stretch: "Stretch target, for rules that speak of one. Optional.",
      weight: "Weight as a ratio; the points are multiplied by it. Optional.",
      unit: "% when the KPI is a percentage written as a plain number, 95 for 95%. Optional.",
    },
    result:
      "Points, 100 at the target unless the rule says otherwise, never below 0 unless it says so.",
  },
  KPI_POINTS_RULE: {
    summary: "Says a rule for points back in words, so that you see whether it was understood.",
    parameters: {
      rule: "The rule in words: 100 at target; minus 2 points for every 1% below; capped at 120.",
      language: LANGUAGE,
    },
    result: "One sentence for each part of the rule; what was not understood is named last.",
  },
  KPI_TO_OKR: {
    summary: "A draft OKR for a KPI: an objective and the paths that move it.",
    parameters: {
      kpi: "The KPI in words, such as Grow online sales by 30%.",
      baseline: "Where it stands today, in its unit. Optional.",
      count: "Key results wanted, 2 to 5; 3 unless given. Optional.",
      language: LANGUAGE,
    },
    result:
      "A row per key result: objective, key result, kind, baseline, target, unit, link, contribution, base, weight, note. What is not known stays blank and the note asks for it.",
  },
  KPI_PARSE: {
    summary: "What a KPI sentence states: metric, direction, target, unit, period.",
    parameters: {
      text: "A sentence in Chinese or English, such as Cut churn from 5% to 3% by Q3.",
      header: "Header of the sentence's column, for the metric the text does not name. Optional.",
      language: LANGUAGE,
    },
    result:
      "A row: metric, direction, target kind, baseline, target, unit, period, number of targets. The first target of the sentence; a percentage is a ratio, a range low..high.",
  },
  KPI_PAYOUT: {
    summary: "What a KPI's attainment pays, as a share of the bonus. Not for OKR scores.",
    parameters: {
      attainment: "Attainment as a ratio.",
      threshold: "Below it nothing is paid; 0.8 unless given. Optional.",
      cap: "Most that is paid; 1.2 unless given. Optional.",
      curve: "Two columns, attainment and payout, linear between the points. Optional.",
    },
    result: "Ratio of the bonus at target.",
  },
  KPI_SIGNAL: {
    summary: "What the last value of a series says: a signal, or normal variation.",
    parameters: {
      series: SERIES,
      direction: "increase or decrease; blank or maintain when neither is better. Optional.",
      target: "Target in the unit of the series, for the assurance. Optional.",
      rules: RULES,
      language: LANGUAGE,
    },
    result:
      "A row: verdict (improvement, concern, no signal, neutral, too short), rule, assurance (will pass, will fail, hit or miss), sentence.",
  },
  KPI_SIGNALS: {
    summary: "Marks every point of a series that is more than normal variation.",
    parameters: { series: SERIES, rules: RULES },
    result: "For each point the rule it breaks, or blank.",
  },
  KPI_LIMITS: {
    summary: "Limits of normal variation of a series (XmR chart). At least 6 values.",
    parameters: { series: SERIES, rules: RULES },
    result:
      "A row: lower limit, centre, upper limit, average moving range, range limit, number of values.",
  },
  KPI_FORECAST: {
    summary: "Where a series will stand some periods ahead, in two scenarios.",
    parameters: {
      series: SERIES,
      periods: "Periods ahead, a whole number from 1.",
      target: "Value to reach by then. Optional.",
      direction: "increase (default) or decrease; which way is better. Optional.",
      rules: RULES,
      language: LANGUAGE,
    },
    result:
      "A row per scenario: scenario, value, lower, upper, probability of the target, verdict (likely, unlikely, cannot tell yet).",
  },
  KPI_SPLIT: {
    summary: "A total into parts by weight that add up to it exactly.",
    parameters: {
      total: "What is to be split.",
      weights: "Relative weights of the parts; 0 takes nothing.",
      unit: "Smallest unit: 1 for heads, 0.01 for money. Optional.",
      caps: "The most each part can take; blank has no cap. Optional.",
    },
    result: "One part per weight; with caps a last one with what could not be placed.",
  },
  KPI_DRIVERS: {
    summary: "Targets for the drivers of a KPI that bring it to its goal.",
    parameters: {
      formula: "How the drivers make the KPI, such as visitors * conversion or (a + b) / c.",
      names: "Names of the drivers, as in the formula.",
      baselines: "Their values today, in the same order.",
      goal: "The KPI's target.",
      weights: "How much of the growth each carries; without them equal. Optional.",
    },
    result: "A row per driver: name, baseline, target, change.",
  },
  KPI_ATTRIBUTE: {
    summary: "Which driver carried which part of a change that has happened.",
    parameters: {
      formula: "How the drivers make the KPI, such as price * volume.",
      names: "Names of the drivers, as in the formula.",
      before: "Values before: a column per driver, a row per category.",
      after: "Values after, in the same shape.",
      rules: RULES,
    },
    result: "A row per driver: name, contribution, share of the change, method.",
  },
  KPI_RECONCILE: {
    summary: "Whether the parts carry the whole, and on which base.",
    parameters: {
      goal: "Change of the whole as a ratio; a cut is negative.",
      parts: "Changes of the parts as ratios; a cut is negative.",
      base: "total (default), own line, or chain: what the parts are measured against. Optional.",
      shares: "Share of the whole that each part's line has; needed for own line. Optional.",
      language: LANGUAGE,
    },
    result:
      "A row: carried, residual (goal − carried), sentence. Without base the sentence gives all readings.",
  },
  KPI_PHASE: {
    summary: "An annual target over its periods by last year's shape; adds up exactly.",
    parameters: {
      total: "The target of the whole year.",
      shape: "Last year's value of each period, or one number: that many equal periods.",
      rules: RULES,
    },
    result: "One part per period.",
  },
};
