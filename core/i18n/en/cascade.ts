import type { CascadeWords } from "../../actions/align/cascade-rows";
import type { ShareRule } from "../../actions/align/cascade-request";
import { amountText, figureText } from "../../decompose/figure";
import type { CascadeFindingSentences } from "../finding-sentences";

export const shareRules: Readonly<Record<ShareRule, string>> = {
  last_period: "last-period share",
  headcount: "headcount",
  capacity: "free person-days",
  weights: "weights",
  even: "even parts",
};

const LACKS: Readonly<Record<ShareRule, string>> = {
  last_period: "last-period share",
  headcount: "headcount",
  capacity: "headcount",
  weights: "weight",
  even: "part",
};

export const cascadeWords: CascadeWords = {
  title: (metric, team) => `${metric}, ${team}`,
  objective: "Carry our part of the whole",
  shared: (share, above, by) =>
    `Carries ${figureText(share, "%")} of "${above}", by ${shareRules[by]}.`,
  asChange: "The baseline is not known, so the change is recorded.",
  same: (above) => `"${above}" is not shared out: the same target for each team.`,
};

export const cascadeFindings: CascadeFindingSentences = {
  "cascade-no-teams": ({ kpi }) =>
    `There is no team for "${kpi}" to go to. Fill in Team and Parent in the Teams table, or mark the leading team with ▲ in the KPI table.`,
  "cascade-target-wanted": ({ kpi }) =>
    `"${kpi}" has no target, so there is nothing to share out. Fill in its target first.`,
  "cascade-sum-or-mean-wanted": ({ kpi }) =>
    `Nothing says whether the teams' figures for "${kpi}" add up or are averaged, so it was not cascaded. Write sum or mean in its Aggregation column.`,
  "cascade-weight-missing": ({ team, by }) =>
    `"${team}" has no ${LACKS[by]}, so nothing can be shared out by ${shareRules[by]}. Fill it in, or choose another way.`,
  "cascade-weights-zero": ({ kpi, by }) =>
    `For "${kpi}" each team at one level has a ${LACKS[by]} of 0. Correct them, or choose another way than ${shareRules[by]}.`,
  "cascade-there-already": ({ kpi, team }) =>
    `"${team}" carries a part of "${kpi}" already, so it was not cascaded again. Retire what is there first.`,
  "cascade-unplaced": ({ kpi, amount, total, unit }) =>
    `Of the ${amountText(total, unit)} of "${kpi}", ${amountText(amount, unit)} fit under no team's cap and nobody carries them. Raise a cap, add a team, or change the target.`,
  "cascade-same-for-all": ({ kpi, teams }) =>
    `"${kpi}" is a ratio, a mean or a limit: it is not shared out, and ${teams === 1 ? "the team has" : `all ${teams} teams have`} the same target.`,
  "cascade-shared-by": ({ by }) => `Shared out by ${shareRules[by]}.`,
  "cascade-too-long": ({ rows, most }) =>
    `This cascade has ${rows} rows, and ${most} is the most at once. Choose fewer KPIs or fewer levels.`,
  "proposals-none": () => "No key result is waiting to be agreed.",
  "proposal-gone": ({ id }) =>
    `The key result "${id}" is not proposed any more. Read the workbook again.`,
  "proposal-reason-wanted": ({ keyResult }) =>
    `Say why "${keyResult}" goes back, so that whoever proposed it knows what to change.`,
  "proposals-answered": ({ accepted, returned }) => `${accepted} agreed, ${returned} returned.`,
};
