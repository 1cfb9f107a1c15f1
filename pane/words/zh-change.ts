import type { ChangeWords, CloseWords, DepartmentWords } from "./change-words";

const change: ChangeWords = {
  none: "还没有可变更的内容",
  noneHint:
    "关键结果的变更针对Keel写入的OKR，KPI只要有目标值即可变更。请先拆解；您自己的OKR表请直接修改。",
  title: "期中变更",
  hint: "不删除任何内容，原目标评分保留在旁边。",
  what: "变更方式",
  keyResult: "关键结果",
  objective: "目标(O)",
  subject: "变更对象",
  subjects: { keyResult: "关键结果", kpi: "KPI目标值" },
  kpiHint: "批准并到生效日之前按原目标值执行；之后按天数分段计算。",
  coreKpi: "核心KPI（优先级1）保持不变，请先调整支撑它的关键结果。",
  carriers: (titles) => `承接的关键结果：${titles}`,
  changeCarrier: "改为变更关键结果",
  outrun: "建议复核的目标值",
  outrunHint: "有日期的事件可以解释这次变动。",
  propose: "提出新目标值",
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
  outside: "变更记录之外的修改",
  outsideHint: "请逐项补记为变更并写明原因，或在单元格中改回原值。",
  moved: (field, was, now) => `${field}：由${was}改为${now === "" ? "空白" : now}`,
  recordEdits: (count) => `将${count}处补记为变更`,
  segments: "分段计算",
};

const close: CloseWords = {
  title: "周期收尾",
  until: (day) => `${day}到期`,
  hint: "结果写入单独的表，并留出复盘心得一栏；OKR表中的行保持不变。",
  carry: (count) => `收尾并结转${count}条`,
  close: "仅收尾",
  page: "打印版网页",
};

const departments: DepartmentWords = {
  title: "部门表",
  hint: "每个部门一张A4表：考核标准的读法、自评与上级评分、签字栏。",
  make: "生成部门表",
  differences: "部门表与工作簿不一致",
  take: (count) => `采用${count}处`,
};

/** What is said of changes, of the end of a cycle, and of sheets for departments. */
export const governed = { change, close, departments };
