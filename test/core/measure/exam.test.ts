import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { callFunction } from "../../../core";

/** Labelled practice sentences outside the repository; see DECISIONS.md. */
const EXAM = resolve(__dirname, "../../..", process.env["KEEL_EXAM"] ?? "../shared/exam");
const FILE = join(EXAM, "sentences.jsonl");
const GRADER = join(EXAM, "grade/sentences.mjs");

interface Row {
  readonly text: string;
  readonly lang: "zh" | "en";
}
const CORE = ["direction", "target_kind", "baseline", "target"];
/** As reached; a change that reads worse fails here. */
const LEAST = { zh: { core: 0.97, metric: 0.95 }, en: { core: 0.97, metric: 0.95 } } as const;

it("reads the practice sentences as they are labelled", () => {
  if (!existsSync(FILE) || !existsSync(GRADER)) {
    if (process.env["CI"] !== undefined) throw new Error(`no practice sentences at ${EXAM}`);
    console.warn(`skipped: no practice sentences at ${EXAM}; set KEEL_EXAM`);
    return;
  }
  const rows = readFileSync(FILE, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
  const answers = rows.map((row) => callFunction("KPI_PARSE", [row.text]));
  const graded = grade(rows, answers);
  for (const lang of ["zh", "en"] as const) {
    const own = graded.filter((_, at) => rows[at]?.lang === lang);
    const share = (fields: readonly string[]): number =>
      own.filter((right) => fields.every((field) => right[field] === true)).length / own.length;
    expect(share(CORE)).toBeGreaterThanOrEqual(LEAST[lang].core);
    for (const field of Object.keys(own[0] ?? {})) {
      const least = field === "metric" ? LEAST[lang].metric : 0.95;
      expect([lang, field, share([field]) >= least]).toEqual([lang, field, true]);
    }
  }
});

type Right = Readonly<Record<string, boolean>>;

/** The grader is a module, which a test cannot import: a process of its own grades all rows. */
function grade(rows: readonly Row[], answers: readonly unknown[]): readonly Right[] {
  const script = `
    import { gradeFields } from ${JSON.stringify(pathToFileURL(GRADER).href)};
    let text = "";
    for await (const chunk of process.stdin) text += chunk;
    const { rows, answers } = JSON.parse(text);
    console.log(JSON.stringify(rows.map((row, at) => gradeFields(row, answers[at]).right)));`;
  const out = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    input: JSON.stringify({ rows, answers }),
    encoding: "utf8",
  });
  return JSON.parse(out) as readonly Right[];
}
