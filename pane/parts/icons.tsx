import type { VNode } from "preact";

/** A keel under a waterline: the product's sign. */
export const Sign = (): VNode => (
  <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
    <path d="M2 4h14c0 6-3 10-7 12C5 14 2 10 2 4Z" fill="currentColor" opacity=".18" />
    <path
      d="M2 4h14M9 4v12M2 4c0 6 3 10 7 12 4-2 7-6 7-12"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);

export const Cross = (): VNode => (
  <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
    <path d="m2 2 8 8m0-8-8 8" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" />
  </svg>
);

/** Cells with a few of them selected. */
export const SelectedCells = (): VNode => (
  <svg width="36" height="36" viewBox="0 0 36 36" aria-hidden="true">
    <g fill="none" stroke="currentColor" opacity=".45">
      <rect x="3.5" y="6.5" width="29" height="23" rx="2" />
      <path d="M3.5 14.2h29M3.5 21.8h29M13.2 6.5v23M22.8 6.5v23" />
    </g>
    <rect
      x="3.5"
      y="14.2"
      width="29"
      height="7.6"
      fill="currentColor"
      fill-opacity=".22"
      stroke="currentColor"
      stroke-width="2"
    />
  </svg>
);
