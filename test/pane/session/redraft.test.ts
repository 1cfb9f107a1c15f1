/** Drafts follow the sheet while nobody has touched them, and the user's own words are never lost. */
import { withObjective } from "../../../core";
import { Session } from "../../../pane/session/session";
import { fakePaneHost } from "../../support/pane-host";

const ROWS = [
  ["KPI", "Comparison base", "Target", "Actual", "Unit"],
  ["Online sales", 3000, 3900, 900, "k EUR"],
  ["Customer satisfaction", null, 0.9, 0.84, "%"],
] as const;

/** Drafts for both KPIs, and what a person types into the first sheet. */
async function drafted() {
  const fake = fakePaneHost({ sheets: [{ name: "KPIs 2026", rows: ROWS }] });
  const session = new Session(fake.host);
  await session.start();
  const keys = session.state.book?.scan.kpis.map(({ key }) => key) ?? [];
  for (const key of keys) session.planning.tick(key, true);
  session.planning.draft();
  const type = async (row: number, column: number, value: number): Promise<void> => {
    fake.type("KPIs 2026", row, column, value);
    await new Promise((resolve) => setTimeout(resolve, 5));
  };
  const draftOf = (name: string) =>
    session.state.drafts?.drafts.find(({ draft }) => draft.kpi.name === name);
  return { session, type, draftOf };
}

it("takes a figure that is filled in in the sheet into drafts nobody has touched", async () => {
  const { session, type, draftOf } = await drafted();
  expect(draftOf("Online sales")?.draft.goal.to).toBe(3900);
  await type(1, 2, 4200);
  expect(draftOf("Online sales")?.draft.goal.to).toBe(4200);
  expect(session.state.outdated).toEqual([]);
});

it("keeps what the user has edited, says that its KPI has changed, and drafts anew when told", async () => {
  const { session, type, draftOf } = await drafted();
  const key = draftOf("Online sales")?.key ?? "";
  session.planning.edit(key, (draft) => withObjective(draft, "Our own words"));
  await type(2, 2, 0.95);
  expect(session.state.outdated).toEqual([]);
  expect(draftOf("Customer satisfaction")?.draft.goal.to).toBe(0.95);
  await type(1, 2, 4200);
  expect(draftOf("Online sales")?.draft.objective).toBe("Our own words");
  expect(session.state.outdated).toEqual([key]);
  session.planning.redraft(key);
  expect(draftOf("Online sales")?.draft.goal.to).toBe(4200);
  expect(draftOf("Online sales")?.draft.objective).not.toBe("Our own words");
  expect(session.state.outdated).toEqual([]);
});

it("goes on drafting for the KPIs it was told to, whatever matters most by now", async () => {
  const fake = fakePaneHost({ sheets: [{ name: "K", rows: ROWS }] });
  const session = new Session(fake.host);
  await session.start();
  session.planning.draft();
  const names = () => session.state.drafts?.drafts.map(({ draft }) => draft.kpi.name);
  const before = names();
  fake.type("K", 1, 3, 3900);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(names()).toEqual(before);
});

it("says untouched drafts in a language just chosen, beside those in the user's own words", async () => {
  const { session, draftOf } = await drafted();
  const key = draftOf("Online sales")?.key ?? "";
  session.planning.edit(key, (draft) => withObjective(draft, "Our own words"));
  session.setLanguage("zh");
  expect(draftOf("Online sales")?.draft.objective).toBe("Our own words");
  expect(draftOf("Customer satisfaction")?.draft.objective).toMatch(/\p{Script=Han}/u);
});
