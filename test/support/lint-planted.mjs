/** Lints `{ file: source }` from standard input with the rules of imports alone; prints `{ file: messages }`. */
import { readFileSync } from "node:fs";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import config from "../../eslint.config.mjs";

const rules = config.filter(({ rules = {} }) => "no-restricted-imports" in rules);
const eslint = new ESLint({
  overrideConfigFile: true,
  baseConfig: [
    { files: ["**/*.{ts,tsx}"], languageOptions: { parser: tseslint.parser } },
    ...rules.map(({ files, rules: { "no-restricted-imports": rule } }) => ({
      files,
      rules: { "no-restricted-imports": rule },
    })),
  ],
});

const planted = JSON.parse(readFileSync(0, "utf8"));
const found = {};
for (const [file, source] of Object.entries(planted)) {
  const [{ messages }] = await eslint.lintText(source, { filePath: file });
  found[file] = messages.map(({ message }) => message);
}
process.stdout.write(JSON.stringify(found));
