import { callFunction, type Grid } from "../../core";
import type { Bench, Sides } from "./measure";

const ROWS = 10_000;
const column = (of: (row: number) => number): Grid =>
  Array.from({ length: ROWS }, (_, row) => [of(row)]);

/** Against what a host does with the same cells whatever the function: hand them over. */
function sidesOf(name: string): Sides {
  const cells = [
    column((row) => row % 7),
    column((row) => 100 + (row % 11)),
    column((row) => row % 97),
  ];
  const text = JSON.stringify(cells);
  return { run: () => callFunction(name, cells), bare: (): unknown => JSON.parse(text) };
}

export const functionBenches: readonly Bench[] = [
  {
    name: "progress",
    against: "parsing the same 10,000 rows",
    limit: 15,
    prepare: (): Sides => sidesOf("OKR_PROGRESS"),
  },
  {
    name: "score",
    against: "parsing the same 10,000 rows",
    limit: 15,
    prepare: (): Sides => sidesOf("OKR_SCORE"),
  },
];
