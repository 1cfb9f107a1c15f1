import { css } from "./css";

/** Cards, rows and lights: what every tab is made of. */
export const parts = css`
  .keel-card {
    display: flex;
    flex-direction: column;
    gap: 8px;
    padding: 12px;
    border: 1px solid var(--colorNeutralStroke2);
    border-radius: 8px;
    background: var(--colorNeutralBackground1);
  }
  .keel-card > h2,
  .keel-title {
    font-size: 14px;
    line-height: 20px;
    font-weight: 600;
  }
  .keel-titled {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 8px;
  }
  .keel-titled.wraps {
    flex-wrap: wrap;
    row-gap: 2px;
  }
  .keel-titled.wraps > .keel-title {
    flex: 1 1 auto;
    max-width: 100%;
  }
  .keel-label {
    font-size: 12px;
    line-height: 16px;
    font-weight: 600;
    color: var(--colorNeutralForeground2);
  }
  .keel-quiet {
    font-size: 12px;
    line-height: 16px;
    color: var(--colorNeutralForeground3);
  }
  .keel-figure {
    font-variant-numeric: tabular-nums;
  }
  .keel-part {
    display: inline-block;
    max-width: 100%;
  }
  .keel-list {
    display: flex;
    flex-direction: column;
  }
  .keel-list > li {
    padding: 8px 0;
    border-top: 1px solid var(--colorNeutralStroke3);
  }
  .keel-list > li:first-child {
    padding-top: 2px;
    border: 0;
  }
  .keel-list > li:last-child {
    padding-bottom: 0;
  }
  .keel-row {
    display: flex;
    align-items: flex-start;
    gap: 8px;
  }
  .keel-row > .keel-grow {
    flex: 1;
    min-width: 0;
  }
  .keel-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .keel-actions .keel-wide {
    flex: 1;
  }
  .keel fluent-button {
    min-width: 0;
    max-width: 100%;
  }
  .keel fluent-button svg {
    width: 12px;
    height: 12px;
  }
  .keel fluent-button[size="small"] {
    font-size: 12px;
    line-height: 16px;
  }
  .keel-link {
    padding: 0;
    border: 0;
    background: none;
    color: var(--colorBrandForegroundLink);
    font: inherit;
    font-size: 12px;
    line-height: 16px;
    text-align: start;
    cursor: pointer;
  }
  .keel-link:hover {
    text-decoration: underline;
  }
  .keel :is(button, summary, input, select, textarea, [tabindex]):focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 1px;
    border-radius: 4px;
  }
  .keel-light {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    font-size: 12px;
    line-height: 16px;
    white-space: nowrap;
  }
  .keel-light svg {
    flex: none;
  }
  .keel-light.green svg {
    color: var(--colorPaletteGreenForeground3);
  }
  .keel-light.amber svg {
    color: var(--colorPaletteMarigoldForeground3);
  }
  .keel-light.red svg {
    color: var(--colorPaletteRedForeground3);
  }
  .keel-light.grey svg {
    color: var(--colorNeutralForeground3);
  }
  .keel-tag {
    display: inline-block;
    padding: 0 6px;
    border-radius: 4px;
    background: var(--colorNeutralBackground6);
    color: var(--colorNeutralForeground2);
    font-size: 11px;
    line-height: 16px;
    white-space: nowrap;
  }
  .keel-tag.brand {
    background: var(--colorBrandBackground2);
    color: var(--colorBrandForeground2);
  }
  .keel-tag.wanted {
    background: var(--colorStatusWarningBackground1);
    color: var(--colorStatusWarningForeground1);
  }
  .keel-tags {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .keel-fold > summary {
    display: flex;
    align-items: flex-start;
    gap: 6px;
    cursor: pointer;
    list-style: none;
  }
  .keel-fold > summary::-webkit-details-marker {
    display: none;
  }
  .keel-fold > summary::before {
    content: "";
    flex: none;
    width: 6px;
    height: 6px;
    margin: 5px 2px 0 1px;
    border: solid var(--colorNeutralForeground3);
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(-45deg);
    transition: transform 120ms;
  }
  .keel-fold[open] > summary::before {
    transform: rotate(45deg);
  }
  .keel-fold > summary > .keel-grow {
    flex: 1;
    min-width: 0;
  }
  .keel-fold > .keel-inside {
    display: flex;
    flex-direction: column;
    gap: 8px;
    padding: 8px 0 2px 15px;
  }
  .keel-said {
    padding: 6px 8px;
    border-radius: 4px;
    background: var(--colorNeutralBackground3);
    font-size: 12px;
    line-height: 17px;
  }
  .keel-said.brand {
    background: var(--colorBrandBackground2);
  }
  .keel-said.warning {
    background: var(--colorStatusWarningBackground1);
  }
  .keel-dots > li {
    position: relative;
    padding-left: 12px;
  }
  .keel-dots > li + li {
    margin-top: 4px;
  }
  .keel-dots > li:only-child {
    padding-left: 0;
  }
  .keel-dots > li:not(:only-child)::before {
    content: "";
    position: absolute;
    left: 2px;
    top: 7px;
    width: 4px;
    height: 4px;
    border-radius: 2px;
    background: var(--colorNeutralForeground3);
  }
  @media (prefers-reduced-motion: reduce) {
    .keel * {
      transition: none;
    }
  }
`;
