import type { CourseReading } from "../../course/verdict";
import { figureText } from "../../decompose/figure";
import { wordOf } from "../../model/vocabulary";
import type { NextStep } from "../../model/words";
import type { Drift } from "../../stats/drift";
import type { Lens } from "../../stats/lens";
import { FEWEST_POINTS, type Limits } from "../../stats/limits";
import type { SignalReading } from "../../stats/verdict";
import type { CourseSentences } from "../course-sentences";

const percent = (ratio: number): string => figureText(Math.round(ratio * 1000) / 1000, "%");
const figure = (value: number, unit?: string): string =>
  figureText(Math.abs(value) >= 100 ? Math.round(value) : value, unit);

export function lens(
  { limits, last, reading, alarms, signals, fallShowsAfter, series, season }: Lens,
  unit?: string,
): string {
  if (limits === undefined || last === undefined || reading === undefined) {
    return tooShort(series.filter((value) => value !== null).length, FEWEST_POINTS);
  }
  const alarm = `按环比变动20%报警会响${alarms}次，真正的异常信号${signals}次。`;
  const judged = season === undefined ? "" : "去除季节因素后：";
  return [
    judged,
    signal(reading, limits, last, unit),
    alarm,
    sight(limits, fallShowsAfter, unit),
  ].join("");
}

function sight({ lower, upper }: Limits, shows: number | undefined, unit?: string): string {
  const unusual = `数值要超出${figure(lower, unit)}至${figure(upper, unit)}才算异常`;
  if (shows === undefined) return `${unusual}。`;
  return shows === 1
    ? `${unusual}；真下降20%，当期就能看出。`
    : `${unusual}；持续下降20%，约${shows}期后才能看出。`;
}

const tooShort = (points: number, needed: number): string =>
  `目前只有${points}个数值，至少要${needed}个才能分清正常波动和异常信号。`;

function signal(
  { verdict, rule, trial }: SignalReading,
  limits: Limits,
  last: number,
  unit?: string,
): string {
  const range = `正常波动范围${figure(limits.lower, unit)}至${figure(limits.upper, unit)}`;
  const note = trial ? "不足12个数值，范围为初步估计。" : "";
  if (rule === undefined)
    return `${figure(last, unit)}属正常波动，在${range}之内，暂无异常信号。${note}`;
  const word = wordOf("signalVerdict", verdict, "zh");
  return `${figure(last, unit)}${word}（${wordOf("signalRule", rule, "zh")}），${range}。${note}`;
}

function gapSentence(gap: number | undefined): string {
  if (gap === undefined) return "";
  if (Math.abs(gap) < 0.0005) return "与计划持平。";
  return gap < 0 ? `比计划差${percent(-gap)}。` : `比计划好${percent(gap)}。`;
}

function drift({ state, cusum, z, gap }: Drift): string {
  const sum = figureText(Math.round(cusum * 100) / 100);
  const distance = figureText(Math.round(z * 100) / 100);
  const evidence = `最近一期与计划相差${distance}个标准差，不利方向累计${sum}`;
  switch (state) {
    case "no_drift_shown":
      return `${gapSentence(gap)}暂未见偏离：${evidence}。`;
    case "watch":
      return `${gapSentence(gap)}需留意：${evidence}，已超过4。`;
    case "drifting":
      return `${gapSentence(gap)}正在偏离计划：${evidence}。`;
  }
}

const STEPS: Readonly<Record<NextStep, string>> = {
  update: "请先补上缺少的数值。",
  decide_now: "请马上决定哪一项让步。",
  review_targets: "请以该事件为依据复核目标。",
  look_for_cause: "先查找原因，再决定是否调整。",
  change_key_result: "工作按进度完成，数字却变差：请更换关键结果。",
  unblock: "关键结果也落后：请先排除阻碍。",
  change_way_of_working: "别追这一次波动，要补这一段差距：请改变做法。",
  secure: "请找出有效的做法并固化下来。",
  hold: "保持现有做法。",
  look_again: "请定一个日期再看。",
};

const FEW = "数值太少，还分不清正常波动和异常信号。";

function course({ course: verdict, step, evidence }: CourseReading): string {
  return `${gapSentence(evidence.gap)}${kindOf(verdict, evidence)}${STEPS[step]}`;
}

function kindOf(verdict: CourseReading["course"], evidence: CourseReading["evidence"]): string {
  switch (verdict) {
    case "data_missing":
      return evidence.gap === undefined ? "还没有与计划的差距。" : "还没有波动判断。";
    case "guardrail_broken":
      return "底线指标失守。";
    case "event":
      return `外部事件可以解释这次变化：${evidence.event ?? ""}。`;
    case "bad_signal":
      return "最近一期是真实的变差。";
    case "level_too_low":
      return evidence.signal === "too_short"
        ? `${FEW}现有水平达不到目标。`
        : "这次变化属正常波动，但现有水平达不到目标。";
    case "good_signal":
      return "最近一期是真实的变好。";
    case "on_course":
      return evidence.signal === "too_short"
        ? `${FEW}目标大概率达成。`
        : "这次变化属正常波动，目标大概率达成。";
    case "too_early":
      return evidence.signal === "too_short"
        ? `${FEW}能否达成目标还为时尚早。`
        : "未见异常，能否达成目标还为时尚早。";
  }
}

/** What cells say; every call of a cell loads these. */
export const cellWords: Pick<CourseSentences, "signal" | "tooShort" | "drift" | "gap" | "course"> =
  {
    signal,
    tooShort,
    drift,
    gap: gapSentence,
    course,
  };
