import type { VNode } from "preact";
import { usePane } from "../context";
import { placeText } from "../session/notice";
import type { Spot } from "../../core";

interface PlaceProps {
  readonly spot: Pick<Spot, "sheet" | "sheetName" | "area">;
  /** Instead of the place's own name. */
  readonly children?: string;
}

/** Goes to a cell of the sheet and selects it. */
export function PlaceLink({ spot, children }: PlaceProps): VNode {
  const { session, words } = usePane();
  const place = placeText(spot, words);
  return (
    <button
      type="button"
      class="keel-link"
      aria-label={children === undefined ? words.showPlace(place) : `${children}: ${place}`}
      title={words.showPlace(place)}
      onClick={() => void session.show(spot)}
    >
      {children ?? place}
    </button>
  );
}
