/**
 * Everything that could serve a KPI as a key result: what the user has stated, the drivers of the
 * KPI's formula, and the library's candidates.
 *
 * @packageDocumentation
 */
import { plainWord } from "../kernel/plain-word";
import type { Language } from "../kernel/language";
import type { Kpi } from "../model/nouns";
import type { KrKind } from "../model/words";
import type { DraftContext, KpiToDraft } from "./draft-types";
import { branches, type DriverTree } from "./driver-tree";
import type { Goal } from "./goal";
import type { Better, Candidate } from "./library/family";
import { mostAlike } from "./known-metrics";
import type { FamilyMatch } from "./match";
import type { Option } from "./option";
import type { Stated } from "./stated";
import { driverTitle, scoped, statedTitle, unitWord } from "./wording";

interface Wanted {
  readonly input: KpiToDraft;
  readonly goal: Goal;
  readonly match: FamilyMatch | undefined;
  readonly tree: DriverTree | undefined;
  /** The tree is the KPI's own formula, not its family's. */
  readonly ownTree: boolean;
  /** Ids of options that stand in another draft. */
  readonly elsewhere: ReadonlySet<string>;
  readonly context: DraftContext;
}

/** Stated steps first, then drivers of the KPI's own formula, then the library's order. */
export function optionsFor(wanted: Wanted): readonly Option[] {
  const listed = candidatesOf(wanted);
  const steps = wanted.input.measures.slice(1).filter((step) => !isOwnTarget(step, wanted));
  const stated = [...(wanted.input.parts ?? []), ...steps]
    .filter((measure) => measure.metric !== undefined && measure.metric !== "")
    .map((measure) => statedOption(measure, wanted, listed));
  const drivers = ownDrivers(wanted, listed);
  const taken = [...stated, ...drivers];
  const free = listed.filter(({ id }) => !taken.some((option) => option.id === id));
  return unique([...stated, ...drivers, ...free])
    .filter(
      (option) => option.stated !== undefined || !repeats(option.metric, wanted.input.kpi.name),
    )
    .filter(({ id }) => !wanted.elsewhere.has(id))
    .map((option) => withRow(option, wanted));
}

const unique = (options: readonly Option[]): readonly Option[] =>
  options.filter(({ id }, place) => options.findIndex((option) => option.id === id) === place);

/** 年度营收增长25%达到2.5亿 states one target twice, the second time as a level. */
function isOwnTarget({ metric = "" }: Stated, { input, match }: Wanted): boolean {
  const own = input.measures[0]?.metric ?? input.kpi.name;
  if (repeats(metric, own) || repeats(metric, input.kpi.name)) return true;
  const names = match && [...match.family.aliases.zh, ...match.family.aliases.en];
  return match?.qualifier === "" && names?.some((name) => repeats(metric, name)) === true;
}

/** A key result that is the KPI again is no path to it. */
const repeats = (metric: string, kpi: string): boolean => plainWord(metric) === plainWord(kpi);

function candidatesOf({ match, context: { language }, tree, ownTree }: Wanted): readonly Option[] {
  const usesDrivers = tree !== undefined && !ownTree;
  return (match?.family.candidates ?? []).map((candidate) =>
    candidateOption(candidate, match?.qualifier ?? "", usesDrivers, language),
  );
}

function candidateOption(
  candidate: Candidate,
  scope: string,
  usesDrivers: boolean,
  language: Language,
): Option {
  const { id, title, metric, krKind, better, timing, movesInWeeks, lagWeeks } = candidate;
  const unit = unitWord(candidate.unit, candidate.counted, language);
  const driver = usesDrivers ? candidate.driver : undefined;
  // Without its formula the KPI is not made of this driver.
  const loose =
    driver === undefined && (candidate.driver !== undefined || candidate.link === "factor");
  const link = loose ? "bet" : candidate.link;
  return {
    id: scope === "" ? id : `${id}@${scope}`,
    title: scoped(title[language], scope, language),
    metric: scoped(metric[language], scope, language),
    kind: krKind,
    better,
    timing,
    movesInWeeks,
    // The KPI cannot show a bet before the key result itself has moved.
    lagWeeks: Math.max(lagWeeks, link === "bet" ? movesInWeeks : 0),
    link,
    isRatio: candidate.unit === "ratio",
    fromZero: candidate.fromZero === true,
    inOwnFormula: false,
    alsoServes: candidate.alsoServes ?? [],
    ...(unit !== undefined && { unit }),
    ...(driver !== undefined && { driver }),
    ...(candidate.proof && { proof: candidate.proof[language] }),
    ...(candidate.assumption && {
      assumption: {
        value: candidate.assumption.value,
        reason: candidate.assumption.reason[language],
      },
    }),
  };
}

function statedOption(
  stated: Stated,
  { input, context }: Wanted,
  listed: readonly Option[],
): Option {
  const metric = stated.metric ?? "";
  const like = mostAlike(metric, listed, ({ metric: own }) => own);
  const isPart = input.parts?.includes(stated) === true;
  const counted = stated.targetKind === "count" || like?.fromZero === true;
  const own: Option = {
    id: plainWord(metric),
    title: "",
    metric,
    kind: kindOf(stated),
    better: stated.direction === "decrease" ? "lower" : "higher",
    timing: "outcome",
    link: "bet",
    isRatio: stated.unit === "%",
    fromZero: counted,
    inOwnFormula: false,
    alsoServes: [],
  };
  return {
    ...own,
    ...like,
    metric: like?.fromZero === true ? like.metric : metric,
    kind: own.kind,
    title: statedTitle(stated, context.language),
    link: isPart ? "part" : (like?.link ?? "bet"),
    fromZero: counted,
    stated,
    ...(stated.unit !== undefined && { unit: stated.unit }),
  };
}

/** Follows functions.md, "From a parsed target to a key result's kind". */
export function kindOf(stated: Stated): KrKind {
  if (stated.targetKind === "upper_bound") return "at_most";
  if (stated.targetKind === "lower_bound" && stated.direction === "maintain") return "at_least";
  if (stated.targetKind === "range") return "within";
  return stated.targetKind === "milestone" ? "milestone" : "reach";
}

/** The drivers of a formula that the KPI's row gives; a library formula has its candidates. */
function ownDrivers(wanted: Wanted, listed: readonly Option[]): readonly Option[] {
  const { tree, goal, ownTree, context } = wanted;
  if (tree === undefined || !ownTree) return [];
  return leaves(tree, goal.better, "none").map(({ name, better, link }) => {
    const like = mostAlike(name, listed, ({ metric }) => metric);
    return {
      id: like?.id ?? plainWord(name),
      metric: name,
      kind: "reach",
      timing: like?.timing ?? "outcome",
      isRatio: like?.isRatio ?? /[率%]$|rate$/i.test(name),
      fromZero: false,
      inOwnFormula: true,
      alsoServes: like?.alsoServes ?? [],
      title: driverTitle(name, better, context.language),
      better,
      link,
      driver: name,
      lagWeeks: 0,
      ...(like?.movesInWeeks !== undefined && { movesInWeeks: like.movesInWeeks }),
      ...(like?.unit !== undefined && { unit: like.unit }),
    };
  });
}

interface Leaf {
  readonly name: string;
  readonly better: Better;
  readonly link: "part" | "factor";
}

/** A driver adds when only sums stand above it; below a product it multiplies. */
function leaves(
  tree: DriverTree,
  better: Better,
  above: "none" | "sum" | "product",
): readonly Leaf[] {
  const flipped = better === "higher" ? "lower" : "higher";
  if (tree.form === "driver") {
    return [{ name: tree.name, better, link: above === "sum" ? "part" : "factor" }];
  }
  if (tree.form === "constant") return [];
  const below = tree.form === "product" || above === "product" ? "product" : "sum";
  return branches(tree).flatMap((branch, place) => {
    const turned =
      tree.form === "sum" ? tree.terms[place]?.sign === -1 : tree.factors[place]?.power === -1;
    return leaves(branch, turned ? flipped : better, below);
  });
}

/** The sheet's row of the metric, where it has one that is not the KPI itself. */
function withRow(option: Option, { input, context: { known } }: Wanted): Option {
  const { id, name } = input.kpi;
  const other = (row: Kpi): boolean => row.id !== id || row.name !== name;
  const row = known && mostAlike(option.metric, known, (one) => one.name, other);
  return row === undefined ? option : { ...option, row };
}
