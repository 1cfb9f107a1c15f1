import { driversOf } from "../../../core/decompose/driver-tree";
import { readFormula } from "../../../core/decompose/formula";
import { LIBRARY } from "../../../core/decompose/library";
import type { Candidate, Family } from "../../../core/decompose/library/family";
import type { Bilingual } from "../../../core/kernel/language";
import { plainWord } from "../../../core/kernel/plain-word";
import { valueOf } from "../../support/result";

const LANGUAGES = ["zh", "en"] as const;
const CHINESE = /[\u3400-\u9fff]/;
const BANNED =
  /提升|优化|打造|赋能|助力|抓手|闭环管理|improve|optimi[sz]e|leverage|empower|synerg|enhance/i;

const characters = (text: string): number => Array.from(text).length;
const words = (text: string): number => text.split(/\s+/).length;

const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
};
const bilinguals = (value: unknown): readonly Bilingual[] => {
  if (typeof value !== "object" || value === null) return [];
  if (
    "zh" in value &&
    "en" in value &&
    typeof value.zh === "string" &&
    typeof value.en === "string"
  ) {
    return [{ zh: value.zh, en: value.en }];
  }
  return Object.values(value).flatMap(bilinguals);
};

it("stays what JSON can carry, so that one table holds it", () => {
  expect(JSON.parse(JSON.stringify(LIBRARY))).toEqual(LIBRARY);
});

it("names every family and every alias once", () => {
  const ids = LIBRARY.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const language of LANGUAGES) {
    const aliases = LIBRARY.flatMap(({ aliases: a, bare: b, mirrored: m }) =>
      [a, b, m].flatMap((lists) => textsOf(lists?.[language]).map(plainWord)),
    );
    expect(aliases.filter((alias, place) => aliases.indexOf(alias) !== place)).toEqual([]);
  }
});

it("uses an id for one metric only", () => {
  const metrics = new Map<string, string>();
  const all = LIBRARY.flatMap(
    ({ candidates, counter }): readonly Pick<Candidate, "id" | "metric" | "unit">[] => [
      ...candidates,
      counter,
    ],
  );
  for (const { id, metric, unit } of all) {
    const same = JSON.stringify([metric, unit]);
    expect([id, metrics.get(id) ?? same]).toEqual([id, same]);
    metrics.set(id, same);
  }
});

describe.each(LIBRARY.map((family) => [family.id, family] as const))("%s", (_, family) => {
  it("says everything in both languages, each in its own script", () => {
    for (const { zh, en } of bilinguals(family)) {
      expect(zh).toMatch(/[\u3400-\u9fff]|^%$/);
      expect(en).not.toMatch(CHINESE);
      expect(en.trim()).not.toBe("");
    }
  });

  it.each(LANGUAGES)("has objectives someone would say aloud (%s)", (language) => {
    expect(family.objectives.length).toBeGreaterThanOrEqual(2);
    for (const objective of family.objectives) {
      const text = objective[language];
      expect(text).not.toMatch(/[0-9０-９%％]/);
      expect(text).not.toMatch(BANNED);
      if (language === "zh") expect(characters(text)).toBeLessThanOrEqual(20);
      else expect(words(text)).toBeLessThanOrEqual(12);
      for (const name of kpiNames(family, language)) {
        expect(plainWord(text)).not.toMatch(new RegExp(language === "zh" ? name : `\\b${name}\\b`));
      }
    }
  });

  it("has four to eight candidates, early and outcome, one milestone at most", () => {
    const { candidates } = family;
    expect(candidates.length).toBeGreaterThanOrEqual(4);
    expect(candidates.length).toBeLessThanOrEqual(8);
    expect(candidates.some(early)).toBe(true);
    expect(candidates.some(({ timing }) => timing === "outcome")).toBe(true);
    expect(candidates.filter(({ krKind }) => krKind === "milestone").length).toBeLessThanOrEqual(1);
    expect(new Set(candidates.map(({ id }) => id)).size).toBe(candidates.length);
  });

  it("keeps candidates short, without figures, buzzwords or the KPI itself", () => {
    const names = [family.names, family.aliases, family.bare].flatMap(textsOf).map(plainWord);
    for (const { title, metric } of family.candidates) {
      expect(characters(title.zh)).toBeLessThanOrEqual(30);
      expect(words(title.en)).toBeLessThanOrEqual(12);
      for (const text of textsOf([title, metric])) {
        expect(text).not.toMatch(/[0-9０-９]/);
        expect(text).not.toMatch(BANNED);
        expect(names).not.toContain(plainWord(text));
      }
    }
  });

  it("has figures only as marked assumptions", () => {
    for (const { assumption, krKind } of [...family.candidates, family.counter]) {
      if (assumption === undefined) continue;
      expect(["at_least", "at_most", "within"]).toContain(krKind);
      expect(assumption.reason.zh).not.toBe("");
    }
  });

  it("has its proof with every milestone and none elsewhere", () => {
    for (const { krKind, proof } of family.candidates) {
      expect(proof !== undefined).toBe(krKind === "milestone");
    }
  });

  it("blocks the cheat by a metric that is no candidate", () => {
    expect(family.candidates.map(({ id }) => id)).not.toContain(family.counter.id);
  });

  it("has a driver formula that reads, each driver named and each factor in it", () => {
    const { drivers, candidates } = family;
    const linked = candidates.flatMap(({ driver }) => (driver === undefined ? [] : [driver]));
    if (drivers === undefined) {
      expect(linked).toEqual([]);
      expect(candidates.filter(({ link }) => link === "factor")).toEqual([]);
      return;
    }
    const names = driversOf(valueOf(readFormula(drivers.text)));
    expect([...Object.keys(drivers.names)].sort()).toEqual([...names].sort());
    for (const driver of linked) expect(names).toContain(driver);
    for (const { link, driver } of candidates) if (link === "factor") expect(driver).toBeDefined();
  });

  it("speaks of families that exist", () => {
    const ids = LIBRARY.map(({ id }) => id);
    for (const { alsoServes = [] } of family.candidates) {
      for (const id of alsoServes) {
        expect(ids).toContain(id);
        expect(id).not.toBe(family.id);
      }
    }
  });

  it("warns of tasks, at least two", () => {
    expect(family.tasks.length).toBeGreaterThanOrEqual(2);
  });
});

const kpiNames = ({ names, aliases, bare }: Family, language: "zh" | "en"): readonly string[] =>
  [names[language], ...aliases[language], ...(bare?.[language] ?? [])].map(plainWord);

const early = ({ timing, movesInWeeks }: Candidate): boolean =>
  timing === "leading" && movesInWeeks <= 4;
