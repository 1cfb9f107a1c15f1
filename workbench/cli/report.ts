/**
 * Findings as the command line shows them.
 *
 * @packageDocumentation
 */
import { sayFinding, type Finding, type Language } from "../../core";

/** Whether a finding makes the exit code 1. */
export const isProblem = ({ severity }: Finding): boolean => severity !== "info";

export const MARKS = { error: "✗", warning: "!", info: "·" } as const;

export const findingLine = (finding: Finding, language: Language): string =>
  `${MARKS[finding.severity]} ${sayFinding(finding, language)}`;
