/**
 * `keel review`: the agenda of the next review as Markdown, or with `--out` as a sheet of the book.
 *
 * @packageDocumentation
 */
import {
  agenda,
  agendaText,
  isoOfDay,
  knownLibrary,
  reviewSheet,
  sayFinding,
  type Snapshot,
} from "../../core";
import type { Act } from "./actions";
import { readArguments, wishedLanguage } from "./arguments";
import { OK, PROBLEMS, USAGE, type CommandRun } from "./command";
import { load } from "./load";
import { findingLine, isProblem } from "./report";
import { sayArgumentProblem } from "./words";
import { writing } from "./write";

/** A sheet for the meeting, with what could not be read. */
function reviewBook(snapshot: Snapshot): Act {
  const { edits, report } = reviewSheet(snapshot, knownLibrary());
  return { edits, findings: report.findings };
}

const WRITES = /^(--out(=|$)|-o$|--in-place$)/;

export const review: CommandRun = (words, terminal) =>
  words.some((word) => WRITES.test(word))
    ? writing("review", reviewBook)(words, terminal)
    : told(words, terminal);

const told: CommandRun = async (words, { stdout, stderr }) => {
  const args = readArguments(words, false);
  if (!args.ok) {
    stderr.write(`${sayArgumentProblem(args.problem, "review", wishedLanguage(words))}\n`);
    return USAGE;
  }
  const { json, language } = args.value;
  const loaded = await load(args.value);
  if (!loaded.ok) {
    stderr.write(`${loaded.problem.message}\n`);
    if (json) stdout.write(`${JSON.stringify({ text: null, problems: [loaded.problem] })}\n`);
    return PROBLEMS;
  }
  const found = agenda(loaded.value.snapshot, knownLibrary());
  const text = agendaText(found, language);
  if (json) {
    const problems = found.findings.map((one) => ({
      code: one.code,
      severity: one.severity,
      message: sayFinding(one, language),
    }));
    const topics = found.entries.map(({ topic }) => topic);
    stdout.write(`${JSON.stringify({ asOf: isoOfDay(found.asOf), topics, text, problems })}\n`);
  } else {
    const lines = found.findings.map((finding) => findingLine(finding, language));
    stdout.write(`${[text, ...lines].join("\n")}\n`);
  }
  return found.findings.some(isProblem) ? PROBLEMS : OK;
};
