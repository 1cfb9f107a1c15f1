import {
  callFunction,
  functionCatalogue,
  FUNCTIONS,
  FUNCTION_IDS,
  type CellFunction,
} from "../../../core";

const examples = FUNCTION_IDS.flatMap((id) => {
  const declared: CellFunction = FUNCTIONS[id];
  return declared.examples.map(({ args, value }) => ({ id, args, value }));
});

it.each(examples)("$id($args) is $value", ({ id, args, value }) => {
  const answer = callFunction(id, args);
  expect(answer).toMatchObject({ ok: true });
  expect(answer.ok && rounded(answer.value)).toEqual(rounded(value));
});

const rounded = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, one: unknown) =>
      typeof one === "number" ? Number(one.toPrecision(10)) : one,
    ),
  );

describe.each(["en", "zh"] as const)("help in %s", (language) => {
  const catalogue = functionCatalogue(language);

  it("shows only examples that have an answer", () => {
    for (const { examples: shown } of catalogue) {
      expect(shown).not.toHaveLength(0);
      for (const { value } of shown) expect(JSON.stringify(value)).not.toContain('"error"');
    }
  });

  it("matches what was agreed", () => {
    expect(catalogue).toMatchSnapshot();
  });
});

it("asks for a Chinese answer in every Chinese example that takes a language", () => {
  for (const { id, parameters, examples: shown } of functionCatalogue("zh")) {
    if (!parameters.some(({ kind }) => kind === "language" || kind === "rules")) continue;
    for (const { formula } of shown) expect(`${id} ${formula}`).toMatch(/zh"/);
  }
});
