/** What is said of check-ins. */
export interface CheckInWords {
  readonly title: string;
  readonly rhythm: (days: number, last: string | undefined) => string;
  readonly hint: string;
  readonly make: string;
  readonly update: string;
  /** @param rows - In which people have typed something. */
  readonly collect: (rows: number) => string;
  readonly copyNudge: string;
  readonly calendar: string;
  readonly file: string;
  readonly checkIn: string;
  readonly value: (unit: string) => string;
  readonly done: string;
  readonly states: Readonly<Record<"unsaid" | "open" | "done", string>>;
  readonly confidence: string;
  readonly confidenceHint: string;
  readonly note: string;
  readonly blocker: string;
  readonly record: string;
  readonly notConfidence: string;
  readonly confident: string;
  readonly outlook: string;
}
