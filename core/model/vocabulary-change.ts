import type { Word } from "./vocabulary";
import type { WordOf, WordSet } from "./words";

type ChangeSet = Extract<
  WordSet,
  "changeAction" | "reasonClass" | "changeState" | "decisionState" | "agendaTopic" | "closedType"
>;

/** Words of governed change and of the review. */
export const CHANGE_VOCABULARY: {
  readonly [Set in ChangeSet]: { readonly [Id in WordOf<Set>]: Word };
} = {
  changeAction: {
    replace: { en: "replace", zh: "替换" },
    retarget: { en: "retarget", zh: "调目标" },
    add: { en: "add", zh: "新增" },
    retire: { en: "retire", zh: "终止" },
    correct: { en: "correct", zh: "更正" },
  },
  reasonClass: {
    external_shift: { en: "external shift", zh: "外部变化" },
    new_information: { en: "new information", zh: "新信息" },
    no_longer_relevant: { en: "no longer relevant", zh: "不再相关" },
    resources_changed: { en: "resources changed", zh: "资源变化" },
    strategy_decision: { en: "strategy decision", zh: "战略决定" },
    reached_early: { en: "reached early", zh: "提前达成" },
    data_error: { en: "data error", zh: "数据有误" },
    too_hard: { en: "too hard", zh: "难度太大" },
  },
  changeState: {
    proposed: { en: "proposed", zh: "待批准" },
    approved: { en: "approved", zh: "已批准" },
    in_effect: { en: "in effect", zh: "已生效" },
    declined: { en: "declined", zh: "未批准" },
    noted: { en: "noted", zh: "仅记录" },
  },
  decisionState: {
    open: { en: "open", zh: "进行中" },
    done: { en: "done", zh: "已完成" },
    dropped: { en: "dropped", zh: "已取消" },
  },
  closedType: {
    objective: { en: "objective", zh: "目标(O)" },
    key_result: { en: "key result", zh: "关键结果" },
    kpi: { en: "KPI", zh: "KPI" },
    kpi_total: { en: "KPI total", zh: "KPI合计" },
  },
  agendaTopic: {
    last_decisions: { en: "Last decisions", zh: "上次决定" },
    signals: { en: "Signals", zh: "异常信号" },
    off_course: { en: "Off course", zh: "偏离项" },
    to_approve: { en: "To approve", zh: "待批准变更" },
    blockers: { en: "Blockers", zh: "阻碍" },
    going_well: { en: "Going well", zh: "进展良好" },
    not_doing: { en: "Not doing", zh: "本期不做" },
  },
};
