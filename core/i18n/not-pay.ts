import type { Bilingual } from "../kernel/language";

/** What OKR scores are for: said on every review, every department's sheet and the Review tab. */
export const NOT_PAY: Bilingual = {
  en: "OKR scores are for the review and do not enter KPI points or pay.",
  zh: "OKR评分只用于复盘，不计入KPI得分，也不与奖金挂钩。",
};
