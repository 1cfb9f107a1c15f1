/**
 * Clauses of a points rule that cannot hold together: they are named instead of scored.
 *
 * @packageDocumentation
 */
import { of, type Draft, type Of } from "./points-draft";
import type { StepDraft } from "./points-step";
import type { Worth } from "./points-worth";

/** What cannot hold together, or of which one number of the row cannot tell which is meant. */
export function contradictions(drafts: readonly Draft[]): readonly Draft[] {
  const doubtful: Draft[] = [];
  const vetoes = of(drafts, "veto");
  // A veto beside other rules needs an event of its own, which no number of the row tells.
  if (vetoes.length < drafts.length) doubtful.push(...vetoes);
  const steps = of(drafts, "step");
  for (const side of ["below", "above", "worse"] as const) {
    const same = steps.filter(({ step }) => step.side === side);
    if (same.length > 1) doubtful.push(...same);
  }
  for (const at of ["threshold", "target", "stretch"] as const) {
    const marks = of(drafts, "mark").filter((mark) => mark.at === at);
    // "满分10分，达标得满分" says one thing twice, "达标得满分，单项达标得50%" does not.
    const worths = marks.map(({ worth }) => worth);
    const told = worths.every(({ is }) => is === "full" || is === "points")
      ? worths.filter(({ is }) => is === "points")
      : worths;
    if (isTold(told)) doubtful.push(...marks);
  }
  for (const is of ["otherwise", "cap", "least", "past-threshold"] as const) {
    const same = of(drafts, is).filter(({ worth }) => worth.is !== "points" || worth.points !== 0);
    if (isTold(same.map(({ worth }) => worth))) doubtful.push(...same);
  }
  const elsewhere = of(drafts, "mark").some(({ at }) => at !== "target");
  const shares = of(drafts, "attainment").length + of(drafts, "linear").length > 0;
  if (elsewhere || shares) doubtful.push(...steps);
  const rungs = of(drafts, "bound").filter(
    ({ worth }) => worth.is !== "points" || worth.points > 0,
  );
  // "Below 80 % scores 0, linear in between" draws a line of its own, not one through nothing.
  const edged = of(drafts, "bound").length > 0 && !elsewhere;
  doubtful.push(
    ...of(drafts, "linear").filter(({ between, missed }) => between && edged && !missed),
  );
  if (rungs.length > 1) doubtful.push(...of(drafts, "linear"));
  if (new Set(steps.map(({ step }) => familyOf(step))).size > 1) doubtful.push(...steps);
  doubtful.push(...ofDays(drafts));
  doubtful.push(...steps.filter(({ step }) => !fits(step, of(drafts, "bound"))));
  return doubtful;
}

/** Bounds in days are of a KPI in days where they make a ladder, and of a due date where days are late. */
function ofDays(drafts: readonly Draft[]): readonly Draft[] {
  const days = of(drafts, "bound").filter(({ bounds }) => bounds.days);
  const dated = of(drafts, "step").some(({ step }) => step.measure === "days");
  return days.length === 1 || dated || of(drafts, "late").length > 0 ? days : [];
}

/** Whether two things are said of one place. */
const isTold = (worths: readonly Worth[]): boolean =>
  new Set(worths.map((worth) => JSON.stringify(worth))).size > 1;

/** Percentages, counts and days are read off different numbers. */
const familyOf = ({ measure }: StepDraft): string => (measure === "points" ? "share" : measure);

/** Steps of a count beside a percentage that earns full points are of something else. */
const fits = (step: StepDraft, bounds: readonly Of<"bound">[]): boolean =>
  step.measure === "share" ||
  step.measure === "points" ||
  bounds.every(
    ({ bounds: { percent, level, low, high }, worth }) =>
      !percent || (level ?? low ?? high) === 0 || (worth.is === "points" && worth.points === 0),
  );
