/**
 * What the commands that write do to a book, and everything they have to tell about it.
 *
 * @packageDocumentation
 */
import { score, track, type Edits, type Finding, type Snapshot } from "../../core";

export interface Act {
  readonly edits: Edits;
  readonly findings: readonly Finding[];
}

/** Score and Status, and for each key result without one the reason why. */
export function scoreBook(snapshot: Snapshot): Act {
  const { edits, report } = score(snapshot);
  return { edits, findings: distinct([...report.findings, ...track(snapshot).findings]) };
}

/** The same thing told by two actions is told once. */
export function distinct(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = JSON.stringify(finding);
    return !seen.has(key) && seen.add(key);
  });
}
