/**
 * The rules of a good draft as far as a program can see them: what a draft breaks, by the rule's
 * number. Made for a sheet that knows nothing but the KPI, so that every figure has to be accounted for.
 */
import type { Draft, DraftKeyResult } from "../../../core/decompose/draft-types";
import type { Family } from "../../../core/decompose/library/family";
import { decomposeSentences } from "../../../core/i18n/decompose";
import type { Language } from "../../../core/kernel/language";
import { plainWord } from "../../../core/kernel/plain-word";

export interface Breach {
  readonly rule: number;
  readonly what: string;
}

const EMPTY = /提升|优化|打造|赋能|助力|抓手|improve|optimi[sz]e|leverage|empower|synerg|enhance/i;
const CHINESE = /[\u3400-\u9fff]/;
const FOUR_WEEKS = 4;

export function breaches(draft: Draft, family: Family, language: Language): readonly Breach[] {
  const found: Breach[] = [];
  const broken = (rule: number, what: string): void => {
    found.push({ rule, what });
  };
  const rows = [...draft.keyResults, ...draft.guardrails];
  const own = ownNames(family, draft.kpi.name);

  const { objective } = draft;
  if (objective.trim() === "") broken(1, "no objective");
  if (/[0-9０-９%％]/.test(objective)) broken(1, `digits: ${objective}`);
  if (EMPTY.test(objective)) broken(1, `empty word: ${objective}`);
  if (tooLong(objective, language, 20, 12)) broken(1, `long: ${objective}`);
  if (own.some((name) => holds(plainWord(objective), name))) broken(1, `names KPI: ${objective}`);

  for (const { metric, title } of draft.keyResults)
    if ([metric, title].some((text) => own.includes(plainWord(text)))) broken(2, title);

  for (const row of rows) for (const what of measureFaults(row)) broken(3, `${row.title}: ${what}`);
  for (const row of rows) for (const what of figureFaults(row)) broken(4, `${row.title}: ${what}`);
  for (const row of draft.keyResults)
    for (const what of linkFaults(row, draft)) broken(5, `${row.title}: ${what}`);
  for (const what of sumFaults(draft, language)) broken(6, what);

  const { keyResults } = draft;
  if (keyResults.length < 2 || keyResults.length > 5) broken(8, `${keyResults.length} key results`);
  const early = ({ timing, movesInWeeks = Infinity }: DraftKeyResult): boolean =>
    timing === "leading" && movesInWeeks <= FOUR_WEEKS;
  if (!keyResults.some(early)) broken(8, "nothing moves within four weeks");
  if (!keyResults.some(({ timing }) => timing === "outcome")) broken(8, "no outcome");
  if (keyResults.filter(({ kind }) => kind === "milestone").length > 1) broken(9, "milestones");
  for (const what of guardFaults(draft)) broken(11, what);
  for (const { title, metric } of rows) {
    if (tooLong(title, language, 30, 16)) broken(12, `long: ${title}`);
    const mixed =
      language === "en"
        ? CHINESE.test(title + metric)
        : !(CHINESE.test(title) && CHINESE.test(metric));
    if (mixed) broken(12, `language: ${title} / ${metric}`);
  }
  if (new Set(keyResults.map(({ metric }) => metric)).size < keyResults.length)
    broken(12, "one metric twice");
  return found;
}

/** One measure each: where from, where to, in what, by when; what is not known is asked for. */
function measureFaults(row: DraftKeyResult): readonly string[] {
  const { kind, baseline, target, due, notes, role } = row;
  const notes_ = notes.map(({ code }) => code);
  const faults: string[] = [];
  if (row.metric.trim() === "" || row.title.trim() === "") faults.push("no name");
  if (due === undefined) faults.push("no date");
  if (kind === "milestone") return notes_.includes("proof") ? faults : [...faults, "no proof"];
  const asked = role === "guardrail" ? "limit-wanted" : "target-wanted";
  if ((target === undefined) !== notes_.includes(asked)) faults.push(`target and ${asked}`);
  const wanted = kind === "reach" && role !== "guardrail" && baseline === undefined;
  if (wanted !== notes_.includes("baseline-wanted")) faults.push("baseline and baseline-wanted");
  return faults;
}

/** Nothing is known but the KPI, so a figure is a zero to count from or a marked assumption. */
function figureFaults({
  baseline,
  target,
  contribution,
  notes,
}: DraftKeyResult): readonly string[] {
  const faults: string[] = [];
  if (baseline !== undefined && baseline !== 0) faults.push(`baseline ${baseline}`);
  const assumed = notes.some((note) => note.code === "assumption" && note.value === target);
  if (target !== undefined && !assumed) faults.push(`target ${JSON.stringify(target)}`);
  if (contribution !== undefined) faults.push(`contribution ${contribution}`);
  return faults;
}

function linkFaults(row: DraftKeyResult, { drivers }: Draft): readonly string[] {
  const { link, lagWeeks, movesInWeeks = 0, metric, contribution } = row;
  if (link === undefined) return ["no link"];
  if (link !== "bet") {
    return drivers?.names.includes(metric) === true ? [] : [`${link} of no formula`];
  }
  const faults = contribution === undefined ? [] : ["a bet that contributes"];
  if (lagWeeks === undefined || lagWeeks < movesInWeeks) faults.push(`lag ${lagWeeks ?? "none"}`);
  return faults;
}

function sumFaults(draft: Draft, language: Language): readonly string[] {
  const { arithmetic, keyResults, drivers } = draft;
  if (arithmetic === undefined) return ["no arithmetic"];
  const line = decomposeSentences(language).arithmetic(arithmetic);
  const faults: string[] = [];
  if (line.includes("\n") || line.trim() === "") faults.push("not one line");
  if (/undefined|NaN|Infinity/.test(line)) faults.push(line);
  const terms = keyResults.filter(({ link }) => link !== "bet").map(({ metric }) => metric);
  for (const name of terms) if (!line.includes(name)) faults.push(`${name} is not in: ${line}`);
  if (terms.length > 0)
    for (const name of drivers?.names ?? [])
      if (!line.includes(name)) faults.push(`${name} is left unnamed: ${line}`);
  if (/(?:^|[^0-9])0\s*(?:周|week)/.test(line)) faults.push(line);
  return faults;
}

function guardFaults({ guardrails, keyResults }: Draft): readonly string[] {
  const [guardrail, ...more] = guardrails;
  if (guardrail === undefined) return ["no guardrail"];
  const faults = more.length > 0 ? ["several guardrails"] : [];
  if (keyResults.some(({ metric }) => plainWord(metric) === plainWord(guardrail.metric)))
    faults.push("guardrail is a key result");
  if (!guardrail.notes.some(({ code }) => code === "blocks-cheat")) faults.push("blocks no cheat");
  return faults;
}

const tooLong = (text: string, language: Language, characters: number, words: number): boolean =>
  language === "zh" ? Array.from(text).length > characters : text.split(/\s+/).length > words;

const ownNames = ({ names, aliases, bare }: Family, name: string): readonly string[] =>
  [
    name,
    names.zh,
    names.en,
    ...[aliases, bare].flatMap((lists) => [...(lists?.zh ?? []), ...(lists?.en ?? [])]),
  ].map(plainWord);

const holds = (text: string, name: string): boolean =>
  CHINESE.test(name) ? text.includes(name) : ` ${text} `.includes(` ${name} `);
