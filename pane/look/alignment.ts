import { css } from "./css";

/** The tree of alignment, the grid of KPIs and objectives, the bars of a sum. */
export const alignment = css`
  .keel-tree ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .keel-tree li {
    position: relative;
    padding: 4px 0;
    overflow-wrap: anywhere;
  }
  .keel-tree ul ul {
    padding-left: 14px;
  }
  .keel-tree ul ul > li::before {
    content: "";
    position: absolute;
    left: -9px;
    top: -4px;
    bottom: 0;
    border-left: 1px solid var(--colorNeutralStroke1);
  }
  .keel-tree ul ul > li:last-child::before {
    bottom: auto;
    height: 19px;
  }
  .keel-tree ul ul > li::after {
    content: "";
    position: absolute;
    left: -9px;
    top: 15px;
    width: 6px;
    border-top: 1px solid var(--colorNeutralStroke1);
  }
  .keel-tree .keel-link {
    font-size: inherit;
    line-height: inherit;
  }
  .keel-scroll {
    overflow-x: auto;
    scrollbar-width: thin;
  }
  .keel-grid {
    border-collapse: collapse;
    font-size: 12px;
    line-height: 16px;
  }
  .keel-grid :is(th, td) {
    padding: 4px 3px;
    border-top: 1px solid var(--colorNeutralStroke3);
    font-weight: 400;
    text-align: center;
    white-space: nowrap;
  }
  .keel-grid thead :is(th, td) {
    border: 0;
    font-size: 11px;
    color: var(--colorNeutralForeground3);
  }
  .keel-grid tr > th:first-child {
    position: sticky;
    left: 0;
    min-width: 64px;
    max-width: 84px;
    padding-left: 0;
    background: var(--colorNeutralBackground1);
    text-align: start;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .keel-grid td > span {
    position: relative;
  }
  .keel-codes {
    display: flex;
    flex-direction: column;
    gap: 2px;
    margin: 0;
    font-size: 12px;
    line-height: 16px;
    color: var(--colorNeutralForeground3);
  }
  .keel-codes > div {
    display: flex;
    gap: 8px;
  }
  .keel-codes dt {
    flex: none;
    color: var(--colorNeutralForeground2);
  }
  .keel-codes dd {
    margin: 0;
    min-width: 0;
  }
  .keel-sum {
    margin: 0;
  }
  .keel-sum ol {
    margin: 4px 0 0;
    padding: 0;
    list-style: none;
  }
  .keel-sum li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    padding: 3px 0;
    font-size: 12px;
    line-height: 16px;
  }
  .keel-sum li > .keel-grow {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .keel-sum .track {
    position: relative;
    flex: 0 0 100%;
    height: 6px;
    margin-top: 2px;
  }
  .keel-sum .track > span {
    position: absolute;
    top: 0;
    bottom: 0;
    min-width: 2px;
    border-radius: 2px;
    box-sizing: border-box;
  }
  .keel-sum .whole {
    background: var(--colorNeutralForeground3);
  }
  .keel-sum .part {
    background: var(--colorCompoundBrandBackground);
  }
  .keel-sum .rest {
    border: 1px dashed var(--colorStatusWarningForeground1);
    background: var(--colorStatusWarningBackground1);
  }
  @media (forced-colors: active) {
    .keel-sum :is(.whole, .part) {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .keel-sum .part {
      background: Highlight;
    }
    .keel-sum .rest {
      border-color: CanvasText;
    }
  }
`;
