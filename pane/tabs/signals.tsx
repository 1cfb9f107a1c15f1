import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { courseEvidence, courseSentences, wordOf, type CourseItem } from "../../core";
import { usePane } from "../context";
import { Button } from "../parts/button";
import { Card } from "../parts/card";
import { CopyButton } from "../parts/copy";
import { Fold } from "../parts/fold";
import { COURSE_COLOUR, Light } from "../parts/light";
import { PlaceLink } from "../parts/place";
import { useShown } from "../parts/shown";
import { FanPicture } from "../picture/fan";
import { LinePicture } from "../picture/line";
import { CopyPicture } from "../picture/copy";
import { SelectionCard } from "./selection-card";
import { Findings } from "./track";

/** KPIs shown at first. */
const SHOWN = 5;

/** Signals 研判: the selection at once, then one verdict and one next step for each KPI. */
export function SignalsTab(): VNode {
  const { state } = usePane();
  const { book } = state;
  const view = useMemo(() => book?.actions.course(book.snapshot, book.library), [book]);
  const items = view?.items ?? [];
  const [shown, more] = useShown(
    items.filter((item) => !isShort(item)),
    SHOWN,
  );
  return (
    <>
      <SelectionCard />
      {view !== undefined && items.length === 0 && <NoKpis />}
      {shown.map((item) => (
        <CourseCard key={item.key} item={item} />
      ))}
      {more}
      <ShortCard items={items.filter(isShort)} />
      <Findings findings={view?.findings ?? []} />
    </>
  );
}

/** Has too few values to say more than how far it is from plan. */
const isShort = ({ chart, reading: { course } }: CourseItem): boolean =>
  chart.limits === undefined && (course === "too_early" || course === "data_missing");

/** What all of them lack is said once. */
function ShortCard({ items }: { readonly items: readonly CourseItem[] }): VNode | null {
  const { state, words } = usePane();
  const [shown, more] = useShown(items, SHOWN);
  if (items.length === 0) return null;
  const { gap } = courseSentences(state.language);
  return (
    <Card title={words.signals.noPicture} aside={String(items.length)}>
      <p class="keel-quiet">{words.signals.noPictureHint}</p>
      <ul class="keel-list">
        {shown.map(({ key, kpi, spot, reading }) => (
          <li key={key}>
            <div class="keel-row">
              <span class="keel-grow">{kpi.name}</span>
              <PlaceLink spot={spot}>{words.show}</PlaceLink>
            </div>
            <p class="keel-quiet">{gap(reading.evidence.gap)}</p>
          </li>
        ))}
      </ul>
      {more}
    </Card>
  );
}

function NoKpis(): VNode {
  const { session, words } = usePane();
  return (
    <Card title={words.signals.none}>
      <p>{words.signals.noneHint}</p>
      <div class="keel-actions">
        <Button onClick={() => session.open("plan")}>{words.track.goPlan}</Button>
      </div>
    </Card>
  );
}

/** The verdict, what to do, the gap before the movement; what it rests on is a click away. */
function CourseCard({ item }: { readonly item: CourseItem }): VNode {
  const { state, words } = usePane();
  const { kpi, spot, chart, reading } = item;
  const { language } = state;
  const sentence = courseSentences(language).course(reading);
  const step = wordOf("nextStep", reading.step, language);
  const evidence = courseEvidence(item, language);
  return (
    <Card title={kpi.name} aside={<PlaceLink spot={spot}>{words.show}</PlaceLink>}>
      <div class="keel-row">
        <span class="keel-grow keel-objective">{words.signals.nextStep(step)}</span>
        <Light colour={COURSE_COLOUR[reading.course]}>
          {wordOf("course", reading.course, language)}
        </Light>
      </div>
      <p>{sentence}</p>
      {chart.limits === undefined ? (
        <p class="keel-quiet">{words.signals.noPictureHint}</p>
      ) : (
        <LinePicture series={seriesOf(item)} lens={chart} />
      )}
      {item.way !== undefined && <FanPicture item={item} way={item.way} />}
      {evidence.length > 0 && (
        <Fold title={words.signals.evidence}>
          <ul class="keel-list">
            {evidence.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Fold>
      )}
      <div class="keel-actions">
        {chart.limits !== undefined && (
          <CopyPicture series={seriesOf(item)} lens={chart} sentence={sentence} />
        )}
        <CopyButton text={() => `${kpi.name}\n${sentence}`}>{words.lens.copySentence}</CopyButton>
      </div>
    </Card>
  );
}

const seriesOf = ({ kpi, chart: { series } }: CourseItem) => ({
  name: kpi.name,
  values: series,
  labels: [],
  percent: kpi.unit === "%" || kpi.unit === "％",
});
