/**
 * What cascading KPIs to teams and answering proposals tell.
 *
 * @packageDocumentation
 */
import type { ShareRule } from "./cascade-request";

type NoFacts = Readonly<Record<string, never>>;

interface OfKpi {
  readonly kpi: string;
}

export interface CascadeFacts {
  readonly "cascade-no-teams": OfKpi;
  readonly "cascade-target-wanted": OfKpi;
  /** Nothing in the sheet says whether teams' figures add up. */
  readonly "cascade-sum-or-mean-wanted": OfKpi;
  readonly "cascade-weight-missing": { readonly team: string; readonly by: ShareRule };
  readonly "cascade-weights-zero": OfKpi & { readonly by: ShareRule };
  readonly "cascade-there-already": OfKpi & { readonly team: string };
  readonly "cascade-unplaced": OfKpi & {
    readonly amount: number;
    readonly total: number;
    readonly unit: string;
  };
  readonly "cascade-same-for-all": OfKpi & { readonly teams: number };
  readonly "cascade-shared-by": { readonly by: ShareRule };
  readonly "cascade-too-long": { readonly rows: number; readonly most: number };
  readonly "proposals-none": NoFacts;
  readonly "proposal-gone": { readonly id: string };
  readonly "proposal-reason-wanted": { readonly keyResult: string };
  readonly "proposals-answered": { readonly accepted: number; readonly returned: number };
}
