/**
 * `keel review`: the agenda of the next review as Markdown, with `--out` as a sheet of the book, or as a
 * page to print where that is a name such as `review.html`.
 *
 * @packageDocumentation
 */
import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
import {
  agenda,
  agendaText,
  isoOfDay,
  knownLibrary,
  reviewDocument,
  reviewSheet,
  sayFinding,
  type Snapshot,
} from "../../core";
import type { Act } from "./actions";
import { readArguments, wishedLanguage } from "./arguments";
import { OK, PROBLEMS, USAGE, type CommandRun, type Terminal } from "./command";
import { load } from "./load";
import { findingLine, isProblem } from "./report";
import { ownOptions } from "./own-options";
import { sayArgumentProblem, saySaveProblem, WORDS } from "./words";
import { writing } from "./write";

/** A sheet for the meeting, with what could not be read. */
function reviewBook(snapshot: Snapshot): Act {
  const { edits, report } = reviewSheet(snapshot, knownLibrary());
  return { edits, findings: report.findings };
}

const WRITES = /^(--out(=|$)|-o$|--in-place$)/;

/** `--out X.html`: the review as a page to print. */
const isPage = (path: string | undefined): path is string => /\.html?$/i.test(path ?? "");

export const review: CommandRun = (words, terminal) => {
  const { values, rest } = ownOptions(words, ["--out", "-o"]);
  const path = values["--out"]?.[0] ?? values["-o"]?.[0];
  return isPage(path) ? page(rest, path, terminal) : agendaOf(words, terminal);
};

async function page(words: readonly string[], path: string, terminal: Terminal): Promise<number> {
  const { stdout, stderr } = terminal;
  const args = readArguments(words, false);
  if (!args.ok) {
    stderr.write(`${sayArgumentProblem(args.problem, "review", wishedLanguage(words))}\n`);
    return USAGE;
  }
  const { json, language } = args.value;
  const loaded = await load(args.value);
  if (!loaded.ok) {
    stderr.write(`${loaded.problem.message}\n`);
    if (json) stdout.write(`${JSON.stringify({ written: null, problems: [loaded.problem] })}\n`);
    return PROBLEMS;
  }
  try {
    await writeFile(path, reviewDocument(loaded.value.snapshot, knownLibrary()));
  } catch (fault) {
    const reason = fault instanceof Error && "code" in fault ? String(fault.code) : "";
    stderr.write(`${saySaveProblem({ code: "no-place", path, reason }, language)}\n`);
    return PROBLEMS;
  }
  const written = json
    ? JSON.stringify({ written: basename(path), problems: [] })
    : WORDS[language].written(path);
  stdout.write(`${written}\n`);
  return OK;
}

const agendaOf: CommandRun = (words, terminal) =>
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
