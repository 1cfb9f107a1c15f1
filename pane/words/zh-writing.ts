import type { WritingWords } from "./words";

export const writing: WritingWords = {
  undo: "撤销",
  undoOf: {
    plan: "撤销拆解",
    setUp: "撤销建表",
    score: "撤销评分",
    renumber: "撤销编号",
    freeze: "撤销固化",
    setFormulas: "撤销改写",
  },
  done: {
    plan: "OKR已写入。",
    setUp: "表已建好。",
    score: "评分已写入。",
    renumber: "编号已不再重复。",
    freeze: "公式已固化为数值。",
    setFormulas: "公式已改写。",
  },
  undone: {
    plan: "拆解已撤销。",
    setUp: "新建的表已移除。",
    score: "评分已恢复原样。",
    renumber: "编号已恢复原样。",
    freeze: "公式已恢复。",
    setFormulas: "公式已恢复原样。",
  },
  nothingToDo: {
    plan: "草稿是空的，没有要写入的内容。",
    setUp: "这些表都已经有了。",
    score: "评分都是最新的。",
    renumber: "没有重复的编号。",
    freeze: "没有要固化的OKR_或KPI_公式。",
    setFormulas: "公式已经是这种写法。",
  },
  notDone: (list) => `此表格做不到：${list}。其余都已写入。`,
  changedBefore: (place, expected, found) =>
    `没有写入：${place}刚才由${expected}改成了${found}。请查看后重新预览。`,
  changedUndo: (place, expected, found) =>
    `没有撤销：写入之后，${place}由${expected}改成了${found}。请改回${expected}再撤销，或保留改动。`,
  blank: "空白",
  refused: {
    protected: (place) => `没有写入：${place}受保护。请先取消保护，再试一次。`,
    editing: () => "没有写入：有单元格正在编辑。请按回车结束编辑，再试一次。",
    busy: () => "没有写入：工作簿正忙。请稍等片刻再试。",
    "too-large": () => "没有写入：一次写入太多。请少选几项KPI指标。",
    missing: (place) => `没有写入：${place}已不存在。请重新读取工作簿。`,
    unsupported: () => "没有写入：当前版本的表格程序做不到。",
    "no-permission": (place) => `没有写入：您无权编辑${place}。请向所有者申请编辑权限。`,
    other: () => "没有写入。请重新读取工作簿后再试一次。",
  },
  somewhere: "该工作表",
  restored: "写入中途出错，已全部恢复原样。请再试一次。",
  partial: (places) => `写入中途出错，以下单元格已经写入：${places}。请继续写完，或撤销。`,
  finish: "继续写完",
  recalculated: (count) => `已重新输入${count}个公式。`,
  dismiss: "关闭这条消息",
};
