import type { AttainmentProblem } from "./attainment";
import type { ExpectedProblem, PhasesProblem } from "./expected";
import type { PaceProblem } from "./pace";
import type { PayoutProblem } from "./payout";
import type { PointsProblem } from "./points";
import type { ScoreProblem } from "./score";

/** Every reason this room can give for having no answer. */
export type ScoringProblem =
  | AttainmentProblem
  | ExpectedProblem
  | PaceProblem
  | PayoutProblem
  | PhasesProblem
  | PointsProblem
  | ScoreProblem;
