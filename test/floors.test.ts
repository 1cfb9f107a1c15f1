/**
 * The floors of the house hold because ESLint bars every import upwards. One forbidden import is
 * planted in each room and must be found; one that is allowed must not.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const FORBIDDEN: Readonly<Record<string, string>> = {
  "core/kernel/planted.ts": "../measure/fold",
  "core/measure/planted.ts": "../model/nouns",
  "core/model/planted.ts": "../stats/limits",
  "core/stats/planted.ts": "../scoring/score",
  "core/scoring/planted.ts": "../decompose/draft",
  "core/decompose/planted.ts": "../alignment/links",
  "core/decompose/library/planted.ts": "../../tables/find",
  "core/alignment/planted.ts": "../course/focus",
  "core/course/planted.ts": "../tables/find",
  "core/tables/planted.ts": "../actions/edits",
  "core/actions/planted.ts": "../functions/define",
  "core/functions/planted.ts": "../i18n/decompose",
  "core/i18n/planted.ts": "../../pane/host",
  "core/planted.ts": "../workbench/files",
  "pane/planted.tsx": "../excel-addin/host",
  "pane/tabs/planted.tsx": "../../core/actions/edits",
  "excel-addin/planted.ts": "../sheets-addon/server",
  "sheets-addon/server/planted.ts": "../../workbench/files",
  "workbench/page/planted.tsx": "../../excel-addin/host",
  "workbench/cli/planted.ts": "../../test/support/book",
  "workbench/page/compat.tsx": "preact/compat",
};

const ALLOWED: Readonly<Record<string, string>> = {
  "core/actions/right.ts": "../tables/find",
  "pane/right.tsx": "../core",
  "workbench/page/right.tsx": "../../pane",
};

const sources = Object.fromEntries(
  Object.entries({ ...FORBIDDEN, ...ALLOWED }).map(([file, from]) => [
    file,
    `import { one } from "${from}";\nexport const two = one;\n`,
  ]),
);
const lint = spawnSync(process.execPath, [join(__dirname, "support/lint-planted.mjs")], {
  cwd: join(__dirname, ".."),
  input: JSON.stringify(sources),
  encoding: "utf8",
});
const found = JSON.parse(lint.stdout || "{}") as Readonly<Record<string, readonly string[]>>;

it.each(Object.entries(FORBIDDEN))("bars %s from importing %s", (file) => {
  expect(found[file]).toHaveLength(1);
});

it.each(Object.entries(ALLOWED))("lets %s import %s", (file) => {
  expect(found[file]).toEqual([]);
});
