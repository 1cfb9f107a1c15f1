import type { HostUnderTest, MakeHost } from "./host-contract";
import { seen } from "../../core/actions/write/seen";
import { writeStep } from "../../core/actions/write/step";

const BOOK = {
  sheets: [
    {
      name: "KPIs",
      rows: [
        ["KPI", "Target"],
        ["Sales", 1200],
      ],
    },
    { name: "Notes", rows: [["x"]] },
  ],
  tables: [{ name: "Mine", sheet: "KPIs", area: "A1:B2" }],
};

/** How often a host is asked for one command, from the first look to undo; printed for `npm run bench`. */
export function tripLaws(name: string, make: MakeHost): void {
  it("keeps to the trips that the port promises", async () => {
    const host = await make(BOOK);
    const { port } = host;
    const first = await tripsOf(host, () => port.survey());
    const later = await tripsOf(host, () => port.survey());
    const requests = first.answer.sheets.map(({ id }) => ({ sheet: id }));
    const read = await tripsOf(host, () => port.read(requests));
    const [region] = read.answer.regions;
    if (region === undefined) throw new Error("nothing was read");
    const at = { row: 1, column: 1 };
    const before = seen(region, { ...at, rows: 1, columns: 1 });
    const { edits, inverse } = writeStep(region.sheet, at, [[{ value: 1300 }]], before);
    const apply = await tripsOf(host, () => port.apply(edits));
    const undo = await tripsOf(host, () => port.apply(inverse));

    expect([apply.answer, undo.answer]).toMatchObject([WRITTEN, WRITTEN]);
    if (host.trips === undefined) return;
    const trips = [first, later, read, apply, undo].map((one) => one.trips);
    process.stdout.write(`${name}: first survey, survey, read, apply, undo: ${trips.join(", ")}\n`);
    expect(trips.every((count, place) => count >= 1 && count <= (MOST[place] ?? 0))).toBe(true);
  });
}

const WRITTEN = { outcome: "written", trips: 2 };
const MOST = [2, 1, 1, 2, 2];

async function tripsOf<Answer>({ trips }: HostUnderTest, act: () => Promise<Answer>) {
  const before = trips?.() ?? 0;
  const answer = await act();
  return { answer, trips: (trips?.() ?? 0) - before };
}
