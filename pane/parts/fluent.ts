import { h, type ComponentChildren, type VNode } from "preact";

/** An element of Fluent's, whose attributes Preact's types do not know. */
export const fluent = (
  tag: `fluent-${string}`,
  attributes: Readonly<Record<string, unknown>>,
  children?: ComponentChildren,
): VNode => h(tag, attributes, children) as VNode;
