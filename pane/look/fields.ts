import { css } from "./css";

/** Fields, choices and checkboxes. */
export const fields = css`
  .keel-field {
    display: flex;
    flex-direction: column;
    gap: 3px;
    min-width: 0;
  }
  .keel-field > label {
    font-size: 12px;
    line-height: 16px;
    color: var(--colorNeutralForeground2);
  }
  .keel :is(input, select, textarea).keel-input {
    width: 100%;
    min-width: 0;
    min-height: 28px;
    padding: 4px 8px;
    border: 1px solid var(--colorNeutralStroke1);
    border-bottom-color: var(--colorNeutralStrokeAccessible);
    border-radius: 4px;
    background: var(--colorNeutralBackground1);
    color: inherit;
    font: inherit;
    resize: none;
    field-sizing: content;
  }
  .keel :is(input, select).keel-input {
    field-sizing: fixed;
  }
  .keel input[type="date"].keel-input {
    padding: 3px 4px 3px 8px;
    font-size: 12px;
  }
  .keel .keel-input::placeholder {
    color: var(--colorNeutralForeground3);
  }
  .keel .keel-input[aria-invalid="true"] {
    border-color: var(--colorStatusDangerBorder2);
  }
  .keel-wrong {
    font-size: 12px;
    line-height: 16px;
    color: var(--colorStatusDangerForeground1);
  }
  .keel-fields {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px;
  }
  .keel-fields > .whole {
    grid-column: 1 / -1;
  }
  .keel-column {
    display: flex;
    flex-direction: column;
    gap: 4px;
  }
  .keel-column .keel-grow {
    overflow-wrap: anywhere;
  }
  .keel-column .keel-tag {
    flex: none;
    margin-top: 2px;
  }
  .keel-below {
    margin-top: 8px;
  }
  .keel-asked {
    padding: 6px 0 0 15px;
  }
  .keel-check {
    display: flex;
    gap: 8px;
    align-items: flex-start;
  }
  .keel-check > fluent-checkbox {
    flex: none;
    margin-top: 1px;
  }
  .keel-check > .keel-grow {
    flex: 1;
    min-width: 0;
  }
  .keel-check label {
    cursor: pointer;
  }
`;
