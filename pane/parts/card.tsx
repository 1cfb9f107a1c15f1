import type { ComponentChildren, VNode } from "preact";
import { useId } from "preact/hooks";

interface CardProps {
  readonly title: string;
  /** At the right of the title. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A section with its title. */
export function Card({ title, aside, children }: CardProps): VNode {
  const id = useId();
  return (
    <section class="keel-card" aria-labelledby={id}>
      <div class="keel-titled wraps">
        <h2 class="keel-title" id={id}>
          {title}
        </h2>
        {aside !== undefined && <span class="keel-quiet keel-figure">{aside}</span>}
      </div>
      {children}
    </section>
  );
}
