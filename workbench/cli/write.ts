/**
 * Commands that change a book and write the result: `keel score`, and every action like it.
 *
 * @packageDocumentation
 */
import { basename } from "node:path";
import {
  cellName,
  inItsLanguage,
  remembering,
  sayFinding,
  type Finding,
  type Snapshot,
} from "../../core";
import type { Act } from "./actions";
import { readArguments, wishedLanguage, type BookArguments } from "./arguments";
import { OK, PROBLEMS, USAGE, type CommandRun, type Terminal } from "./command";
import { load, type Loaded } from "./load";
import { findingLine, isProblem } from "./report";
import { save, targetOf } from "./save";
import { sayArgumentProblem, sayReceipt, saySaveProblem, WORDS } from "./words";

/** Reads the book, runs the action, writes the result; whatever goes wrong, the book stays. */
export const writing =
  (name: string, action: (snapshot: Snapshot) => Act): CommandRun =>
  async (words, terminal) => {
    const args = readArguments(words, true);
    if (!args.ok) {
      terminal.stderr.write(`${sayArgumentProblem(args.problem, name, wishedLanguage(words))}\n`);
      return USAGE;
    }
    const loaded = await load(args.value);
    if (!loaded.ok) return failed(args.value, loaded.problem, PROBLEMS, terminal);
    return writeLoaded(action, args.value, loaded.value, terminal);
  };

export async function writeLoaded(
  action: (snapshot: Snapshot) => Act,
  args: BookArguments,
  { book, port, snapshot }: Loaded,
  terminal: Terminal,
): Promise<number> {
  const { language } = args;
  const target = await targetOf(args, book);
  if (!target.ok) {
    const { problem } = target;
    const message = saySaveProblem(problem, language);
    return failed(args, { code: problem.code, message }, USAGE, terminal);
  }
  const isOwn = args.anyLanguage === true;
  const { edits, findings } = action(isOwn ? inItsLanguage(snapshot) : snapshot);
  if (edits.length === 0) return told(args, findings, undefined, terminal);
  const whole = remembering(snapshot, { edits, inverse: [], report: { findings } });
  const receipt = await port.apply(whole.edits);
  if (receipt.outcome !== "written") {
    const message = sayReceipt(receipt, language);
    return failed(args, { code: receipt.outcome, message }, PROBLEMS, terminal);
  }
  const saved = await save(target.value, book);
  if (!saved.ok) {
    const { problem } = saved;
    const code = problem.code === "no-place" ? PROBLEMS : USAGE;
    const message = saySaveProblem(problem, language);
    return failed(args, { code: problem.code, message }, code, terminal);
  }
  const isCopy = book.kind === "xls" || book.kind === "ods";
  const copied = isCopy ? WORDS[language].copied(`.${book.kind}`) : undefined;
  return told(args, findings, saved.value, terminal, copied);
}

interface Failure {
  readonly code: string;
  readonly message: string;
}

function failed(
  { json }: BookArguments,
  problem: Failure,
  code: number,
  { stdout, stderr }: Terminal,
): number {
  stderr.write(`${problem.message}\n`);
  if (json) stdout.write(`${JSON.stringify({ written: null, problems: [problem] })}\n`);
  return code;
}

/**
 * @param path - Of the file that was written; `undefined` when there was nothing to write.
 * @param copied - Says that the file is a copy in another format.
 */
function told(
  { json, language }: BookArguments,
  findings: readonly Finding[],
  path: string | undefined,
  { stdout }: Terminal,
  copied?: string,
): number {
  if (json) {
    const told = findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      ...(finding.spot === undefined
        ? {}
        : { sheet: finding.spot.sheetName, cell: cellName(finding.spot.area) }),
      message: sayFinding(finding, language),
    }));
    const written = path === undefined ? null : basename(path);
    const more =
      copied === undefined ? [] : [{ code: "copied", severity: "info", message: copied }];
    stdout.write(`${JSON.stringify({ written, problems: [...told, ...more] })}\n`);
  } else {
    const words = WORDS[language];
    const last = path === undefined ? words.nothingToWrite : words.written(path);
    const lines = findings.map((finding) => findingLine(finding, language));
    const more = copied === undefined ? [] : [copied];
    stdout.write(`${[...lines, ...more, last].join("\n")}\n`);
  }
  return path === undefined || findings.some(isProblem) ? PROBLEMS : OK;
}
