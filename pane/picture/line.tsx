import type { VNode } from "preact";
import { figureText, type Lens, type SelectedSeries } from "../../core";
import { usePane } from "../context";
import { lineLayout } from "./layout";

interface LinePictureProps {
  readonly series: SelectedSeries;
  readonly lens: Lens;
}

/** The numbers as a line, the limits as a band, signals as diamonds. */
export function LinePicture({ series, lens }: LinePictureProps): VNode {
  const { words } = usePane();
  const layout = lineLayout(lens);
  const { width, height, band, centre, runs, points } = layout;
  const unit = series.percent ? "%" : undefined;
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
            {words.lens.lower} <b>{figureText(lens.limits.lower, unit)}</b>
          </span>
          <span>
            {words.lens.centre} <b>{figureText(lens.limits.centre, unit)}</b>
          </span>
          <span>
            {words.lens.upper} <b>{figureText(lens.limits.upper, unit)}</b>
          </span>
        </figcaption>
      )}
    </figure>
  );
}
