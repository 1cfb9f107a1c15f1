import { PassThrough, Readable, Writable } from "node:stream";
import { answerLines, calc } from "../../../workbench/cli/calc";
import { openCalculator, type Calculator } from "../../../workbench/cli/calculator";

async function coreCalculator(): Promise<Calculator> {
  const core = await openCalculator("core", __dirname);
  if (core === undefined) throw new Error("the core always calculates");
  return core;
}

async function answersTo(...chunks: (string | Buffer)[]): Promise<unknown[]> {
  let written = "";
  const output = new Writable({
    write: (chunk: Buffer, _, done) => {
      written += chunk.toString();
      done();
    },
  });
  await answerLines(Readable.from(chunks), output, await coreCalculator());
  return written
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as unknown);
}

it("answers a value, a spill and an error, one a line", async () => {
  expect(
    await answersTo(
      '{"fn":"OKR_PROGRESS","args":[0,100,45]}\n',
      '{"fn":"okr_progress","args":[[[0],[0]],[[100],[100]],[[45],[null]]]}\r\n',
      '{"fn":"OKR_BAND","args":[{"error":{"code":"#REF!"}}]}\n',
    ),
  ).toEqual([
    { value: 0.45 },
    {
      value: [
        [0.45],
        [{ error: { code: "#N/A", message: "Row 2: current is blank. Enter its value." } }],
      ],
    },
    {
      error: {
        code: "#REF!",
        message: "A cell given to the function holds #REF!. Mend that cell first.",
      },
    },
  ]);
});

it.each([
  ["no JSON", "hello", /not JSON/],
  ["a list", "[1,2]", /names no function/],
  ["a function nobody knows", '{"fn":"OKR_LUCK","args":[]}', /no function "OKR_LUCK".*OKR_SCORE/],
  ["arguments that are no list", '{"fn":"OKR_BAND","args":0.7}', /"args" is not a list/],
  ["a list where a cell is wanted", '{"fn":"OKR_BAND","args":[[0.7]]}', /Argument 1 cannot/],
  ["an object in a range", '{"fn":"OKR_BAND","args":[[[{"a":1}]]]}', /Argument 1 cannot/],
])("answers %s with an error on its line and goes on", async (_, line, message) => {
  const answers = await answersTo(`${line}\n{"fn":"OKR_BAND","args":[0.7]}`);
  expect(answers).toMatchObject([
    { error: { code: "#VALUE!", message: expect.stringMatching(message) as string } },
    { value: "green" },
  ]);
});

it("reads a character whose bytes come in two chunks", async () => {
  const line = Buffer.from('{"fn":"OKR_PROGRESS","args":[null,42,40,"不超过"]}\n');
  const cut = line.indexOf("不") + 1;
  expect(await answersTo(line.subarray(0, cut), line.subarray(cut))).toEqual([{ value: 1 }]);
});

it("takes a row that is shorter than the others as blank there", async () => {
  const ragged = '{"fn":"OKR_ROLLUP","args":[[[1,0],[0.5]]]}';
  expect(await answersTo(ragged)).toEqual([{ value: 0.5 }]);
});

it("answers for a host that throws, and goes on", async () => {
  const output = new PassThrough();
  let calls = 0;
  const faulty: Calculator = {
    call: () => {
      calls += 1;
      if (calls === 1) throw new Error("bundle broken");
      return { value: 1 };
    },
  };
  await answerLines(Readable.from(['{"fn":"A"}\n{"fn":"B"}\n']), output, faulty);
  expect(String(output.read())).toBe(
    '{"error":{"code":"#VALUE!","message":"bundle broken"}}\n{"value":1}\n',
  );
});

it("reads no further while nobody takes its answers", async () => {
  let produced = 0;
  const lines = function* produce(): Generator<string> {
    for (; produced < 1000; produced++) yield '{"fn":"OKR_BAND","args":[0.7]}\n'.repeat(100);
  };
  const output = new PassThrough({ highWaterMark: 1024 });
  const running = answerLines(Readable.from(lines()), output, await coreCalculator());
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(produced).toBeLessThan(50);
  let answers = 0;
  output.on("data", (chunk: Buffer) => {
    answers += chunk.toString().split("\n").length - 1;
  });
  await running;
  await new Promise((resolve) => setImmediate(resolve));
  expect(answers).toBe(100_000);
});

it.each([
  [["--host", "libreoffice"], /core\|excel\|sheets, not --host libreoffice/],
  [["--fast"], /not --fast/],
  [["--host=excel"], /emulator of excel is not built/],
])("says how it is called when given %j", async (args, message) => {
  const stderr = new PassThrough();
  const stdin = Readable.from([]);
  const code = await calc(args, { stdin, stdout: new PassThrough(), stderr, folder: __dirname });
  expect(code).toBe(2);
  expect(String(stderr.read())).toMatch(message);
});
