import { css } from "./css";

/** Lines, limits, fans; in forced colours by their strokes alone. */
export const pictures = css`
  .keel-picture svg {
    display: block;
    width: 100%;
    height: auto;
    overflow: visible;
  }
  .keel-picture .band {
    fill: var(--colorBrandBackground2);
  }
  .keel-picture .centre {
    stroke: var(--colorNeutralStroke1);
    stroke-dasharray: 4 3;
  }
  .keel-picture .line {
    fill: none;
    stroke: var(--colorBrandStroke1);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .keel-picture .point {
    fill: var(--colorBrandStroke1);
  }
  .keel-picture .fan {
    fill: var(--colorBrandBackground2);
    stroke: var(--colorBrandStroke2);
  }
  .keel-picture .fan.direction {
    fill: none;
    stroke: var(--colorNeutralStrokeAccessible);
    stroke-dasharray: 3 2;
  }
  .keel-picture .plan {
    fill: none;
    stroke: var(--colorNeutralStrokeAccessible);
    stroke-dasharray: 1 3;
    stroke-width: 1.5;
  }
  .keel-picture .target {
    stroke: var(--colorNeutralForeground1);
    stroke-dasharray: 6 3;
  }
  .keel-picture .signal {
    fill: var(--colorPaletteRedForeground3);
    stroke: var(--colorNeutralBackground1);
  }
  .keel-picture text {
    fill: var(--colorNeutralForeground3);
    font-size: 10px;
    font-variant-numeric: tabular-nums;
  }
  @media (forced-colors: active) {
    .keel-picture :is(.band, .fan) {
      fill: none;
      stroke: CanvasText;
    }
    .keel-picture :is(.line, .centre, .plan, .target) {
      stroke: CanvasText;
    }
    .keel-picture :is(.point, text) {
      fill: CanvasText;
    }
    .keel-picture .signal {
      fill: Highlight;
      stroke: CanvasText;
    }
  }
`;
