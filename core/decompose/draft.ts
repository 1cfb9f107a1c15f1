/**
 * From a KPI to a draft OKR that carries its number.
 *
 *     row + sentence --matchFamily--> options --choose--> key results + guardrail + questions
 *
 * Every figure of a draft stands in the sheet, is computed from it, or is a marked assumption.
 *
 * @packageDocumentation
 */
import type { Kpi } from "../model/nouns";
import { arithmeticOf } from "./arithmetic";
import { choose, type RankedOption } from "./choose";
import type { Draft, DraftContext, DraftKeyResult, KpiToDraft } from "./draft-types";
import { driversOf } from "./driver-tree";
import { driversIn, planDrivers, type DriverPlan } from "./driver-plan";
import { goalOf, statedOtherwise, type Goal } from "./goal";
import { familiesOf } from "./families";
import { guardrailOf } from "./guardrail";
import { keyResultOf, type Carried } from "./key-result";
import { formulaIn, treeOf } from "./kpi-formula";
import { matchFamily, type FamilyMatch } from "./match";
import type { DraftQuestion, DraftRemark } from "./note";
import type { Option } from "./option";
import { optionsFor } from "./options-for-kpi";
import { planParts, type PartsPlan } from "./parts-plan";
import { threeQuestions } from "./questions";
import { scopedObjective } from "./wording";

/** What surrounds a draft when several are made, so that no two are the same. */
export interface Neighbours {
  /** Names of the KPIs in hand, by their family. */
  readonly others: ReadonlyMap<string, readonly string[]>;
  /** Ids of key results that stand in another draft. */
  readonly elsewhere: ReadonlySet<string>;
  readonly objectives: ReadonlySet<string>;
}

/** Everything worked out about a KPI before its key results are written. */
interface Work {
  readonly input: KpiToDraft;
  readonly context: DraftContext;
  readonly goal: Goal;
  readonly match: FamilyMatch | undefined;
  readonly drivers: DriverPlan | undefined;
  readonly parts: PartsPlan | undefined;
  readonly owner: string | undefined;
}

/**
 * Drafts one objective with its key results.
 *
 * A KPI of a known family gets the family's paths, one with a formula its drivers, any other three
 * questions and nothing made up. Never fails: what cannot be read becomes a remark.
 */
export function draftOkr(
  input: KpiToDraft,
  context: DraftContext,
  neighbours: Neighbours = alone(context),
): Draft {
  const [stated] = input.measures;
  const match = scopedMatch(matchOf(input, context), neighbours);
  const goal = goalOf(input.kpi, stated, match);
  const { tree, ownTree, remarks } = treeOf(input.kpi, goal, match);
  const options = optionsFor({
    input,
    goal,
    match,
    tree,
    ownTree,
    context,
    elsewhere: neighbours.elsewhere,
  });
  const parts = planParts(input, goal);
  // The user's own parts carry the change already; drivers beside them would count it twice.
  const formula = tree && formulaIn(tree, ownTree, match, input.kpi, context);
  const drivers = parts === undefined ? planDrivers(formula, options, goal) : undefined;
  const owner = ownerOf(input, match, context);
  const work: Work = { input, context, goal, match, drivers, parts, owner };
  const closing = new Set(drivers?.targets.keys());
  const { chosen, alternatives } = choose(
    options,
    { kpi: input.kpi.name, closing, others: neighbours.others },
    context.count,
  );
  const guardrail = guardrailOf(input, match, context, owner);
  const objectives = objectivesOf(match, context, neighbours.objectives);
  const keyResults = chosen.map((one) => written(one, work));
  const madeOf = driversIn(formula, options);
  const sum = { goal, keyResults, ...(madeOf && { drivers: madeOf }) };
  const arithmetic = arithmeticOf(drivers, parts, sum);
  return {
    kpi: input.kpi,
    source: match !== undefined ? "known" : ownTree ? "formula" : "unknown",
    ...(match !== undefined && { familyId: match.family.id }),
    ...sum,
    objective: objectives[0] ?? "",
    otherObjectives: objectives.slice(1),
    alternatives: alternatives.map((one) => written(one, work)),
    guardrails: guardrail === undefined ? [] : [guardrail],
    ...(arithmetic && { arithmetic }),
    questions:
      match === undefined
        ? threeQuestions(input.kpi.name, goal, tree ? driversOf(tree) : [])
        : questionsOf(work, guardrail),
    remarks: [
      ...remarks,
      ...sentenceDiffers(input.kpi, goal),
      ...(goal.held ? [{ code: "held-not-stretched", kpi: input.kpi.name } as const] : []),
      ...(match === undefined ? [{ code: "unknown-kpi", kpi: input.kpi.name } as const] : []),
    ],
    tasks: match?.family.tasks.map((task) => task[context.language]) ?? [],
  };
}

function sentenceDiffers(kpi: Kpi, goal: Goal): readonly DraftRemark[] {
  const stated = statedOtherwise(kpi, goal);
  if (stated === undefined || goal.to === undefined) return [];
  const inUnit = goal.unit === undefined ? {} : { unit: goal.unit };
  return [{ code: "sentence-differs", kpi: kpi.name, stated, target: goal.to, ...inUnit }];
}

const alone = ({ known = [], library }: DraftContext): Neighbours => ({
  others: familiesOf(
    known.map(({ name }) => name),
    library,
  ),
  elsewhere: new Set(),
  objectives: new Set(),
});

function matchOf(
  { kpi, measures }: KpiToDraft,
  { library }: DraftContext,
): FamilyMatch | undefined {
  const byName = matchFamily(kpi.name, library);
  const metric = measures[0]?.metric;
  const byMetric = metric === undefined ? undefined : matchFamily(metric, library);
  return (byMetric?.score ?? 0) > (byName?.score ?? 0) ? byMetric : byName;
}

/** A detail of the name is left out of the key results, but where another KPI differs by it. */
function scopedMatch(
  match: FamilyMatch | undefined,
  { others }: Neighbours,
): FamilyMatch | undefined {
  if (match === undefined || match.isScope) return match;
  const isAlone = (others.get(match.family.id)?.length ?? 0) <= 1;
  return isAlone ? { ...match, qualifier: "" } : match;
}

/** The KPI's owner, else a name of the sheet that says the family's role. */
function ownerOf(
  { kpi }: KpiToDraft,
  match: FamilyMatch | undefined,
  { owners = [] }: DraftContext,
): string | undefined {
  if (kpi.owner !== undefined) return kpi.owner;
  const words = match === undefined ? [] : Object.values(match.family.ownerWords).flat();
  return owners.find((owner) =>
    words.some((word) => owner.toLowerCase().includes(word.toLowerCase())),
  );
}

/** The family's sentences that no other draft has; the best one may be had again for another scope. */
function objectivesOf(
  match: FamilyMatch | undefined,
  { language }: DraftContext,
  used: ReadonlySet<string>,
): readonly string[] {
  if (match === undefined) return [];
  const [best = "", ...others] = match.family.objectives.map((objective) => objective[language]);
  const again = match.qualifier === "" ? [] : [scopedObjective(best, match.qualifier, language)];
  const free = [best, ...again, ...others].filter((objective) => !used.has(objective));
  return used.has(best) ? free : free.filter((objective) => !again.includes(objective));
}

function written(
  one: RankedOption,
  { input, context, drivers, parts, owner }: Work,
): DraftKeyResult {
  const { option } = one;
  const driverTarget =
    option.driver === undefined ? undefined : drivers?.targets.get(option.driver);
  const carried =
    carriedBy(option, input, parts) ??
    (driverTarget && { contribution: driverTarget.contribution, assumed: false });
  return keyResultOf(one, { serves: [input.kpi.name], owner, context, driverTarget, carried });
}

function carriedBy(
  option: Option,
  { parts = [] }: KpiToDraft,
  plan: PartsPlan | undefined,
): Carried | undefined {
  const place = option.stated === undefined ? -1 : parts.indexOf(option.stated);
  const contribution = plan?.contributions[place];
  if (plan === undefined || contribution === undefined) return undefined;
  return { contribution, base: plan.base, assumed: plan.assumed };
}

function questionsOf(
  { input: { kpi }, goal, parts }: Work,
  guardrail: DraftKeyResult | undefined,
): readonly DraftQuestion[] {
  const questions: DraftQuestion[] = [];
  if (goal.from === undefined && !goal.held)
    questions.push({ code: "ask-baseline", kpi: kpi.name });
  if (goal.to === undefined && goal.change === undefined)
    questions.push({ code: "ask-target", kpi: kpi.name });
  if (parts?.assumed === true)
    questions.push({ code: "ask-base", kpi: kpi.name, readings: parts.readings });
  if (guardrail !== undefined && guardrail.target === undefined) {
    questions.push({ code: "ask-limit", kpi: kpi.name, metric: guardrail.metric });
  }
  return questions;
}
