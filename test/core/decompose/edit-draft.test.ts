import fc from "fast-check";
import { draftOkr } from "../../../core/decompose/draft";
import type { Draft } from "../../../core/decompose/draft-types";
import {
  swapped,
  takenIn,
  withBlank,
  withField,
  without,
} from "../../../core/decompose/edit-draft";
import { LIBRARY } from "../../../core/decompose/library";
import type { Day } from "../../../core/kernel/day";
import type { Kpi } from "../../../core/model/nouns";

const known: readonly Kpi[] = [
  { id: "V", name: "访客数", baseline: 600, unit: "万" },
  { id: "C", name: "转化率", baseline: 0.02, unit: "%" },
  { id: "A", name: "客单价", baseline: 250, unit: "元" },
];
const SALES: Kpi = {
  id: "K",
  name: "线上销售额",
  comparisonBase: 3000,
  target: 3900,
  unit: "万元",
};
const sales = draftOkr({ kpi: SALES, measures: [] }, { language: "zh", library: LIBRARY, known });

const residual = ({ arithmetic }: Draft): number | undefined =>
  arithmetic?.code === "drivers-close" ? arithmetic.residual : undefined;
const codes = (draft: Draft, place = 0): readonly string[] =>
  draft.keyResults[place]?.notes.map(({ code }) => code) ?? [];
const placeOf = (draft: Draft, metric: string): number =>
  draft.keyResults.findIndex((row) => row.metric === metric);

it("starts from drivers that make the goal", () => expect(residual(sales)).toBe(0));

it("shows what is left over once a driver's target is changed by hand", () => {
  const place = placeOf(sales, "客单价");
  const less = withField(sales, "keyResults", place, { field: "target", value: 250 });
  expect(residual(less)).toBeCloseTo(3900 - 3900 / Math.cbrt(1.3), 6);
  expect(less.keyResults[place]?.contribution).toBe(0);
  const more = withField(sales, "keyResults", place, { field: "target", value: 300 });
  expect(residual(more)).toBeLessThan(0);
});

it("counts a driver that was swapped out as staying where it is", () => {
  const place = placeOf(sales, "客单价");
  const other = swapped(sales, place, 0);
  expect(other.keyResults[place]?.id).toBe(sales.alternatives[0]?.id);
  expect(other.alternatives[0]?.metric).toBe("客单价");
  expect(residual(other)).toBeGreaterThan(0);
  expect(residual(swapped(other, place, 0))).toBe(0);
});

it("settles a note by its answer, and asks again when the field is emptied", () => {
  const due = { field: "due", value: 46112 as Day } as const;
  expect(codes(sales)).toContain("due-wanted");
  const dated = withField(sales, "keyResults", 0, due);
  expect(codes(dated)).not.toContain("due-wanted");
  const emptied = withField(dated, "keyResults", 0, { ...due, value: undefined });
  expect(codes(emptied)).toContain("due-wanted");
  expect(emptied.keyResults[0]).not.toHaveProperty("due");
  const limited = withField(sales, "guardrails", 0, { field: "target", value: 0.08 });
  expect(limited.guardrails[0]?.notes.map(({ code }) => code)).toEqual(["blocks-cheat"]);
});

it("makes a stored change a level once its baseline is known", () => {
  const stored: Draft = {
    ...sales,
    keyResults: [
      {
        ...(sales.keyResults[0] as Draft["keyResults"][number]),
        baseline: 0,
        target: 0.15,
        unit: "% 变化",
        notes: [{ code: "stored-as-change" }, { code: "baseline-wanted" }],
      },
    ],
  };
  const [row] = withField(stored, "keyResults", 0, { field: "baseline", value: 400 }).keyResults;
  expect(row).toMatchObject({ baseline: 400, notes: [] });
  expect(row?.target).toBeCloseTo(460);
  expect(row).not.toHaveProperty("unit");
});

it("lets the user write a row of their own, and forgets it while it is empty", () => {
  const blank = withBlank(sales, "keyResults", { due: 46112 as Day });
  const at = blank.keyResults.length - 1;
  expect(blank.keyResults[at]).toMatchObject({ title: "", role: "key_result", due: 46112 });
  expect(without(blank, at)).toEqual(sales);
  const named = withField(blank, "keyResults", at, { field: "title", value: "进店人数" });
  expect(named.keyResults[at]).toMatchObject({ title: "进店人数", metric: "进店人数" });
  expect(without(named, at).alternatives[0]?.title).toBe("进店人数");
  expect(withBlank(blank, "guardrails").guardrails.at(-1)?.id).toBe("own-2");
});

it("keeps every candidate in one place only, whatever is swapped, left out or taken in", () => {
  const ids = ({ keyResults, alternatives }: Draft): readonly string[] =>
    [...keyResults, ...alternatives].map(({ id }) => id).sort();
  const step = fc.record({
    what: fc.constantFrom("swap", "out", "in"),
    place: fc.nat(5),
    other: fc.nat(8),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const after = steps.reduce((draft, { what, place, other }) => {
        if (what === "swap") return swapped(draft, place, other);
        return what === "out" ? without(draft, place) : takenIn(draft, other);
      }, sales);
      expect(ids(after)).toEqual(ids(sales));
    }),
  );
});
