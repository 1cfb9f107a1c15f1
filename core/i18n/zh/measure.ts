import type { Bound, Measure } from "../../measure/measure";
import { digitsOf, quantityText } from "../measure-number";

const BOUNDS: Readonly<Record<Bound, string>> = {
  ">=": "不低于",
  ">": "超过",
  "<=": "不超过",
  "<": "低于",
  "~": "约",
};

const CHANGES = { increase: "提升", decrease: "降低" } as const;

export function sayMeasure(measure: Measure): string {
  const { period } = measure;
  return period === undefined ? said(measure) : `${period} ${said(measure)}`;
}

function said(measure: Measure): string {
  const { metric = "", direction, targetKind, bound } = measure;
  const limit = bound === undefined ? "" : BOUNDS[bound];
  const size = sizeOf(measure);
  const verb =
    direction === "increase" || direction === "decrease" ? CHANGES[direction] : undefined;
  switch (targetKind) {
    case "none":
      return direction === "maintain" ? `保持${metric}` : `${verb ?? ""}${metric}`;
    case "milestone":
      return `完成${metric}`;
    case "count":
      return `${direction === "increase" ? "新增" : "完成"}${limit}${size}${metric}`;
    case "range":
      return direction === "achieve"
        ? `完成${size}${metric}`
        : `${metric}${verb ?? "保持在"}${size}`;
    case "relative":
    case "points":
    case "absolute_delta":
      return `${metric}${verb ?? "提升"}${limit}${size}${nowOf(measure)}`;
    case "level":
    case "lower_bound":
    case "upper_bound":
      if (verb !== undefined) return `${metric}${fromOf(measure)}${verb}到${limit}${size}`;
      if (direction === "maintain" && (targetKind !== "upper_bound" || metric === "")) {
        return `${metric}保持在${limit}${size}${nowOf(measure)}`;
      }
      return `${metric}${limit === "" || limit === "约" ? "达到" : ""}${limit}${size}${nowOf(measure)}`;
  }
}

const fromOf = ({ baseline, unit }: Measure): string =>
  baseline === undefined ? "" : `从${quantityText(baseline, unit, "")}`;

const nowOf = ({ baseline, unit, targetKind }: Measure): string => {
  if (baseline === undefined) return "";
  return `（目前${quantityText(baseline, targetKind === "points" ? "%" : unit, "")}）`;
};

function sizeOf({ target, targetHigh, targetKind, unit }: Measure): string {
  if (target === undefined) return "";
  if (targetKind === "points") return `${digitsOf(target * 100)}个百分点`;
  const low = quantityText(target, unit, "");
  if (targetHigh === undefined) return low;
  if (target === -targetHigh) return `±${quantityText(targetHigh, unit, "")}`;
  return `${low}~${quantityText(targetHigh, unit, "")}`;
}
