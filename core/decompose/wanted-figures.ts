/**
 * What of a draft only the user can fill in, and which questions are still open.
 *
 * @packageDocumentation
 */
import type { Draft, DraftKeyResult } from "./draft-types";
import type { DraftQuestion } from "./note";

export const WANTED_FIGURES = ["baseline", "target", "limit"] as const;
export type WantedFigure = (typeof WANTED_FIGURES)[number];

/** Figures of a key result or guardrail that nobody has given yet, by its notes. */
export const wantedFigures = ({ notes }: DraftKeyResult): readonly WantedFigure[] =>
  WANTED_FIGURES.filter((figure) => notes.some(({ code }) => code === `${figure}-wanted`));

/** How many figures a draft still waits for. */
export const countWanted = ({ keyResults, guardrails }: Draft): number =>
  [...keyResults, ...guardrails].reduce((all, row) => all + wantedFigures(row).length, 0);

/** The questions that the user's edits have not answered yet. */
export function openQuestions(draft: Draft): readonly DraftQuestion[] {
  const { objective, keyResults, guardrails } = draft;
  const isWritten = (rows: readonly DraftKeyResult[]): boolean =>
    rows.some(({ title }) => title.trim() !== "");
  return draft.questions.filter((question) => {
    switch (question.code) {
      case "ask-limit":
        return guardrails.some(
          ({ metric, target }) => metric === question.metric && target === undefined,
        );
      case "ask-objective":
        return objective.trim() === "";
      case "ask-made-of":
      case "ask-lever":
        return !isWritten(keyResults);
      case "ask-cheat":
        return !isWritten(guardrails);
      default:
        return true;
    }
  });
}
