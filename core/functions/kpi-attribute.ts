import { ATTRIBUTION_FORMS, ATTRIBUTION_METHODS } from "../decompose/attribute";
import { fail, ok } from "../kernel/result";
import { defineFunction, rules, single, text, whole } from "./define";
import { formulaOfNames } from "./formula-argument";
import { readNames, readTable } from "./lists";
import { attribute } from "./on-first-use";
import type { ArgumentSize, Failure } from "./problem";
import { choice } from "./rules";

type Rows = readonly (readonly number[])[];

const sizeOfRows = (argument: string, rows: Rows): ArgumentSize => ({
  argument,
  rows: rows.length,
  columns: rows[0]?.length ?? 0,
});

/** A column per driver and the same categories before and after. */
function unevenness(drivers: number, before: Rows, after: Rows): Failure | undefined {
  const first = sizeOfRows("before", before);
  const second = sizeOfRows("after", after);
  if (first.rows !== second.rows || first.columns !== second.columns) {
    return { problem: { code: "sizes-differ", first, second } };
  }
  return first.columns === drivers
    ? undefined
    : { problem: { code: "columns-wanted", size: first, wanted: drivers } };
}

export const KPI_ATTRIBUTE = defineFunction({
  id: "KPI_ATTRIBUTE",
  parameters: {
    formula: single(text),
    names: whole(readNames),
    before: whole(readTable),
    after: whole(readTable),
    rules,
  },
  rules: {
    method: choice(["auto", ...ATTRIBUTION_METHODS], "auto"),
    form: choice(ATTRIBUTION_FORMS, "additive"),
  },
  returns: [
    { name: "driver", format: "text" },
    { name: "contribution", format: "number" },
    { name: "share", format: "ratio" },
    { name: "method", format: "text" },
  ],
  examples: [
    {
      args: ["price * volume", [["price", "volume"]], [[10, 100]], [[20, 50]]],
      zhArgs: ["单价 * 销量", [["单价", "销量"]], [[10, 100]], [[20, 50]]],
      value: [
        ["price", 693.1471806, "", "lmdi"],
        ["volume", -693.1471806, "", "lmdi"],
      ],
    },
    {
      args: ["sales - cost", [["sales", "cost"]], [[100, 60]], [[120, 70]]],
      zhArgs: ["销售额 - 成本", [["销售额", "成本"]], [[100, 60]], [[120, 70]]],
      value: [
        ["sales", 20, 2, "shapley"],
        ["cost", -10, -1, "shapley"],
      ],
    },
  ],
  compute: ({ formula, names, before, after }, { method, form }) => {
    const uneven = unevenness(names.values.length, before, after);
    if (uneven !== undefined) return fail(uneven);
    const tree = formulaOfNames(formula, names.values);
    if (!tree.ok) return tree;
    const found = attribute({
      tree: tree.value,
      names: names.values,
      before,
      after,
      form,
      ...(method === "auto" ? {} : { method }),
    });
    if (!found.ok) return fail({ problem: { code: "in-attribution", of: found.problem } });
    const { contributions, shares, method: used } = found.value;
    return ok(
      names.values.map((name, place) => [
        name,
        contributions[place] ?? 0,
        shares?.[place] ?? null,
        used,
      ]),
    );
  },
});
