import type { ComponentChildren, VNode } from "preact";

interface FoldProps {
  readonly title: ComponentChildren;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** A part that opens and closes. */
export const Fold = ({ title, open = false, children }: FoldProps): VNode => (
  <details class="keel-fold" open={open}>
    <summary>
      <div class="keel-grow">{title}</div>
    </summary>
    <div class="keel-inside">{children}</div>
  </details>
);
