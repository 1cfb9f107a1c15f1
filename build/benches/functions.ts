import { callFunction, type Grid } from "../../core";
import type { Bench } from "./measure";

const ROWS = 10_000;
const column = (of: (row: number) => number): Grid =>
  Array.from({ length: ROWS }, (_, row) => [of(row)]);

const baseline = column((row) => row % 7);
const target = column((row) => 100 + (row % 11));
const current = column((row) => row % 97);
const text = JSON.stringify([baseline, target, current]);

/** What a host does with the same cells whatever the function: hand them over. */
const handOver = (): unknown => JSON.parse(text);

export const functionBenches: readonly Bench[] = [
  {
    name: "progress",
    against: "parsing the same 10,000 rows",
    limit: 15,
    run: () => callFunction("OKR_PROGRESS", [baseline, target, current]),
    bare: handOver,
  },
  {
    name: "score",
    against: "parsing the same 10,000 rows",
    limit: 15,
    run: () => callFunction("OKR_SCORE", [baseline, target, current]),
    bare: handOver,
  },
];
