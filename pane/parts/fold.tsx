import type { ComponentChildren, VNode } from "preact";
import { useState } from "preact/hooks";

interface FoldProps {
  readonly title: ComponentChildren;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** A part that opens and closes; what is in it is made only once it has been opened. */
export function Fold({ title, open = false, children }: FoldProps): VNode {
  const [opened, setOpened] = useState(open);
  return (
    <details
      class="keel-fold"
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>
        <div class="keel-grow">{title}</div>
      </summary>
      {opened && <div class="keel-inside">{children}</div>}
    </details>
  );
}
