/**
 * The same target said twice: 费用率由8%降到6%，降低2个百分点; by 20 % (5 % → 4 %).
 *
 * @packageDocumentation
 */
import type { Reading } from "./statement";

const close = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 0.011 * Math.max(Math.abs(a), Math.abs(b), 1e-9);

/** One reading for two that state the same target; `undefined` when they are two targets. */
export function merged(first: Reading, second: Reading): Reading | undefined {
  const [level, change] = isChange(first) ? [second, first] : [first, second];
  if (isChange(level) || !isChange(change)) return same(first, second) ? first : undefined;
  const { baseline, target } = level;
  if (baseline === undefined || target === undefined || change.target === undefined)
    return undefined;
  const moved = Math.abs(target - baseline);
  const agrees =
    change.targetKind === "relative"
      ? baseline !== 0 && close(moved / Math.abs(baseline), change.target)
      : close(moved, change.target);
  // "Reduce by 50 % (10 % → 5 %)" and a point read as a share look alike.
  if (!agrees && !(change.targetKind === "relative" && close(moved, change.target)))
    return undefined;
  return first === level ? first : { ...first, baseline };
}

const isChange = ({ targetKind }: Reading): boolean =>
  targetKind === "relative" || targetKind === "points" || targetKind === "absolute_delta";

const same = (a: Reading, b: Reading): boolean =>
  a.targetKind === b.targetKind && a.target === b.target && a.unit === b.unit;
