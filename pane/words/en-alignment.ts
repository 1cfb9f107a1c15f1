import type { AlignmentWords } from "./alignment-words";

export const alignment: AlignmentWords = {
  view: "View",
  company: "Whole company",
  title: "Alignment",
  hint: "Who carries what, and whether it adds up.",
  well: "Everything fits together.",
  findings: (count) => `To see to (${count})`,
  tree: "Alignment tree",
  serving: (count) => `${count} carry it`,
  notCarried: "not carried",
  loose: "Objectives that serve nothing above",
  again: "as above",
  grid: "KPIs and objectives",
  gridHint: "Which objectives carry each KPI.",
  objectives: "Objectives",
  none: "none",
  sums: "From start to target",
  from: "Start",
  residual: "Residual",
  target: "Target",
  bets: (count) =>
    count === 1
      ? "One bet besides, which carries no figure."
      : `${count} bets besides, which carry no figure.`,
  lead: (name) => `Lead: ${name}`,
  teamKpis: "KPIs",
  teamKeyResults: "Key results",
  teamEmpty:
    "This team has no KPI and no key result yet. Go to the whole company and share KPIs out to teams.",
  cascade: {
    title: "Share out to teams",
    hint: "Ticked KPIs go down to each team; ratios stay whole.",
    chooseFirst: "Tick a KPI first.",
    by: "Shared out by",
    auto: "automatic",
    parts: "What each team has",
    preview: "Preview the parts",
  },
  inbox: {
    title: "Proposed by teams",
    hint: "Agree to each key result, or return it.",
    waiting: (count) => String(count),
    carries: (amount) => `carries ${amount}`,
    needs: (kpi, change, carried) =>
      carried === undefined
        ? `${kpi} needs ${change}.`
        : `${kpi} needs ${change}, ${carried} agreed so far.`,
    answer: "Answer",
    later: "not yet",
    accept: "agree",
    giveBack: "return",
    reason: "Why it goes back",
    by: "Answered by",
    preview: (count) => (count === 1 ? "Preview one answer" : `Preview ${count} answers`),
  },
};
