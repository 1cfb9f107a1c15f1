/**
 * Rules on objectives: their words, and what stands below them.
 *
 * @packageDocumentation
 */
import { plainWord } from "../../kernel/plain-word";
import { statesNumber, type CheckedKeyResult, type CheckedObjective } from "./checked-table";
import { objectiveRule, tableRule, type Check } from "./rule";
import { isActivity, isLagging, isRate } from "./words";

const KEY_RESULTS_MAX = 5;
const OBJECTIVES_MAX = 5;
const TEAM_OBJECTIVES_MAX = 3;
/** Beyond these an objective is no longer said aloud. */
const WORDS_MAX = 18;
const HAN_MAX = 32;

const HAN = /[\u3400-\u9fff]/g;

/** A verb of improving and a noun: nobody can tell what will be different. */
const BARE_EN =
  /^(?:continuously |further |significantly )?(?:improve|increase|enhance|optimi[sz]e|boost|maximi[sz]e|strengthen|leverage|empower|grow|raise|reduce|lower|decrease|drive) (?:(?:the|our|overall|all) )?[\w'&/-]+(?: [\w'&/-]+){0,2}$/i;
const BARE_ZH =
  /^(?:持续|进一步|不断|全面|大力|切实|着力)?(?:提升|提高|优化|加强|强化|打造|赋能|完善|改善|促进|深化|增强|推进|推动|落实|夯实|降低|增加)[^，,；;。：:、]{1,9}$/;

/** Something handed over, whether or not it changes anything. */
const OUTPUT_EN =
  /^(?:successfully )?(?:launch|ship|release|implement|deploy|migrate|install|roll out|set up|complete|finish|publish) (?:the |a |an |our |new )*[\w'.&/-]+(?: [\w'.&/-]+){0,3}$/i;
const OUTPUT_ZH = /^(?:上线|发布|搭建|部署|实施|编写|举办|组织|召开|制定|完成)[^，,；;。]{2,14}$/;

const isLong = (text: string): boolean => {
  const han = text.match(HAN)?.length ?? 0;
  return han > HAN_MAX || (han === 0 && text.trim().split(/\s+/).length > WORDS_MAX);
};

const measured = ({ keyResults }: CheckedObjective): readonly CheckedKeyResult[] =>
  keyResults.filter(({ isGuardrail }) => !isGuardrail);

export const OBJECTIVE_RULES: readonly Check[] = [
  objectiveRule("objective-with-number", "warning", ({ text, measures }) =>
    measures.some(statesNumber) ? { text } : undefined,
  ),
  objectiveRule("objective-repeats-metric", "warning", (objective) => {
    const { text } = objective;
    const plain = plainWord(text);
    const [own] = objective.measures;
    const named = plainWord(own?.metric ?? "");
    const same = measured(objective).find(({ metric }) => metric !== "" && metric === named);
    return same === undefined || named === plain ? undefined : { text, metric: own?.metric ?? "" };
  }),
  objectiveRule("objective-is-bare", "warning", ({ text }) =>
    BARE_EN.test(text.trim()) || BARE_ZH.test(text.trim()) ? { text } : undefined,
  ),
  objectiveRule("objective-is-output", "warning", ({ text }) =>
    OUTPUT_EN.test(text.trim()) || OUTPUT_ZH.test(text.trim()) ? { text } : undefined,
  ),
  objectiveRule("objective-too-long", "info", ({ text }) => (isLong(text) ? { text } : undefined)),
  objectiveRule("objective-without-key-results", "warning", ({ text, keyResults }) =>
    keyResults.length === 0 ? { text } : undefined,
  ),
  tableRule("objective-duplicated", "warning", ({ objectives }) => {
    const seen = new Map<string, number>();
    return objectives.flatMap(({ row, text, team = "" }) => {
      const key = `${plainWord(text)}\n${team}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, row);
      return first === undefined ? [] : [{ row, field: "objective", facts: { text, first } }];
    });
  }),
  tableRule("objective-missing", "warning", ({ columns, strays }) =>
    columns.has("objective")
      ? strays.map(({ row, text }) => ({ row, field: "objective", facts: { text } }))
      : [],
  ),
  objectiveRule("one-key-result", "info", (objective) =>
    measured(objective).length === 1 ? { text: objective.text } : undefined,
  ),
  objectiveRule("too-many-key-results", "warning", (objective) => {
    const found = measured(objective).length;
    const { text } = objective;
    return found > KEY_RESULTS_MAX ? { text, found, most: KEY_RESULTS_MAX } : undefined;
  }),
  tableRule("too-many-objectives", "warning", ({ objectives }) => {
    const teams = new Set(objectives.map(({ team }) => team));
    const last = objectives[OBJECTIVES_MAX];
    if (teams.size > 1 || last === undefined) return [];
    const facts = { found: objectives.length, most: OBJECTIVES_MAX };
    return [{ row: last.row, field: "objective", facts }];
  }),
  tableRule("team-too-many-objectives", "info", ({ objectives }) => {
    const teams = [...new Set(objectives.map(({ team }) => team))];
    if (teams.length < 2) return [];
    return teams.flatMap((team) => {
      const own = objectives.filter((one) => one.team === team);
      const last = own[TEAM_OBJECTIVES_MAX];
      if (team === undefined || last === undefined) return [];
      const facts = { team, found: own.length, most: TEAM_OBJECTIVES_MAX };
      return [{ row: last.row, field: "objective" as const, facts }];
    });
  }),
  objectiveRule("all-milestones", "warning", (objective) => {
    const own = measured(objective);
    return own.length > 1 && own.every(({ isMilestone }) => isMilestone)
      ? { text: objective.text }
      : undefined;
  }),
  objectiveRule("no-leading-key-result", "info", (objective) => {
    const own = measured(objective);
    return own.length > 1 && own.every(isLagging) ? { text: objective.text } : undefined;
  }),
  objectiveRule("no-outcome-key-result", "info", (objective) => {
    const own = measured(objective);
    const isOutput = (one: CheckedKeyResult) => one.isMilestone || isActivity(one);
    const mixed = own.some(({ isMilestone }) => !isMilestone);
    return own.length > 1 && mixed && own.every(isOutput) ? { text: objective.text } : undefined;
  }),
  objectiveRule("no-counter-metric", "info", (objective, { columns }) => {
    if (!columns.has("role") || objective.keyResults.some(({ isGuardrail }) => isGuardrail)) {
      return undefined;
    }
    const rate = measured(objective).find(isRate);
    return rate === undefined
      ? undefined
      : { text: objective.text, metric: rate.measures[0]?.metric ?? rate.text };
  }),
];
