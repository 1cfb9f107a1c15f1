import type { JSX } from "preact";
import { useRef } from "preact/hooks";

/** The narrowest pane any host shows, and the widest that leaves the grid room. */
export const NARROWEST = 300;
const WIDEST = 520;
const STEP = 20;

interface SplitterProps {
  readonly label: string;
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** The line between grid and pane: dragged, or moved with the arrow keys. */
export function Splitter({ label, width, onWidth }: SplitterProps): JSX.Element {
  const start = useRef<{ x: number; width: number }>();
  const set = (wanted: number) =>
    onWidth(Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted))));
  const keys: Readonly<Record<string, number>> = {
    ArrowLeft: width + STEP,
    ArrowRight: width - STEP,
    Home: WIDEST,
    End: NARROWEST,
  };
  return (
    <div
      class="bench-splitter"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      onKeyDown={(event) => {
        const wanted = keys[event.key];
        if (wanted === undefined) return;
        event.preventDefault();
        set(wanted);
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width };
      }}
      onPointerMove={(event) => {
        if (start.current !== undefined) set(start.current.width + start.current.x - event.clientX);
      }}
      onPointerUp={() => (start.current = undefined)}
    />
  );
}
