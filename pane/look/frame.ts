import { css } from "./css";

/** The frame: header, tabs, what scrolls, and the foot. */
export const frame = css`
  .keel-page {
    height: 100%;
    margin: 0;
  }
  .keel {
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    height: 100%;
    min-width: 0;
    overflow: hidden;
    background: var(--colorNeutralBackground2);
    color: var(--colorNeutralForeground1);
    font-family: var(--fontFamilyBase);
    font-size: 13px;
    line-height: 18px;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
  }
  .keel *,
  .keel *::before,
  .keel *::after {
    box-sizing: border-box;
  }
  :where(.keel) :where(h1, h2, h3, h4, p, ul, ol, dl, dd, figure) {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  :where(.keel) :where(ul, ol) {
    list-style: none;
  }
  .keel [hidden] {
    display: none;
  }
  .keel-head {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 8px 8px 4px 12px;
    background: var(--colorNeutralBackground1);
  }
  .keel-name {
    flex: 1;
    display: flex;
    align-items: center;
    gap: 7px;
    font-size: 14px;
    line-height: 20px;
    font-weight: 600;
  }
  .keel-name svg {
    color: var(--colorBrandForeground1);
    flex: none;
  }
  .keel-tabs {
    display: flex;
    padding: 0 6px;
    background: var(--colorNeutralBackground1);
    border-bottom: 1px solid var(--colorNeutralStroke2);
  }
  .keel-tab {
    flex: 1 1 auto;
    min-width: 0;
    min-height: 36px;
    padding: 6px 4px;
    border: 0;
    border-radius: 4px 4px 0 0;
    background: none;
    color: var(--colorNeutralForeground2);
    font: inherit;
    cursor: pointer;
    position: relative;
    white-space: nowrap;
  }
  .keel-tab:hover {
    color: var(--colorNeutralForeground1);
    background: var(--colorNeutralBackground1Hover);
  }
  .keel-tab[aria-selected="true"] {
    color: var(--colorNeutralForeground1);
    font-weight: 600;
  }
  .keel-tab[aria-selected="true"]::after {
    content: "";
    position: absolute;
    inset: auto 8px -1px;
    height: 2px;
    border-radius: 2px;
    background: var(--colorBrandStroke1);
  }
  .keel-tab .keel-count {
    margin-left: 3px;
    padding: 0 4px;
    border-radius: 8px;
    background: var(--colorStatusDangerBackground3);
    color: var(--colorNeutralForegroundOnBrand);
    font-size: 11px;
    line-height: 15px;
    font-weight: 600;
    display: inline-block;
  }
  .keel-main {
    flex: 1;
    overflow: auto;
    min-height: 0;
    scrollbar-width: thin;
    outline-offset: -2px;
  }
  .keel-panel {
    display: flex;
    flex-direction: column;
    gap: 12px;
    padding: 12px;
    outline: none;
  }
  .keel-foot {
    border-top: 1px solid var(--colorNeutralStroke2);
    background: var(--colorNeutralBackground1);
  }
  .keel-foot:not(:has(> :not([hidden]))) {
    border: 0;
  }
  .keel-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    padding: 6px 12px;
  }
  .keel-bar + .keel-bar {
    border-top: 1px solid var(--colorNeutralStroke2);
  }
  .keel-bar > .keel-grow {
    flex: 1 1 120px;
  }
  .keel-notice {
    display: flex;
    gap: 8px;
    align-items: flex-start;
    padding: 8px 4px 8px 12px;
    border-left: 3px solid var(--colorBrandStroke1);
  }
  .keel-notice.good {
    border-color: var(--colorStatusSuccessBorder2);
    background: var(--colorStatusSuccessBackground1);
  }
  .keel-notice.warn {
    border-color: var(--colorStatusWarningBorder2);
    background: var(--colorStatusWarningBackground1);
  }
  .keel-notice.bad {
    border-color: var(--colorStatusDangerBorder2);
    background: var(--colorStatusDangerBackground1);
  }
  .keel-notice > .keel-grow {
    flex: 1;
    max-height: 30vh;
    overflow: auto;
    scrollbar-width: thin;
    padding-top: 1px;
  }
  .keel .keel-note {
    padding: 8px 12px;
    font-size: 12px;
    line-height: 16px;
    color: var(--colorNeutralForeground3);
  }
  .keel-hidden-text {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
