import { draftOkr } from "../../../core/decompose/draft";
import type { Draft, DraftKeyResult, KpiToDraft } from "../../../core/decompose/draft-types";
import { LIBRARY } from "../../../core/decompose/library";
import type { Family } from "../../../core/decompose/library/family";
import type { Stated } from "../../../core/decompose/stated";
import { LANGUAGES, type Language } from "../../../core/kernel/language";
import { breaches } from "./draft-laws";
import { contextIn } from "./kpis";

/** Every way a target may be said of a KPI, for a family in a language. */
function targets(family: Family): readonly (readonly [string, Stated, number | undefined])[] {
  const direction = family.better === "higher" ? "increase" : "decrease";
  const isRate = family.unit === "ratio";
  const stated = (targetKind: Stated["targetKind"], target: number): Stated => ({
    direction,
    targetKind,
    target,
    ...((isRate || targetKind === "relative") && { unit: "%" }),
  });
  const opening = isRate ? 0.4 : 120;
  const level = family.better === "higher" ? opening * 1.2 : opening * 0.8;
  const said: readonly (readonly [string, Stated])[] = [
    ["a relative target", stated("relative", 0.1)],
    ["a level", stated("level", level)],
    ["points or a number more", stated(isRate ? "points" : "absolute_delta", isRate ? 0.05 : 20)],
    ["a bound", stated(family.better === "higher" ? "lower_bound" : "upper_bound", level)],
    ["no target", { targetKind: "none", direction }],
  ];
  return said.flatMap(([words, one]) => [
    [`${words}, no baseline`, one, undefined] as const,
    [`${words}, a baseline`, one, opening] as const,
  ]);
}

const NAMED: readonly ((name: string, language: Language) => string)[] = [
  (name) => name,
  (name, language) => (language === "zh" ? `华东区${name}` : `EMEA ${name}`),
];

const drafted = (name: string, language: Language, stated: Stated, opening?: number) => {
  const input: KpiToDraft = {
    kpi: {
      id: "K",
      name,
      ...(opening !== undefined && { baseline: opening, comparisonBase: opening }),
    },
    measures: [{ ...stated, metric: name }],
  };
  return draftOkr(input, contextIn(language));
};

describe.each(LANGUAGES)("a draft for any family, in %s", (language) => {
  it.each(LIBRARY.map((family) => [family.id, family] as const))("%s", (id, family) => {
    const broken = NAMED.flatMap((named) =>
      targets(family).flatMap(([words, stated, opening]) => {
        const name = named(family.names[language], language);
        const draft = drafted(name, language, stated, opening);
        const faults = [
          ...(draft.familyId === id
            ? []
            : [{ rule: 0, what: `family ${draft.familyId ?? "none"}` }]),
          ...breaches(draft, family, language),
        ];
        return faults.map((breach) => ({ name, words, ...breach }));
      }),
    );
    expect(broken).toEqual([]);
  });
});

describe("a draft that breaks a rule", () => {
  const family = LIBRARY.find(({ id }) => id === "net-revenue-retention");
  if (family === undefined) throw new Error("no such family");
  const good = drafted("NRR", "en", { targetKind: "level", target: 1.1, unit: "%" });
  const [first] = good.keyResults;
  if (first === undefined) throw new Error("no key result");
  const withFirst = (change: Partial<DraftKeyResult>): Partial<Draft> => ({
    keyResults: [{ ...first, ...change }, ...good.keyResults.slice(1)],
  });
  const withNotes = (...codes: readonly string[]): Partial<DraftKeyResult> => ({
    notes: first.notes.filter(({ code }) => !codes.includes(code)),
  });
  const bet = good.keyResults.find(({ link }) => link === "bet") ?? first;

  const PLANTED: readonly (readonly [rule: number, change: Partial<Draft>])[] = [
    [1, { objective: "" }],
    [1, { objective: "Reach 112 of something" }],
    [1, { objective: "Improve what customers see" }],
    [1, { objective: "Raise NRR with everybody" }],
    [1, { objective: "one two three four five six seven eight nine ten eleven twelve thirteen" }],
    [2, withFirst({ metric: "net revenue retention" })],
    [3, withFirst(withNotes("baseline-wanted"))],
    [3, withFirst(withNotes("target-wanted"))],
    [3, { keyResults: [{ ...first, due: undefined } as never, ...good.keyResults.slice(1)] }],
    [3, withFirst({ kind: "milestone" })],
    [4, withFirst({ baseline: 0.09, ...withNotes("baseline-wanted") })],
    [4, withFirst({ target: 0.06, ...withNotes("target-wanted") })],
    [4, withFirst({ contribution: 0.03 })],
    [5, { keyResults: [{ ...first, link: undefined } as never, ...good.keyResults.slice(1)] }],
    [5, withFirst({ link: "factor", metric: "Something else" })],
    [5, { keyResults: [...good.keyResults.slice(0, 2), { ...bet, contribution: 1 }] }],
    [5, { keyResults: [...good.keyResults.slice(0, 2), { ...bet, lagWeeks: 0 }] }],
    [6, { arithmetic: { code: "nothing-adds-up", weeks: 4 } }],
    [6, { arithmetic: { code: "nothing-adds-up", weeks: 0 } }],
    [8, { keyResults: good.keyResults.filter(({ timing }) => timing === "outcome") }],
    [8, { keyResults: good.keyResults.filter(({ timing }) => timing === "leading") }],
    [11, { guardrails: [] }],
    [11, { guardrails: good.guardrails.map((one) => ({ ...one, notes: [] })) }],
    [12, withFirst({ title: "流失率降低" })],
    [12, { keyResults: [first, first, bet] }],
  ];

  it.each(PLANTED)("is found out: rule %s (%#)", (rule, change) => {
    expect(breaches(good, family, "en")).toEqual([]);
    const found = breaches({ ...good, ...change }, family, "en");
    expect(found.map((breach) => breach.rule)).toContain(rule);
  });
});
