import type { VNode } from "preact";
import type { Lens, SelectedSeries } from "../../core";
import { usePane } from "../context";
import { limitText, lineLayout } from "./layout";

interface LinePictureProps {
  readonly series: SelectedSeries;
  readonly lens: Lens;
}

/** The numbers as a line, the limits as a band, signals as diamonds. */
export function LinePicture({ series, lens }: LinePictureProps): VNode {
  const { words } = usePane();
  const layout = lineLayout(lens);
  const { width, height, band, centre, runs, points } = layout;
  const limit = (value: number): string => limitText(value, lens, series.percent);
  return (
    <figure class="keel-picture">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={words.lens.picture(series.name, points.length)}
      >
        {band && <rect class="band" x="0" width={width} y={band.top} height={band.height} rx="3" />}
        {centre !== undefined && <path class="centre" d={`M0 ${centre}H${width}`} />}
        {runs.map((run) => (
          <polyline key={run} class="line" points={run} />
        ))}
        {points.map(({ x, y, signal }) =>
          signal ? (
            <path key={x} class="signal" d={`M${x} ${y - 5}l5 5-5 5-5-5Z`} />
          ) : (
            <circle key={x} class="point" cx={x} cy={y} r={points.length > 40 ? 1.2 : 2} />
          ),
        )}
      </svg>
      {lens.limits && (
        <figcaption class="keel-numbers">
          <span>
            {words.lens.lower} <b>{limit(lens.limits.lower)}</b>
          </span>
          <span>
            {words.lens.centre} <b>{limit(lens.limits.centre)}</b>
          </span>
          <span>
            {words.lens.upper} <b>{limit(lens.limits.upper)}</b>
          </span>
        </figcaption>
      )}
    </figure>
  );
}
