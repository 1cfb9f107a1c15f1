import {
  isBlankRow,
  MOST_IN_FOCUS,
  type Base,
  type CascadeRequest,
  type Day,
  type Draft,
  type DraftRequest,
  type PlanRequest,
  type PlanView,
  type ShareRule,
} from "../../core";
import type { Session } from "./session";
import type { PlanChoices } from "./state";

/** Chooses KPIs, drafts their OKRs and lets the user edit them. */
export class Planning {
  /** Keys of the drafts that the user has changed; those are never drafted anew unasked. */
  private readonly edited = new Set<string>();

  constructor(private readonly session: Session) {}

  /** Keys of the KPIs that are ticked: the user's choice, else what matters most. */
  get ticked(): readonly string[] {
    const { book, choices } = this.session.state;
    const kpis = book?.scan.kpis ?? [];
    if (choices.ticked === undefined) {
      return kpis.flatMap(({ key, matters }) => (matters ? [key] : []));
    }
    const there = new Set(kpis.map(({ key }) => key));
    return choices.ticked.filter((key) => there.has(key));
  }

  get isFull(): boolean {
    return this.ticked.length >= MOST_IN_FOCUS;
  }

  tick(key: string, yes: boolean): void {
    const others = this.ticked.filter((one) => one !== key);
    if (yes && others.length >= MOST_IN_FOCUS) return;
    this.choose({ ticked: yes ? [...others, key] : others });
  }

  /** First and last day of the cycle; without, the quarter of the as-of day. */
  setCycle(part: { readonly start?: Day | undefined; readonly due?: Day | undefined }): void {
    const { start, due, ...rest } = this.session.state.choices;
    const cycle = { start, due, ...part };
    this.session.change({
      choices: {
        ...rest,
        ...(cycle.start !== undefined && { start: cycle.start }),
        ...(cycle.due !== undefined && { due: cycle.due }),
      },
    });
  }

  setCount(count: number): void {
    this.choose({ count });
  }

  /** @param team - `undefined` for the whole company. */
  lookAt(team: string | undefined): void {
    this.choose({ team });
  }

  shareBy(by: ShareRule | undefined): void {
    this.choose({ by });
  }

  /** What the ticked KPIs are to be shared out by, and for when. */
  get cascadeRequest(): CascadeRequest {
    const { start, due, by } = this.session.state.choices;
    return {
      kpis: this.ticked,
      ...(by !== undefined && { by }),
      ...(start !== undefined && { start }),
      ...(due !== undefined && { due }),
    };
  }

  previewCascade(): void {
    const { book } = this.session.state;
    if (book === undefined) return;
    const request = this.cascadeRequest;
    this.session.writing.propose("cascade", (snapshot, { cascade }) =>
      cascade(snapshot, request, book.library),
    );
  }

  draft(): void {
    // What is drafted stays so, whatever is typed into the sheet meanwhile.
    this.choose({ ticked: this.ticked });
    const drafts = this.drafted();
    if (drafts === undefined) return;
    this.edited.clear();
    this.session.change({ drafts, outdated: [] });
  }

  /** Back to choosing; drafts are made anew from there. */
  leave(): void {
    this.edited.clear();
    this.session.drop("drafts", "pending");
  }

  /**
   * Makes the drafts anew from what was just read, or in the language just chosen. Drafts in the
   * user's hands stay; those whose KPI has other figures now are named.
   */
  renew(): void {
    const { drafts: old } = this.session.state;
    const fresh = old && this.drafted();
    if (fresh === undefined) return;
    const outdated: string[] = [];
    const drafts = fresh.drafts.map((one) => {
      const kept = this.edited.has(one.key) ? old?.drafts.find(({ key }) => key === one.key) : one;
      if (kept === undefined) return one;
      if (JSON.stringify(kept.draft.goal) !== JSON.stringify(one.draft.goal))
        outdated.push(one.key);
      return kept;
    });
    this.session.change({ drafts: { ...fresh, drafts }, outdated });
  }

  /** One draft made anew, whatever the user has changed in it. */
  redraft(key: string): void {
    this.edited.delete(key);
    this.renew();
  }

  edit(key: string, change: (draft: Draft) => Draft): void {
    const { drafts } = this.session.state;
    if (drafts === undefined) return;
    this.edited.add(key);
    this.session.change({
      drafts: {
        ...drafts,
        drafts: drafts.drafts.map((one) =>
          one.key === key ? { key, draft: change(one.draft) } : one,
        ),
      },
    });
  }

  /** What the stated parts of a KPI are measured against; only that draft is made anew. */
  answerBase(key: string, base: Base): void {
    const { bases } = this.session.state.choices;
    this.choose({ bases: { ...bases, [key]: base } });
    this.redraft(key);
  }

  preview(): void {
    if (this.session.state.drafts === undefined) return;
    this.session.writing.propose("plan", (snapshot, { plan }) => plan(snapshot, this.request()));
  }

  /** The drafts as they are now. */
  private request(): PlanRequest {
    const { drafts = [], choices = [], cycle } = this.session.state.drafts ?? {};
    return {
      choices,
      ...(cycle && { cycle }),
      drafts: drafts.map(({ key, draft }) => ({ key, draft: withoutBlanks(draft) })),
    };
  }

  async write(): Promise<void> {
    if (!(await this.session.writing.confirm())) return;
    this.leave();
    this.session.open("track");
  }

  private choose(part: Partial<PlanChoices>): void {
    this.session.change({ choices: { ...this.session.state.choices, ...part } });
  }

  private drafted(): PlanView | undefined {
    const { book, choices } = this.session.state;
    if (book === undefined) return undefined;
    const { start, due, count, bases } = choices;
    const request: DraftRequest = {
      kpis: this.ticked,
      count,
      bases,
      ...(start !== undefined && { start }),
      ...(due !== undefined && { due }),
    };
    return book.actions.draftPlan(book.snapshot, request, book.library);
  }
}

/** Rows the user has opened and left empty are not written. */
const withoutBlanks = (draft: Draft): Draft => ({
  ...draft,
  keyResults: draft.keyResults.filter((row) => !isBlankRow(row)),
  guardrails: draft.guardrails.filter((row) => !isBlankRow(row)),
});
