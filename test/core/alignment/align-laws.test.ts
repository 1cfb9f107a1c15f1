import fc from "fast-check";
import { align } from "../../../core/alignment/align";
import type { BookToAlign } from "../../../core/alignment/graph/book";
import { alignmentSentences as en } from "../../../core/i18n/en/alignment";
import { alignmentSentences as zh } from "../../../core/i18n/zh/alignment";
import { sayAlignment } from "../../../core/i18n/alignment";
import { day } from "../../support/open-book";
import { bookOf, found, keyResult, link, rules, SALES, TEAMS } from "./align-books";

describe("circles", () => {
  const chain = (ids: readonly string[]): Partial<BookToAlign> => ({
    keyResults: ids.map((id) => keyResult(id, { objective: undefined } as never)),
    links: ids.map((id, n) => link(id, ids[n + 1] ?? ids[0] ?? "")),
  });

  it("names the whole circle and the link that closes it", () => {
    const told = found(chain(["KR-001", "KR-002", "KR-003"]));
    expect(told).toEqual([
      expect.objectContaining({
        rule: "links-in-circle",
        severity: "error",
        place: { list: "links", at: 0, field: "to" },
        facts: { items: ["KR-001 Result KR-001", "KR-002 Result KR-002", "KR-003 Result KR-003"] },
      }),
    ]);
    expect(rules({ links: [link("KR-001", "KR-001")] })).toEqual(["links-in-circle"]);
    // A key result belongs to its objective, which cannot in turn serve it.
    expect(rules({ links: [link("O-001", "KR-001")] })).toEqual(["links-in-circle"]);
  });

  const node = fc.integer({ min: 0, max: 30 });
  const arrows = fc.array(fc.tuple(node, node), { maxLength: 80 });
  const named = (n: number): string => `KR-${n}`;
  const bookWith = (pairs: readonly (readonly [number, number])[]): Partial<BookToAlign> => ({
    keyResults: Array.from({ length: 31 }, (_, n) => keyResult(named(n))),
    links: pairs.map(([from, to]) => link(named(from), named(to))),
  });

  it("are never found where every link leads upwards", () => {
    fc.assert(
      fc.property(arrows, (pairs) => {
        const upwards = pairs.filter(([from, to]) => from !== to);
        const sorted = upwards.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
        return !rules(bookWith(sorted)).includes("links-in-circle");
      }),
    );
  });

  it("are always found once a path is closed, and what is named is one", () => {
    fc.assert(
      fc.property(arrows, fc.uniqueArray(node, { minLength: 1, maxLength: 8 }), (pairs, path) => {
        const closing = path.map((from, n) => [from, path[(n + 1) % path.length] ?? from] as const);
        const all = [...pairs, ...closing];
        const steps = new Set(all.map(([from, to]) => `${named(from)} ${named(to)}`));
        const circles = found(bookWith(all)).flatMap((one) =>
          one.rule === "links-in-circle" ? [one.facts.items] : [],
        );
        const ids = circles.map((items) => items.map((item) => item.split(" ")[0] ?? ""));
        return (
          circles.length > 0 &&
          ids.every((circle) =>
            circle.every((id, n) => steps.has(`${id} ${circle[(n + 1) % circle.length] ?? ""}`)),
          )
        );
      }),
    );
  });
});

describe("any book", () => {
  const name = fc.constantFrom("Sales", "Marketing", "Field sales", "Nowhere", undefined);
  const anyResult = fc
    .record({
      objective: fc.constantFrom(0, 1, undefined),
      team: name,
      owner: fc.constantFrom("An", "Bo", undefined),
      kpiIds: fc.subarray(["KPI-001", "KPI-002", "KPI-9"]),
      link: fc.constantFrom("part", "factor", "bet", undefined),
      contribution: fc.option(fc.integer({ min: -500, max: 900 }), { nil: undefined }),
      baseline: fc.constantFrom(0, 10, undefined),
      target: fc.constantFrom(0, 10, 20, undefined),
      metric: fc.constantFrom("orders", "sales", "cost"),
      better: fc.constantFrom(1, -1, undefined),
      effort: fc.constantFrom(0, 30, 90, undefined),
      table: fc.constantFrom(0, 1),
      due: fc.constantFrom(day("2026-03-31"), day("2026-05-31"), undefined),
    })
    .map((one) => one as Parameters<typeof keyResult>[1]);
  const end = fc.constantFrom("KR-0", "KR-1", "KR-2", "O-001", "O-002", "KPI-001", "KPI-002", "?");
  const anyLink = fc.record({
    from: end,
    to: end,
    kind: fc.constantFrom("supports" as const, "shares" as const, "opposes" as const),
    share: fc.constantFrom(0.2, 0.5, 1, undefined),
  });
  const anyBook = fc
    .record({
      results: fc.array(anyResult, { maxLength: 6 }),
      links: fc.array(anyLink, { maxLength: 8 }),
    })
    .map(({ results, links }) =>
      bookOf({
        kpis: [SALES, { ...SALES, id: "KPI-002", name: "Cost", metric: "cost", changes: [-50] }],
        objectives: [
          { id: "O-001", title: "One" },
          { id: "O-002", title: "Two" },
        ],
        keyResults: results.map((one, n) => keyResult(`KR-${n}`, one)),
        teams: TEAMS,
        links: links as BookToAlign["links"],
      }),
    );

  it("is told the same whatever the order of its rows", () => {
    const countsOf = (book: BookToAlign) =>
      align(book)
        .findings.map(({ rule }) => rule)
        .sort();
    fc.assert(
      fc.property(anyBook, (book) => {
        const back = {
          ...book,
          kpis: [...book.kpis].reverse(),
          keyResults: [...book.keyResults].reverse(),
          links: [...book.links].reverse(),
          teams: [...book.teams].reverse(),
        };
        expect(countsOf(back)).toEqual(countsOf(book));
      }),
      { numRuns: 400 },
    );
  });

  it("gives sentences in both languages that say every fact, at a cell of the book", () => {
    const told = new Set<string>();
    fc.assert(
      fc.property(anyBook, (book) => {
        for (const finding of align(book).findings) {
          told.add(finding.rule);
          expect(finding.place.at).toBeLessThan(book[finding.place.list].length);
          const [english, chinese] = [sayAlignment(finding, "en"), sayAlignment(finding, "zh")];
          expect(english).toMatch(/\.$/);
          expect(chinese).toMatch(/[\u3400-\u9fff].*。$/);
          expect(english + chinese).not.toMatch(/undefined|NaN|Infinity|\[object/);
        }
      }),
      { numRuns: 300 },
    );
    expect(told.size).toBeGreaterThan(12);
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  });
});

it("takes time that grows with the links and no faster", () => {
  const took = (count: number): number => {
    const book = bookOf({
      keyResults: Array.from({ length: count }, (_, n) =>
        keyResult(`KR-${n}`, { team: "Field sales" }),
      ),
      links: Array.from({ length: count }, (_, n) => link(`KR-${n}`, `KR-${Math.floor(n / 2)}`)),
      teams: TEAMS,
    });
    const before = performance.now();
    align(book);
    return performance.now() - before;
  };
  took(1000);
  const small = took(2500);
  expect(took(10_000)).toBeLessThan(small * 9 + 500);
});
