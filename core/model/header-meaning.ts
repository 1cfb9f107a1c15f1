/**
 * What a header may mean when it is not one of the words that Keel itself uses: with a period, a
 * qualifier, a note or a second name in it, or a word that says it only half.
 *
 * @packageDocumentation
 */
import { plainWord } from "../kernel/plain-word";
import { languageHalves } from "../kernel/two-languages";
import { LOOSE_WORDS, wordsIn, type Concept } from "./header-lexicon";
import { HEADS, QUALIFIERS } from "./header-parts";
import { HEADERS, type Header } from "./headers";
import { WORLD_WORDS } from "./headers-world";
import { withoutAccents } from "./without-accents";
import type { Field } from "./table";

/** How sure a header's words are of each concept: ratio. */
export type Meaning = ReadonlyMap<Concept, number>;

const NONE: Meaning = new Map();

/** Words of Keel itself, synonyms of it, words of other languages. */
const OWN = 1;
const SYNONYM = 0.95;
const WORLD = 0.9;
/** Off for each step that a text had to be cut to be understood. */
const PER_NOTE = 0.98;
const PER_PART = 0.85;
const PER_QUALIFIER = 0.85;
const HEAD = 0.65;

const CONCEPT_OF: Partial<Record<Field, Concept>> = { current: "actual", krId: "id" };
export const conceptOf = (field: Field): Concept => CONCEPT_OF[field] ?? (field as Concept);

const INDEX: ReadonlyMap<string, Meaning> = buildIndex();

function buildIndex(): ReadonlyMap<string, Meaning> {
  const index = new Map<string, Map<Concept, number>>();
  const add = (word: string, concept: Concept, sure: number) => {
    const key = keyOf(word);
    const known = index.get(key) ?? new Map<Concept, number>();
    known.set(concept, Math.max(known.get(concept) ?? 0, sure));
    index.set(key, known);
  };
  for (const kind of ["kpis", "okrs"] as const) {
    for (const [field, { en, zh, also = [] }] of Object.entries<Header>(HEADERS[kind])) {
      const concept = conceptOf(field as Field);
      for (const word of also) add(word, concept, SYNONYM);
      for (const word of [en, zh]) add(word, concept, OWN);
    }
  }
  for (const [concept, words] of WORLD_WORDS) {
    for (const word of wordsIn(words)) add(word, concept, WORLD);
  }
  for (const [concept, sure, words] of LOOSE_WORDS) {
    for (const word of wordsIn(words)) add(word, concept, sure);
  }
  return index;
}

function keyOf(text: string): string {
  return plainWord(withoutAccents(text));
}

/** Longer texts are sentences and mean no column. */
const LONGEST = 60;
const CACHE = new Map<string, Meaning>();
const MOST_CACHED = 5_000;

/**
 * @example
 * ```ts
 * meaningOf("2026年目标（万元）").get("target") // => 0.8075
 * meaningOf("Sales_Target").get("target") // => 0.85
 * meaningOf("温度").size // => 0
 * ```
 */
export function meaningOf(text: string): Meaning {
  const known = CACHE.get(text);
  if (known !== undefined) return known;
  const meaning = text.length > 200 ? NONE : read(text);
  if (CACHE.size >= MOST_CACHED) CACHE.clear();
  CACHE.set(text, meaning);
  return meaning;
}

function read(text: string): Meaning {
  const words = text.replace(/([a-z])([A-Z][a-z])/g, "$1 $2");
  const whole = keyOf(words);
  if (whole === "") return NONE;
  const exact = INDEX.get(whole);
  if (exact !== undefined) return exact;
  const noted = withoutNotes(whole);
  const bare = INDEX.get(noted);
  if (bare !== undefined) return scaled(bare, PER_NOTE);
  const about = NOUN.exec(words.trim());
  if (about !== null) {
    const [, noun = "", rest = ""] = about;
    return isName(rest)
      ? meaningOf(NAMED[keyOf(noun)[0] ?? ""] ?? noun)
      : scaled(meaningOf(rest), PER_NOTE);
  }
  const both = languageHalves(text);
  if (both !== undefined) {
    const known = together(meaningOf(both.chinese), meaningOf(both.english));
    if (known.size > 0) return scaled(known, PER_NOTE);
  }
  const parts = partsOf(words);
  if (parts.length > 1) {
    const first = parts.map(readPart).find((one) => one.size > 0);
    if (first !== undefined) return scaled(first, PER_PART);
  }
  return noted.length > LONGEST ? NONE : readPart(noted);
}

/** `KR目标值`, `Objective名称`: a column of the key result, or its name. */
const NOUN =
  /^(KR|Key\s?Result|OKR|KPI|O|Objective|关键结果)\s*[-_:：]?\s*([\u3400-\u9fff][\u3400-\u9fff\s]{1,7})$/i;
const NAMED: Readonly<Record<string, string>> = {
  o: "Objective",
  okr: "Objective",
  kr: "Key result",
};
const isName = (text: string): boolean => /^(?:名称|内容|描述|标题|详情|名)$/.test(keyOf(text));

/** Of a word in two languages: 目标 may be an objective or a target, `Objective` is but one. */
function together(one: Meaning, other: Meaning): Meaning {
  if (one.size === 0 || other.size === 0) return one.size === 0 ? other : one;
  const shared = [...one].filter(([concept]) => other.has(concept));
  if (shared.length === 0) return one;
  return new Map(
    shared.map(([concept, sure]) => [concept, Math.max(sure, other.get(concept) ?? 0)]),
  );
}

/** `rep_id`, `manager email`: who it is, told in another way. */
const PERSON = /^(.+) (?:id|name|email|code|mail)$/;

/** A part of a header: with its qualifiers taken off, or by how it ends. */
function readPart(text: string): Meaning {
  const plain = withoutNotes(keyOf(text));
  if (plain === "" || plain.length > LONGEST) return NONE;
  const exact = INDEX.get(plain);
  if (exact !== undefined) return exact;
  const person = PERSON.exec(plain)?.[1];
  const who = person === undefined ? undefined : INDEX.get(person);
  if (who?.has("owner") === true || who?.has("team") === true) return scaled(who, PER_PART);
  const bare = withoutQualifiers(plain);
  const known = bare === plain || bare === "" ? undefined : INDEX.get(bare);
  if (known !== undefined) return scaled(known, PER_QUALIFIER);
  return headOf(bare === "" ? plain : bare);
}

const scaled = (meaning: Meaning, by: number): Meaning =>
  new Map([...meaning].map(([concept, sure]) => [concept, sure * by]));

const withoutNotes = (plain: string): string =>
  plain
    .replace(/[([{【][^)\]}】]*[)\]}】]?/g, " ")
    .replace(/^(?:\d{1,2}|[一二三四五六七八九十])[.、)]\s*/, "")
    .replace(/[:：*%?.]+$/, "")
    .replace(/\s+/g, " ")
    .trim();

/** `姓名⏎权重`, `责任部门/人`, `目标及标准`: the first part that is understood names the column. */
const partsOf = (text: string): readonly string[] =>
  text
    .split(/[\n/／|,，、;；]|\s-\s|及|和|与/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

const QUALIFIER_SET = new Set(wordsIn(QUALIFIERS));
const YEARS = /(?:19|20)\d{2}(?:[-/]\d{2,4})?年?度?|(?:fy|cy)\s?\d{2,4}/g;
const ORDINALS =
  /(?<!\d)\d{1,2}\s?[-~至到]\s?\d{1,2}月份?|\b(?:[1-4](?:st|nd|rd|th)|q[1-4]|h[12]|[yt]\d)\b|(?<!\d)(?:1[0-2]|[1-9])月份?|第?[一二三四1-4]季度/g;

function withoutQualifiers(plain: string): string {
  let rest = plain.replace(YEARS, " ").replace(ORDINALS, " ").trim();
  if (/[a-z]/.test(rest)) {
    const words = rest.split(/\s+/);
    const kept = words.filter((word) => !QUALIFIER_SET.has(word));
    rest = kept.length === 0 ? (words[words.length - 1] ?? "") : kept.join(" ");
  }
  return withoutChinese(rest);
}

const CHINESE_QUALIFIERS = wordsIn(QUALIFIERS)
  .filter((word) => /[^ -~]/.test(word))
  .sort((a, b) => b.length - a.length);

/** Takes qualifiers off the front as long as something that is a word remains. */
function withoutChinese(text: string): string {
  let rest = text;
  for (let cut = true; cut && INDEX.get(rest) === undefined;) {
    const front = CHINESE_QUALIFIERS.find(
      (word) => rest.length > word.length && rest.startsWith(word),
    );
    cut = front !== undefined;
    if (front !== undefined) rest = rest.slice(front.length).trim();
  }
  return rest;
}

const HEAD_OF = new Map(
  HEADS.flatMap(([concept, words]) => wordsIn(words).map((word) => [word, concept] as const)),
);
// Targets and results are put together with other words in every language.
for (const [concept, words] of WORLD_WORDS) {
  if (concept !== "target" && concept !== "actual") continue;
  for (const word of wordsIn(words)) if (/[^ -~]/.test(word)) HEAD_OF.set(word, concept);
}
const CHINESE_HEADS = [...HEAD_OF.keys()]
  .filter((word) => /[^ -~]/.test(word))
  .sort((a, b) => b.length - a.length);

/** "Target audience" is no target, "actual date" no result. */
const NOT_MEASURED = new Set(
  "release audience market date version group customer customers segment company account list user users environment platform language file table".split(
    " ",
  ),
);

function headOf(text: string): Meaning {
  const words = text.split(" ");
  for (const word of [words.slice(-2).join(" "), words[words.length - 1] ?? "", words[0] ?? ""]) {
    const concept = HEAD_OF.get(word);
    const isFirst = word === words[0] && words.length > 1;
    if (isFirst && NOT_MEASURED.has(words[words.length - 1] ?? "")) continue;
    if (concept !== undefined) return new Map([[concept, HEAD]]);
  }
  const end = CHINESE_HEADS.find((word) => text.endsWith(word));
  const start = CHINESE_HEADS.find((word) => text.startsWith(word));
  const concept = HEAD_OF.get(end ?? "") ?? HEAD_OF.get(start ?? "");
  if (concept === undefined) return NONE;
  return new Map([[concept, end === undefined ? HEAD * PER_QUALIFIER : HEAD]]);
}
