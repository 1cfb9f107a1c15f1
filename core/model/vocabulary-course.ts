import type { Word } from "./vocabulary";
import type { WordOf, WordSet } from "./words";

type CourseSet = Extract<
  WordSet,
  | "signalVerdict"
  | "assurance"
  | "signalRule"
  | "scenario"
  | "outlook"
  | "driftState"
  | "course"
  | "nextStep"
  | "guardrailState"
>;

/** Words of signals, forecasts, drift and course. */
export const COURSE_VOCABULARY: {
  readonly [Set in CourseSet]: { readonly [Id in WordOf<Set>]: Word };
} = {
  signalVerdict: {
    improvement: { en: "improvement", zh: "明显变好" },
    concern: { en: "concern", zh: "明显变差" },
    no_signal: { en: "no signal", zh: "正常波动", also: ["normal variation", "noise"] },
    neutral: { en: "neutral", zh: "有变化（好坏未定）", also: ["有变化"] },
    too_short: { en: "too short", zh: "数据不足" },
  },
  assurance: {
    will_pass: { en: "will pass", zh: "稳定达标" },
    will_fail: { en: "will fail", zh: "现有水平达不到" },
    hit_or_miss: { en: "hit or miss", zh: "时达时不达" },
  },
  signalRule: {
    outside: { en: "outside", zh: "超出范围" },
    trend: { en: "trend", zh: "连续趋势" },
    two_of_three: { en: "two of three", zh: "三点有二" },
    shift: { en: "shift", zh: "整体偏移" },
    we1: { en: "we1", zh: "we1" },
    we2: { en: "we2", zh: "we2" },
    we3: { en: "we3", zh: "we3" },
    we4: { en: "we4", zh: "we4" },
    nelson1: { en: "nelson1", zh: "nelson1" },
    nelson2: { en: "nelson2", zh: "nelson2" },
    nelson3: { en: "nelson3", zh: "nelson3" },
    nelson4: { en: "nelson4", zh: "nelson4" },
    nelson5: { en: "nelson5", zh: "nelson5" },
    nelson6: { en: "nelson6", zh: "nelson6" },
    nelson7: { en: "nelson7", zh: "nelson7" },
    nelson8: { en: "nelson8", zh: "nelson8" },
    run: { en: "run", zh: "同侧过长" },
    crossings: { en: "crossings", zh: "穿越过少" },
  },
  scenario: {
    level_stays: { en: "level stays", zh: "维持现有水平" },
    direction_continues: { en: "direction continues", zh: "延续当前走势" },
  },
  outlook: {
    likely: { en: "likely", zh: "大概率达成" },
    unlikely: { en: "unlikely", zh: "大概率达不成" },
    cannot_tell_yet: { en: "cannot tell yet", zh: "暂难判断" },
  },
  driftState: {
    no_drift_shown: { en: "no drift shown", zh: "暂未见偏离" },
    watch: { en: "watch", zh: "需留意" },
    drifting: { en: "drifting", zh: "正在偏离" },
  },
  course: {
    data_missing: { en: "data missing", zh: "缺数据" },
    guardrail_broken: { en: "guardrail broken", zh: "底线失守" },
    event: { en: "event", zh: "外部事件" },
    bad_signal: { en: "bad signal", zh: "异常变差" },
    level_too_low: { en: "level too low", zh: "现有水平不够" },
    good_signal: { en: "good signal", zh: "异常变好" },
    on_course: { en: "on course", zh: "在轨" },
    too_early: { en: "too early", zh: "为时尚早" },
  },
  nextStep: {
    update: { en: "update", zh: "补充数据" },
    decide_now: { en: "decide now", zh: "马上决定" },
    review_targets: { en: "review the targets", zh: "复核目标" },
    look_for_cause: { en: "look for the cause", zh: "查找原因" },
    change_key_result: { en: "change the key result", zh: "更换关键结果" },
    unblock: { en: "unblock", zh: "排除阻碍" },
    change_way_of_working: { en: "change the way of working", zh: "改变做法" },
    secure: { en: "secure it", zh: "固化做法" },
    hold: { en: "hold", zh: "保持不变" },
    look_again: { en: "look again on a date", zh: "到期再看" },
  },
  guardrailState: {
    holding: { en: "holding", zh: "守住" },
    broken: { en: "broken", zh: "失守" },
  },
};
