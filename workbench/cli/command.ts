import type { Readable, Writable } from "node:stream";

/** Exit codes: done, the input has problems, the command was called wrongly. */
export const OK = 0;
export const PROBLEMS = 1;
export const USAGE = 2;

/** What a command reads and writes. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Where the running file stands: what is built with it lies beside it. */
  readonly folder: string;
}

/** @returns The exit code. */
export type CommandRun = (args: readonly string[], terminal: Terminal) => Promise<number>;

export interface Command {
  /** One line for the list of commands. */
  readonly does: string;
  readonly run: CommandRun;
}
