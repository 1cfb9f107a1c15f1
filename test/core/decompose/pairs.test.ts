/** Any two KPIs of the library in one plan: one key result for a driver they share, never one draft. */
import { draftOkr } from "../../../core/decompose/draft";
import { draftOkrs } from "../../../core/decompose/draft-several";
import type { Draft } from "../../../core/decompose/draft-types";
import { LIBRARY } from "../../../core/decompose/library";
import type { Family } from "../../../core/decompose/library/family";
import { LANGUAGES } from "../../../core/kernel/language";
import { contextIn, sentence } from "./kpis";

const FAMILIES = LIBRARY.map((family) => ({ family, draft: draftedAlone(family) }));

function draftedAlone(family: Family): Draft {
  return draftOkr(sentence(family.names.zh), contextIn("zh"));
}

const idsOf = ({ candidates, counter }: Family): readonly string[] =>
  [...candidates, counter].map(({ id }) => id);

/** Pairs with a candidate or counter-metric in common; all others cannot touch one another. */
const TOUCHING = FAMILIES.flatMap((one, place) =>
  FAMILIES.slice(place + 1)
    .filter((other) => idsOf(one.family).some((id) => idsOf(other.family).includes(id)))
    .map((other) => [one.family, other.family] as const),
);

const text = ({ objective, keyResults }: Draft): string =>
  JSON.stringify([objective, ...keyResults.map(({ title }) => title)]);

it("has no two families with one draft", () => {
  const texts = FAMILIES.map(({ draft }) => text(draft));
  expect(new Set(texts).size).toBe(texts.length);
});

describe.each(LANGUAGES)("two KPIs that share a driver, in %s", (language) => {
  it("have it in one key result that serves both, and each a draft of its own", () => {
    expect(TOUCHING.length).toBeGreaterThan(20);
    const pairs = TOUCHING.flatMap(([one, other]) => [
      [one, other] as const,
      [other, one] as const,
    ]);
    for (const pair of pairs) {
      const names = pair.map(({ names: said }) => said[language]);
      const drafts = draftOkrs(
        names.map((name) => sentence(name)),
        contextIn(language),
      );
      const all = drafts.flatMap(({ keyResults }) => keyResults);
      const said = names.join(" and ");
      expect([said, new Set(all.map(({ id }) => id)).size]).toEqual([said, all.length]);
      expect([said, new Set(drafts.map(text)).size]).toEqual([said, 2]);
      for (const { keyResults, remarks, kpi } of drafts) {
        const serving = all.filter(({ serves }) => serves.includes(kpi.name));
        expect([said, keyResults.length >= 1 && serving.length >= 2]).toEqual([said, true]);
        const early = serving.some(
          ({ timing, movesInWeeks = 99 }) => timing === "leading" && movesInWeeks <= 4,
        );
        expect([said, early]).toEqual([said, true]);
        const shared = remarks.filter(({ code }) => code === "shares-key-result").length;
        const both = all.filter(({ serves }) => serves.length > 1).length;
        if (shared > 0) expect([said, both]).toEqual([said, shared]);
      }
    }
  });
});
