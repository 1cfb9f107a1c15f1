import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Every `call // => answer` in an `@example` of the core is run, with the exports of its own file in
 * scope, so that no example can grow stale.
 */
const CORE = join(__dirname, "../core");
const BLOCK = /@example\s*\n[\s*]*```ts\n([\s\S]*?)```/g;

interface Example {
  readonly file: string;
  readonly call: string;
  readonly answer: string;
}

function examplesIn(file: string): Example[] {
  const source = readFileSync(join(CORE, file), "utf8");
  const lines = [...source.matchAll(BLOCK)].flatMap(([, block = ""]) => block.split("\n"));
  return lines.flatMap((line) => {
    const [call, answer] = line.replace(/^\s*\*\s?/, "").split(" // => ");
    return call === undefined || answer === undefined ? [] : [{ file, call, answer }];
  });
}

const examples = readdirSync(CORE, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .flatMap(examplesIn);

function evaluate(code: string, scope: Readonly<Record<string, unknown>>): unknown {
  const run = new Function(...Object.keys(scope), `return (${code});`);
  return Reflect.apply(run, undefined, Object.values(scope)) as unknown;
}

it("finds examples to run", () => expect(examples.length).toBeGreaterThan(20));

it.each(examples)("$file: $call", async ({ file, call, answer }) => {
  const scope = (await import(join(CORE, file))) as Record<string, unknown>;
  expect(evaluate(call, scope)).toEqual(evaluate(answer, {}));
});
