/**
 * Calls of cell functions as Excel makes them: checked against `functions.json`, sent as messages
 * to Microsoft's runtime in the page, answered by a request of that runtime.
 *
 * Metadata: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json
 *
 * @packageDocumentation
 */
import { isCellError, type CellError, type CellValue, type Grid } from "../../../core/kernel/cell";
import { hostObject, type HostClass, type HostObject } from "./object";

/** What stands in a cell after the call: a value, a spill, or an error with its sentence. */
export type CalcAnswer =
  | { readonly value: CellValue | Grid }
  | { readonly error: { readonly code: string; readonly message?: string } };

interface Parameter {
  readonly name: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
}

export interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly parameters: readonly Parameter[];
    readonly result: { readonly dimensionality?: "scalar" | "matrix" };
  }[];
}

/** How blank cells reach a function: both are seen on real hosts *(unverified)*. */
export type Blanks = "null" | "empty text";

interface Waiting {
  readonly matrix: boolean;
  readonly done: (answer: CalcAnswer) => void;
}

const answerOf = (code: string, message?: string): CalcAnswer => ({
  error: message === undefined || message === "" ? { code } : { code, message },
});

export class CellFunctions {
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  constructor(
    private readonly metadata: Metadata,
    private readonly send: (message: unknown) => void,
    private readonly blanks: Blanks = "null",
  ) {}

  /** The object that Microsoft's runtime asks the host for. */
  readonly object = hostObject(RUNTIME, this);

  call(name: string, args: readonly unknown[]): Promise<CalcAnswer> {
    const known = this.metadata.functions.find((one) => one.name === name.toUpperCase());
    if (known === undefined) return Promise.resolve(answerOf("#NAME?"));
    const { parameters, id, result } = known;
    // Excel does not let such a formula be entered at all.
    if (args.length > parameters.length) return Promise.resolve(answerOf("#VALUE!"));
    const values = parameters.map((parameter, index) => this.handed(parameter, args[index]));
    const missing = parameters.some(
      ({ optional }, i) => optional !== true && args[i] === undefined,
    );
    if (missing || values.includes(undefined)) return Promise.resolve(answerOf("#VALUE!"));
    const { allowErrorForDataTypeAny: errors = false } = this.metadata;
    const error = args.flatMap((arg) => (isGrid(arg) ? arg.flat() : [arg])).find(isCellError);
    // https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors#handle-errors-when-working-with-dynamic-arrays
    if (error !== undefined && !errors) return Promise.resolve(answerOf(error.error.code));
    return new Promise((done) => {
      const invocation = ++this.last;
      this.waiting.set(invocation, { matrix: result.dimensionality === "matrix", done });
      const message = JSON.stringify([invocation, id, values, "Sheet1!A1", errors ? 4 : 0]);
      this.send({ entries: [{ messageCategory: 1, messageType: 1000, message }] });
    });
  }

  /** An omitted argument arrives as null; a value for a range parameter as one cell. */
  private handed({ dimensionality }: Parameter, arg: unknown): unknown {
    if (arg === undefined) return null;
    const cell = (value: unknown): unknown => {
      if (value === null) return this.blanks === "null" ? null : "";
      return isCellError(value) ? { type: "CustomFunctionError", code: value.error.code } : value;
    };
    if (isGrid(arg)) {
      if (dimensionality === "matrix") return arg.map((row) => row.map(cell));
      const [only] = arg.flat();
      return arg.flat().length === 1 ? cell(only) : undefined;
    }
    // A cell of its own that is blank cannot be told from an omitted argument.
    if (arg === null) return null;
    return dimensionality === "matrix" ? [[cell(arg)]] : cell(arg);
  }

  /** `[id, succeeded, value, error code]` of each call that has finished. */
  finish(results: readonly (readonly unknown[])[]): void {
    for (const [id, succeeded, value, code] of results) {
      const waiting = this.waiting.get(Number(id));
      if (waiting === undefined) continue;
      this.waiting.delete(Number(id));
      waiting.done(
        succeeded === true ? shown(value, waiting.matrix) : failure(Number(code), String(value)),
      );
    }
  }
}

const RUNTIME: HostClass<CellFunctions> = {
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
    _GetEnabledFeatures: () => [],
    SetInvocationArrayResults: (self, [results]) => {
      self.finish(results as readonly (readonly unknown[])[]);
      return null;
    },
  },
};

export const noFunctions: HostObject = new CellFunctions({ functions: [] }, () => undefined).object;

/** Codes of Microsoft's runtime for what a function threw. */
const THROWN: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** A sentence shows only with these two: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors */
const SAYS: readonly string[] = ["#VALUE!", "#N/A"];

function failure(code: number, message: string): CalcAnswer {
  const shownCode = THROWN[code] ?? "#VALUE!";
  return answerOf(shownCode, SAYS.includes(shownCode) && code in THROWN ? message : undefined);
}

/** A function whose result is declared a matrix must return one; a matrix of one cell is a cell. */
function shown(value: unknown, matrix: boolean): CalcAnswer {
  if (isGrid(value) !== matrix) return answerOf("#VALUE!");
  if (!isGrid(value)) return one(value);
  const right = value.length > 0 && value.every((row) => row.length === value[0]?.length);
  if (!right) return answerOf("#VALUE!");
  const [only] = value.flat();
  return value.flat().length === 1 ? one(only) : { value: value.map((row) => row.map(inCell)) };
}

function one(value: unknown): CalcAnswer {
  const cell = inCell(value);
  return isCellError(cell) ? { error: cell.error } : { value: cell };
}

function inCell(value: unknown): CellValue {
  if (typeof value === "object" && value !== null && "basicValue" in value) {
    return errorIn(value);
  }
  if (value === null || value === undefined) return 0;
  return typeof value === "object" ? { error: { code: "#VALUE!" } } : (value as CellValue);
}

function errorIn(value: { readonly basicValue: unknown }): CellError {
  const code = String(value.basicValue);
  const message = "message" in value && SAYS.includes(code) ? String(value.message) : "";
  return { error: message === "" ? { code } : { code, message } };
}

const isGrid = (value: unknown): value is readonly (readonly unknown[])[] =>
  Array.isArray(value) && value.every((row) => Array.isArray(row));
