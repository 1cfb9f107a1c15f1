/**
 * Rules on sums: parts against the change of what they serve, shares against the whole.
 *
 * @packageDocumentation
 */
import type { Aligned } from "./aligned";
import type { Coverage } from "./coverage";
import { finding, type AlignmentFinding } from "./facts";
import { placeOf } from "./links-rules";

/** People round parts; a residual of less is rounding. */
const ROUNDED = 0.005;
/** A residual of less is named, and nobody has to look for another part. */
const SMALL = 0.05;

/** Only stated contributions must reconcile; what may be measured in several ways fits in one. */
export function sums(aligned: Aligned, coverage: readonly Coverage[]): readonly AlignmentFinding[] {
  return coverage.flatMap((one) => {
    const known = one.changes.filter((change) => change !== 0);
    return one.carried !== undefined && known.length > 0
      ? partsAgainst(aligned, one, one.carried, known)
      : sharesOf(aligned, one);
  });
}

function partsAgainst(
  { graph, titleOf }: Aligned,
  { node, parts, unit, isStated, hasBets }: Coverage,
  carried: number,
  changes: readonly number[],
): readonly AlignmentFinding[] {
  const item = graph.items[node];
  const [change = 0] = changes;
  const assumes = !isStated && parts.some(({ adds, amount }) => adds && amount !== undefined);
  const fits = changes.some((one) => Math.abs(carried - one) <= ROUNDED * Math.abs(one));
  if (item === undefined || fits) return [];
  const facts = { text: titleOf(node), carried, change, unit };
  const isOver = changes.every((one) => carried / one > 1);
  if (isOver && isStated) {
    return [finding("parts-over-change", "warning", placeOf(item), facts)];
  }
  if (!isStated || assumes || isOver) return [];
  const isSmall = Math.abs(change - carried) <= SMALL * Math.abs(change);
  const severity = hasBets || isSmall ? "info" : "warning";
  return [finding("parts-under-change", severity, placeOf(item), facts)];
}

function sharesOf(
  { graph, titleOf }: Aligned,
  { node, parts }: Coverage,
): readonly AlignmentFinding[] {
  const item = graph.items[node];
  const sharing = parts.filter(({ adds }) => adds);
  const shares = sharing.flatMap(({ share }) => share ?? []);
  if (item === undefined || shares.length === 0 || shares.length < sharing.length) return [];
  const sum = shares.reduce((all, share) => all + share, 0);
  if (Math.abs(sum - 1) <= ROUNDED) return [];
  const facts = { text: titleOf(node), percent: Number((sum * 100).toPrecision(6)) };
  const rule = sum > 1 ? "shares-over-whole" : "shares-under-whole";
  return [finding(rule, sum > 1 ? "warning" : "info", placeOf(item), facts)];
}
