import { draftPlan, knownLibrary, scan, type CellValue, type Snapshot } from "../../core";
import { bookOf } from "./book";
import type { Bench, Sides } from "./measure";

const KPIS = 1000;

/** KPIs of every family in every branch that is needed to make so many. */
function kpisOf(kpis: number): Snapshot {
  const families = knownLibrary();
  const rows = Array.from({ length: kpis }, (_, n): readonly CellValue[] => {
    const family = families[n % families.length];
    const branch = Math.floor(n / families.length) + 1;
    return [`KPI-${n}`, `Branch ${branch} ${family?.names.en ?? ""}`, 40 + n, 50 + 2 * n, null];
  });
  return bookOf({ KPIs: [["ID", "KPI", "Baseline", "Target", "Unit"], ...rows] });
}

function drafted(book: Snapshot, kpis: number): unknown {
  const request = { kpis: Array.from({ length: kpis }, (_, n) => `KPI-${n}`) };
  const { drafts } = draftPlan(book, request, knownLibrary());
  if (drafts.length !== kpis) throw new Error(`${drafts.length} drafts of ${kpis}`);
  return drafts;
}

/** Growth of 1.1 from 100 to 1,000 KPIs: 10 to the power of 1.1. */
const GROWTH = 12.6;

export const draftBenches: readonly Bench[] = [
  {
    name: "draft",
    against: `reading the workbook it comes from: ${KPIS} KPIs of every family, in branches`,
    limit: 12,
    prepare: (): Sides => {
      const book = kpisOf(KPIS);
      return { run: () => drafted(book, KPIS), bare: () => scan(book, knownLibrary()) };
    },
  },
  {
    name: "draft-growth",
    against: "the same for 100 KPIs (10 is linear, 12.6 an exponent of 1.1)",
    limit: GROWTH,
    prepare: (): Sides => {
      const [large, small] = [kpisOf(KPIS), kpisOf(KPIS / 10)];
      return { run: () => drafted(large, KPIS), bare: () => drafted(small, KPIS / 10) };
    },
  },
];
