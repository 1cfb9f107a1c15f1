import type { ReadBook } from "./state";
import type { TabId } from "./tabs";

/** The tab that has what needs attention: running OKRs come before planning new ones. */
export const openingTab = ({ scan, track }: ReadBook): TabId =>
  scan.hasOkrs && track.objectives.length > 0 ? "track" : "plan";
