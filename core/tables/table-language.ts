import type { Language } from "../kernel/language";
import type { TableLayout } from "./layout";

const CHINESE = /[\u3400-\u9fff]/;

/**
 * The language a table's words are in: that of most of its headers that were understood. What is
 * written into it follows, whatever language the user has switched the pane to.
 */
export function tableLanguage({ table }: TableLayout): Language {
  const known = table.columns.filter(({ field }) => field !== undefined);
  const chinese = known.filter(({ header }) => CHINESE.test(header)).length;
  return chinese * 2 > known.length ? "zh" : "en";
}
