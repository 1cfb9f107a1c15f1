/**
 * What the commands that write do to a book, and everything they have to tell about it.
 *
 * @packageDocumentation
 */
import {
  draftPlan,
  knownLibrary,
  plan,
  scan,
  score,
  scoreKpis,
  track,
  type Edits,
  type Finding,
  type Snapshot,
} from "../../core";

export interface Act {
  readonly edits: Edits;
  readonly findings: readonly Finding[];
}

/** OKRs for the KPIs that matter most, with what the drafts still want to know. */
export function planBook(snapshot: Snapshot): Act {
  const { findings, ...drafted } = draftPlan(snapshot, {}, knownLibrary());
  const { edits, report } = plan(snapshot, drafted);
  const all = [...scan(snapshot, knownLibrary()).findings, ...findings, ...report.findings];
  return { edits, findings: distinct(all) };
}

/** Score and Status, and for each key result without one the reason why. */
export function scoreBook(snapshot: Snapshot): Act {
  const { edits, report } = score(snapshot);
  return { edits, findings: distinct([...report.findings, ...track(snapshot).findings]) };
}

/**
 * The same with columns added to the user's own tables: Score and Status, Attainment and Points.
 */
export function scoreOwnTables(snapshot: Snapshot): Act {
  const okrs = score(snapshot, { addColumns: true });
  const kpis = scoreKpis(snapshot, knownLibrary());
  const findings = [...okrs.report.findings, ...track(snapshot).findings, ...kpis.report.findings];
  return { edits: [...okrs.edits, ...kpis.edits], findings: distinct(findings) };
}

/** The same thing told by two actions is told once. */
export function distinct(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = JSON.stringify(finding);
    return !seen.has(key) && seen.add(key);
  });
}
