function onOpen() { Keel.onOpen(); }
function onInstall() { Keel.onOpen(); }
function openKeel() { Keel.openSidebar(); }
function keel(json) { return Keel.dispatch(json); }

/**
 * Score of an objective, or of a whole OKR table: the weighted mean of its key results' progress.
 * 一个目标或整张OKR表的评分：各关键结果完成进度的加权平均。
 *
 * @param {Array<Array<any>>} table_or_baseline A table with its header row (Objective, Key result, Baseline, Target, Current, Weight, Kind), or the baselines alone. 带表头的整张表（目标(O)、关键结果(KR)、起始值、目标值、当前值、权重、达成方式），或只选起始值。
 * @param {Array<Array<any>>} rules_or_target With a table: rules as text. With baselines: the targets. 选整张表时填规则文字；选起始值时填目标值。
 * @param {Array<Array<any>>} current Current values; blank ones score 0. Leave out with a table. 当前值；为空的按0计。选整张表时不填。
 * @param {Array<Array<any>>} weight Relative weights; all blank: equal. Optional. 相对权重；全部为空则等权。可不填。
 * @param {Array<Array<any>>} kind How each is measured: reach (default), at_least, at_most, within, milestone. Optional. 各关键结果的达成方式：达到（默认）、不低于、不超过、区间内、里程碑。可不填。
 * @param {string} rules Rules as text, such as "clamp=both; flat=met". Optional. 规则文字，如“clamp=both; flat=met”，也可写中文“截断=截两端”。可不填。
 * @return Score from 0 to 1. Several objectives weigh equally. 0到1之间的评分。多个目标等权平均。
 * @customfunction
 */
function OKR_SCORE(table_or_baseline, rules_or_target, current, weight, kind, rules) { return Keel.call("OKR_SCORE", arguments); }

/**
 * Share of the way from baseline to target that is covered.
 * 完成进度：从起始值到目标值已走完的比例。
 *
 * @param {any} baseline Value when the cycle opened, in the key result's unit. 周期开始时的数值。
 * @param {any} target Value that counts as done; for the kind within two bounds as text, "3..5". 算作完成的数值；达成方式为“区间内”时写上下限，如“3..5”。
 * @param {any} current Latest value. For a milestone: TRUE, done, not done, or the part done as a ratio. 最新数值。里程碑填TRUE、完成、未完成，或完成的比例。
 * @param {string} kind How progress is measured: reach (default), at_least, at_most, within, milestone. Optional. 达成方式：达到（默认）、不低于、不超过、区间内、里程碑。可不填。
 * @param {string} rules Rules as text, such as "clamp=both; flat=met". Optional. 规则文字，如“clamp=both; flat=met”，也可写中文“截断=截两端”。可不填。
 * @return Ratio: 0 at the baseline, 1 at the target; not held to that range. 比例：起始值为0，目标值为1，可超出这个范围。
 * @customfunction
 */
function OKR_PROGRESS(baseline, target, current, kind, rules) { return Keel.call("OKR_PROGRESS", arguments); }

/**
 * Several scores to one: their weighted mean.
 * 把多个评分汇总为一个：加权平均。
 *
 * @param {Array<Array<any>>} scores Scores as ratios; blank ones are left out. 评分（比例）；为空的不计入。
 * @param {Array<Array<any>>} weights Relative weights in the same shape; without them all are equal. Optional. 相对权重，与评分区域大小相同；不填则等权。可不填。
 * @param {string} rules Rules as text, such as "clamp=both; flat=met". Optional. 规则文字，如“clamp=both; flat=met”，也可写中文“截断=截两端”。可不填。
 * @return Weighted mean of the scores. 评分的加权平均。
 * @customfunction
 */
function OKR_ROLLUP(scores, weights, rules) { return Keel.call("OKR_ROLLUP", arguments); }

/**
 * Progress that is expected by a day: linear over the cycle, or by phases.
 * 应达进度：到某天应完成的比例，按时间线性，或按阶段。
 *
 * @param {Date} start First day of the cycle. 周期第一天。
 * @param {Date} due Last day of the cycle. 周期最后一天（截止日期）。
 * @param {Date} as_of The day that is looked at. 统计日期。
 * @param {Array<Array<any>>} phases Two columns, date and expected ratio, when progress is not expected to be linear. Optional. 两列：日期和应达进度；进度不是线性时使用。可不填。
 * @param {string} rules Rules as text, such as "clamp=both; flat=met". Optional. 规则文字，如“clamp=both; flat=met”，也可写中文“截断=截两端”。可不填。
 * @return Ratio from 0 to 1. 0到1之间的比例。
 * @customfunction
 */
function OKR_EXPECTED(start, due, as_of, phases, rules) { return Keel.call("OKR_EXPECTED", arguments); }

/**
 * Progress over expected progress: 1 is on plan.
 * 进度比：实际进度÷应达进度，1为正好按计划。
 *
 * @param {number} progress Progress as a ratio. 完成进度（比例）。
 * @param {Date} start First day of the cycle. 周期第一天。
 * @param {Date} due Last day of the cycle. 周期最后一天（截止日期）。
 * @param {Date} as_of The day that is looked at. 统计日期。
 * @param {Array<Array<any>>} phases Two columns, date and expected ratio, when progress is not expected to be linear. Optional. 两列：日期和应达进度；进度不是线性时使用。可不填。
 * @param {string} rules Rules as text, such as "clamp=both; flat=met". Optional. 规则文字，如“clamp=both; flat=met”，也可写中文“截断=截两端”。可不填。
 * @return Ratio; #N/A while nothing is expected yet. 比例；应达进度为0时返回#N/A。
 * @customfunction
 */
function OKR_PACE(progress, start, due, as_of, phases, rules) { return Keel.call("OKR_PACE", arguments); }

/**
 * One word for where a key result stands on a day.
 * 用一个词说明关键结果到某天的状态。
 *
 * @param {number} progress Progress as a ratio; blank is no data. 完成进度（比例）；为空即未更新。
 * @param {Date} start First day of the cycle. 周期第一天。
 * @param {Date} due Last day of the cycle. 周期最后一天（截止日期）。
 * @param {Date} as_of The day that is looked at. 统计日期。
 * @param {number} confidence The owner's stated chance, as a ratio, out of 10 or in percent. Optional. 负责人的信心指数：比例、10分制或百分数。可不填。
 * @param {string} rules Rules as text, such as "clamp=both; flat=met". Optional. 规则文字，如“clamp=both; flat=met”，也可写中文“截断=截两端”。可不填。
 * @param {string} language "en" (default) or "zh": the language of the words and sentences. Optional. 结果文字的语言：zh中文，en英文（默认）。可不填。
 * @param {Array<Array<any>>} phases Two columns, date and expected ratio, when progress is not expected to be linear. Optional. 两列：日期和应达进度；进度不是线性时使用。可不填。
 * @param {string} kind How progress is measured: reach (default), at_least, at_most, within, milestone. Optional. 达成方式：达到（默认）、不低于、不超过、区间内、里程碑。可不填。
 * @return done, ahead, on track, at risk, behind, not started, not due, holding, broken or no data. 已完成、超前、正常、有风险、落后、未开始、未到期、守住、失守或未更新。
 * @customfunction
 */
function OKR_STATUS(progress, start, due, as_of, confidence, rules, language, phases, kind) { return Keel.call("OKR_STATUS", arguments); }

/**
 * Traffic light of a score.
 * 评分的红黄绿灯。
 *
 * @param {number} score Score from 0 to 1. 0到1之间的评分。
 * @param {string} commitment aspirational (default) or committed. Optional. 目标类型：挑战型（默认）或承诺型。可不填。
 * @param {string} language "en" (default) or "zh": the language of the words and sentences. Optional. 结果文字的语言：zh中文，en英文（默认）。可不填。
 * @return red, amber or green. 红、黄或绿。
 * @customfunction
 */
function OKR_BAND(score, commitment, language) { return Keel.call("OKR_BAND", arguments); }

/**
 * A KPI's actual against its target.
 * 达成率：KPI指标的实际值与目标值之比。
 *
 * @param {number} actual Actual value, in the KPI's unit. 实际值。
 * @param {number} target Target value, in the same unit. 目标值，单位与实际值相同。
 * @param {number} baseline With a baseline the distance covered counts instead. Optional. 填了起始值，则按已走完的距离计算。可不填。
 * @param {string} direction increase or decrease; which way is better. Optional. 提升或降低：哪个方向更好。可不填。
 * @param {string} rules Rules as text, such as "clamp=both; flat=met". Optional. 规则文字，如“clamp=both; flat=met”，也可写中文“截断=截两端”。可不填。
 * @return Ratio: 1 at the target. 比例：达到目标值为1。
 * @customfunction
 */
function KPI_ATTAINMENT(actual, target, baseline, direction, rules) { return Keel.call("KPI_ATTAINMENT", arguments); }

/**
 * What a KPI's attainment pays, as a share of the bonus. Not for OKR scores.
 * 奖金兑现比例：由KPI指标的达成率得出。不用于OKR评分。
 *
 * @param {number} attainment Attainment as a ratio. 达成率（比例）。
 * @param {number} threshold Below it nothing is paid; 0.8 unless given. Optional. 低于它不兑现；不填为0.8。可不填。
 * @param {number} cap Most that is paid; 1.2 unless given. Optional. 最高兑现比例；不填为1.2。可不填。
 * @param {Array<Array<any>>} curve Two columns, attainment and payout, linear between the points. Optional. 两列：达成率和兑现比例，各点之间按直线计算。可不填。
 * @return Ratio of the bonus at target. 占目标奖金的比例。
 * @customfunction
 */
function KPI_PAYOUT(attainment, threshold, cap, curve) { return Keel.call("KPI_PAYOUT", arguments); }
