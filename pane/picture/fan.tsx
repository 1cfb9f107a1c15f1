import type { VNode } from "preact";
import { amountText, courseSentences, type CourseItem, type Way } from "../../core";
import { usePane } from "../context";
import { fanLayout } from "./fan-layout";

interface FanPictureProps {
  readonly item: CourseItem;
  readonly way: Way;
}

/**
 * What was seen beside its plan, then where both scenarios end: a filled fan for the level that stays, a
 * dashed one for the direction that continues, and the target across.
 */
export function FanPicture({ item, way }: FanPictureProps): VNode {
  const { state, words } = usePane();
  const { forecasts, outlook, kpi } = item;
  const said = courseSentences(state.language).outlook(forecasts, outlook, kpi.unit);
  const { width, height, seen, plan, fans, target } = fanLayout(way, forecasts);
  return (
    <figure class="keel-picture">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.lens.fan(said)}>
        {fans.map(({ scenario, shape }) => (
          <path
            key={scenario}
            class={scenario === "level_stays" ? "fan" : "fan direction"}
            d={shape}
          />
        ))}
        <path class="target" d={`M0 ${target}H${width}`} />
        {plan !== "" && <polyline class="plan" points={plan} />}
        {seen.map((run) => (
          <polyline key={run} class="line" points={run} />
        ))}
      </svg>
      <figcaption class="keel-numbers">
        <span>
          {words.lens.target} <b>{amountText(way.target, kpi.unit)}</b>
        </span>
        {forecasts.map(({ scenario, value }) => (
          <span key={scenario}>
            {scenario === "level_stays" ? words.lens.levelStays : words.lens.directionContinues}{" "}
            <b>{amountText(Number(value.toPrecision(3)), kpi.unit)}</b>
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
