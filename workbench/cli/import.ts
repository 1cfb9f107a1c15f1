/**
 * `keel import FILE --from TOOL --out BOOK`: another tool's export to Keel's tables.
 *
 * @packageDocumentation
 */
import { readFile } from "node:fs/promises";
import {
  fail,
  importOkrs,
  keptMappings,
  KNOWN_MAPPINGS,
  mappingFromPairs,
  ok,
  readMapping,
  type Mapping,
  type Result,
  type Snapshot,
} from "../../core";
import { wishedLanguage } from "./arguments";
import { USAGE, type CommandRun } from "./command";
import { sayImportProblem, type ImportProblem } from "./import-words";
import { writing } from "./write";

interface Wishes {
  readonly from?: string;
  readonly map?: string;
  readonly keep?: string;
}

const OWN = ["from", "map", "keep"] as const;

/** Where the mapping comes from: the words given, a known tool, or a name kept in the workbook. */
type Source = (snapshot: Snapshot) => Mapping | undefined;

export const importFile: CommandRun = async (words, terminal) => {
  const { own, rest } = separated(words);
  const language = wishedLanguage(words);
  const source = own.ok ? await sourceOf(own.value) : own;
  if (!source.ok || !own.ok) {
    if (!source.ok) terminal.stderr.write(`${sayImportProblem(source.problem, language)}\n`);
    return USAGE;
  }
  const { keep } = own.value;
  const act = (snapshot: Snapshot) => {
    const mapping = source.value(snapshot);
    const { edits, report } = importOkrs(snapshot, {
      ...(mapping === undefined ? {} : { mapping }),
      ...(keep === undefined ? {} : { keepAs: keep }),
    });
    return { edits, findings: report.findings };
  };
  return writing("import", act)(rest, terminal);
};

/** The options of this command, and the words that every command knows. */
function separated(words: readonly string[]): {
  readonly own: Result<Wishes, ImportProblem>;
  readonly rest: readonly string[];
} {
  const wishes: { -readonly [Name in keyof Wishes]: Wishes[Name] } = {};
  const rest: string[] = [];
  const left = [...words];
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    const [option = "", ...after] = word.split("=");
    const name = OWN.find((one) => option === `--${one}`);
    if (name === undefined) {
      rest.push(word);
      continue;
    }
    const value = after.length > 0 ? after.join("=") : left.shift();
    if (value === undefined || value === "" || value.startsWith("--")) {
      return { own: fail({ code: "value-missing", option }), rest };
    }
    wishes[name] = value;
  }
  return { own: ok(wishes), rest };
}

async function sourceOf({ from, map, keep }: Wishes): Promise<Result<Source, ImportProblem>> {
  if (map !== undefined) {
    const read = mappingFromPairs(map, keep ?? from ?? "csv");
    return read.ok ? ok(() => read.value) : fail({ code: "mapping", problem: read.problem });
  }
  if (from === undefined || from === "csv") return ok(() => undefined);
  const known = KNOWN_MAPPINGS.find(({ id }) => id === from.toLowerCase());
  if (known !== undefined) return ok(() => known);
  if (!from.toLowerCase().endsWith(".json")) return ok((snapshot) => keptIn(snapshot, from));
  try {
    const read = readMapping((await readFile(from, "utf8")).replace(/^\ufeff/, ""));
    return read.ok ? ok(() => read.value) : fail({ code: "mapping", problem: read.problem });
  } catch {
    return fail({ code: "no-file", path: from });
  }
}

/** A mapping kept under a name; one that is not there fits nothing, and the report names it. */
function keptIn(snapshot: Snapshot, name: string): Mapping {
  const kept = keptMappings(snapshot).find(({ id }) => id === name);
  return kept ?? { id: name, name, signature: [name], columns: [], rowsAre: "keyResult" };
}
