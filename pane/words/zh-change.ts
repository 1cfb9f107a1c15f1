import type { ChangeWords, DepartmentWords } from "./change-words";

export const change: ChangeWords = {
  none: "还没有可变更的内容",
  noneHint: "变更针对Keel写入的OKR。请先拆解；您自己的表请直接修改。",
  title: "变更关键结果",
  hint: "不删除任何内容，原目标评分保留在旁边。",
  what: "变更方式",
  keyResult: "关键结果",
  objective: "目标(O)",
  newTarget: (now, unit) => `新目标值（现为${now}${unit === "" ? "" : `，${unit}`}）`,
  newKeyResults: "新的关键结果，每行一条",
  sentenceExample: "直播带货场次达20场",
  reasonClass: "变更原因",
  tooHard: "只作记录，不降低目标值。",
  reason: "原因说明",
  evidence: "依据",
  evidenceHint: "异常信号、偏离或有日期的事件",
  proposedBy: "提出人",
  approvedBy: "批准人",
  approvedByHint: "姓名、会议和日期",
  waits: "不填批准人则先记录，待批准后生效。",
  effective: "生效日期",
  waiting: "待生效",
  howToApprove: "请在变更记录表里填写批准人和生效日期。",
  carryOut: (count) => `执行${count}项变更`,
  log: "已变更",
};

export const departments: DepartmentWords = {
  title: "部门表",
  hint: "每个部门一张A4表：考核标准的读法、自评与上级评分、签字栏。",
  make: "生成部门表",
  differences: "部门表与工作簿不一致",
  take: (count) => `采用${count}处`,
};
