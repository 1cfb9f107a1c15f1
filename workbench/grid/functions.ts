/**
 * Keel's cell functions in the grid.
 *
 * A function that throws would stop every later calculation, and one that is registered the simple
 * way gets 0 for a blank cell; so each is a class of its own that throws nothing.
 *
 * @packageDocumentation
 */
import {
  ArrayValueObject,
  BaseFunction,
  BaseValueObject,
  ErrorType,
  ErrorValueObject,
  ValueObjectFactory,
} from "@univerjs/engine-formula";
import type { Nullable } from "@univerjs/core";
import { isCellError, type CellValue, type Grid } from "../../core";
import type { Engine } from "./engine";

/** Functions the grid learns: their names and one call that answers for all of them. */
export interface CellFunctions {
  readonly names: readonly string[];
  readonly call: (
    name: string,
    args: readonly (CellValue | Grid)[],
  ) =>
    | { readonly ok: true; readonly value: CellValue | Grid }
    | { readonly ok: false; readonly error: { readonly code: string } };
}

export function registerFunctions({ functions }: Engine, { names, call }: CellFunctions): void {
  functions.registerExecutors(...names.map((name) => new LearntFunction(name, call)));
}

class LearntFunction extends BaseFunction {
  constructor(
    private readonly id: string,
    private readonly call: CellFunctions["call"],
  ) {
    super(id);
  }

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    try {
      const answer = this.call(this.id, args.map(argumentOf));
      return answer.ok ? objectOf(answer.value) : errorOf(answer.error);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }
}

/** A range of one cell is that cell. */
function argumentOf(argument: BaseValueObject): CellValue | Grid {
  if (!(argument instanceof ArrayValueObject)) return valueOf(argument);
  const rows = argument.getArrayValue().map((row) => row.map(valueOf));
  const [[only = null] = []] = rows;
  return rows.length === 1 && rows[0]?.length === 1 ? only : rows;
}

function valueOf(object: Nullable<BaseValueObject>): CellValue {
  if (object === null || object === undefined || object.isNull()) return null;
  if (object.isError()) return { error: { code: String(object.getValue()) } };
  return object.getValue();
}

function objectOf(value: CellValue | Grid): BaseValueObject {
  if (!Array.isArray(value)) return single(value as CellValue);
  const rows = (value as Grid).map((row) => row.map(single));
  return new ArrayValueObject({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function single(value: CellValue): BaseValueObject {
  if (value === null) return ValueObjectFactory.create("");
  if (isCellError(value)) return errorOf(value.error);
  return ValueObjectFactory.create(value);
}

const CODES = new Map<string, ErrorType>(Object.values(ErrorType).map((code) => [code, code]));

const errorOf = ({ code }: { readonly code: string }): ErrorValueObject =>
  ErrorValueObject.create(CODES.get(code) ?? ErrorType.VALUE);
