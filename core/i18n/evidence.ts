/**
 * What the verdict on a KPI rests on, a line for each kind of evidence.
 *
 * @packageDocumentation
 */
import type { CourseItem } from "../actions/book/views";
import type { Language } from "../kernel/language";
import { courseSentences } from "./course";

/** The chart, the pace that is needed, where both scenarios end, the drift, the drivers. */
export function courseEvidence(item: CourseItem, language: Language): readonly string[] {
  const { kpi, chart, forecasts, outlook, runRate, drift, drivers, explained } = item;
  const say = courseSentences(language);
  const lines = [
    chart.series.length === 0 ? "" : say.lens(chart, kpi.unit),
    say.season(chart),
    say.doubts(chart),
    say.explained(explained.map(({ what }) => what)),
    runRate === undefined ? "" : say.runRate(runRate, kpi.unit),
    say.outlook(forecasts, outlook, kpi.unit),
    drift === undefined ? "" : say.drift(withoutGap(drift), undefined),
    say.drivers(drivers),
  ];
  return lines.filter((line) => line !== "");
}

/** One gap on one screen: that of the cycle, which the verdict has said. */
const withoutGap = ({ state, cusum, z }: NonNullable<CourseItem["drift"]>) => ({ state, cusum, z });
