/**
 * What Keel's verdict and a month-on-month rule do in the same quarters: alarms for nothing, and falls
 * that nobody hears of. Seeded: every run prints the same table.
 *
 * A KPI is visitors × conversion, as online sales are: visitors swing by 20 %, conversion by 5 %, each
 * month by itself. Twelve months are known (of seasonal KPIs twenty-four); then come the three months of
 * a quarter, and after each of them both rules are asked once. Falls begin with the quarter, in the
 * conversion.
 *
 * @packageDocumentation
 */
import { lens, type Day, type Kpi } from "../../core";
import { kpiCourse } from "../../core/course/kpi-course";
import { dayOf } from "../../core/kernel/day";

export interface Scenario {
  readonly name: string;
  /** Times its usual size that conversion is in month 0, 1 and 2 of the quarter. */
  readonly fall: readonly [number, number, number];
  readonly seasonal: boolean;
  /** Nothing has happened: whoever rings, rings for nothing. */
  readonly stable: boolean;
}

const NONE = [1, 1, 1] as const;

export const SCENARIOS: readonly Scenario[] = [
  { name: "stable", fall: NONE, seasonal: false, stable: true },
  { name: "stable, with a season", fall: NONE, seasonal: true, stable: true },
  { name: "drifts down by 5 % a month", fall: [0.95, 0.9, 0.85], seasonal: false, stable: false },
  { name: "falls by 20 %", fall: [0.8, 0.8, 0.8], seasonal: false, stable: false },
  { name: "falls by 30 %", fall: [0.7, 0.7, 0.7], seasonal: false, stable: false },
  { name: "falls by 30 %, with a season", fall: [0.7, 0.7, 0.7], seasonal: true, stable: false },
  { name: "the shock: falls by 70 %", fall: [0.3, 0.3, 0.3], seasonal: false, stable: false },
];

/** Shares of quarters in which each rule rang at least once. */
export interface Rang {
  readonly scenario: Scenario;
  readonly naive: number;
  /** The KPI's own chart. */
  readonly chart: number;
  /** Keel's verdict says to act: a bad signal, or the usual level is too low. */
  readonly verdict: number;
  /** The verdict, or a bad signal in a driver's chart. */
  readonly drivers: number;
}

export const RUNS = 2000;
const ALARM = 0.2;
const SHAPE = [0.9, 0.6, 0.95, 0.9, 0.95, 1.5, 0.9, 0.85, 0.95, 1, 1.7, 0.8];
const VISITORS = { level: 20_000, noise: 0.2 };
const CONVERSION = { level: 0.05, noise: 0.05 };
const KPI: Kpi = {
  id: "KPI-001",
  name: "Sales",
  target: VISITORS.level * CONVERSION.level,
};

export function simulate(runs = RUNS, seed = 20_261_125): readonly Rang[] {
  return SCENARIOS.map((scenario, place) => {
    const normal = normals(seed + place);
    const rang = { naive: 0, chart: 0, verdict: 0, drivers: 0 };
    for (let run = 0; run < runs; run++) {
      const heard = quarter(scenario, normal);
      for (const rule of RULES) if (heard[rule]) rang[rule]++;
    }
    const share = (count: number): number => count / runs;
    return {
      scenario,
      naive: share(rang.naive),
      chart: share(rang.chart),
      verdict: share(rang.verdict),
      drivers: share(rang.drivers),
    };
  });
}

const RULES = ["naive", "chart", "verdict", "drivers"] as const;

type Heard = Readonly<Record<(typeof RULES)[number], boolean>>;

/** Whether each rule rings in one of the three months. */
function quarter({ fall, seasonal, stable }: Scenario, normal: () => number): Heard {
  const before = seasonal ? 24 : 12;
  const months = Array.from({ length: before + 3 }, (_, n) => {
    const season = seasonal ? (SHAPE[n % 12] ?? 1) : 1;
    const visitors = VISITORS.level * season * Math.max(0.05, 1 + VISITORS.noise * normal());
    const level = CONVERSION.level * (fall[n - before] ?? 1);
    const conversion = level * Math.max(0.05, 1 + CONVERSION.noise * normal());
    return { visitors, conversion, sales: visitors * conversion };
  });
  let heard: Heard = { naive: false, chart: false, verdict: false, drivers: false };
  for (let known = before + 1; known <= before + 3; known++) {
    const now = asked(months.slice(0, known), before, stable);
    heard = {
      naive: heard.naive || now.naive,
      chart: heard.chart || now.chart,
      verdict: heard.verdict || now.verdict,
      drivers: heard.drivers || now.drivers,
    };
  }
  return heard;
}

interface Month {
  readonly visitors: number;
  readonly conversion: number;
  readonly sales: number;
}

function asked(months: readonly Month[], before: number, stable: boolean): Heard {
  const [last, previous] = [months[months.length - 1], months[months.length - 2]];
  const move = (last?.sales ?? 0) / (previous?.sales ?? 1) - 1;
  // Where something has fallen, only a move downwards has heard it.
  const naive = stable ? Math.abs(move) >= ALARM : move <= -ALARM;
  const points = months.map(({ sales }, n) => ({ day: monthOf(n), value: sales }));
  const first = monthOf(before);
  const cycle = { start: first, due: (first + 364) as Day };
  const found = kpiCourse({ kpi: KPI, better: 1, accumulation: "flow", points, cycle });
  const chart = found.chart.reading?.verdict === "concern";
  const verdict = ACTS.has(found.reading.course);
  const frozen = { from: 1, to: before };
  const conversion = lens(
    months.map((month) => month.conversion),
    1,
    frozen,
  );
  const drivers = verdict || conversion.reading?.verdict === "concern";
  return { naive, chart, verdict, drivers };
}

const ACTS: ReadonlySet<string> = new Set(["bad_signal", "level_too_low"]);

const FIRST_YEAR = 2023;

function monthOf(n: number): Day {
  const day = dayOf({ year: FIRST_YEAR + Math.floor(n / 12), month: (n % 12) + 1, day: 1 });
  if (day === undefined) throw new Error(`no month ${n}`);
  return day;
}

/** Standard normal numbers by Box and Muller, from a linear congruential generator. */
function normals(seed: number): () => number {
  let state = seed % 2_147_483_647;
  const uniform = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  for (let n = 0; n < 20; n++) uniform();
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** As Markdown: false alarms where nothing happened, misses where something fell. */
export function simulationTable(found: readonly Rang[]): string {
  const percent = (share: number): string => `${Math.round(100 * share)} %`;
  const line = ({ scenario, ...rang }: Rang): string => {
    const cells = RULES.map((rule) => percent(scenario.stable ? rang[rule] : 1 - rang[rule]));
    const what = scenario.stable ? "false alarm" : "missed";
    return `| ${[scenario.name, what, ...cells].join(" | ")} |`;
  };
  return [
    "| In a quarter the KPI | Share of quarters | 20 % month on month | Keel: KPI's chart | Keel: verdict | Keel: with driver charts |",
    "| --- | --- | --- | --- | --- | --- |",
    ...found.map(line),
  ].join("\n");
}
