import type { VNode } from "preact";
import type { KpiSum } from "../../core";
import { usePane } from "../context";

interface Bar {
  readonly label: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly look: "whole" | "part" | "rest";
}

/** Room left of the smallest value, so that the start is seen as a bar too. */
const MARGIN = 0.15;

/** From the start over each part and what nobody carries to the target: a bar and a figure each. */
export function SumBars({ sum }: { readonly sum: KpiSum }): VNode {
  const { state, words } = usePane();
  const { kpi, unit, from, to, parts, residual, bets } = sum;
  const amount = (value: number): string => state.book?.actions.amountText(value, unit) ?? "";
  const signed = (value: number): string => `${value > 0 ? "+" : ""}${amount(value)}`;
  let at = from;
  const step = (label: string, value: number, look: Bar["look"]): Bar => {
    const bar = { label, text: signed(value), from: at, to: at + value, look };
    at += value;
    return bar;
  };
  const bars: readonly Bar[] = [
    { label: words.alignment.from, text: amount(from), from: NaN, to: from, look: "whole" },
    ...parts.map((part) => step(labelOf(part.item), part.amount, "part")),
    ...(residual === 0 ? [] : [step(words.alignment.residual, residual, "rest")]),
    { label: words.alignment.target, text: amount(to), from: NaN, to, look: "whole" },
  ];
  const ends = bars.flatMap((bar) => (Number.isNaN(bar.from) ? [bar.to] : [bar.from, bar.to]));
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const base = low - MARGIN * (high - low || 1);
  const place = (value: number): number => ((value - base) / (high - base || 1)) * 100;
  return (
    <figure class="keel-sum">
      <figcaption class="keel-part">{kpi.title}</figcaption>
      <ol>
        {bars.map((bar, n) => {
          const [left, right] = [Number.isNaN(bar.from) ? base : bar.from, bar.to].sort(
            (a, b) => a - b,
          );
          const start = place(left ?? base);
          return (
            <li key={n}>
              <span class="keel-grow">{bar.label}</span>
              <span class="keel-figure">{bar.text}</span>
              <span class="track" aria-hidden="true">
                <span
                  class={bar.look}
                  style={{ left: `${start}%`, width: `${place(right ?? base) - start}%` }}
                />
              </span>
            </li>
          );
        })}
      </ol>
      {bets > 0 && <p class="keel-quiet">{words.alignment.bets(bets)}</p>}
    </figure>
  );
}

const labelOf = ({ id, title, teams }: KpiSum["kpi"]): string =>
  [title === "" ? id : title, ...teams.filter((team) => !title.includes(team))].join(" · ");
