import { css } from "./css";

/** What single tabs have of their own: meters, the picture, the table of readings. */
export const tabs = css`
  .keel-meter {
    position: relative;
    height: 6px;
    border-radius: 3px;
    background: var(--colorNeutralBackground6);
  }
  .keel-meter > .fill {
    position: absolute;
    inset: 0 auto 0 0;
    border-radius: 3px;
    background: var(--colorCompoundBrandBackground);
  }
  .keel-meter > .due {
    position: absolute;
    top: -3px;
    bottom: -3px;
    width: 2px;
    margin-left: -1px;
    background: var(--colorNeutralForeground1);
  }
  .keel-kr {
    display: flex;
    flex-direction: column;
    gap: 5px;
  }
  .keel-numbers {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    font-size: 12px;
    line-height: 16px;
    color: var(--colorNeutralForeground3);
    font-variant-numeric: tabular-nums;
  }
  .keel-numbers b {
    font-weight: 600;
    color: var(--colorNeutralForeground1);
  }
  .keel-big,
  .keel-score {
    flex: none;
    white-space: nowrap;
  }
  .keel-big {
    font-size: 28px;
    line-height: 32px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .keel-summary {
    display: flex;
    align-items: center;
    gap: 12px;
  }
  .keel-score {
    font-size: 14px;
    line-height: 18px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .keel-counters {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px;
  }
  .keel-counters > div {
    display: flex;
    flex-direction: column;
    padding: 6px 8px;
    border-radius: 4px;
    background: var(--colorNeutralBackground3);
  }
  .keel-counters dt {
    order: 1;
    font-size: 12px;
    line-height: 16px;
    color: var(--colorNeutralForeground2);
  }
  .keel-counters dd {
    font-size: 20px;
    line-height: 26px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .keel-counters dd.small {
    order: 2;
    font-size: 11px;
    line-height: 14px;
    font-weight: 400;
    color: var(--colorNeutralForeground3);
  }
  .keel-parts {
    display: grid;
    grid-template-columns: 1fr 1fr 28px;
    gap: 6px;
    align-items: center;
  }
  .keel-readings {
    width: 100%;
    border-collapse: collapse;
    font-size: 12px;
    line-height: 16px;
    font-variant-numeric: tabular-nums;
  }
  .keel-readings :is(th, td) {
    padding: 5px 0 5px 8px;
    border-top: 1px solid var(--colorNeutralStroke3);
    text-align: end;
    font-weight: 400;
  }
  .keel-readings thead :is(th, td) {
    border: 0;
    padding-top: 0;
    color: var(--colorNeutralForeground3);
  }
  .keel-readings :is(th, td):first-child {
    padding-left: 0;
    text-align: start;
  }
  .keel-readings .closes {
    color: var(--colorStatusSuccessForeground1);
    font-weight: 600;
  }
  .keel-draft-head {
    display: flex;
    flex-direction: column;
    gap: 2px;
  }
  .keel-lights {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
  }
  .keel-panel > .keel-said {
    padding: 8px 12px;
    border: 1px solid var(--colorNeutralStroke2);
    border-radius: 8px;
    background: var(--colorNeutralBackground1);
  }
  .keel-objective {
    font-size: 14px;
    line-height: 20px;
    font-weight: 600;
  }
  .keel-invite {
    display: flex;
    gap: 10px;
    align-items: center;
  }
  .keel-invite svg {
    flex: none;
    color: var(--colorBrandForeground1);
  }
  .keel-sticky {
    position: sticky;
    bottom: 0;
    margin: 0 -12px -12px;
    padding: 10px 12px;
    border-top: 1px solid var(--colorNeutralStroke2);
    background: var(--colorNeutralBackground1);
  }
  @media (forced-colors: active) {
    .keel-link {
      color: LinkText;
      text-decoration: underline;
    }
    .keel-tab[aria-selected="true"]::after,
    .keel-meter > .fill {
      background: Highlight;
      forced-color-adjust: none;
    }
    .keel-meter {
      outline: 1px solid CanvasText;
    }
    .keel-meter > .due {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .keel-tag,
    .keel-said,
    .keel-tab .keel-count,
    .keel-counters > div {
      border: 1px solid CanvasText;
    }
    .keel-light svg,
    .keel-name svg,
    .keel-invite svg {
      color: CanvasText !important;
    }
    .keel-dots > li:not(:only-child)::before {
      background: CanvasText;
    }
  }
`;
