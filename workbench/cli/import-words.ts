/**
 * What is wrong with a call of `keel import`.
 *
 * @packageDocumentation
 */
import { KNOWN_MAPPINGS, type Language, type MappingProblem } from "../../core";

export type ImportProblem =
  | { readonly code: "value-missing"; readonly option: string }
  | { readonly code: "no-file"; readonly path: string }
  | { readonly code: "mapping"; readonly problem: MappingProblem };

const TOOLS = [...KNOWN_MAPPINGS.map(({ id }) => id), "csv"];

const HOW = `keel import FILE --from TOOL|MAPPING.json --out BOOK [--map "keyResult=…; target=…"] [--keep NAME]`;

export function sayImportProblem(problem: ImportProblem, language: Language): string {
  const zh = language === "zh";
  const what = zh ? inChinese(problem) : inEnglish(problem);
  const tools = zh ? `可用的工具：${TOOLS.join("、")}。` : `Known tools: ${TOOLS.join(", ")}.`;
  return `${what}\n${zh ? "用法：" : "Usage: "}${HOW}\n${tools}`;
}

function inEnglish(problem: ImportProblem): string {
  switch (problem.code) {
    case "value-missing":
      return `The option ${problem.option} needs a value.`;
    case "no-file":
      return `There is no mapping "${problem.path}".`;
    case "mapping":
      return mappingInEnglish(problem.problem);
  }
}

function mappingInEnglish(problem: MappingProblem): string {
  switch (problem.code) {
    case "not-json":
      return "The mapping is no JSON text.";
    case "part-wrong":
      return `The part "${problem.part}" of the mapping is missing or wrong.`;
    case "field-unknown":
      return `The mapping speaks of "${problem.field}", which is no field of an import.`;
  }
}

function inChinese(problem: ImportProblem): string {
  switch (problem.code) {
    case "value-missing":
      return `选项 ${problem.option} 缺少值。`;
    case "no-file":
      return `找不到映射文件“${problem.path}”。`;
    case "mapping":
      return mappingInChinese(problem.problem);
  }
}

function mappingInChinese(problem: MappingProblem): string {
  switch (problem.code) {
    case "not-json":
      return "映射不是 JSON 文本。";
    case "part-wrong":
      return `映射的“${problem.part}”部分缺失或有误。`;
    case "field-unknown":
      return `映射中的“${problem.field}”不是可导入的字段。`;
  }
}
