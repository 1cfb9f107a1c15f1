/**
 * Chinese words that are a number of their own: 翻一番, 减半, 四个9.
 *
 * @packageDocumentation
 */
import { lexicon } from "./lexicon";
import type { Quantity } from "./token";

export const MULTIPLES = lexicon<Quantity>([
  [
    "翻一番|翻了一番|翻番|翻倍|翻了倍|增长一倍|增加一倍|提高一倍|提升一倍|翻一倍|加倍",
    change(1, "up"),
  ],
  ["翻两番|翻二番|翻了两番", change(3, "up")],
  ["翻三番", change(7, "up")],
  ["减半|砍半|腰斩", change(0.5, "down")],
  ["三个9|三个九", { kind: "percent", value: 0.999, unit: "%" }],
  ["四个9|四个九|4个9", { kind: "percent", value: 0.9999, unit: "%" }],
  ["五个9|五个九|5个9", { kind: "percent", value: 0.99999, unit: "%" }],
  ["一半|百分之五十|五成", change(0.5)],
  ["为正|为正数|为正值|保持为正", { kind: "plain", value: 0, bound: ">" }],
]);

function change(value: number, way?: "up" | "down"): Quantity {
  return { kind: way === undefined ? "percent" : "change", value, ...(way && { way }), unit: "%" };
}
