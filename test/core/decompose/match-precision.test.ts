/** A wrong family is worse than none: it drafts on another topic, where three questions would not. */
import { LIBRARY } from "../../../core/decompose/library";
import { matchFamily } from "../../../core/decompose/match";
import { KPI_NAMES_EN } from "./kpi-names-en";
import { KPI_NAMES_ZH } from "./kpi-names-zh";

const found = [...KPI_NAMES_ZH, ...KPI_NAMES_EN].map(([name, family]) => ({
  name,
  family,
  got: matchFamily(name, LIBRARY)?.family.id,
}));

it("names a wrong family for at most two in a hundred", () => {
  const named = found.filter(({ got }) => got !== undefined);
  const wrong = named
    .filter(({ got, family }) => got !== family)
    .map(({ name, got }) => [name, got]);
  expect(wrong.slice(Math.floor(named.length * 0.02))).toEqual([]);
  expect(named.length).toBeGreaterThan(200);
});

it("knows at least nine in ten of those it has a family for", () => {
  const wanted = found.filter(({ family }) => family !== undefined);
  const known = wanted.filter(({ got, family }) => got === family);
  expect(known.length / wanted.length).toBeGreaterThanOrEqual(0.9);
});
