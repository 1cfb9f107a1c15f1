/**
 * Whether a driver formula's units make its KPI's unit: money is money, time is time, a rate is
 * neither. A driver is a metric of the library, or a plain quantity whose name says its unit.
 */
import type { DriverTree } from "../../../core/decompose/driver-tree";
import { readFormula } from "../../../core/decompose/formula";
import type { Family, Library, MetricUnit } from "../../../core/decompose/library/family";

/** Units of the library's metrics by their Chinese names. */
export type MetricUnits = ReadonlyMap<string, MetricUnit>;

export const metricUnits = (library: Library): MetricUnits =>
  new Map(
    library.flatMap(({ aliases, unit, candidates, counter }): [string, MetricUnit][] => [
      ...aliases.zh.map((alias): [string, MetricUnit] => [alias, unit]),
      ...[...candidates, counter].map((one): [string, MetricUnit] => [one.metric.zh, one.unit]),
    ]),
  );

/** How a plain quantity's last words say what it is counted in. */
const QUANTITIES: readonly (readonly [RegExp, MetricUnit])[] = [
  [/(?:率|占比|比例)$/, "ratio"],
  [/用能$|周数$/, "none"],
  [/天数$/, "days"],
  [/小时$/, "hours"],
  [/(?:用时|时长)$/, "minutes"],
  [/(?:[^名差份]额|费用|成本|收入|单价|均价|坪效|投入|利润)$/, "money"],
  [/(?:[^倍]数|件|[例人次笔]次?|批次|会员|用户|量|产出|台|单)$/, "count"],
];

/** Exponents of money, time and number of things; `undefined` where the unit says nothing of them. */
type Power = Readonly<Record<"money" | "time" | "count", number>> | undefined;

const NOTHING = { money: 0, time: 0, count: 0 } as const;
const POWERS: Readonly<Record<MetricUnit, Power>> = {
  ratio: NOTHING,
  points: NOTHING,
  money: { ...NOTHING, money: 1 },
  count: { ...NOTHING, count: 1 },
  days: { ...NOTHING, time: 1 },
  hours: { ...NOTHING, time: 1 },
  minutes: { ...NOTHING, time: 1 },
  seconds: { ...NOTHING, time: 1 },
  none: undefined,
};

/** What is wrong with the units of a family's formula. */
export function unitFaults(family: Family, units: MetricUnits): readonly string[] {
  const { drivers } = family;
  const read = drivers && readFormula(drivers.text);
  if (drivers === undefined || read?.ok !== true) return [];
  const faults: string[] = [];
  let hasMoney = false;
  const powerOf = (tree: DriverTree): Power => {
    switch (tree.form) {
      case "constant":
        return NOTHING;
      case "driver": {
        const power = driverPower(drivers.names[tree.name]?.zh ?? "", units);
        if (power === "unknown") faults.push(`${tree.name} has no unit`);
        else hasMoney ||= power?.money === 1;
        return power === "unknown" ? undefined : power;
      }
      case "sum": {
        const powers = tree.terms.map(({ of }) => powerOf(of));
        const known = powers.flatMap((power) => power ?? []);
        const [first] = known;
        const alike = known.every(
          ({ money, time, count }) =>
            money === first?.money &&
            time === first.time &&
            // What a price is the price of is not said.
            (money === 1 || count === first.count),
        );
        if (!alike) faults.push(`${drivers.text} adds what cannot be added`);
        return known.length === powers.length ? first : undefined;
      }
      case "product":
        return tree.factors.reduce<Power>((all, { power, of }) => {
          const one = powerOf(of);
          if (all === undefined || one === undefined) return undefined;
          return {
            money: all.money + power * one.money,
            time: all.time + power * one.time,
            count: all.count + power * one.count,
          };
        }, NOTHING);
    }
  };
  const made = powerOf(read.value);
  const wanted = POWERS[family.unit];
  if (made === undefined || wanted === undefined) return faults;
  // A count may be one an hour, and a price hides what it is the price of.
  const isRate = family.unit === "count" || hasMoney;
  const fits =
    made.money === wanted.money &&
    (family.unit === "count" || made.time === wanted.time) &&
    (isRate || made.count === wanted.count || wanted.time === 1);
  return fits ? faults : [...faults, `${drivers.text} makes no ${family.unit}`];
}

function driverPower(name: string, units: MetricUnits): Power | "unknown" {
  const unit = units.get(name) ?? QUANTITIES.find(([pattern]) => pattern.test(name))?.[1];
  if (unit === undefined) return "unknown";
  const power = POWERS[unit];
  const perTime = /^日均(?:销售成本|产出)|^每(?:小时|分钟)|每分钟/.test(name);
  return perTime && power !== undefined ? { ...power, time: power.time - 1 } : power;
}
