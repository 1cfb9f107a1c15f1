/**
 * `keel split`: one sheet for each department, in a file of its own or together in one workbook.
 *
 * @packageDocumentation
 */
import { mkdir, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import {
  departmentSheets,
  sayFinding,
  split,
  type DepartmentSheet,
  type Finding,
  type Language,
  type SplitRequest,
  type Snapshot,
} from "../../core";
import { newBook } from "../files";
import type { Act } from "./actions";
import { readArguments, wishedLanguage, type BookArguments } from "./arguments";
import { OK, PROBLEMS, USAGE, type CommandRun, type Terminal } from "./command";
import { load, todayHere } from "./load";
import { ownOptions } from "./own-options";
import { findingLine, isProblem } from "./report";
import { save } from "./save";
import { sayArgumentProblem, sayReceipt, saySaveProblem } from "./words";
import { SPLIT_WORDS } from "./words-split";
import { writing } from "./write";

const BY = ["department", "owner"] as const;

export const splitBook: CommandRun = async (words, terminal) => {
  const { values, rest, missing } = ownOptions(words, ["--by", "--department"]);
  const language = wishedLanguage(words);
  const say = SPLIT_WORDS[language];
  const by = BY.find((one) => one === (values["--by"]?.[0] ?? "department"));
  if (missing !== undefined || by === undefined) {
    const option = missing ?? "--by";
    terminal.stderr.write(`${say.optionWrong(option)}\n${say.usage}\n`);
    return USAGE;
  }
  const departments = values["--department"];
  const request: SplitRequest = { by, ...(departments && { departments }) };
  const args = readArguments(rest, true);
  if (!args.ok) {
    terminal.stderr.write(`${sayArgumentProblem(args.problem, "split", language, say.usage)}\n`);
    return USAGE;
  }
  const isBook = args.value.inPlace || /\.xls[xm]$/i.test(args.value.out ?? "");
  // Sheets in one workbook are written like the result of every other command.
  if (isBook) return writing("split", (snapshot) => splitAct(snapshot, request))(rest, terminal);
  return intoFiles(args.value, request, terminal);
};

function splitAct(snapshot: Snapshot, request: SplitRequest): Act {
  const { edits, report } = split(snapshot, request);
  return { edits, findings: report.findings };
}

interface Told {
  readonly written: readonly string[];
  readonly findings: readonly Finding[];
  readonly problems: readonly { readonly code: string; readonly message: string }[];
}

async function intoFiles(
  args: BookArguments,
  request: SplitRequest,
  terminal: Terminal,
): Promise<number> {
  const loaded = await load(args);
  if (!loaded.ok) {
    return tell(args, { written: [], findings: [], problems: [loaded.problem] }, terminal);
  }
  const { sheets, findings } = departmentSheets(loaded.value.snapshot, request);
  const folder = resolve(args.out ?? ".");
  const written: string[] = [];
  const problems: Told["problems"][number][] = [];
  try {
    if (sheets.length > 0) await mkdir(folder, { recursive: true });
  } catch (fault) {
    const reason = (fault as NodeJS.ErrnoException).code ?? String(fault);
    const message = saySaveProblem({ code: "no-place", path: folder, reason }, args.language);
    return tell(args, { written, findings, problems: [{ code: "no-place", message }] }, terminal);
  }
  for (const sheet of sheets) {
    const path = join(folder, `${fileName(sheet.department)}.xlsx`);
    const problem = await intoFile(sheet, path, args);
    if (problem === undefined) written.push(basename(path));
    else problems.push(problem);
  }
  return tell(args, { written, findings, problems }, terminal);
}

/** What no file system takes in a name. */
const fileName = (department: string): string =>
  department.replace(/[\\/:*?"<>|]/g, "_").trim() || "_";

async function intoFile(
  { sheetName, edits }: DepartmentSheet,
  path: string,
  { language, asOf }: BookArguments,
): Promise<Told["problems"][number] | undefined> {
  // A file of that name may be one that came back filled in.
  if (await exists(path)) {
    return { code: "file-there", message: SPLIT_WORDS[language].fileThere(path) };
  }
  const book = newBook(sheetName, basename(path));
  const [sheet] = book.sheets;
  const port = book.port({ today: asOf ?? todayHere(), language });
  const receipt = await port.apply(edits(sheet?.id ?? ""));
  if (receipt.outcome !== "written") {
    return { code: receipt.outcome, message: sayReceipt(receipt, language) };
  }
  const saved = await save(path, book);
  if (saved.ok) return undefined;
  return { code: saved.problem.code, message: saySaveProblem(saved.problem, language) };
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

function tell(
  { json, language, out }: BookArguments,
  { written, findings, problems }: Told,
  { stdout, stderr }: Terminal,
): number {
  const wrong = problems.length > 0 || findings.some(isProblem) || written.length === 0;
  if (json) {
    const told = findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      message: sayFinding(finding, language),
    }));
    stdout.write(`${JSON.stringify({ written, problems: [...problems, ...told] })}\n`);
    return wrong ? PROBLEMS : OK;
  }
  for (const { message } of problems) stderr.write(`${message}\n`);
  const lines = findings.map((finding) => findingLine(finding, language));
  stdout.write(`${[...lines, ...doneLines(written, out ?? "", language)].join("\n")}\n`);
  return wrong ? PROBLEMS : OK;
}

const doneLines = (
  written: readonly string[],
  folder: string,
  language: Language,
): readonly string[] => written.map((name) => SPLIT_WORDS[language].written(join(folder, name)));
