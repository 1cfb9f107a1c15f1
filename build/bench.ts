/**
 * `npm run bench [-- NAME …]`: how long things take, as ratios to a bare pass over the same cells, so
 * that figures of different machines can be compared.
 *
 * @packageDocumentation
 */
import { BENCHES } from "./benches";
import { measure } from "./benches/measure";
import { RUNS, simulate, simulationTable } from "./benches/simulation";

const asked = process.argv.slice(2);
/** Not a matter of time: what the rules hear and what they miss. */
const SIMULATION = "simulation";
const names = [...BENCHES.map(({ name }) => name), SIMULATION];
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`There is no bench ${unknown.join(", ")}. Known: ${names.join(", ")}\n`);
  process.exitCode = 2;
}

let failed = 0;
for (const bench of BENCHES) {
  if (unknown.length > 0 || (asked.length > 0 && !asked.includes(bench.name))) continue;
  const { run, bare, ratio } = measure(bench);
  const right = ratio <= bench.limit;
  if (!right) failed++;
  process.stdout.write(
    `${right ? "ok" : "TOO SLOW"}  ${bench.name}: ${ratio.toFixed(1)} times ${bench.against}, ` +
      `limit ${bench.limit} (${run.toFixed(0)} and ${bare.toFixed(0)} ms)\n`,
  );
}
if (unknown.length === 0 && (asked.length === 0 || asked.includes(SIMULATION))) {
  process.stdout.write(`${RUNS} quarters each:\n\n${simulationTable(simulate())}\n`);
}
if (failed > 0) process.exitCode = 1;
