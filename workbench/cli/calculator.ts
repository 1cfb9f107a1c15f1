/**
 * What computes the calls of `keel calc`: the core, or the built bundle of a host in its emulator.
 *
 * @packageDocumentation
 */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { callFunction, type Argument, type CellValue, type Grid } from "../../core";

export const CALC_HOSTS = ["core", "excel", "sheets"] as const;
export type CalcHost = (typeof CALC_HOSTS)[number];

/** An answer as it stands in JSON. */
export type CalcAnswer =
  | { readonly value: CellValue | Grid }
  | { readonly error: { readonly code: string; readonly message?: string } };

export interface Calculator {
  call(fn: string, args: readonly Argument[]): CalcAnswer | Promise<CalcAnswer>;
}

/** Built by `npm run build` from `test/emulators/`. */
interface Emulator {
  openCalculator(): Promise<Calculator>;
}

const core: Calculator = {
  call: (fn, args) => {
    const answer = callFunction(fn, args);
    return answer.ok ? { value: answer.value } : { error: answer.error };
  },
};

/**
 * @param folder - where the running command line stands; the emulators are built beside it.
 * @returns `undefined` when the host's emulator has not been built.
 */
export async function openCalculator(
  host: CalcHost,
  folder: string,
): Promise<Calculator | undefined> {
  if (host === "core") return core;
  const file = join(folder, "../emulators", `${host}.js`);
  if (!existsSync(file)) return undefined;
  // Read at run time, so that the command line runs the bundle that was built, not a copy of it.
  const emulator = createRequire(file)(file) as Emulator;
  return emulator.openCalculator();
}
