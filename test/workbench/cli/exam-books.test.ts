import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inspect } from "../../../workbench/cli/inspect";
import { EXAM } from "../../support/root";
import { run } from "./run";

const BOOKS = join(EXAM, "workbooks");
const INDEX = join(BOOKS, "index.jsonl");
const GRADER = join(EXAM, "grade/workbooks.mjs");
/** Least share of the files that are right in each respect. */
const LEAST = { tables: 0.95, columns: 0.9, negatives: 1, "no table": 1, harm: 1 } as const;

interface Graded {
  readonly file: string;
  readonly checks: readonly { readonly cls: keyof typeof LEAST; readonly ok: boolean }[];
}

it("reads the practice workbooks as they are labelled, and refuses all lookalikes", async () => {
  if (!existsSync(INDEX) || !existsSync(GRADER)) {
    if (process.env["CI"] !== undefined) throw new Error(`no practice workbooks at ${EXAM}`);
    console.warn(`skipped: no practice workbooks at ${EXAM}; set KEEL_EXAM`);
    return;
  }
  const entries = readFileSync(INDEX, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { readonly file: string })
    .filter(({ file }) => existsSync(join(BOOKS, file)));
  const results = [];
  for (const { file } of entries) {
    const { code, out } = await run(inspect, join(BOOKS, file), "--json");
    results.push({ code, stdout: out, timedOut: false });
  }
  const graded = grade(entries, results);
  for (const [respect, least] of Object.entries(LEAST)) {
    const checks = graded.flatMap(({ file, checks: all }) =>
      all.filter(({ cls }) => cls === respect).map(({ ok }) => ({ file, ok })),
    );
    const wrong = checks.filter(({ ok }) => !ok).map(({ file }) => file);
    const share = 1 - wrong.length / checks.length;
    expect([respect, share >= least ? [] : wrong]).toEqual([respect, []]);
  }
}, 120_000);

/** The grader is a module, which a test cannot import: a process of its own grades all files. */
function grade(entries: readonly unknown[], results: readonly unknown[]): readonly Graded[] {
  const script = `
    import { gradeFile } from ${JSON.stringify(pathToFileURL(GRADER).href)};
    let text = "";
    for await (const chunk of process.stdin) text += chunk;
    const { entries, results } = JSON.parse(text);
    console.log(JSON.stringify(entries.map((entry, at) => gradeFile(entry, results[at]))));`;
  const out = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    input: JSON.stringify({ entries, results }),
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(out) as readonly Graded[];
}
