/**
 * The pane's function help, from the same declarations as the hosts': a few words of each function,
 * so that the pane need not carry the functions themselves.
 *
 * @packageDocumentation
 */
import { functionCatalogue, LANGUAGES, type FunctionHelp, type Language } from "../../core";
import type { DerivedFile } from "../../build/derived";
import type { FunctionLine } from "./function-line";

const AT_A_GLANCE = 60;

export const derived = (): readonly DerivedFile[] => [
  {
    path: "pane/help/functions.json",
    text: `${JSON.stringify(help(), null, 1)}\n`,
    committed: true,
  },
];

const help = (): Readonly<Record<Language, readonly FunctionLine[]>> => {
  const all = LANGUAGES.map((language) => [language, functionCatalogue(language).map(lineOf)]);
  return Object.fromEntries(all) as Record<Language, readonly FunctionLine[]>;
};

function lineOf({ id, summary, parameters, result, examples }: FunctionHelp): FunctionLine {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return {
    id,
    signature: `${id}(${names.join(", ")})`,
    summary,
    arguments: parameters.map(({ name, description }) => [name, description]),
    result,
    example: simplest(examples.map(({ formula }) => formula)),
  };
}

/** The first that is read at a glance, else the shortest. */
function simplest(formulas: readonly string[]): string {
  const short = formulas.find((formula) => formula.length <= AT_A_GLANCE);
  return (
    short ??
    formulas.reduce((best, one) => (one.length < best.length ? one : best), formulas[0] ?? "")
  );
}
