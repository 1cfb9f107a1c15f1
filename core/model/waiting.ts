import type { KeyResult } from "./nouns";

/**
 * A draft nobody has agreed and nobody has given a value: neither scored into the whole nor asked
 * after. It counts once it is agreed, or has a current value.
 */
export const isWaiting = ({ state, current }: Pick<KeyResult, "state" | "current">): boolean =>
  state === "draft" && current === undefined;
