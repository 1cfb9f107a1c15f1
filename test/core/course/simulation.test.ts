/** The table of the benches on few quarters: what it claims, and that it is the same each time. */
import { simulate, simulationTable } from "../../../build/benches/simulation";

const QUARTERS = 60;

it("rings for nothing far less often than a month-on-month rule, and hears in the driver what falls", () => {
  const found = simulate(QUARTERS);
  const of = (name: string) => found.find(({ scenario }) => scenario.name === name);
  const stable = of("stable");
  expect(stable?.naive).toBeGreaterThan(0.6);
  expect(stable?.chart).toBeLessThan(0.15);
  expect(stable?.verdict).toBeLessThan(0.15);
  const fall = of("falls by 20 %");
  expect(fall?.chart).toBeLessThan(0.5);
  expect(fall?.drivers).toBeGreaterThan(0.9);
  expect(of("the shock: falls by 70 %")?.drivers).toBe(1);
  expect(simulationTable(found).split("\n")).toHaveLength(found.length + 2);
  expect(simulate(3)).toEqual(simulate(3));
});
