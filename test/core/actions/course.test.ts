import { courseSentences, LANGUAGES, type CellValue } from "../../../core";
import { course } from "../../support/commands";
import { dayOf } from "../../../core/kernel/day";
import { day, openBook } from "../../support/open-book";

const SALES = [1180, 905, 1120, 860, 1075, 1240, 930, 1005, 820, 1150, 980, 1215, 930, 1010, 870];
const month = (n: number): number =>
  dayOf({ year: 2025 + Math.floor(n / 12), month: (n % 12) + 1, day: 1 }) ?? 0;
const history = (id: string, values: readonly number[]): readonly CellValue[][] =>
  values.map((value, n) => [id, month(n), value]);

const sheet = (name: string, rows: readonly (readonly CellValue[])[]) => ({ name, rows });
const KPIS = sheet("KPIs", [
  ["ID", "KPI", "Direction", "Baseline", "Target", "Unit"],
  ["KPI-001", "Online sales", "increase", 1040, 1352, "10k CNY"],
  ["KPI-002", "Conversion rate", "increase", 0.03, 0.035, "%"],
  ["KPI-003", "Go live with the member shop", "achieve", null, null, null],
]);
const CALM = SALES.map((_, n) => 0.03 + 0.0005 * ((n % 3) - 1));
const HISTORY = sheet("History", [
  ["KPI ID", "Date", "Actual"],
  ...history("KPI-001", SALES),
  ...history("Conversion rate", [...CALM.slice(0, 14), 0.022]),
]);
const OKRS = (current: number) =>
  sheet("OKRs", [
    [
      "Objective",
      "Key result",
      "KPI ID",
      "Role",
      "Kind",
      "Baseline",
      "Target",
      "Current",
      "Start",
      "Due",
    ],
    [
      "Win",
      "Lift conversion",
      "KPI-002",
      "key result",
      "reach",
      0,
      10,
      current,
      day("2026-01-01"),
      day("2026-06-30"),
    ],
    [
      "Win",
      "Keep returns low",
      "KPI-002",
      "guardrail",
      "at most",
      null,
      5,
      4,
      day("2026-01-01"),
      day("2026-06-30"),
    ],
  ]);
const EVENTS = (items: string, date: string) =>
  sheet("Events", [
    ["Date", "What", "Items", "Until"],
    [day(date), "Ad account suspended", items, null],
  ]);

const view = async (...sheets: readonly ReturnType<typeof sheet>[]) =>
  course(await openBook({ sheets }, "en", day("2026-03-31")).snapshot());
const told = async (...sheets: readonly ReturnType<typeof sheet>[]) =>
  Object.fromEntries(
    (await view(...sheets)).items.map(({ kpi, reading }) => [
      kpi.name,
      [reading.course, reading.step],
    ]),
  );

it("gives each KPI one verdict, the most urgent first, and leaves out what has no number", async () => {
  const { items } = await view(KPIS, HISTORY, OKRS(5));
  expect(items.map(({ kpi, reading }) => [kpi.name, reading.course])).toEqual([
    ["Conversion rate", "bad_signal"],
    ["Online sales", "level_too_low"],
  ]);
  expect(items[0]?.spot).toMatchObject({ sheetName: "KPIs", area: { row: 2, column: 1 } });
});

it("names the driver that shows what the KPI is too noisy for", async () => {
  const { items } = await view(KPIS, HISTORY, OKRS(5));
  const drivers = items.find(({ kpi }) => kpi.name === "Online sales")?.drivers ?? [];
  expect(drivers.map(({ name, chart }) => [name, chart.reading?.verdict])).toEqual([
    ["Conversion rate", "concern"],
  ]);
  for (const language of LANGUAGES) {
    expect(courseSentences(language).drivers(drivers)).toContain("Conversion rate");
  }
});

it.each([
  [5, "change_key_result"],
  [1, "unblock"],
])("reads a bad signal with the pace of its key results: %d of 10", async (current, step) => {
  expect((await told(KPIS, HISTORY, OKRS(current)))["Conversion rate"]).toEqual([
    "bad_signal",
    step,
  ]);
});

it.each([
  ["the KPI's id", "KPI-002", "2026-03-10", "event"],
  ["its name", "Conversion rate", "2026-03-10", "event"],
  ["all", "", "2026-03-10", "event"],
  ["another KPI", "KPI-009", "2026-03-10", "bad_signal"],
  ["a time long gone", "KPI-002", "2025-06-01", "bad_signal"],
])("lets a dated event explain the last value of %s", async (_, items, date, verdict) => {
  const found = await told(KPIS, HISTORY, OKRS(5), EVENTS(items, date));
  expect(found["Conversion rate"]?.[0]).toBe(verdict);
});

it("reads nothing after the as-of day", async () => {
  const later = sheet("History", [
    ["KPI ID", "Date", "Actual"],
    ...history("KPI-001", SALES),
    ["KPI-001", day("2026-04-01"), 9000],
  ]);
  const found = (await view(KPIS, later)).items.find(({ kpi }) => kpi.id === "KPI-001");
  expect(found?.chart.last).toBe(870);
});

it.each([
  [0, "too_early"],
  [1, "guardrail_broken"],
])("takes a zero that is kept as a guardrail: %d accidents", async (actual, verdict) => {
  const safety = sheet("KPIs", [
    ["KPI", "Target", "Actual"],
    ["Serious accidents", 0, actual],
  ]);
  const [item] = (await view(safety)).items;
  expect([item?.reading.course, item?.gap?.ratio]).toEqual([verdict, actual === 0 ? 0 : -1]);
});
