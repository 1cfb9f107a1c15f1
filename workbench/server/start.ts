/**
 * The local web server behind `npm start`.
 *
 * @packageDocumentation
 */
import { dirname, join, resolve } from "node:path";
import { readArguments } from "./arguments";
import { listen } from "./listen";
import { respond } from "./respond";

/** Beside this file, where the build puts the page. */
const FOLDER = resolve(join(dirname(process.argv[1] ?? "."), "..", "workbench"));

async function start(): Promise<void> {
  const read = readArguments(process.argv.slice(2));
  if (!read.ok) {
    stop(read.message);
    return;
  }
  const listening = await listen(
    (request, response) => void respond(FOLDER, request, response),
    read.value.port,
  );
  if (!listening.ok) {
    stop(listening.message);
    return;
  }
  const { taken, port } = listening;
  if (taken.length > 0) print(`Port ${taken.join(", ")} is taken; using ${port} instead.`);
  print(`Keel workbench: http://127.0.0.1:${port}/`);
  print("Only this machine can open it, and nothing leaves it. Ctrl+C stops it.");
}

function stop(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

void start();
