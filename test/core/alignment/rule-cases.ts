import type { CheckRule } from "../../../core/alignment/check-okrs";
import type { RuleCase } from "./case-tables";
import { COLUMN_CASES } from "./column-cases";
import { WORD_CASES } from "./word-cases";

/** For every rule a table that breaks it, and one like it that does not. */
export const CASES: Readonly<Record<CheckRule, RuleCase>> = { ...WORD_CASES, ...COLUMN_CASES };
