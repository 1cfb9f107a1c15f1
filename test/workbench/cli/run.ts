import { PassThrough } from "node:stream";
import type { CommandRun } from "../../../workbench/cli/command";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command as the shell would, and catches what it says. */
export async function run(command: CommandRun, ...args: readonly string[]): Promise<Ran> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const said = { out: "", err: "" };
  stdout.on("data", (chunk: Buffer) => (said.out += chunk.toString()));
  stderr.on("data", (chunk: Buffer) => (said.err += chunk.toString()));
  const code = await command(args, { stdin, stdout, stderr, folder: "" });
  return { code, ...said };
}
