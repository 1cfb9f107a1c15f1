/**
 * What each language must be able to say about signals, drift and course.
 *
 * @packageDocumentation
 */
import type { DriverSignal } from "../actions/course/driver-signals";
import type { RunRate, ScenarioForecast } from "../course/kpi-course";
import type { CourseReading } from "../course/verdict";
import type { Direction, Outlook } from "../model/words";
import type { Drift } from "../stats/drift";
import type { Lens } from "../stats/lens";
import type { Limits } from "../stats/limits";
import type { SignalReading } from "../stats/verdict";

export interface CourseSentences {
  /** Of a selected row or column of numbers: at most three sentences to paste into a chat. */
  readonly lens: (lens: Lens, unit?: string) => string;
  /** Of `KPI_SIGNAL`. */
  readonly signal: (reading: SignalReading, limits: Limits, last: number) => string;
  readonly tooShort: (points: number, needed: number) => string;
  /** Why the season was taken out of what is shown; empty where it was not. */
  readonly season: (lens: Lens) => string;
  /** Why the limits are to be taken with a grain of salt; empty where they are not. */
  readonly doubts: (lens: Lens) => string;
  /** Which events explain points that break a rule; empty where none does. */
  readonly explained: (events: readonly string[]) => string;
  /** Where both scenarios end, with the chance held to 5–95 %. */
  readonly outlook: (
    forecasts: readonly ScenarioForecast[],
    outlook: Outlook | undefined,
    unit?: string,
  ) => string;
  readonly runRate: (rate: RunRate, unit?: string) => string;
  /** Which driver shows the signal; empty without drivers. */
  readonly drivers: (drivers: readonly DriverSignal[]) => string;
  /** Of `OKR_DRIFT`: the gap first. */
  readonly drift: (drift: Drift, direction: Direction | undefined) => string;
  /** How far from plan, alone; empty where that is not known. */
  readonly gap: (ratio: number | undefined) => string;
  /** Of `OKR_COURSE`: the gap first, then what kind of movement it is, then the next step. */
  readonly course: (reading: CourseReading) => string;
}
