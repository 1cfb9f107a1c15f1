/**
 * A clause of a points rule as it was understood, before it is known what full points are.
 *
 * @packageDocumentation
 */
import type { Bounds } from "./points-bound";
import type { AttainmentForm } from "./points-formula";
import type { StepRounding } from "./points-rule";
import type { StepDraft } from "./points-step";
import type { Worth } from "./points-worth";

/** What a clause was understood as. */
export type Reading =
  | { readonly is: "mark"; readonly at: "threshold" | "target" | "stretch"; readonly worth: Worth }
  | { readonly is: "bound"; readonly bounds: Bounds; readonly worth: Worth }
  | { readonly is: "step"; readonly step: StepDraft }
  | { readonly is: "rounding"; readonly rounding: StepRounding }
  | {
      readonly is: "late";
      readonly days: number;
      readonly included: boolean;
      readonly worth: Worth;
    }
  | { readonly is: "past-threshold"; readonly worth: Worth }
  | { readonly is: "otherwise"; readonly worth: Worth }
  | { readonly is: "cap"; readonly worth: Worth }
  | { readonly is: "least"; readonly worth: Worth }
  /** At most so many points on top of full ones. */
  | { readonly is: "gain-cap"; readonly points: number }
  | { readonly is: "attainment"; readonly form: AttainmentForm; readonly missed: boolean }
  | { readonly is: "linear"; readonly missed: boolean; readonly between: boolean }
  | { readonly is: "veto" };

/** A reading with the user's words. */
export type Draft = Reading & { readonly clause: string };

export type Of<Is extends Draft["is"]> = Extract<Draft, { readonly is: Is }>;

export const of = <Is extends Draft["is"]>(drafts: readonly Draft[], is: Is): readonly Of<Is>[] =>
  drafts.filter((draft): draft is Of<Is> => draft.is === is);
