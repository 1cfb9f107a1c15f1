/** What is said of alignment, cascading and proposals. */
export interface AlignmentWords {
  readonly view: string;
  readonly company: string;
  readonly title: string;
  readonly hint: string;
  readonly well: string;
  readonly findings: (count: number) => string;
  readonly tree: string;
  readonly serving: (count: number) => string;
  readonly notCarried: string;
  readonly loose: string;
  readonly again: string;
  readonly grid: string;
  readonly gridHint: string;
  readonly objectives: string;
  readonly none: string;
  readonly sums: string;
  readonly from: string;
  readonly residual: string;
  readonly target: string;
  readonly bets: (count: number) => string;
  readonly lead: (name: string) => string;
  readonly teamKpis: string;
  readonly teamKeyResults: string;
  readonly teamEmpty: string;
  readonly cascade: {
    readonly title: string;
    readonly hint: string;
    readonly chooseFirst: string;
    readonly by: string;
    readonly auto: string;
    readonly parts: string;
    readonly preview: string;
  };
  readonly inbox: {
    readonly title: string;
    readonly hint: string;
    readonly waiting: (count: number) => string;
    readonly carries: (amount: string) => string;
    /** Of a KPI: what it needs, what is agreed so far. */
    readonly needs: (kpi: string, change: string, carried: string | undefined) => string;
    readonly answer: string;
    readonly later: string;
    readonly accept: string;
    readonly giveBack: string;
    readonly reason: string;
    readonly by: string;
    readonly preview: (count: number) => string;
  };
}
