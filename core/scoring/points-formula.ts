/**
 * Points by a formula of actual and target, as 完成率=2−实际/目标 or (actual/target)*100.
 *
 * @packageDocumentation
 */
import type { Word } from "./points-words";

export type AttainmentForm = "ratio" | "inverse" | "mirror";

/** Places where two of the forms never agree. */
const SAMPLES: readonly (readonly [actual: number, target: number])[] = [
  [3, 7],
  [5, 2],
  [11, 13],
];

const FORMS: Readonly<Record<AttainmentForm, (actual: number, target: number) => number>> = {
  ratio: (actual, target) => actual / target,
  inverse: (actual, target) => target / actual,
  mirror: (actual, target) => 2 - actual / target,
};

/** The form a formula is, up to a factor 1 or 100; `undefined` when it is another one. */
export function formOf(words: readonly Word[]): AttainmentForm | undefined {
  const equals = words.map(({ tag }) => tag).lastIndexOf("get");
  const right = words.slice(equals + 1);
  for (const form of ["ratio", "inverse", "mirror"] as const) {
    const factors = SAMPLES.map(([actual, target]) => {
      const value = new Calculation(right, actual, target).value();
      return value === undefined ? NaN : value / FORMS[form](actual, target);
    });
    const [factor = NaN] = factors;
    const isSame = factors.every((one) => Math.abs(one - factor) < 1e-9);
    if (isSame && (Math.abs(factor - 1) < 1e-9 || Math.abs(factor - 100) < 1e-9)) return form;
  }
  return undefined;
}

/** Sums, products and brackets over actual and target, read once from left to right. */
class Calculation {
  private at = 0;
  /** Deeper than anybody writes; keeps hostile text from piling up calls. */
  private depth = 0;

  constructor(
    private readonly words: readonly Word[],
    private readonly actual: number,
    private readonly target: number,
  ) {}

  value(): number | undefined {
    const value = this.sum();
    return this.at === this.words.length ? value : undefined;
  }

  private sum(): number | undefined {
    let value = this.product();
    for (;;) {
      const tag = this.words[this.at]?.tag;
      const takes = tag === "minus" || tag === "dash";
      if (value === undefined || (tag !== "plus" && !takes)) return value;
      this.at += 1;
      const next = this.product();
      if (next === undefined) return undefined;
      value += tag === "plus" ? next : -next;
    }
  }

  private product(): number | undefined {
    let value = this.factor();
    for (;;) {
      const tag = this.words[this.at]?.tag;
      const divides = tag === "divide" || tag === "per-slash";
      if (value === undefined || (tag !== "times" && !divides)) return value;
      this.at += 1;
      const next = this.factor();
      if (next === undefined) return undefined;
      value = divides ? value / next : value * next;
    }
  }

  private factor(): number | undefined {
    const word = this.words[this.at];
    this.at += 1;
    switch (word?.tag) {
      case "number":
        return word.value;
      case "actual":
        return this.actual;
      case "target":
        return this.target;
      case "attainment":
        return this.actual / this.target;
      case "full":
        return 100;
      case "other":
        if (word.text === "权重") return 100;
        return word.text === "|" ? this.within("|") : undefined;
      case "open":
        return this.within(")");
      default:
        return undefined;
    }
  }

  /** Brackets, and the bars of an absolute value. */
  private within(end: ")" | "|"): number | undefined {
    this.depth += 1;
    if (this.depth > 20) return undefined;
    const value = this.sum();
    const word = this.words[this.at];
    const closes = end === ")" ? word?.tag === "close" : word?.tag === "other" && word.text === "|";
    this.at += 1;
    return closes ? value : undefined;
  }
}
