import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { usePane } from "../context";

/** Rows added each time the user asks for more. */
const STEP = 50;

/**
 * The first of many rows and a button for more, so that a workbook of a hundred thousand rows is
 * shown as fast as one of ten.
 */
export function useShown<Item>(
  items: readonly Item[],
  first: number,
): readonly [shown: readonly Item[], more: VNode | null] {
  const { words } = usePane();
  const [extra, setExtra] = useState(0);
  const shown = items.slice(0, first + extra);
  const rest = items.length - shown.length;
  const more =
    rest <= 0 ? null : (
      <button type="button" class="keel-link" onClick={() => setExtra(extra + STEP)}>
        {words.more(rest)}
      </button>
    );
  return [shown, more];
}
