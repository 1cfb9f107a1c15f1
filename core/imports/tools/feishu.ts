import type { Mapping } from "../mapping";

/** Feishu (Lark) OKR: the fields of its interface, under the names people give them in a sheet. */
export const feishu: Mapping = {
  id: "feishu",
  name: "飞书 OKR",
  signature: ["目标", "关键结果"],
  columns: [
    { headers: ["目标", "目标内容", "Objective"], to: "objective" },
    { headers: ["关键结果", "关键结果内容", "Key result"], to: "keyResult" },
    { headers: ["负责人", "所有者", "姓名", "owner"], to: "owner" },
    { headers: ["部门", "团队"], to: "team" },
    { headers: ["起始值", "start_value"], to: "baseline" },
    { headers: ["目标值", "target_value"], to: "target" },
    { headers: ["当前值", "current_value"], to: "current" },
    { headers: ["进度", "当前进度", "完成度"], to: "progress" },
    { headers: ["单位", "unit_value"], to: "unit" },
    { headers: ["关键结果权重", "KR权重", "权重", "weight"], to: "weight" },
    { headers: ["开始时间", "周期开始", "start_time"], to: "start" },
    { headers: ["截止时间", "截止日期", "周期结束", "deadline", "end_time"], to: "due" },
    { headers: ["状态", "进展状态", "indicator_status"], to: "note" },
    { headers: ["得分", "评分", "关键结果得分", "score"], to: "note" },
    { headers: ["备注", "notes"], to: "note" },
    { headers: ["更新时间", "最近更新时间"], to: "checkInDate" },
    { headers: ["进展", "最新进展", "进展记录"], to: "checkInNote" },
  ],
  rowsAre: "keyResult",
  isPlain: true,
};
