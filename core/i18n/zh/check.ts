import type { CheckSentences } from "../check-sentences";

export const checkSentences: CheckSentences = {
  "objective-with-number": (text) =>
    `目标“${text}”里有数字。请用文字说明想要什么，把数字放到关键结果里。`,
  "key-result-without-number": (text) =>
    `“${text}”没有数字，看不出何时算达成。请写明从多少到多少，或写明日期和验收依据。`,
  "key-result-is-activity": (text) => `“${text}”是要做的事，不是结果。请写它要带来的变化。`,
  "owner-missing": (text) => `“${text}”没有负责人。请填一个人。`,
  "due-missing": (text) => `“${text}”没有截止日期。请填写。`,
};
