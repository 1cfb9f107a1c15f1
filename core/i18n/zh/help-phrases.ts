/** Phrases that the help of several functions shares. */
export const RULES = "规则文字，如“clamp=both; flat=met”，也可写中文“截断=截两端”。可不填。";
export const LANGUAGE = "结果文字的语言：zh中文，en英文（默认）。可不填。";
export const KIND = "达成方式：达到（默认）、不低于、不超过、区间内、里程碑。可不填。";
export const PHASES = "两列：日期和应达进度；进度不是线性时使用。可不填。";
export const START = "周期第一天。";
export const DUE = "周期最后一天（截止日期）。";
export const AS_OF = "统计日期。";

export const SERIES = "一行或一列数值，按时间从早到晚；空单元格表示缺这一期。";
