import fc from "fast-check";
import { readSentence, readWithParts, sayMeasure, type Measure } from "../../../core";

const PIECES = [
  ...Array.from(
    "提升降低到从由≥≤±%％万亿一二三十百成个家天内以上以下，。、；（）()+-~/:：.0123456789 $€¥kKmMxX第每年月Q",
  ),
  "百分之",
  "个百分点",
  "翻番",
  "不低于",
  "目前",
  "by ",
  "from ",
  "to ",
  "between ",
  " and ",
  "increase ",
  "at least ",
  "within ",
  "2026-",
  "0.",
  "1,000,",
  "\u0000",
  "\ud800",
  "🙂",
  " → ",
  "+/-",
  "half of ",
  "a third ",
  "percentile",
  " of 5 ",
  "(now 3) ",
  "twice ",
  "占",
  "的",
  "四个9",
  "余家",
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 60 }),
);

const numbersOf = ({ baseline, target, targetHigh }: Measure): readonly number[] =>
  [baseline, target, targetHigh].filter((value): value is number => value !== undefined);

it("reads 10,000 random texts without a crash or a number that is none", () => {
  fc.assert(
    fc.property(text, (sentence) => {
      for (const measure of [...readSentence(sentence), ...readWithParts(sentence).parts]) {
        expect(numbersOf(measure).every(Number.isFinite)).toBe(true);
        expect(measure.metric).not.toBe("");
        for (const language of ["zh", "en"] as const) {
          expect(sayMeasure(measure, language)).not.toMatch(/NaN|undefined|Infinity/);
        }
      }
    }),
    { numRuns: 10_000 },
  );
});

const LONG = 50_000;
const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

describe("a cell of 50,000 characters", () => {
  it.each([
    ...Array.from("9(（一 +."),
    "从1到",
    "1%",
    "(1%)",
    "提升",
    "《",
    "、1",
    "提升1%，",
    "1,111,",
    "2025-",
    "and 1 ",
    "between 1 and ",
    "by 2026 of 3 in ",
    "目前1，",
    "a/",
    "1/a/",
    "→ 1 ",
    "+/-1%",
    "1 of 2 a ",
    "for top 1 a ",
    "每周1天",
    "占a的1%",
    "(now 1) ",
    "a - 1 ",
    "in for to with ",
  ])("of %s takes time in step with its length", (piece) => {
    const took = (length: number): number => {
      const cell = filled(piece, length);
      const start = performance.now();
      readSentence(cell);
      return performance.now() - start;
    };
    took(LONG / 10);
    const short = took(LONG / 4);
    const long = took(LONG);
    // Four times the text; a quadratic reader would need sixteen times as long.
    expect(long).toBeLessThan(Math.max(1000, short * 10));
  });
});

it("reads thousands of sentences a second", () => {
  const sentences = [
    "季度销售额增长20%，客户满意度从85%提升至90%",
    "Reduce churn from 5% to under 3% by Q3 and grow revenue 25% year over year",
  ];
  const round = (): void => {
    for (let at = 0; at < 500; at += 1) for (const sentence of sentences) readSentence(sentence);
  };
  round();
  const start = performance.now();
  round();
  // Alone on a machine it reads 20,000 and more; among busy test workers a tenth is still enough to
  // tell a slow reader.
  expect(1000 / ((performance.now() - start) / 1000)).toBeGreaterThan(1000);
});
