/**
 * The global functions of the project as source text. Google finds custom functions, and what to
 * show while one is typed, by reading declarations and their JSDoc, so these are added after the rest
 * was minified.
 *
 * @packageDocumentation
 */
import { functionCatalogue, type FunctionHelp, type ParameterHelp } from "../../core";
import { OPEN } from "./names";

const TYPES: Readonly<Record<ParameterHelp["kind"], string>> = {
  number: "number",
  day: "Date",
  text: "string",
  word: "string",
  cell: "any",
  range: "Array<Array<any>>",
  rules: "string",
  language: "string",
};

/** What the page, the menu and Google itself call; nothing else is public but the functions. */
const GLOBALS = `function onOpen() { Keel.onOpen(); }
function onInstall() { Keel.onOpen(); }
function ${OPEN}() { Keel.openSidebar(); }
function keel(json) { return Keel.dispatch(json); }
`;

export function globalFunctions(): string {
  const chinese = functionCatalogue("zh");
  const stubs = functionCatalogue("en").map((english, n) => stub(english, chinese[n] ?? english));
  return [GLOBALS, ...stubs].join("\n");
}

/** Sheets shows one text to everybody, so each says it in both languages. */
function stub(en: FunctionHelp, zh: FunctionHelp): string {
  const names = en.parameters.map(({ name }) => name);
  const lines = [
    en.summary,
    zh.summary,
    "",
    ...en.parameters.map(({ name, kind, description }, n) => {
      const other = zh.parameters[n]?.description ?? "";
      return `@param {${TYPES[kind]}} ${name} ${description} ${other}`;
    }),
    `@return ${en.result} ${zh.result}`,
    "@customfunction",
  ];
  const comment = lines.map((line) => ` * ${oneLine(line)}`.trimEnd()).join("\n");
  return `/**
${comment}
 */
function ${en.id}(${names.join(", ")}) { return Keel.call("${en.id}", arguments); }
`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").replace(/\*\//g, "* /");
