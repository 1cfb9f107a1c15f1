/**
 * Responsibility matrices: ▲ leads, △ supports, a letter of RACI, under the names of parties.
 *
 * @packageDocumentation
 */
import { cellText } from "../kernel/cell";
import { valueAt } from "../kernel/region";
import type { TableLayout } from "./layout";

export interface Responsibility {
  readonly leads: readonly string[];
  readonly supports: readonly string[];
}

const LEADS = /^(?:[▲●■★◆]+|主责|负责|主办|[RA](?:[/,][RACI])*)$/;
const SUPPORTS = /^(?:[△○□☆◇◎]+|协办|配合|支持|参与|[CI])$/;
/** A tick says who has a part in it; where there is no other mark it is the lead. */
const TICKS = /^[√✓✔×xX]+$/;

/** Who leads and who supports the item of a row; nobody where the table has no such columns. */
export function responsibilityIn(
  { table, region, items }: TableLayout,
  place: number,
): Responsibility {
  const row = items?.[place]?.get("kpi")?.row ?? place;
  const leads: string[] = [];
  const supports: string[] = [];
  const ticked: string[] = [];
  for (const { party, column } of table.columns) {
    if (party === undefined) continue;
    const mark = cellText(valueAt(region, row, column));
    if (LEADS.test(mark)) leads.push(party);
    else if (SUPPORTS.test(mark)) supports.push(party);
    else if (TICKS.test(mark)) ticked.push(party);
  }
  if (leads.length > 0) return { leads, supports: [...supports, ...ticked] };
  return { leads: ticked, supports };
}
