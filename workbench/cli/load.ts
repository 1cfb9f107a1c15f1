/**
 * A book of the user's, opened and read.
 *
 * @packageDocumentation
 */
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import {
  dayOf,
  fail,
  joinedSnapshot,
  ok,
  readPlan,
  type Day,
  type HostPort,
  type Result,
  type Snapshot,
} from "../../core";
import { openAnyBook, type FileBook } from "../files";
import { inflate } from "./inflate";
import type { BookArguments } from "./arguments";
import { sayLoadProblem } from "./words";
import { sayFileProblem } from "../files";

export interface Loaded {
  readonly book: FileBook;
  readonly port: HostPort;
  readonly snapshot: Snapshot;
}

/** Why there is no snapshot, as a code for programs and a sentence for people. */
export interface LoadProblem {
  readonly code: string;
  readonly message: string;
}

/** Bytes above which a file is not even read. */
const READ_MAX = 200e6;

export async function load(args: BookArguments): Promise<Result<Loaded, LoadProblem>> {
  const { book: path, language, hidden, by } = args;
  const name = basename(path);
  const bytes = await bytesOf(path);
  if (typeof bytes === "string") {
    return fail({ code: bytes, message: sayLoadProblem(bytes, path, language) });
  }
  const opened = await openAnyBook(bytes, name, inflate);
  if (!opened.ok) {
    const message = sayFileProblem(opened.problem, name, language);
    return fail({ code: opened.problem.code, message });
  }
  const book = opened.value;
  const today = args.asOf ?? todayHere();
  const who = by === undefined ? {} : { by };
  const port = book.port({ today, language, includeHidden: hidden, ...who });
  return ok({ book, port, snapshot: await snapshotOf(port, hidden) });
}

async function snapshotOf(port: HostPort, hidden: readonly string[]): Promise<Snapshot> {
  const survey = await port.survey();
  const ticked = survey.sheets.filter(({ name }) => hidden.includes(name)).map(({ id }) => id);
  const { trips, missing } = readPlan(survey, ticked);
  const [first, ...more] = await Promise.all(trips.map(({ requests }) => port.read(requests)));
  return joinedSnapshot(first ?? (await port.read([])), more, missing);
}

async function bytesOf(path: string): Promise<Uint8Array | "no-file" | "no-access" | "too-large"> {
  try {
    const { size } = await stat(path);
    return size > READ_MAX ? "too-large" : new Uint8Array(await readFile(path));
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    return code === "ENOENT" || code === "ENOTDIR" ? "no-file" : "no-access";
  }
}

/** The calendar day of this machine's clock and zone. */
export function todayHere(): Day {
  const now = new Date();
  const day = dayOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  if (day === undefined) throw new Error("this machine's clock shows no day");
  return day;
}
