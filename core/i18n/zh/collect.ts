import type { CollectSentences } from "../collect-sentences";

export const collect: CollectSentences = {
  empty: "（空）",
  cell: (item, column, from, to, place) =>
    `${item} · ${column}：${from} → ${to}${place === undefined ? "" : `（${place}）`}`,
  notTaken: {
    "no-column": "仅供查看：工作簿里没有这一列",
    derived: "仅供查看：这一列由系统得出，或用来标识该行",
    formula: "仅供查看：工作簿的这个单元格是公式",
    "no-number": "仅供查看：这里是文字，而工作簿里是数字",
    protected: "仅供查看：工作簿的这张工作表受保护",
    "changed-since": "仅供查看：分发之后工作簿改过，部门仍是旧值",
    "row-added": "部门新增的行，如需保留请在工作簿中录入",
    "row-missing": "这一行没有交回，工作簿保持不变",
    "row-twice": "这一行在分表中出现两次，只比对了第一次",
    "row-newer": "分发之后工作簿新增的行",
    "row-gone": "分发之后工作簿已删去的行",
  },
  doubt: {
    scale: "请核对：相差约百倍，或百分数漏写了%",
    "both-changed": "请核对：分发之后工作簿的这个单元格也改过",
    emptied: "请核对：单元格被清空了",
  },
  apart: "——",
};
