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
 * What is weak in an OKR table, and what to write instead.
 * 检查OKR表里哪些写法偏弱，并说明应怎么写。
 *
 * @param {Array<Array<any>>} table A table with its header row: Objective, Key result, and what else there is: Target, Owner, Due, Weight … 带表头的整张表：目标(O)、关键结果(KR)，以及已有的目标值、负责人、截止日期、权重等。
 * @param {string} language "en" (default) or "zh": the language of the words and sentences. Optional. 结果文字的语言：zh中文，en英文（默认）。可不填。
 * @return A row per finding: row in the range (header 1), column, rule, severity, sentence; blank when nothing is found. Columns that are not there are not asked for. 每个发现一行：区域内的行号（表头为1）、列、规则、严重程度、说明；没有发现时为空。表里没有的列不检查。
 * @customfunction
 */
function OKR_CHECK(table, language) { return Keel.call("OKR_CHECK", arguments); }

/**
 * Whether actual values leave the planned path. The gap is said first.
 * 实际值是否偏离计划路径。先说差距。
 *
 * @param {Array<Array<any>>} actuals Actual values of the cycle, oldest first. 本周期的实际值，按时间从早到晚。
 * @param {Array<Array<any>>} plan Planned values of the same periods, or one value for all. 同期的计划值，或一个通用的值。
 * @param {Array<Array<any>>} history The series before the cycle: it says how much variation is usual. Optional. 周期之前的数据，用来判断平时波动多大。可不填。
 * @param {string} direction increase (default) or decrease; which way is better. Optional. 提升（默认）或降低：哪个方向更好。可不填。
 * @param {string} rules Rules as text, such as "clamp=both; flat=met". Optional. 规则文字，如“clamp=both; flat=met”，也可写中文“截断=截两端”。可不填。
 * @param {string} language "en" (default) or "zh": the language of the words and sentences. Optional. 结果文字的语言：zh中文，en英文（默认）。可不填。
 * @return A row: state (no drift shown, watch, drifting), distance added up on the bad side, distance of the last value, sentence. 一行：状态（暂未见偏离、需留意、正在偏离）、不利方向累计、最近一期的偏离、说明。
 * @customfunction
 */
function OKR_DRIFT(actuals, plan, history, direction, rules, language) { return Keel.call("OKR_DRIFT", arguments); }

/**
 * One verdict and one next step for an item, from what is known of it.
 * 根据已知情况，给出一个判断和一个下一步。
 *
 * @param {number} gap (actual − plan) ÷ plan as a ratio, positive on the good side. （实际−计划）÷计划，比例；好的方向为正。
 * @param {string} signal Verdict of KPI_SIGNAL: improvement, concern, no signal, neutral, too short. KPI_SIGNAL的判断：明显变好、明显变差、正常波动、有变化、数据不足。
 * @param {string} forecast Verdict of KPI_FORECAST: likely, unlikely, cannot tell yet. Optional. KPI_FORECAST的判断：大概率达成、大概率达不成、暂难判断。可不填。
 * @param {string} drift State of OKR_DRIFT. Optional. OKR_DRIFT的状态。可不填。
 * @param {number} pace OKR_PACE of the key results; on pace from 0.9. Optional. 关键结果的进度比（OKR_PACE）；0.9起算按进度。可不填。
 * @param {string} guardrail holding or broken. Optional. 底线指标：守住或失守。可不填。
 * @param {string} event What happened outside, in words. Optional. 外部事件，用文字说明。可不填。
 * @param {string} language "en" (default) or "zh": the language of the words and sentences. Optional. 结果文字的语言：zh中文，en英文（默认）。可不填。
 * @return A row: verdict, next step, sentence. 一行：判断、下一步、说明。
 * @customfunction
 */
function OKR_COURSE(gap, signal, forecast, drift, pace, guardrail, event, language) { return Keel.call("OKR_COURSE", arguments); }

/**
 * The most valuable set of key results within a budget of effort.
 * 在投入预算之内，选出价值最大的一组关键结果。
 *
 * @param {Array<Array<any>>} value Value of each, such as its contribution to the KPI. 各项的价值，例如对KPI的贡献量。
 * @param {Array<Array<any>>} effort Effort of each, such as person-days. 各项的投入，例如人天。
 * @param {number} budget Effort there is. 可用的投入。
 * @param {Array<Array<any>>} group At most one of each group is chosen; blank is a group of its own. Optional. 同组最多选一项；为空则自成一组。可不填。
 * @param {string} rules Rules as text, such as "clamp=both; flat=met". Optional. 规则文字，如“clamp=both; flat=met”，也可写中文“截断=截两端”。可不填。
 * @return 1 for each that is chosen, 0 for the others. 选中为1，其余为0。
 * @customfunction
 */
function OKR_FOCUS(value, effort, budget, group, rules) { return Keel.call("OKR_FOCUS", arguments); }

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

/**
 * Points of a KPI by the rule that stands beside it.
 * 按考核标准计算KPI得分。
 *
 * @param {any} actual Actual value, in the KPI's unit; for a date target the day it was done. 实际值；目标是日期时填完成日期。
 * @param {any} target Target value, in the same unit. 目标值，单位与实际值相同。
 * @param {string} rule The rule in words: 100 at target; minus 2 points for every 1% below; capped at 120. 考核标准原文，如：达目标100分，每低1%扣2分，封顶120。
 * @param {any} threshold Threshold, for rules that speak of one. Optional. 门槛值，考核标准提到时填写。可不填。
 * @param {any} stretch Stretch target, for rules that speak of one. Optional. 挑战值，考核标准提到时填写。可不填。
 * @param {number} weight Weight as a ratio; the points are multiplied by it. Optional. 权重（比率），得分乘以它。可不填。
 * @param {string} unit % when the KPI is a percentage written as a plain number, 95 for 95%. Optional. KPI指标是百分率、但写成普通数字时填%，如95表示95%。可不填。
 * @return Points, 100 at the target unless the rule says otherwise, never below 0 unless it says so. 得分；考核标准未另写明时，达到目标为100分，最低0分。
 * @customfunction
 */
function KPI_POINTS(actual, target, rule, threshold, stretch, weight, unit) { return Keel.call("KPI_POINTS", arguments); }

/**
 * Says a rule for points back in words, so that you see whether it was understood.
 * 把考核标准用一句句话说回来，看它是否读懂了。
 *
 * @param {string} rule The rule in words: 100 at target; minus 2 points for every 1% below; capped at 120. 考核标准原文，如：达目标100分，每低1%扣2分，封顶120。
 * @param {string} language "en" (default) or "zh": the language of the words and sentences. Optional. 结果文字的语言：zh中文，en英文（默认）。可不填。
 * @return One sentence for each part of the rule; what was not understood is named last. 考核标准的每一部分一句话；没有读懂的列在最后。
 * @customfunction
 */
function KPI_POINTS_RULE(rule, language) { return Keel.call("KPI_POINTS_RULE", arguments); }

/**
 * What a KPI sentence states: metric, direction, target, unit, period.
 * 读出一句KPI指标里的指标、方向、目标值、单位和周期。
 *
 * @param {string} text A sentence in Chinese or English, such as Cut churn from 5% to 3% by Q3. 中文或英文的一句话，如：库存周转天数由45天降到30天。
 * @param {string} header Header of the sentence's column, for the metric the text does not name. Optional. 这句话所在列的表头；句中没有写明指标时用它。可不填。
 * @param {string} language "en" (default) or "zh": the language of the words and sentences. Optional. 结果文字的语言：zh中文，en英文（默认）。可不填。
 * @return A row: metric, direction, target kind, baseline, target, unit, period, number of targets. The first target of the sentence; a percentage is a ratio, a range low..high. 一行：指标、方向、目标类别、起始值、目标值、单位、周期、目标个数。取句中第一个目标；百分数为比率，区间写作 低..高。
 * @customfunction
 */
function KPI_PARSE(text, header, language) { return Keel.call("KPI_PARSE", arguments); }

/**
 * A draft OKR for a KPI: an objective and the paths that move it.
 * 由一项KPI指标起草OKR：一个目标，以及推动它的几条路径。
 *
 * @param {string} kpi The KPI in words, such as Grow online sales by 30%. KPI指标原文，如：线上销售额增长30%。
 * @param {number} baseline Where it stands today, in its unit. Optional. 目前的数值，即起始值。可不填。
 * @param {number} count Key results wanted, 2 to 5; 3 unless given. Optional. 需要几条关键结果，2到5；不填为3。可不填。
 * @param {string} language "en" (default) or "zh": the language of the words and sentences. Optional. 结果文字的语言：zh中文，en英文（默认）。可不填。
 * @return A row per key result: objective, key result, kind, baseline, target, unit, link, contribution, base, weight, note. What is not known stays blank and the note asks for it. 每条关键结果一行：目标、关键结果、达成方式、起始值、目标值、单位、承接方式、贡献量、计算口径、权重、备注。不知道的数留空，并在备注里询问。
 * @customfunction
 */
function KPI_TO_OKR(kpi, baseline, count, language) { return Keel.call("KPI_TO_OKR", arguments); }

/**
 * What the last value of a series says: a signal, or normal variation.
 * 最近一期的数值说明什么：异常信号，还是正常波动。
 *
 * @param {Array<Array<any>>} series A row or column of values, oldest first; a blank cell is a missing period. 一行或一列数值，按时间从早到晚；空单元格表示缺这一期。
 * @param {string} direction increase or decrease; blank or maintain when neither is better. Optional. 提升或降低；没有好坏之分时不填或填“保持”。可不填。
 * @param {number} target Target in the unit of the series, for the assurance. Optional. 目标值，单位与数据相同，用于判断能否稳定达标。可不填。
 * @param {string} rules Rules as text, such as "clamp=both; flat=met". Optional. 规则文字，如“clamp=both; flat=met”，也可写中文“截断=截两端”。可不填。
 * @param {string} language "en" (default) or "zh": the language of the words and sentences. Optional. 结果文字的语言：zh中文，en英文（默认）。可不填。
 * @return A row: verdict (improvement, concern, no signal, neutral, too short), rule, assurance (will pass, will fail, hit or miss), sentence. 一行：判断（明显变好、明显变差、正常波动、有变化、数据不足）、依据、达标判断（稳定达标、现有水平达不到、时达时不达）、说明。
 * @customfunction
 */
function KPI_SIGNAL(series, direction, target, rules, language) { return Keel.call("KPI_SIGNAL", arguments); }

/**
 * Marks every point of a series that is more than normal variation.
 * 标出数据中超出正常波动的每一期。
 *
 * @param {Array<Array<any>>} series A row or column of values, oldest first; a blank cell is a missing period. 一行或一列数值，按时间从早到晚；空单元格表示缺这一期。
 * @param {string} rules Rules as text, such as "clamp=both; flat=met". Optional. 规则文字，如“clamp=both; flat=met”，也可写中文“截断=截两端”。可不填。
 * @return For each point the rule it breaks, or blank. 每期对应的依据；正常波动为空。
 * @customfunction
 */
function KPI_SIGNALS(series, rules) { return Keel.call("KPI_SIGNALS", arguments); }

/**
 * Limits of normal variation of a series (XmR chart). At least 6 values.
 * 正常波动范围的上限和下限（XmR控制图）。至少6个数值。
 *
 * @param {Array<Array<any>>} series A row or column of values, oldest first; a blank cell is a missing period. 一行或一列数值，按时间从早到晚；空单元格表示缺这一期。
 * @param {string} rules Rules as text, such as "clamp=both; flat=met". Optional. 规则文字，如“clamp=both; flat=met”，也可写中文“截断=截两端”。可不填。
 * @return A row: lower limit, centre, upper limit, average moving range, range limit, number of values. 一行：下限、中心线、上限、平均移动极差、极差上限、数值个数。
 * @customfunction
 */
function KPI_LIMITS(series, rules) { return Keel.call("KPI_LIMITS", arguments); }

/**
 * Where a series will stand some periods ahead, in two scenarios.
 * 若干期之后会到什么水平，分两种情形预测。
 *
 * @param {Array<Array<any>>} series A row or column of values, oldest first; a blank cell is a missing period. 一行或一列数值，按时间从早到晚；空单元格表示缺这一期。
 * @param {number} periods Periods ahead, a whole number from 1. 往后多少期，从1起的整数。
 * @param {number} target Value to reach by then. Optional. 届时要达到的数值。可不填。
 * @param {string} direction increase (default) or decrease; which way is better. Optional. 提升（默认）或降低：哪个方向更好。可不填。
 * @param {string} rules Rules as text, such as "clamp=both; flat=met". Optional. 规则文字，如“clamp=both; flat=met”，也可写中文“截断=截两端”。可不填。
 * @param {string} language "en" (default) or "zh": the language of the words and sentences. Optional. 结果文字的语言：zh中文，en英文（默认）。可不填。
 * @return A row per scenario: scenario, value, lower, upper, probability of the target, verdict (likely, unlikely, cannot tell yet). 每种情形一行：情形、预测值、下限、上限、达成的概率、判断（大概率达成、大概率达不成、暂难判断）。
 * @customfunction
 */
function KPI_FORECAST(series, periods, target, direction, rules, language) { return Keel.call("KPI_FORECAST", arguments); }

/**
 * A total into parts by weight that add up to it exactly.
 * 把总数按权重分成若干份，合计与总数完全相等。
 *
 * @param {number} total What is to be split. 要分的总数。
 * @param {Array<Array<any>>} weights Relative weights of the parts; 0 takes nothing. 各份的相对权重；0则不分。
 * @param {number} unit Smallest unit: 1 for heads, 0.01 for money. Optional. 最小单位：人数填1，金额填0.01。可不填。
 * @param {Array<Array<any>>} caps The most each part can take; blank has no cap. Optional. 各份的上限；为空则不限。可不填。
 * @return One part per weight; with caps a last one with what could not be placed. 每个权重一份；有上限时，最后再加一份放不下的余额。
 * @customfunction
 */
function KPI_SPLIT(total, weights, unit, caps) { return Keel.call("KPI_SPLIT", arguments); }

/**
 * Targets for the drivers of a KPI that bring it to its goal.
 * KPI指标要达到目标，各驱动因素的目标值应是多少。
 *
 * @param {string} formula How the drivers make the KPI, such as visitors * conversion or (a + b) / c. 驱动因素如何构成KPI指标，如：客户数 * 客单价 或 (a + b) / c。
 * @param {Array<Array<any>>} names Names of the drivers, as in the formula. 驱动因素名称，与公式一致。
 * @param {Array<Array<any>>} baselines Their values today, in the same order. 各因素的起始值，顺序相同。
 * @param {number} goal The KPI's target. KPI指标的目标值。
 * @param {Array<Array<any>>} weights How much of the growth each carries; without them equal. Optional. 各因素分担多少增长；不填则相同。可不填。
 * @return A row per driver: name, baseline, target, change. 每个因素一行：名称、起始值、目标值、变化。
 * @customfunction
 */
function KPI_DRIVERS(formula, names, baselines, goal, weights) { return Keel.call("KPI_DRIVERS", arguments); }

/**
 * Which driver carried which part of a change that has happened.
 * 已经发生的变化里，各驱动因素各占多少。
 *
 * @param {string} formula How the drivers make the KPI, such as price * volume. 驱动因素如何构成KPI指标，如：单价 * 销量。
 * @param {Array<Array<any>>} names Names of the drivers, as in the formula. 驱动因素名称，与公式一致。
 * @param {Array<Array<any>>} before Values before: a column per driver, a row per category. 变化前的数值：每个因素一列，每个类别一行。
 * @param {Array<Array<any>>} after Values after, in the same shape. 变化后的数值，形状相同。
 * @param {string} rules Rules as text, such as "clamp=both; flat=met". Optional. 规则文字，如“clamp=both; flat=met”，也可写中文“截断=截两端”。可不填。
 * @return A row per driver: name, contribution, share of the change, method. 每个因素一行：名称、贡献量、占变化的比例、方法。
 * @customfunction
 */
function KPI_ATTRIBUTE(formula, names, before, after, rules) { return Keel.call("KPI_ATTRIBUTE", arguments); }

/**
 * Whether the parts carry the whole, and on which base.
 * 核对（勾稽）：各分项合起来是否等于整体，按哪种计算口径。
 *
 * @param {number} goal Change of the whole as a ratio; a cut is negative. 整体的变化（比例），下降为负。
 * @param {Array<Array<any>>} parts Changes of the parts as ratios; a cut is negative. 各分项的变化（比例），下降为负。
 * @param {string} base total (default), own line, or chain: what the parts are measured against. Optional. 计算口径：占总额（默认）、占本项、连乘。可不填。
 * @param {Array<Array<any>>} shares Share of the whole that each part's line has; needed for own line. Optional. 各项占总额的比例；按占本项时必填。可不填。
 * @param {string} language "en" (default) or "zh": the language of the words and sentences. Optional. 结果文字的语言：zh中文，en英文（默认）。可不填。
 * @return A row: carried, residual (goal − carried), sentence. Without base the sentence gives all readings. 一行：合计、差额（目标−合计）、说明。不填口径时说明列出全部口径。
 * @customfunction
 */
function KPI_RECONCILE(goal, parts, base, shares, language) { return Keel.call("KPI_RECONCILE", arguments); }

/**
 * An annual target over its periods by last year's shape; adds up exactly.
 * 按去年的形状把全年目标分到各期，合计完全相等。
 *
 * @param {number} total The target of the whole year. 全年目标。
 * @param {Array<Array<any>>} shape Last year's value of each period, or one number: that many equal periods. 去年各期的数值；或只填一个数：平均分成多少期。
 * @param {string} rules Rules as text, such as "clamp=both; flat=met". Optional. 规则文字，如“clamp=both; flat=met”，也可写中文“截断=截两端”。可不填。
 * @return One part per period. 每期一份。
 * @customfunction
 */
function KPI_PHASE(total, shape, rules) { return Keel.call("KPI_PHASE", arguments); }
