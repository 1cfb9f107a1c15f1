import type { Bound, Measure } from "../../measure/measure";
import { digitsOf, quantityText } from "../measure-number";

const BOUNDS: Readonly<Record<Bound, string>> = {
  ">=": "at least ",
  ">": "more than ",
  "<=": "at most ",
  "<": "less than ",
  "~": "about ",
};

export function sayMeasure(measure: Measure): string {
  const { period } = measure;
  return period === undefined ? said(measure) : `${said(measure)} ${period}`;
}

function said(measure: Measure): string {
  const { metric = "", direction, targetKind, bound } = measure;
  const limit = bound === undefined ? "" : BOUNDS[bound];
  const size = limit + sizeOf(measure);
  const verb =
    direction === "increase" ? "Increase" : direction === "decrease" ? "Reduce" : undefined;
  switch (targetKind) {
    case "none":
      return words(direction === "maintain" ? "Maintain" : (verb ?? ""), metric);
    case "milestone":
      return words("Complete", metric);
    case "count":
      return words(direction === "increase" ? "Add" : "Complete", size, thingsOf(measure));
    case "range":
      if (direction === "achieve") return words("Complete", size, thingsOf(measure));
      return verb === undefined
        ? words("Keep", metric, "between", sizeOf(measure))
        : words(verb, metric, "by", sizeOf(measure));
    case "relative":
    case "points":
    case "absolute_delta":
      return words(verb ?? "Increase", metric, "by", size, nowOf(measure));
    case "level":
    case "lower_bound":
    case "upper_bound":
      if (verb !== undefined) return words(verb, metric, fromOf(measure), "to", size);
      if (direction === "maintain" && targetKind !== "upper_bound") {
        return words("Keep", metric, "at", size, nowOf(measure));
      }
      return words(metric === "" ? "" : `${metric}:`, size, nowOf(measure));
  }
}

const words = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== "").join(" ");

/** "12 blog posts" says its unit already. */
const thingsOf = ({ metric = "", unit = "" }: Measure): string => (metric === "" ? unit : metric);

const fromOf = ({ baseline, unit }: Measure): string =>
  baseline === undefined ? "" : `from ${quantityText(baseline, unit, " ")}`;

const nowOf = ({ baseline, unit, targetKind }: Measure): string =>
  baseline === undefined
    ? ""
    : `(currently ${quantityText(baseline, targetKind === "points" ? "%" : unit, " ")})`;

function sizeOf({ target, targetHigh, targetKind, direction, unit }: Measure): string {
  if (target === undefined) return "";
  if (targetKind === "points") return `${digitsOf(target * 100)} percentage points`;
  const counted = targetKind === "count" || (targetKind === "range" && direction === "achieve");
  const own = counted ? undefined : unit;
  const low = quantityText(target, own, " ");
  if (targetHigh === undefined) return low;
  const joint = counted || direction === "increase" || direction === "decrease" ? "-" : " and ";
  return low + joint + quantityText(targetHigh, own, " ");
}
