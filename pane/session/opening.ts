import type { ReadBook } from "./state";
import type { TabId } from "./tabs";

/** The tab that has what needs attention: running OKRs come before planning new ones. */
export const openingTab = ({ track }: ReadBook): TabId =>
  track.objectives.length > 0 ? "track" : "plan";
