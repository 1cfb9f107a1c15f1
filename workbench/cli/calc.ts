/**
 * `keel calc`: JSON lines in, one answer a line out, in constant memory.
 *
 * @packageDocumentation
 */
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import { readCallLine } from "./call-line";
import { CALC_HOSTS, openCalculator, type CalcAnswer, type Calculator } from "./calculator";
import { OK, USAGE, type CommandRun } from "./command";

/** Answers every line of the input in order; waits whenever the reader of the output is slower. */
export async function answerLines(
  input: Readable,
  output: Writable,
  calculator: Calculator,
): Promise<void> {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  for await (const chunk of input as AsyncIterable<Buffer | string>) {
    const lines = (rest + (typeof chunk === "string" ? chunk : decoder.write(chunk))).split("\n");
    rest = lines.pop() ?? "";
    await writeTo(output, await answersTo(lines, calculator));
  }
  await writeTo(output, await answersTo([rest + decoder.end()], calculator));
}

/** A chunk of answers at a time: a write for each line would cost more than the calls. */
async function answersTo(lines: readonly string[], calculator: Calculator): Promise<string> {
  let answers = "";
  for (const line of lines) {
    if (line.trim() === "") continue;
    answers += `${JSON.stringify(await answerTo(line, calculator))}\n`;
  }
  return answers;
}

async function writeTo(output: Writable, text: string): Promise<void> {
  if (text !== "" && !output.write(text)) await once(output, "drain");
}

async function answerTo(line: string, calculator: Calculator): Promise<CalcAnswer> {
  const read = readCallLine(line);
  if (!read.ok) return { error: { code: "#VALUE!", message: read.message } };
  try {
    return await calculator.call(read.call.fn, read.call.args);
  } catch (fault) {
    // A fault in one call must not cost the answers to the others.
    const message = fault instanceof Error ? fault.message : String(fault);
    return { error: { code: "#VALUE!", message } };
  }
}

export const calc: CommandRun = async (args, { stdin, stdout, stderr, folder }) => {
  const [flag, name = "core", ...more] = args.flatMap((one) => one.split("=", 2));
  const host = CALC_HOSTS.find((one) => one === name);
  if ((flag !== undefined && flag !== "--host") || host === undefined || more.length > 0) {
    stderr.write(`keel calc takes --host ${CALC_HOSTS.join("|")}, not ${args.join(" ")}\n`);
    return USAGE;
  }
  const calculator = await openCalculator(host, folder);
  if (calculator === undefined) {
    stderr.write(`The emulator of ${host} is not built. Run: npm run build\n`);
    return USAGE;
  }
  await answerLines(stdin, stdout, calculator);
  return OK;
};
