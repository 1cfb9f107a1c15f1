import "@fluentui/web-components/button.js";
import type { ComponentChildren, VNode } from "preact";
import { fluent } from "./fluent";

interface ButtonProps {
  readonly onClick: () => void;
  readonly children: ComponentChildren;
  readonly look?: "primary" | "subtle" | "outline";
  readonly size?: "small";
  readonly disabled?: boolean;
  /** Where the visible text does not say it all. */
  readonly label?: string;
  readonly class?: string;
  readonly icon?: boolean;
}

/** Fluent's button. One that is disabled says so and keeps the focus. */
export function Button(props: ButtonProps): VNode {
  const { onClick, children, look, size, disabled = false, label, icon = false } = props;
  return fluent(
    "fluent-button",
    {
      ...(look && { appearance: look }),
      ...(size && { size }),
      ...(label && { "aria-label": label, title: label }),
      ...(icon && { "icon-only": true }),
      role: "button",
      class: props.class,
      "disabled-focusable": disabled,
      "aria-disabled": String(disabled),
      onClick: () => {
        if (!disabled) onClick();
      },
    },
    children,
  );
}
