import { css } from "./css";

/** Function help: code as it is typed, and what its words mean. */
export const help = css`
  .keel-code {
    font-family: Consolas, "SF Mono", Menlo, monospace;
    font-size: 12px;
    line-height: 16px;
    overflow-wrap: anywhere;
  }
  .keel-terms {
    margin: 8px 0;
  }
  .keel-terms > div + div {
    margin-top: 6px;
  }
  .keel-terms > div > dt {
    font-weight: 600;
    font-size: 12px;
    line-height: 16px;
  }
  .keel-terms > div > dd {
    margin: 0;
    font-size: 12px;
    line-height: 16px;
    color: var(--colorNeutralForeground2);
  }
`;
