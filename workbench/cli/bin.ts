/**
 * The command line: `keel COMMAND …`.
 *
 * @packageDocumentation
 */
import { planBook, scoreBook, scoreOwnTables } from "./actions";
import { alignBook } from "./align";
import { calc } from "./calc";
import { cascadeBook } from "./cascade";
import { checkFile } from "./check";
import { checkInBook } from "./check-in";
import { collectBook } from "./collect";
import { courseBook } from "./course";
import { importFile } from "./import";
import { inspect } from "./inspect";
import { OK, USAGE, type Command, type CommandRun, type Terminal } from "./command";
import { review } from "./review";
import { splitBook } from "./split";
import { writing } from "./write";

/** Columns beside a user's own tables only where they are asked for. */
const scoring: CommandRun = (words, terminal) => {
  const asked = words.includes("--add-columns");
  const rest = words.filter((word) => word !== "--add-columns");
  return writing("score", asked ? scoreOwnTables : scoreBook)(rest, terminal);
};

const COMMANDS: Readonly<Record<string, Command>> = {
  calc: { does: "answers cell functions: JSON lines in, JSON lines out", run: calc },
  inspect: { does: "lists the tables found in a workbook or text file", run: inspect },
  course: { does: "says where each KPI is heading and what to do next", run: courseBook },
  check: { does: "says what is weak in the OKR tables of a workbook", run: checkFile },
  align: { does: "shows what serves what, from KPIs to teams, as Markdown", run: alignBook },
  cascade: {
    does: "KPIs down to teams: BOOK --out BOOK2 [--kpi ID] [--share headcount]",
    run: cascadeBook,
  },
  import: {
    does: "brings another tool's export into Keel's tables: FILE --out BOOK",
    run: importFile,
  },
  review: { does: "writes the agenda of the review: Markdown, or a sheet with --out", run: review },
  plan: { does: "turns KPIs into OKRs: BOOK --out BOOK2", run: writing("plan", planBook) },
  split: { does: "one sheet per department: BOOK --out FOLDER, or BOOK2.xlsx", run: splitBook },
  collect: {
    does: "differences of returned sheets: BOOK RETURNED… [--take ID|all --out BOOK2]",
    run: collectBook,
  },
  checkin: {
    does: "makes the check-in sheet: BOOK --out BOOK2; --collect logs what was typed there",
    run: checkInBook,
  },
  score: {
    does: "writes Score and Status: BOOK --out BOOK2; --add-columns beside your own tables",
    run: scoring,
  },
};

const usage = (): string =>
  [
    "keel COMMAND",
    ...Object.entries(COMMANDS).map(([name, { does }]) => `  ${name.padEnd(8)} ${does}`),
    "",
  ].join("\n");

async function main([name, ...args]: readonly string[], terminal: Terminal): Promise<number> {
  const command = name === undefined ? undefined : COMMANDS[name];
  if (command !== undefined) return command.run(args, terminal);
  const asked = name === undefined || name === "--help" || name === "-h";
  (asked ? terminal.stdout : terminal.stderr).write(
    asked ? usage() : `There is no command ${name}.\n${usage()}`,
  );
  return asked ? OK : USAGE;
}

const { stdin, stdout, stderr, argv } = process;

// A reader that stops early, as `head` does, is no fault.
stdout.on("error", (fault: NodeJS.ErrnoException) => process.exit(fault.code === "EPIPE" ? OK : 1));

main(argv.slice(2), { stdin, stdout, stderr, folder: __dirname }).then(
  (code) => {
    process.exitCode = code;
  },
  (fault: unknown) => {
    stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`);
    process.exitCode = 1;
  },
);
