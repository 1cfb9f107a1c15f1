/**
 * What is wrong with a library of KPI families, as far as a program can see it: rules 1, 2, 4, 8, 9,
 * 11 and 12 of a good draft, and what keeps two KPIs from one draft.
 */
import { driversOf } from "../../../core/decompose/driver-tree";
import { readFormula } from "../../../core/decompose/formula";
import type {
  Candidate,
  Family,
  Library,
  MetricUnit,
} from "../../../core/decompose/library/family";
import type { Bilingual } from "../../../core/kernel/language";
import { metricUnits, unitFaults, type MetricUnits } from "./lint-units";
import { plainWord } from "../../../core/kernel/plain-word";

/** The rule broken, the family, and the words that break it. */
export interface Fault {
  readonly rule: string;
  readonly family: string;
  readonly what: string;
}

const LANGUAGES = ["zh", "en"] as const;
const DIGITS = /[0-9０-９%％]/;
const EMPTY_WORDS =
  /提升|优化|打造|赋能|助力|抓手|improve|optimi[sz]e|leverage|empower|synerg|enhance/i;
/** Work that could be counted is no task. */
const MEASURABLE =
  /[率额]$|占比|比例|天数|人数|次数|\b(?:rate|ratio|percent|percentage|share|average)\b/i;
/** Last words of metrics of which more is better, or worse: a mirrored name is listed as such. */
const GOOD_NEWS = /(?:及时率|准确率|达成率|合格率|完成率|留存率|保留率|通过率|满意度|利用率)$/;
const BAD_NEWS = /(?:偏差率|离职率|流失率|不良率|缺货率|投诉率|故障率|损耗率|成本|逾期率|差错率)$/;
const LOWERED = /降低|缩短|减少|缩小|精简/;
const RAISED = /提高|增加|做大|拉长|加快/;
/** How a Chinese metric's last words say what it is counted in. */
const SAYS_UNIT: readonly (readonly [RegExp, readonly MetricUnit[]])[] = [
  [/(?:率|占比|比例)$/, ["ratio", "none"]],
  [/天数(?:中位数)?$/, ["days"]],
  [/(?:小时|工时)(?:中位数)?$/, ["hours"]],
  [/(?:用时|时长|时间)(?:中位数)?$/, ["seconds", "minutes", "hours", "days"]],
  [/(?:金额|[^名差份]额|费用|成本|单价)$/, ["money"]],
  [/(?:件数|次数|人数|单数|项数|场次)$/, ["count"]],
];

export function lintLibrary(library: Library): readonly Fault[] {
  const units = metricUnits(library);
  return [...library.flatMap((family) => lintFamily(family, units)), ...lintTogether(library)];
}

function lintFamily(family: Family, units: MetricUnits): readonly Fault[] {
  const faults: Fault[] = [];
  const found = (rule: string, what: string): void => {
    faults.push({ rule, family: family.id, what });
  };
  const { candidates, counter, objectives, tasks } = family;
  const own = namesOf(family);
  for (const { zh, en } of bilinguals(family)) {
    if (!/[\u3400-\u9fff]/.test(zh)) found("no-chinese", zh);
    if (en.trim() === "" || /[\u3400-\u9fff]/.test(en)) found("no-english", en);
  }
  if (objectives.length < 2) found("one-objective", "");
  for (const objective of objectives) {
    for (const language of LANGUAGES) {
      const text = objective[language];
      if (DIGITS.test(text)) found("objective-digits", text);
      if (EMPTY_WORDS.test(text)) found("objective-empty-word", text);
      const long = language === "zh" ? text.length > 20 : text.split(" ").length > 12;
      if (long) found("objective-long", text);
      const named = own.find((name) => holds(plainWord(text), name));
      if (named !== undefined) found("objective-names-kpi", text);
    }
  }
  if (candidates.length < 4 || candidates.length > 8) found("candidates-4-to-8", "");
  if (!candidates.some(({ timing, movesInWeeks }) => timing === "leading" && movesInWeeks <= 4))
    found("nothing-moves-early", "");
  if (!candidates.some(({ timing }) => timing === "outcome")) found("no-outcome", "");
  for (const one of candidates) for (const rule of lintCandidate(one, own)) found(rule, one.id);
  const counters = [counter.id, plainWord(counter.metric.zh), plainWord(counter.metric.en)];
  for (const { id, metric } of candidates) {
    const names = [id, plainWord(metric.zh), plainWord(metric.en)];
    if (names.some((name) => counters.includes(name))) found("counter-is-candidate", id);
  }
  if (own.some((name) => counters.includes(name))) found("counter-is-kpi", counter.id);
  for (const what of driverFaults(family)) found("drivers", what);
  for (const what of driverNameFaults(family)) found("driver-name", what);
  for (const what of unitFaults(family, units)) found("driver-unit", what);
  if (tasks.length < 2) found("tasks", "");
  for (const alias of [family.names.zh, ...family.aliases.zh])
    if ((family.better === "lower" ? GOOD_NEWS : BAD_NEWS).test(alias))
      found("alias-other-way-round", alias);
  for (const task of tasks)
    for (const text of [task.zh, task.en])
      if (DIGITS.test(text) || MEASURABLE.test(text)) found("task-measurable", text);
  if (family.accumulation === "level" && family.aggregation === "sum") found("level-summed", "");
  return faults;
}

function lintCandidate(one: Candidate, own: readonly string[]): readonly string[] {
  const { title, metric, better, unit, fromZero, link, driver } = one;
  const rules: string[] = [];
  const texts = [title.zh, title.en, metric.zh, metric.en];
  if (texts.some((text) => DIGITS.test(text))) rules.push("candidate-digits");
  if (texts.some((text) => EMPTY_WORDS.test(text))) rules.push("candidate-empty-word");
  if (texts.some((text) => own.includes(plainWord(text)))) rules.push("candidate-restates-kpi");
  if (title.zh.length > 30 || title.en.split(" ").length > 12) rules.push("candidate-long");
  const lowers = LOWERED.test(title.zh);
  if (lowers !== RAISED.test(title.zh) && lowers !== (better === "lower")) rules.push("direction");
  const says = SAYS_UNIT.find(([pattern]) => pattern.test(metric.zh));
  if (says?.[1].includes(unit) === false) rules.push("unit");
  if (unit === "count" && one.counted === undefined) rules.push("counted");
  if (fromZero === true && (better === "lower" || unit === "ratio")) rules.push("from-zero");
  if (link === "factor" && driver === undefined) rules.push("factor-without-driver");
  if (link === "part" && driver === undefined) rules.push("part-without-driver");
  if (link === "bet" && driver !== undefined) rules.push("bet-with-driver");
  return rules;
}

function driverFaults({ drivers, candidates }: Family): readonly string[] {
  const linked = candidates.filter(({ driver }) => driver !== undefined);
  if (drivers === undefined) return linked.map(({ id }) => id);
  const read = readFormula(drivers.text);
  if (!read.ok) return [drivers.text];
  const names: readonly string[] = driversOf(read.value);
  return [
    ...Object.keys(drivers.names).filter((name) => !names.includes(name)),
    ...names.filter((name) => drivers.names[name] === undefined),
    ...linked.filter(({ driver = "" }) => !names.includes(driver)).map(({ id }) => id),
  ];
}

/** A driver that a candidate moves is called what the candidate measures. */
const driverNameFaults = ({ drivers, candidates }: Family): readonly string[] =>
  candidates.flatMap(({ driver = "", metric }) => {
    const name = drivers?.names[driver];
    const same = name === undefined || (name.zh === metric.zh && name.en === metric.en);
    return same ? [] : [`${driver}: ${name.zh}`];
  });

/** What two families must not have in common. */
function lintTogether(library: Library): readonly Fault[] {
  const faults: Fault[] = [];
  const holders = new Map<string, string>();
  const alone = (rule: string, key: string, family: string, holder = family): void => {
    const before = holders.get(`${rule} ${key}`);
    if (before !== undefined && before !== holder) faults.push({ rule, family, what: key });
    holders.set(`${rule} ${key}`, holder);
  };
  for (const family of library) {
    const { id, candidates, counter, objectives, cheat } = family;
    for (const alias of aliasesOf(family)) alone("alias-twice", plainWord(alias), id);
    for (const language of LANGUAGES) {
      for (const objective of objectives) alone("objective-twice", objective[language], id);
      alone("cheat-twice", cheat[language], id);
      // One id is one metric: that is how a shared driver is declared.
      for (const one of candidates) alone("title-twice", one.title[language], id, one.id);
      for (const one of [...candidates, counter]) {
        alone("metric-twice", plainWord(one.metric[language]), id, one.id);
        alone("id-of-two-metrics", `${one.id} ${language}`, id, plainWord(one.metric[language]));
      }
    }
    const drafted = candidates.slice(0, 3).map((one) => one.id);
    alone("same-draft", [...drafted].sort().join(" "), id);
  }
  return faults;
}

const aliasesOf = ({ aliases, bare, mirrored }: Family): readonly string[] =>
  LANGUAGES.flatMap((language) =>
    [aliases, bare, mirrored].flatMap((lists) => lists?.[language] ?? []),
  );

const namesOf = ({ names, aliases, bare }: Family): readonly string[] =>
  [
    names.zh,
    names.en,
    ...[aliases, bare].flatMap((lists) => [...(lists?.zh ?? []), ...(lists?.en ?? [])]),
  ].map(plainWord);

const holds = (text: string, name: string): boolean =>
  /[\u3400-\u9fff]/.test(name) ? text.includes(name) : ` ${text} `.includes(` ${name} `);

function bilinguals(value: unknown): readonly Bilingual[] {
  if (typeof value !== "object" || value === null) return [];
  const { zh, en } = value as Record<string, unknown>;
  if (typeof zh === "string" && typeof en === "string") return [{ zh, en }];
  return Object.values(value).flatMap(bilinguals);
}
