import "@fluentui/web-components/checkbox.js";
import type { ComponentChildren, VNode } from "preact";
import { useId } from "preact/hooks";
import { fluent } from "./fluent";

interface CheckProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly label: ComponentChildren;
  readonly disabled?: boolean;
  /** Below the label: why it is ticked, where it stands. */
  readonly children?: ComponentChildren;
}

/** Fluent's checkbox with its label, which ticks it too. */
export function Check({ checked, onChange, label, disabled = false, children }: CheckProps): VNode {
  const id = useId();
  const box = fluent("fluent-checkbox", {
    id,
    role: "checkbox",
    "aria-labelledby": `${id}-label`,
    "aria-checked": String(checked),
    checked,
    disabled,
    onChange: (event: Event) => onChange((event.currentTarget as HTMLInputElement).checked),
  });
  return (
    <div class="keel-check">
      {box}
      <div class="keel-grow">
        <label for={id} id={`${id}-label`}>
          {label}
        </label>
        {children}
      </div>
    </div>
  );
}
