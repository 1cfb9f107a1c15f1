import type { VNode } from "preact";

interface MeterProps {
  /** What it says, for those who do not see it. */
  readonly label: string;
  /** Ratio; shown between 0 and 1. */
  readonly progress: number;
  readonly expected?: number | undefined;
}

const percent = (ratio: number): string => `${Math.max(0, Math.min(1, ratio)) * 100}%`;

/** Progress as a bar, with a mark where it ought to be by now. */
export const Meter = ({ label, progress, expected }: MeterProps): VNode => (
  <div class="keel-meter" role="img" aria-label={label}>
    <div class="fill" style={{ width: percent(progress) }} />
    {expected !== undefined && <div class="due" style={{ left: percent(expected) }} />}
  </div>
);
