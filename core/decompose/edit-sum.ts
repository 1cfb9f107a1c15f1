import type { Draft, DraftKeyResult } from "./draft-types";
import { scaleBetween } from "./driver-plan";
import type { Arithmetic } from "./note";
import { openSum } from "./open-sum";

type DriversClose = Extract<Arithmetic, { code: "drivers-close" }>;

/**
 * The draft with its arithmetic and contributions as its key results now make them. A driver whose
 * key result was taken out stays where it is; a sum that cannot be done again is left out, and one
 * that waited for figures is done once they are there.
 */
export function resum(draft: Draft): Draft {
  const { arithmetic, ...rest } = draft;
  if (arithmetic === undefined || arithmetic.code === "drivers-cannot-split") return draft;
  if (arithmetic.code === "drivers-close") {
    const drivers = moved(arithmetic, draft.keyResults);
    if (drivers === undefined) return draft;
    const sum = sumOf(arithmetic, drivers);
    return sum === undefined
      ? { ...rest, keyResults: rest.keyResults.map(withoutContribution) }
      : { ...rest, arithmetic: sum, keyResults: rest.keyResults.map((row) => carrying(row, sum)) };
  }
  if (arithmetic.code === "parts-close") return draft.keyResults.some(isPart) ? draft : rest;
  const sum = closedSum(draft);
  if (sum !== undefined) {
    return {
      ...rest,
      arithmetic: sum,
      keyResults: rest.keyResults.map((row) => carrying(row, sum)),
    };
  }
  const open = openSum(rest);
  return open === undefined ? rest : { ...rest, arithmetic: open };
}

/** The sum, once the user has filled in where every driver stands and is to go. */
function closedSum({ goal, drivers, keyResults }: Draft): DriversClose | undefined {
  if (drivers === undefined || drivers.form === "mixed" || goal.to === undefined) return undefined;
  const known = drivers.names.flatMap((name): DriversClose["drivers"] => {
    const row = keyResults.find(({ metric }) => metric === name);
    const { baseline, target, unit } = row ?? {};
    if (baseline === undefined || typeof target !== "number") return [];
    return [{ name, baseline, target, contribution: 0, ...(unit !== undefined && { unit }) }];
  });
  if (known.length < drivers.names.length) return undefined;
  const make = drivers.form === "product" ? product : total;
  const computed = make(known.map(({ baseline }) => baseline));
  const whole: DriversClose = {
    code: "drivers-close",
    drivers: known,
    form: drivers.form,
    formula: drivers.formula,
    ...(goal.unit !== undefined && { unit: goal.unit }),
    goal: goal.to,
    computedToday: computed / scaleBetween(computed, goal.from),
    ...(goal.from !== undefined && { statedToday: goal.from }),
    residual: 0,
  };
  return sumOf(whole, known);
}

const isPart = ({ link }: DraftKeyResult): boolean => link === "part";

/** Drivers with the targets of their key results; `undefined` when none has changed. */
function moved(
  { drivers }: DriversClose,
  rows: readonly DraftKeyResult[],
): DriversClose["drivers"] | undefined {
  const now = drivers.map((driver) => {
    const row = rows.find(({ metric }) => metric === driver.name);
    const target = typeof row?.target === "number" ? row.target : driver.baseline;
    // A row that counts from zero does not say what the driver was before.
    const baseline = row?.baseline || driver.baseline;
    return { ...driver, baseline, target };
  });
  const same = now.every(
    ({ baseline, target }, place) =>
      baseline === drivers[place]?.baseline && target === drivers[place].target,
  );
  return same ? undefined : now;
}

/** `undefined` for a formula that is neither a plain product nor a plain sum. */
function sumOf(was: DriversClose, drivers: DriversClose["drivers"]): DriversClose | undefined {
  if (was.form === "mixed" || was.computedToday === 0) return undefined;
  const make = was.form === "product" ? product : total;
  // The drivers' units may differ from the KPI's by a power of ten.
  const scale = make(was.drivers.map(({ baseline }) => baseline)) / was.computedToday;
  const computedToday = make(drivers.map(({ baseline }) => baseline)) / scale;
  const made = make(drivers.map(({ target }) => target)) / scale;
  const moves = drivers.map(({ baseline, target }) =>
    was.form === "sum" ? target - baseline : logarithm(target / baseline),
  );
  const all = total(moves);
  if (![computedToday, made, all].every(Number.isFinite)) return undefined;
  const difference = was.goal - made;
  return {
    ...was,
    computedToday,
    drivers: drivers.map((driver, place) => ({
      ...driver,
      contribution: all === 0 ? 0 : ((made - computedToday) * (moves[place] ?? 0)) / all,
    })),
    residual: Math.abs(difference) <= 1e-9 * Math.abs(was.goal) ? 0 : difference,
  };
}

const product = (numbers: readonly number[]): number => numbers.reduce((all, one) => all * one, 1);
const total = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const logarithm = (ratio: number): number => (ratio > 0 ? Math.log(ratio) : NaN);

function carrying(row: DraftKeyResult, { drivers }: DriversClose): DraftKeyResult {
  const driver = drivers.find(({ name }) => name === row.metric);
  return driver === undefined ? row : { ...row, contribution: driver.contribution };
}

function withoutContribution(row: DraftKeyResult): DraftKeyResult {
  const { contribution, ...rest } = row;
  return row.link === "factor" && contribution !== undefined ? rest : row;
}
