import type { CheckInWords } from "./check-in-words";

export const checkIns: CheckInWords = {
  title: "进展更新",
  rhythm: (days, last) =>
    `${days === 7 ? "每周一次" : days === 14 ? "每两周一次" : `每${days}天一次`}${last === undefined ? "" : `，上次${last}`}`,
  hint: "为例会生成进展更新表，各负责人直接在表中填写，无需安装Keel。",
  make: "生成进展更新表",
  update: "更新该表",
  collect: (rows) => `收取${rows}条进展`,
  copyNudge: "复制催办消息",
  calendar: "日历文件",
  file: "OKR节奏.ics",
  checkIn: "更新进展",
  value: (unit) => (unit === "" ? "本次数值" : `本次数值（${unit}）`),
  done: "是否完成",
  states: { unsaid: "未说明", open: "未完成", done: "完成" },
  confidence: "信心指数",
  confidenceHint: "例如 70%",
  note: "备注",
  blocker: "遇到的阻碍",
  record: "记录",
  notConfidence: "请填写0–100%或0–10。",
  confident: "信心指数",
  outlook: "预测",
};
