/**
 * Files of the add-in that are made from declarations.
 *
 * @packageDocumentation
 */
import { functionsMetadata } from "./functions/metadata";

export interface DerivedFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
  /** Kept in the repository, so that a change is seen in review. */
  readonly committed: boolean;
}

export function derived(): readonly DerivedFile[] {
  return [
    { path: "dist/excel/functions.json", text: json(functionsMetadata("en")), committed: false },
    {
      path: "dist/excel/functions.zh-CN.json",
      text: json(functionsMetadata("zh")),
      committed: false,
    },
  ];
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
