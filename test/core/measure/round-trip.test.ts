import fc from "fast-check";
import { readSentence, sayMeasure, type Language, type Measure } from "../../../core";

/** Names without cues, with numbers in them too. */
const NAMES: Readonly<Record<Language, readonly string[]>> = {
  zh: [
    "客户满意度",
    "毛利率",
    "P99延迟",
    "30天留存率",
    "华东区门店营收",
    "人均产值",
    "NPS",
    "库存周转天数",
  ],
  en: [
    "customer satisfaction",
    "gross margin",
    "P99 latency",
    "30-day retention",
    "NPS",
    "cost per hire",
    "revenue in EMEA",
  ],
};
const THINGS: Readonly<Record<Language, readonly (readonly [name: string, unit: string])[]>> = {
  zh: [
    ["行业客户", "个"],
    ["直营店", "家"],
    ["发明专利", "项"],
    ["用户访谈", "次"],
  ],
  en: [
    ["enterprise customers", "customers"],
    ["blog posts", "posts"],
    ["security drills", "drills"],
  ],
};
const WORK: Readonly<Record<Language, readonly string[]>> = {
  zh: ["新办公室搬迁", "供应商分级管理制度", "ISO9001体系认证"],
  en: ["office move", "SOC 2 audit", "pricing page"],
};
const PERIODS: Readonly<Record<Language, readonly string[]>> = {
  zh: ["2026年底前", "三季度末前", "每月", "Q3", "6月30日前"],
  en: ["by Q3 2026", "by June 30", "per quarter", "this year", "within six months"],
};
const UNITS: Readonly<Record<Language, readonly (string | undefined)[]>> = {
  zh: ["%", "元", "天", "分", undefined],
  en: ["%", "$", "days", "ms", undefined],
};

const tidy = (value: number): number => Number(value.toPrecision(12));
/** 2026 alone is a year to everybody. */
const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value < 2100;
/** Two decimals, so that a ratio has four. */
const amount = fc
  .integer({ min: 1, max: 10_000_000 })
  .map((cents) => cents / 100)
  .filter((value) => !isYear(value));
const inUnit = (value: number, unit: string | undefined): number =>
  unit === "%" ? tidy(value / 100) : value;
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });

const sorted = (a: number, b: number): readonly [number, number] =>
  a < b ? [a, b] : [b, tidy(a + 1)];

function shapes(language: Language): fc.Arbitrary<Omit<Measure, "ambiguities" | "period">> {
  const metric = fc.constantFrom(...NAMES[language]);
  const unit = fc.constantFrom(...UNITS[language]);
  const way = fc.constantFrom("increase" as const, "decrease" as const);
  const change = fc
    .record({
      metric,
      direction: way,
      value: amount,
      bound: maybe(fc.constantFrom(">=" as const, ">" as const, "~" as const)),
    })
    .chain(({ value, bound, ...named }) => {
      const rest = { ...named, ...(bound !== undefined && { bound }) };
      return fc.constantFrom(
        { ...rest, targetKind: "relative" as const, target: inUnit(value, "%"), unit: "%" },
        { ...rest, targetKind: "points" as const, target: inUnit(value, "%"), unit: "pp" },
        {
          ...rest,
          targetKind: "absolute_delta" as const,
          target: value,
          unit: language === "zh" ? "天" : "days",
        },
      );
    });
  const level = fc
    .record({ metric, unit, from: amount, to: amount, known: fc.boolean(), moves: fc.boolean() })
    .filter(({ from, to }) => from !== to)
    .map(({ metric: name, unit: one, from, to, known, moves }) => ({
      metric: name,
      direction: !moves
        ? ("reach" as const)
        : from < to
          ? ("increase" as const)
          : ("decrease" as const),
      targetKind: "level" as const,
      ...(known && moves && { baseline: inUnit(from, one) }),
      target: inUnit(to, one),
      ...(one !== undefined && { unit: one }),
    }));
  const limit = fc
    .record({ metric, unit, value: amount, upper: fc.boolean(), strict: fc.boolean() })
    .map(({ metric: name, unit: one, value, upper, strict }) => ({
      metric: name,
      direction: upper ? ("maintain" as const) : ("reach" as const),
      targetKind: upper ? ("upper_bound" as const) : ("lower_bound" as const),
      bound: upper
        ? strict
          ? ("<" as const)
          : ("<=" as const)
        : strict
          ? (">" as const)
          : (">=" as const),
      target: inUnit(value, one),
      ...(one !== undefined && { unit: one }),
    }));
  const band = fc
    .record({ metric, unit, a: amount, b: amount })
    .map(({ metric: name, unit: one, a, b }) => {
      const [low, high] = sorted(a, b);
      return {
        metric: name,
        direction: "maintain" as const,
        targetKind: "range" as const,
        target: inUnit(low, one),
        targetHigh: inUnit(high, one),
        ...(one !== undefined && { unit: one }),
      };
    });
  const count = fc
    .record({
      thing: fc.constantFrom(...THINGS[language]),
      value: fc.integer({ min: 1, max: 5000 }).filter((value) => !isYear(value)),
      adds: fc.boolean(),
      least: fc.boolean(),
    })
    .map(({ thing: [name, one], value, adds, least }) => ({
      metric: name,
      direction: adds ? ("increase" as const) : ("achieve" as const),
      targetKind: "count" as const,
      ...(least && { bound: ">=" as const }),
      target: value,
      unit: one,
    }));
  const done = fc.constantFrom(...WORK[language]).map((name) => ({
    metric: name,
    direction: "achieve" as const,
    targetKind: "milestone" as const,
  }));
  const vague = fc
    .record({
      metric,
      direction: way,
    })
    .map((one) => ({ ...one, targetKind: "none" as const }));
  return fc.oneof(change, level, limit, band, count, done, vague);
}

describe.each(["zh", "en"] as const)("what is said in %s is read as the same", (language) => {
  it("for every measure", () => {
    const measures = fc
      .record({ shape: shapes(language), period: maybe(fc.constantFrom(...PERIODS[language])) })
      .map(({ shape, period }) => ({ ...shape, ...(period !== undefined && { period }) }));
    fc.assert(
      fc.property(measures, (measure) => {
        const sentence = sayMeasure({ ...measure, ambiguities: [] }, language);
        const read = readSentence(sentence).map(({ ambiguities, ...rest }) => {
          expect(Array.isArray(ambiguities)).toBe(true);
          return rest;
        });
        expect({ sentence, read }).toEqual({ sentence, read: [measure] });
      }),
      { numRuns: 2000 },
    );
  });
});
