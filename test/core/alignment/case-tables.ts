import type { Row } from "./okr-rows";

interface Table {
  readonly rows: readonly Row[];
  /** Objective, Key result, Owner where it is left out. */
  readonly headers?: readonly string[];
}

export interface RuleCase {
  readonly wrong: Table & { readonly at: readonly (readonly [row: number, field: string])[] };
  readonly right: Table;
}

export const GOOD = "Become the partner our customers trust most";
export const REPEAT = "Raise repeat purchase rate from 21% to 30%";
export const DELIVERY = "Cut average delivery time from 5 days to 3 days";
export const ACTIVE = "Grow weekly active customers from 1200 to 2000";
export const ANN = "A. Wong";

/** An objective with two sound key results. */
export const under = (objective: string): Table => ({
  rows: [
    [objective, REPEAT, ANN],
    [null, DELIVERY, ANN],
  ],
});

/** A key result beside two sound ones. */
export const beside = (keyResult: string, objective = GOOD): Table => ({
  rows: [
    [objective, REPEAT, ANN],
    [null, DELIVERY, ANN],
    [null, keyResult, ANN],
  ],
});

/** Two key results with one more column. */
export const column = (header: string, ...values: readonly (string | number | null)[]): Table => ({
  headers: ["Objective", "Key result", header],
  rows: [REPEAT, DELIVERY, ACTIVE]
    .slice(0, values.length)
    .map((text, n) => [n === 0 ? GOOD : null, text, values[n] ?? null]),
});

export const columns = (headers: readonly string[], ...rows: readonly Row[]): Table => ({
  headers: ["Objective", "Key result", ...headers],
  rows: rows.map((row, n) => [n === 0 ? GOOD : null, ...row]),
});

export const objective = (wrong: string, right: string): RuleCase => ({
  wrong: { ...under(wrong), at: [[2, "objective"]] },
  right: under(right),
});

export const keyResult = (wrong: string, right: string): RuleCase => ({
  wrong: { ...beside(wrong), at: [[4, "keyResult"]] },
  right: beside(right),
});

export const objectives = (...texts: readonly string[]): Table => ({
  rows: texts.flatMap((text, n): Row[] => [
    [text, `Raise metric ${"abcdefgh"[n] ?? ""} from 1 to 2`, ANN],
  ]),
});

export const CALM = ["Nights are calm again", "People find us first", "Every plan holds"];
