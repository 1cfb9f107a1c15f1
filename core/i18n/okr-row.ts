import type { OkrRowFigures } from "../actions/write/row-text";
import { isoOfDay } from "../kernel/day";
import type { Language } from "../kernel/language";
import { rowFiguresText } from "./figures";

/** A row that will be written, with its way: what it is called, from where to where, until when. */
export function okrRow(text: string, figures: OkrRowFigures, language: Language): string {
  const { isOpen, baseline, target, due, kind } = figures;
  const isBare =
    !isOpen && (kind === "reach" ? baseline === undefined : true) && target === undefined;
  const way = isBare ? "" : rowFiguresText(figures, language);
  const until = due === undefined ? "" : isoOfDay(due);
  return [text, way, until].filter((one) => one !== "").join(" · ");
}
