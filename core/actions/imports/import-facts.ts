/** What an import tells, each with the cell it speaks of. */
export interface ImportFacts {
  /** No table in the sheets read has headers that the mapping, or any known one, speaks of. */
  readonly "export-not-found": { readonly sheets: readonly string[]; readonly tool: string };
  readonly "export-read": {
    readonly tool: string;
    readonly objectives: number;
    readonly keyResults: number;
    readonly checkIns: number;
  };
  readonly "columns-left": { readonly headers: readonly string[] };
  readonly "import-no-title": { readonly value: string };
  readonly "import-no-number": { readonly column: string; readonly value: string };
  readonly "import-no-day": { readonly column: string; readonly value: string };
  readonly "import-word-unknown": { readonly column: string; readonly value: string };
  readonly "check-in-undated": { readonly value: string };
  readonly "import-not-okr": { readonly title: string; readonly type: string };
  readonly "import-no-objective": { readonly title: string };
  readonly "import-parent-missing": { readonly title: string; readonly parent: string };
  /** The export gives a share of the way, from which the value is worked out. */
  readonly "current-from-progress": { readonly keyResult: string; readonly progress: number };
  readonly "progress-only": { readonly keyResult: string };
}
