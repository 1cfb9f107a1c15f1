import { quotedName } from "../../decompose/kpi-name";
import type { DraftQuestion, MetricShape, Way } from "../../decompose/note";

/** Asked of a KPI that nobody has written down yet; worded by how it is counted. */
const MADE_OF: Readonly<Record<MetricShape, (kpi: string) => string>> = {
  ratio: (kpi) => `What is counted above the line of "${kpi}", and out of what?`,
  time: (kpi) =>
    `When does the clock of "${kpi}" start and stop, and where is most of it spent waiting?`,
  money: (kpi) => `Which amounts add up, or which quantity and price multiply, to "${kpi}"?`,
  count: (kpi) => `What counts as one of "${kpi}", and through which steps does it come about?`,
  milestone: (kpi) => `What must be there for "${kpi}" to be done, and who confirms it by what?`,
  any: (kpi) =>
    `What is "${kpi}" computed from? Write it as a formula of the things you can count.`,
};

const LEVER: Readonly<Record<Way, (kpi: string) => string>> = {
  up: (kpi) => `What, done more or better, would move "${kpi}" up first, within four weeks?`,
  down: (kpi) =>
    `Which part of "${kpi}" is the largest, and which could you cut first, within four weeks?`,
  hold: (kpi) => `When did "${kpi}" last slip, and what would have warned you beforehand?`,
  finish: (kpi) => `What is the first piece of "${kpi}" that someone could use within four weeks?`,
};

const CHEAT: Readonly<Record<Way, (kpi: string) => string>> = {
  up: (kpi) =>
    `What is the cheapest way to make "${kpi}" look better without any good done, and which figure would give it away?`,
  down: (kpi) =>
    `Where could "${kpi}" be moved or left uncounted so that it only looks lower, and which figure would give it away?`,
  hold: (kpi) =>
    `How could "${kpi}" look kept while it is not, and which figure would give it away?`,
  finish: (kpi) =>
    `What could be left out so that "${kpi}" is done in name only, and which figure would give it away?`,
};

const OBJECTIVE: Readonly<Record<Way, (kpi: string) => string>> = {
  up: (kpi) =>
    `Who is better off when "${kpi}" rises, and how would they say it in one sentence without a number?`,
  down: (kpi) =>
    `Who is better off when "${kpi}" falls, and how would they say it in one sentence without a number?`,
  hold: (kpi) =>
    `Who is safe as long as "${kpi}" holds, and how would they say it in one sentence without a number?`,
  finish: (kpi) =>
    `Who can do something new once "${kpi}" is done, and how would they say it in one sentence?`,
};

export function question(question: DraftQuestion): string {
  const kpi = quotedName(question.kpi);
  switch (question.code) {
    case "ask-baseline":
      return `Where does "${kpi}" stand today? The baseline is not in the sheet.`;
    case "ask-target":
      return `Where should "${kpi}" be at the end of the cycle? There is no target in the sheet.`;
    case "ask-base":
      return `What are the parts of "${kpi}" measured against: the total, each its own line, or one after the other?`;
    case "ask-limit":
      return `Which value must "${question.metric}" not pass while "${kpi}" moves?`;
    case "ask-made-of":
      return MADE_OF[question.shape](kpi);
    case "ask-lever":
      return question.drivers.length === 0
        ? LEVER[question.way](kpi)
        : `Which of ${question.drivers.join(", ")} can your team move this cycle, and which only watch?`;
    case "ask-cheat":
      return CHEAT[question.way](kpi);
    case "ask-objective":
      return OBJECTIVE[question.way](kpi);
  }
}
