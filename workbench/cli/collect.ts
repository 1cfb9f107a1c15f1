/**
 * `keel collect`: what departments changed on the sheets they returned, and taking it over.
 *
 * @packageDocumentation
 */
import { basename } from "node:path";
import {
  cellName,
  collect,
  sayDifference,
  sayFinding,
  takeOver,
  type CollectView,
  type Finding,
  type Language,
  type ReturnedBook,
  type SheetDifference,
} from "../../core";
import { readArguments, wishedLanguage, type BookArguments } from "./arguments";
import { OK, PROBLEMS, USAGE, type CommandRun, type Terminal } from "./command";
import { load, type Loaded, type LoadProblem } from "./load";
import { ownOptions } from "./own-options";
import { findingLine, isProblem } from "./report";
import { sayArgumentProblem } from "./words";
import { SPLIT_WORDS } from "./words-split";
import { writeLoaded } from "./write";

export const collectBook: CommandRun = async (words, terminal) => {
  const { values, rest, missing } = ownOptions(words, ["--take"]);
  const language = wishedLanguage(words);
  const say = SPLIT_WORDS[language];
  const wrong = (text: string): number => {
    terminal.stderr.write(`${text}\n`);
    return USAGE;
  };
  if (missing !== undefined) return wrong(`${say.optionWrong(missing)}\n${say.collectUsage}`);
  const ids = values["--take"];
  const args = readArguments(rest, ids !== undefined, true);
  if (!args.ok) {
    return wrong(sayArgumentProblem(args.problem, "collect", language, say.collectUsage));
  }
  if (args.value.more.length === 0) return wrong(`${say.returnedMissing}\n${say.collectUsage}`);
  const loaded = await load(args.value);
  if (!loaded.ok) return failed(args.value, [loaded.problem], terminal);
  const { returned, problems } = await returnedBooks(args.value);
  if (problems.length > 0) return failed(args.value, problems, terminal);
  const view = collect(loaded.value.snapshot, returned);
  if (ids === undefined) return list(view, returned, args.value, terminal);
  return take({ ids, view, returned, loaded: loaded.value, args: args.value }, terminal);
};

async function returnedBooks(args: BookArguments): Promise<{
  readonly returned: readonly ReturnedBook[];
  readonly problems: readonly LoadProblem[];
}> {
  const returned: ReturnedBook[] = [];
  const problems: LoadProblem[] = [];
  for (const path of args.more) {
    const one = await load({ ...args, book: path, hidden: [] });
    if (one.ok) returned.push({ name: basename(path), snapshot: one.value.snapshot });
    else problems.push(one.problem);
  }
  return { returned, problems };
}

function failed(
  { json }: BookArguments,
  problems: readonly LoadProblem[],
  { stdout, stderr }: Terminal,
): number {
  for (const { message } of problems) stderr.write(`${message}\n`);
  if (json) stdout.write(`${JSON.stringify({ differences: [], problems })}\n`);
  return PROBLEMS;
}

/** Differences alone are no problem: they are what was asked for. */
function list(
  view: CollectView,
  returned: readonly ReturnedBook[],
  { json, language }: BookArguments,
  { stdout }: Terminal,
): number {
  const { differences, findings } = view;
  if (json) {
    const shown = differences.map((one) => jsonOf(one, language));
    const problems = findings.map((one) => problemOf(one, language));
    stdout.write(`${JSON.stringify({ differences: shown, problems })}\n`);
  } else {
    const say = SPLIT_WORDS[language];
    const lines = returned.flatMap(({ name }) => {
      const own = differences.filter(({ source }) => source === name);
      const unread = findings.some(
        ({ code, facts }) => code === "not-returned" && facts.file === name,
      );
      if (own.length === 0) return unread ? [] : [say.same(name)];
      return [name, ...own.map((one) => `  [${one.id}] ${sayDifference(one, language)}`)];
    });
    const told = findings.map((one) => findingLine(one, language));
    const how = differences.some(({ notTaken }) => notTaken === undefined) ? [say.howToTake] : [];
    stdout.write(`${[...lines, ...told, ...how].join("\n")}\n`);
  }
  return findings.some(isProblem) ? PROBLEMS : OK;
}

interface Taking {
  readonly ids: readonly string[];
  readonly view: CollectView;
  readonly returned: readonly ReturnedBook[];
  readonly loaded: Loaded;
  readonly args: BookArguments;
}

function take(
  { ids, view, returned, loaded, args }: Taking,
  terminal: Terminal,
): number | Promise<number> {
  const say = SPLIT_WORDS[args.language];
  const takesAll = ids.includes("all");
  const known = new Set(view.differences.map(({ id }) => id));
  const unknown = ids.filter((id) => id !== "all" && !known.has(id));
  if (unknown.length > 0) {
    const message = say.unknownIds(unknown);
    terminal.stderr.write(`${message}\n`);
    if (args.json) {
      const problems = [{ code: "unknown-ids", message }];
      terminal.stdout.write(`${JSON.stringify({ written: null, problems })}\n`);
    }
    return USAGE;
  }
  const act = () => {
    const clear = view.differences.filter((one) => takesAll && one.doubt === undefined);
    const wanted = [...ids.filter((id) => id !== "all"), ...clear.map(({ id }) => id)];
    const { edits, report } = takeOver(loaded.snapshot, returned, wanted);
    return { edits, findings: report.findings };
  };
  // What was not taken over is told beside what was.
  const left = view.differences.filter(
    ({ id, notTaken, doubt }) =>
      notTaken !== undefined || (!ids.includes(id) && !(takesAll && doubt === undefined)),
  );
  if (!args.json) {
    for (const one of left) {
      terminal.stdout.write(`  [${one.id}] ${sayDifference(one, args.language)}\n`);
    }
  }
  return writeLoaded(act, args, loaded, terminal);
}

const jsonOf = (one: SheetDifference, language: Language) => ({
  id: one.id,
  source: one.source,
  department: one.department,
  item: one.item,
  column: one.column,
  before: one.before,
  after: one.after,
  ...(one.spot && { sheet: one.spot.sheetName, cell: cellName(one.spot.area) }),
  ...(one.notTaken !== undefined && { notTaken: one.notTaken }),
  ...(one.doubt !== undefined && { doubt: one.doubt }),
  message: sayDifference(one, language),
});

const problemOf = (finding: Finding, language: Language) => ({
  code: finding.code,
  severity: finding.severity,
  message: sayFinding(finding, language),
});
