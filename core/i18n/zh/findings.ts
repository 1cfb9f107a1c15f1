import { figureText } from "../../decompose/figure";
import type { FamilyLack } from "../../decompose/own-families";
import { isoOfDay } from "../../kernel/day";
import type { TableKind } from "../../model/table";
import { SHEET_NAMES } from "../../model/table-names";
import { wordOf } from "../../model/vocabulary";
import type { Orientation } from "../../tables/found";
import type { FindingSentences } from "../finding-sentences";
import { sayTableReasons } from "../table-reasons";
import { cascadeFindings } from "./cascade";
import { changeFindings } from "./change-findings";
import { checkIns } from "./check-ins";
import { imports } from "./import";
import { readings } from "./reading";

const list = (names: readonly string[]): string =>
  names.length === 0 ? "无" : names.map((name) => `“${name}”`).join("、");

const name = (table: TableKind): string => SHEET_NAMES[table].zh;

const LACKS: Readonly<Record<FamilyLack, string>> = {
  "key-results": "两条以上关键结果",
  "counter-metric": "制衡指标",
  objective: "目标（O）",
};

const SHAPES: Readonly<Record<Orientation, string>> = {
  rows: "一格多项的单元格",
  columns: "按列排列的指标",
  stacked: "上下排列的多行",
  "month-wide": "按月排列的各行",
  transposed: "按列排列的各项",
};

export const findings: FindingSentences = {
  ...imports,
  ...cascadeFindings,
  ...readings,
  "no-departments": ({ sheets }) =>
    `已读取的工作表（${list(sheets)}）里看不出部门。请在KPI指标表里加“部门”一列，或在各部门列下标▲主责、△协办。`,
  "department-unknown": ({ department }) => `没有叫“${department}”的部门，请按表里的名称填写。`,
  "kpi-nobodys": ({ kpi }) => `“${kpi}”没有部门负责，因此不在任何一张分表上。请标出主责部门。`,
  "not-returned": ({ file }) =>
    `“${file}”里没有分发的部门表：找不到“编号”“KPI指标”“自评”这些表头。请确认交回的是不是这份文件。`,
  "taken-twice": ({ item, values }) =>
    `“${item}”同一个单元格交回了不同的值（${values.join("；")}），都没有采纳。请只选其中一个。`,
  "no-kpis": ({ sheets }) =>
    `已读取的工作表（${list(sheets)}）里没有找到KPI指标表。表头需要有“KPI指标”一列，另有“目标值”“实际值”等列。`,
  "not-read": ({ sheets }) =>
    `内容过大，未能读全：${list(sheets)}。这些表不会写入；请选中需要的区域，或删去不用的行。`,
  "keel-table-unread": ({ sheet }) =>
    `Keel自己的工作表“${sheet}”没有读取，因此没有写入任何内容。请取消隐藏，或在隐藏工作表中勾选它，然后重试。`,
  "sheet-protected": ({ sheet }) => `工作表“${sheet}”受保护，因此没有写入。请解除保护后重试。`,
  "duplicate-id": ({ id, rows }) => `编号${id}出现在${rows}行。请重新编号，让每行各有一个编号。`,
  "table-guessed": ({ reads, confidence, reasons }) =>
    `推测是${reads === "kpis" ? "KPI" : "OKR"}表，把握${Math.round(confidence * 100)}%（${sayTableReasons(reasons, "zh")}）。请核对各列；只读取，不写入。`,
  "read-only-table": ({ reads, orientation, items }) =>
    `从${SHAPES[orientation]}读到${items}${reads === "kpis" ? "个KPI指标" : "条关键结果"}。那里只读取，不写入；改成一项一行后才能写入。`,
  "history-unclear": ({ kpi, places }) =>
    `“${kpi}”的历史数据可能在${list(places)}，无法确定，因此都没有采用。请把其中一处改成与KPI完全相同的名称。`,
  "history-shared": ({ place, kpis }) =>
    `${place}的数据可能属于多个KPI（${list(kpis)}），因此都没有采用。请把它改成其中一个KPI的完整名称。`,
  "family-unused": ({ kpi, lacks }) =>
    `指标库里的“${kpi}”还没有启用，缺${lacks.map((one) => LACKS[one]).join("、")}。`,
  "cycle-assumed": ({ start, due }) =>
    `未指定周期，先按本季度${isoOfDay(start)}至${isoOfDay(due)}计。如有不同，请返回上一步，在“周期”处填写起止日期。`,
  "kpi-gone": ({ key }) => `KPI指标“${key}”已不在原处。请重新扫描工作簿后再选。`,
  "draft-empty": ({ kpis }) =>
    `${list(kpis)}还没有关键结果，因此没有写入。请先回答问题，各写至少一条关键结果。`,
  "objective-wanted": ({ kpi }) =>
    `“${kpi}”的草稿还没有目标，因此没有写入。请用一句话说明会有什么不同。`,
  "carried-already": ({ kpi, keyResult }) =>
    `“${kpi}”在表里已有关键结果承接（“${keyResult}”）。新的已另外添加，请终止被取代的。`,
  "figures-wanted": ({ keyResults, figures }) =>
    `还差${figures}个数字：${list(keyResults)}。填上起始值、目标值或底线后即有评分。`,
  "contribution-assumed": ({ keyResult, contribution }) =>
    `“${keyResult}”的贡献量（${figureText(contribution)}）是假定值。请确认计算口径。`,
  "other-okrs": ({ sheet }) =>
    `“${sheet}”里您自己的OKR表保持原样，新增的行写入Keel的表；“跟进”里两张表一并显示和计分。`,
  "headers-lost": ({ sheet }) =>
    `“${sheet}”里Keel的表已读不出表头，因此没有写入。请恢复表头（“目标(O)”“关键结果(KR)”或“KPI指标”“设置项”）后重试。`,
  "okrs-counted": ({ sheet }) =>
    `“${sheet}”里您自己的OKR也在这里显示、一并计分。如已结束，请隐藏该工作表，或把“记录状态”改为“已终止”。`,
  "no-okrs": ({ sheets }) =>
    `已读取的工作表（${list(sheets)}）里没有找到OKR表。请先拆解出OKR，或在您的表里加上“目标(O)”和“关键结果(KR)”两列。`,
  "current-missing": ({ keyResult }) => `“${keyResult}”没有当前值，按0计。请填写目前的数值。`,
  "baseline-missing": ({ keyResult }) => `“${keyResult}”没有起始值，无法评分。请填写起点的数值。`,
  "target-missing": ({ keyResult }) => `“${keyResult}”没有目标值，无法评分。请填写要达到的数值。`,
  "target-is-baseline": ({ keyResult, value }) =>
    `“${keyResult}”的目标值与起始值相同（${figureText(value)}），没有可推进的距离。请改其中一个，或把达成方式改为“不低于”“不超过”。`,
  "range-wanted": ({ keyResult, target }) =>
    `“${keyResult}”的达成方式是区间内，目标值却只有一个数${figureText(target)}。请写出上下限，如3..5。`,
  "range-not-wanted": ({ keyResult, kind }) =>
    `“${keyResult}”的目标值是区间，达成方式却是“${wordOf("krKind", kind, "zh")}”。请把达成方式改为“区间内”，或把目标值改为一个数。`,
  "column-unread": ({ column, header }) =>
    `${column}列“${header}”没有读取。如果填的是当前值，请把表头改为“当前值”，或在面板中指定。`,
  "cell-unread": ({ keyResult, column, value }) =>
    `“${keyResult}”的“${column}”填的是“${value}”，无法读取，因此没有评分。请填数字，或按“年-月-日”填日期。`,
  "current-no-number": ({ keyResult }) =>
    `“${keyResult}”的当前值不是数字。请填数字，或把达成方式改为“里程碑”。`,
  "milestone-no-share": ({ keyResult, current }) =>
    `里程碑“${keyResult}”的当前值是${figureText(current)}。请填完成、未完成，或0%到100%之间的比例。`,
  "distance-too-large": ({ keyResult }) =>
    `“${keyResult}”的数值过大，无法计算。请核对起始值、目标值和当前值，或换用更大的单位。`,
  "dates-missing": ({ keyResult, missing }) =>
    `“${keyResult}”缺${missing.map((one) => ({ start: "开始日期", due: "截止日期" })[one]).join("和")}，先按所在季度判断进度快慢。若周期不同，请补填。`,
  "due-before-start": ({ keyResult, start, due }) =>
    `“${keyResult}”的截止日期${isoOfDay(due)}早于开始日期${isoOfDay(start)}。请改正其中一个。`,
  "weights-missing": ({ objective }) =>
    `“${objective}”的关键结果有的有权重、有的没有，无法评分。请全部填写或全部留空。`,
  "weight-negative": ({ objective, weight }) =>
    `“${objective}”有关键结果的权重是${figureText(weight)}。请填0或正数。`,
  "weights-zero": ({ objective }) =>
    `“${objective}”的关键结果权重全为0，无法评分。请至少给一项填上权重。`,
  "formula-kept": ({ column, cells, formula }) =>
    `“${column}”列有${cells}个您自己的公式（${formula}），保留不动。清空后即由Keel填写。`,
  "typed-kept": ({ column, cells, value }) =>
    `“${column}”列有${cells}个手工填写的值（${value}），保留不动。清空后即恢复公式。`,
  "columns-not-keels": ({ sheet }) =>
    `“${sheet}”里的OKR表是您自己的，评分不写进去，可在“跟进”中查看。如需写在表里，请选择添加“评分”“状态”两列。`,
  "column-yours": ({ column }) =>
    `表里已有您自己的“${column}”列，保留不动。如要另加Keel的一列，请先给它改名。`,
  "no-room": ({ column }) => `表格右侧没有空列可放“${column}”。请清空或插入一列后重试。`,
  "kpi-values": ({ sheet }) => `“${sheet}”里的“达成率”“得分”是数值，数据变动后请重新运行。`,
  "not-native": ({ column, value }) =>
    `“${column}”列的“${value}”这里能读懂，表里的公式却读不懂。请从下拉列表选词，日期按日期格式、数值只填数字。`,
  "table-there": ({ table, sheet }) => `“${name(table)}”表已在“${sheet}”，保持原样。`,
  "own-table-there": ({ table, sheet }) =>
    `您在“${sheet}”里的表已按“${name(table)}”表读取，不再另建。`,
  "nothing-to-freeze": () => "已读取的工作表里没有Keel的公式，没有可固化为数值的内容。",
  "error-not-frozen": ({ cells }) =>
    `有${cells}个公式显示错误，保留公式。请先修正所引用的内容或重新计算，再固化一次。`,
  "spill-not-frozen": ({ cells }) =>
    `有${cells}个公式的结果可能占用右侧和下方的单元格，保留公式。请复制整块区域，再粘贴为数值。`,
  "no-duplicates": () => "每个编号都只出现在一行，不需要重新编号。",
  renumbered: ({ from, to }) =>
    `${from}已由前面的行使用，本行改为${to}。别处提到的${from}仍指前面那一行。`,
  ...changeFindings,
  ...checkIns,
};
