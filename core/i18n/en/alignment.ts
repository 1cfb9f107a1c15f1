import { amountText, figureText } from "../../decompose/figure";
import type { AlignmentSentences } from "../alignment";

const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");

export const alignmentSentences: AlignmentSentences = {
  "kpi-not-carried": ({ kpi }) =>
    `The KPI "${kpi}" is not carried: no key result serves it. Draft OKRs for it, or put it on the not-doing list.`,
  "kpi-not-carried-by-lead": ({ kpi, team }) =>
    `"${team}" leads the KPI "${kpi}" and has no key result for it. Add one, or let another team lead.`,
  "support-not-carried": ({ kpi, team }) =>
    `"${team}" is marked as supporting the KPI "${kpi}" and has no key result for it. Add one, or take the mark away.`,
  "objective-serves-nothing": ({ text }) =>
    `The objective "${text}" serves nothing above: neither it nor its key results name a KPI or another item. Name one, or ask whether it is needed.`,
  "link-end-unknown": ({ text }) =>
    text === ""
      ? "This link lacks one end. Fill in the id of an item."
      : `There is no KPI, objective or key result called "${text}". Write its id.`,
  "link-end-several": ({ text, found }) =>
    `${found} items are called "${text}". Write the id of the one you mean.`,
  "link-repeated": ({ from, to }) =>
    `The link from "${from}" to "${to}" stands here twice. Keep one.`,
  "links-in-circle": ({ items }) =>
    `Links lead in a circle: ${[...items, items[0] ?? ""].join(" → ")}. Take one of them away.`,
  "teams-in-circle": ({ teams }) =>
    `Teams lead in a circle: ${[...teams, teams[0] ?? ""].join(" → ")}. Correct one parent.`,
  "team-above-unknown": ({ team, parent }) =>
    `"${team}" belongs to "${parent}", which is not in the Teams table. Add that row, or correct the name.`,
  "team-not-listed": ({ text, team }) =>
    `"${text}" belongs to "${team}", which is not in the Teams table. Add it, or use a name from the table.`,
  "level-skipped": ({ text, team, above, skipped }) =>
    `"${text}" (${team}) serves "${above}" past ${list(skipped)}, which carries nothing of it. Let the team between carry it first, or say that it reports directly.`,
  "due-after-upper": ({ text, due, upper, upperDue }) =>
    `"${text}" is due on ${due}, after "${upper}" (${upperDue}), which waits for it. Bring it forward, or move the other back.`,
  "due-outside-kpi-period": ({ text, due, kpi, start, end }) =>
    `"${text}" is due on ${due}, outside the period of the KPI "${kpi}" (${start} to ${end}). Put both in one period.`,
  "parts-over-change": ({ text, carried, change, unit }) =>
    `The parts of "${text}" come to ${amountText(carried, unit)}, ${amountText(carried - change, unit)} more than the ${amountText(change, unit)} it needs. Look for what is counted twice, or say that the rest is reserve.`,
  "parts-under-change": ({ text, carried, change, unit }) =>
    `"${text}" needs ${amountText(change, unit)} and its parts come to ${amountText(carried, unit)}: nobody carries the ${amountText(change - carried, unit)} left. Add a part, or name who owns the rest.`,
  "shares-over-whole": ({ text, percent }) =>
    `The shares of "${text}" come to ${figureText(percent)}%, more than the whole. Lower one of them.`,
  "shares-under-whole": ({ text, percent }) =>
    `The shares of "${text}" come to ${figureText(percent)}%. Share out the rest, or name who owns it.`,
  "figure-claimed-twice": ({ text, other, team, otherTeam }) =>
    `"${text}" (${team}) and "${other}" (${otherTeam}) claim the same figure. Say in Links who shares how much of it, or keep one.`,
  "directions-opposed": ({ text, metric, other }) =>
    `"${text}" moves "${metric}" the other way than "${other}" does. Decide which of them counts.`,
  "direction-against-kpi": ({ text, kpi }) =>
    `"${text}" goes the other way than its KPI "${kpi}". Correct the target, or name another KPI.`,
  "opposing-link": ({ from, to }) =>
    `"${from}" and "${to}" work against each other. Decide which counts and hold the other as a guardrail.`,
  "owner-overloaded": ({ owner, effort, days }) =>
    `${owner} has ${figureText(effort)} person-days to do in ${figureText(days)} working days. Hand some over, or cut some.`,
  "owner-carries-too-many": ({ owner, found, most }) =>
    `${owner} owns ${found} key results across the tables, more than ${most}. Hand some over, or cut some.`,
  "team-overloaded": ({ team, effort, days, headcount }) =>
    `"${team}" has ${figureText(effort)} person-days to do; ${figureText(headcount)} people have ${figureText(days)} in the cycle. Cut some, or add people.`,
};
