import type { Headers } from "./headers";
import type { TableKind } from "./table";

type LogKind = Exclude<TableKind, "kpis" | "okrs">;

/** Headers of the history, the logs and the settings. */
export const LOG_HEADERS: { readonly [Kind in LogKind]: Headers<Kind> } = {
  history: {
    kpiId: { en: "KPI ID", zh: "KPI编号" },
    date: { en: "Date", zh: "日期", also: ["月份", "month", "period"] },
    actual: { en: "Actual", zh: "实际值", also: ["完成值", "value"] },
    plan: { en: "Plan", zh: "计划值", also: ["planned"] },
  },
  links: {
    from: { en: "From", zh: "下级" },
    to: { en: "To", zh: "上级" },
    kind: { en: "Kind", zh: "关系" },
    share: { en: "Share", zh: "份额" },
  },
  checkIns: {
    date: { en: "Date", zh: "日期", also: ["check-in date", "更新日期"] },
    itemId: { en: "Item ID", zh: "条目编号", also: ["KR ID", "关键结果编号"] },
    value: { en: "Value", zh: "数值", also: ["new value", "check-in value"] },
    confidence: { en: "Confidence", zh: "信心指数", also: ["信心"] },
    note: { en: "Note", zh: "备注", also: ["notes", "comment", "check-in note"] },
    blocker: { en: "Blocker", zh: "阻碍", also: ["blockers"] },
    by: { en: "By", zh: "更新人", also: ["updated by", "checked in by"] },
  },
  checkInSheet: {
    owner: { en: "Owner", zh: "负责人" },
    keyResult: { en: "Key result", zh: "关键结果(KR)" },
    lastValue: { en: "Last value", zh: "上次数值" },
    newValue: { en: "New value", zh: "本次数值" },
    confidence: { en: "Confidence", zh: "信心指数" },
    inTheWay: { en: "In the way", zh: "遇到的阻碍" },
    itemId: { en: "Item ID", zh: "条目编号" },
  },
  changes: {
    date: { en: "Date", zh: "日期" },
    itemId: { en: "Item ID", zh: "条目编号" },
    action: { en: "Action", zh: "变更方式" },
    field: { en: "Field", zh: "变更内容" },
    from: { en: "From", zh: "原值" },
    to: { en: "To", zh: "新值" },
    reasonClass: { en: "Reason class", zh: "变更原因" },
    reason: { en: "Reason", zh: "原因说明" },
    evidence: { en: "Evidence", zh: "依据" },
    proposedBy: { en: "Proposed by", zh: "提出人" },
    approvedBy: { en: "Approved by", zh: "批准人", also: ["审批人"] },
    effective: { en: "Effective", zh: "生效日期" },
    state: { en: "State", zh: "记录状态" },
  },
  events: {
    date: { en: "Date", zh: "日期" },
    what: { en: "What", zh: "事件" },
    items: { en: "Items", zh: "涉及条目" },
    until: { en: "Until", zh: "截至" },
  },
  decisions: {
    date: { en: "Date", zh: "日期" },
    decision: { en: "Decision", zh: "决定" },
    owner: { en: "Owner", zh: "负责人" },
    due: { en: "Due", zh: "截止日期" },
    state: { en: "State", zh: "记录状态" },
  },
  agenda: {
    topic: { en: "Topic", zh: "议题" },
    item: { en: "Item", zh: "事项" },
    standing: { en: "Where it stands", zh: "现状" },
    nextStep: { en: "Next step", zh: "下一步" },
    owner: { en: "Owner", zh: "负责人" },
    decision: { en: "Decision", zh: "决定" },
  },
  teams: {
    team: { en: "Team", zh: "部门" },
    parent: { en: "Parent", zh: "上级部门" },
    lead: { en: "Lead", zh: "部门负责人" },
    headcount: { en: "Headcount", zh: "人数" },
    lastPeriodShare: { en: "Last-period share", zh: "上期占比" },
  },
  settings: {
    key: { en: "Key", zh: "设置项" },
    value: { en: "Value", zh: "取值" },
  },
};
