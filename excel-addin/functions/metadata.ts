/**
 * `functions.json`: what Excel knows of the cell functions before any of our code runs.
 *
 * Reference: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json
 *
 * @packageDocumentation
 */
import { functionCatalogue, type FunctionHelp, type Language } from "../../core";

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "matrix";
  readonly optional?: true;
}

export interface FunctionsMetadata {
  /** Errors in cells reach the function as values instead of stopping the call. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly ParameterMetadata[];
    readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
  }[];
}

/**
 * Names stay the same in every language, descriptions do not. Every parameter is a range of any
 * values, so that one cell, a range and an error all arrive as they stand.
 */
export const functionsMetadata = (language: Language): FunctionsMetadata => ({
  allowErrorForDataTypeAny: true,
  functions: functionCatalogue(language).map(({ id, summary, parameters }) => ({
    id,
    name: id,
    description: summary,
    parameters: parameters.map(parameterMetadata),
    result: { type: "any", dimensionality: "matrix" },
  })),
});

const parameterMetadata = ({
  name,
  description,
  optional,
}: FunctionHelp["parameters"][number]): ParameterMetadata => ({
  name,
  description,
  type: "any",
  dimensionality: "matrix",
  ...(optional ? { optional } : {}),
});
