/**
 * Score and Status with Keel's own functions, for people who prefer short formulas to ones that
 * work without Keel.
 *
 * @packageDocumentation
 */
import type { Language } from "../../kernel/language";
import { SETTINGS, type FormulaStyle } from "../../model/settings";
import { wordOf } from "../../model/vocabulary";
import { call, iff, isEmpty, name, NOTHING, number, op, text } from "../port/build-formula";
import type { Formula } from "../port/formula";
import { nativeScore, nativeStatus } from "./native-score";
import { cellsOf, datesOf, hasScore, isIdle, isUpdated, type OkrColumns } from "./okr-cells";

/** The two columns Keel calculates. */
export const SCORED = ["score", "status"] as const;
export type ScoredField = (typeof SCORED)[number];

/** The formula of a column in one style; words are those of the language. */
export function scoreFormula(
  field: ScoredField,
  style: Exclude<FormulaStyle, "values">,
  columns: OkrColumns,
  language: Language,
): Formula {
  if (style === "keel") {
    return field === "score" ? keelScore(columns, language) : keelStatus(columns, language);
  }
  return field === "score" ? nativeScore(columns) : nativeStatus(columns, language);
}

/** `=OKR_SCORE(…)`; blank where the row has nothing to score. */
function keelScore(columns: OkrColumns, language: Language): Formula {
  const cell = cellsOf(columns);
  const { baseline, target, current, kind } = cell;
  const rules = language === "zh" ? [text("language=zh")] : [];
  const scored = call("OKR_SCORE", baseline, target, current, NOTHING, kind, ...rules);
  return iff(isIdle(cell), NOTHING, iff(hasScore(cell), scored, NOTHING));
}

/** `=OKR_STATUS(…)` from the Score beside it, with the thresholds of Settings. */
function keelStatus(columns: OkrColumns, language: Language): Formula {
  const cell = cellsOf(columns);
  const { score, confidence, kind } = cell;
  const { start, due } = datesOf(cell, name(SETTINGS.asOf.name));
  const noData = text(wordOf("status", "no_data", language));
  const word = call(
    "OKR_STATUS",
    score,
    start,
    due,
    name(SETTINGS.asOf.name),
    confidence,
    rulesText(),
    text(language === "zh" ? "zh" : ""),
    NOTHING,
    kind,
  );
  const dated = op(call("COUNT", start, due), "=", number(2));
  const open = iff(isEmpty(score), noData, iff(isUpdated(cell), iff(dated, word, noData), noData));
  return iff(isIdle(cell), NOTHING, open);
}

const RULES = [
  ["ahead=", SETTINGS.ahead.name],
  ["; on_track=", SETTINGS.onTrack.name],
  ["; at_risk=", SETTINGS.atRisk.name],
  ["; grace=", SETTINGS.grace.name],
] as const;

const rulesText = (): Formula =>
  RULES.map(([key, cell]) => op(text(key), "&", name(cell))).reduce((left, right) =>
    op(left, "&", right),
  );
