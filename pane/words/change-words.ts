/** What is said of changes in mid-cycle. */
export interface ChangeWords {
  readonly none: string;
  readonly noneHint: string;
  readonly title: string;
  readonly hint: string;
  readonly what: string;
  readonly keyResult: string;
  readonly objective: string;
  /** The kinds of things that can be changed. */
  readonly subject: string;
  readonly subjects: Readonly<Record<"keyResult" | "kpi", string>>;
  readonly kpiHint: string;
  readonly coreKpi: string;
  readonly carriers: (titles: string) => string;
  readonly changeCarrier: string;
  readonly outrun: string;
  readonly outrunHint: string;
  readonly propose: string;
  readonly newTarget: (now: string, unit: string) => string;
  readonly newKeyResults: string;
  readonly sentenceExample: string;
  readonly reasonClass: string;
  readonly tooHard: string;
  readonly reason: string;
  readonly evidence: string;
  readonly evidenceHint: string;
  readonly proposedBy: string;
  readonly approvedBy: string;
  readonly approvedByHint: string;
  readonly waits: string;
  readonly effective: string;
  readonly waiting: string;
  readonly howToApprove: string;
  readonly carryOut: (count: number) => string;
  readonly log: string;
  readonly segments: string;
  readonly outside: string;
  readonly outsideHint: string;
  readonly moved: (field: string, was: string, now: string) => string;
  readonly recordEdits: (count: number) => string;
}

/** What is said of the end of a cycle. */
export interface CloseWords {
  readonly title: string;
  readonly until: (day: string) => string;
  readonly hint: string;
  readonly carry: (count: number) => string;
  readonly close: string;
  /** The review as a file to print. */
  readonly page: string;
}

/** What is said of sheets for departments. */
export interface DepartmentWords {
  readonly title: string;
  readonly hint: string;
  readonly make: string;
  readonly differences: string;
  readonly take: (count: number) => string;
}
