import { amountText, figureText } from "../../decompose/figure";
import { isoOfDay } from "../../kernel/day";
import type { CheckInSentences } from "../finding-sentences";

const said = (value: number | boolean, unit: string | undefined): string =>
  typeof value === "number" ? amountText(value, unit) : value ? "已完成" : "未完成";

export const checkIns: CheckInSentences = {
  "check-in-nothing-open": () => "没有进行中的关键结果，无需更新进展。请先写入一份拆解。",
  "check-in-sheet-ready": ({ keyResults, added }) =>
    `进展更新表含${keyResults}项关键结果${added < keyResults ? `（新增${added}项）` : ""}。请各负责人填写“本次数值”“信心指数”“遇到的阻碍”，然后收取。`,
  "check-in-sheet-current": ({ sheet }) =>
    `进展更新表“${sheet}”已备好，每项进行中的关键结果都有一行。`,
  "check-in-sheet-wanted": () => "还没有进展更新表。请先生成一张。",
  "check-in-nothing-typed": ({ sheet }) =>
    `“${sheet}”没有新填写的内容。请填写“本次数值”“信心指数”或“遇到的阻碍”，再收取。`,
  "check-ins-collected": ({ checkIns: written, waiting, left = 0, own = 0 }) => {
    const table = own === 0 ? "" : `，其中${own}条的当前值在您自己的表中，未改动`;
    const mend = left === 0 ? "" : `；${left}行待修正，留在表中`;
    return `已记录${written}条进展${table}${mend}。${waiting === 0 ? "" : `还有${waiting}项关键结果未填写。`}`;
  },
  "check-ins-known": ({ checkIns: again }) => `${again}条进展今天已在记录中，没有重复记录。`,
  "check-in-unread": ({ keyResult, column, value }) =>
    `“${keyResult}”的“${column}”填的是“${value}”，不是数字，本行留在表中。请填数字（文字写在“遇到的阻碍”），再收取。`,
  "check-in-unknown": ({ keyResult }) =>
    `没有名为“${keyResult}”的进行中关键结果，本行留在表中。请恢复原文，或重新生成进展更新表。`,
  "check-in-mixed": ({ keyResult, id }) =>
    `本行写的是“${keyResult}”，编号${id}却属于另一项关键结果，因此留在表中。是否只对部分列排了序？请恢复原文。`,
  "check-in-twice": ({ keyResult, values }) =>
    `“${keyResult}”有多行且数值不同（${values.join("；")}），均未记录。请只保留一行。`,
  "check-in-scale": ({ keyResult, value }) =>
    `“${keyResult}”以百分比计，${figureText(value)}相当于${figureText(value, "%")}，本行留在表中。如果要填的是${figureText(value)}%，请写上百分号。`,
  "check-in-linked": ({ keyResult }) =>
    `“${keyResult}”的数值已写入记录；它的当前值是公式，随其来源变化。`,
  "check-in-counts": ({ keyResult, logged, day, table, unit }) =>
    `“${keyResult}”：记录为${said(logged, unit)}（${isoOfDay(day)}），表中为${table === undefined ? "空" : said(table, unit)}。按记录计；请更新表中数值，或按表中数值再更新一次进展。`,
  "check-in-item-gone": ({ id }) =>
    `没有编号为“${id}”的进行中关键结果。请重新读取工作簿，再选一次。`,
  "check-in-empty": ({ keyResult }) =>
    `“${keyResult}”没有填写任何内容。请填写数值、信心指数或阻碍。`,
};
