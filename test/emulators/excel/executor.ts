/**
 * Answers the requests that Microsoft's proxy layer sends: a list of actions on object paths, done
 * in order. There is no transaction: what stood before a failing action has happened.
 *
 * Batching: https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#sync
 *
 * @packageDocumentation
 */
import type { Book } from "./book";
import {
  cellEditMode,
  HostFault,
  NotEmulated,
  invalidOperation,
  PAYLOAD_LIMIT,
  RequestRefused,
  requestTooLarge,
  responseTooLarge,
} from "./fault";
import { isHostObject, type HostObject } from "./object";
import { workbookObject } from "./workbook";

interface Arguments {
  readonly Arguments?: readonly unknown[];
  /** For each argument the path of the object it stands for, 0 for plain values. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

interface Action {
  readonly Id: number;
  /** 1 instantiate, 2 query, 3 method, 4 set property, 5 trace. */
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

interface ObjectPath {
  /** 1 root, 2 new object, 3 method, 4 property, 5 indexer, 6 kept reference, 7 null object. */
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** As `IRequestExecutor` of Microsoft's layer returns it. */
export interface Response {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: unknown;
}

const FUNCTIONS = "Microsoft.ExcelServices.CustomFunctions";

export class Executor {
  /** A person is typing into a cell. */
  editing = false;
  /** A cell function is running: it must not write. */
  calculating = false;
  /** Requests about the workbook; those of Microsoft's own housekeeping are not counted. */
  requests = 0;
  /** Microsoft's runtime for cell functions has reported that it takes calls. */
  takesCalls = false;
  cellsWritten = 0;
  /** Called with the number of each request, to let something happen between two of them. */
  before: (request: number) => void = () => undefined;
  private readonly kept = new Map<string, HostObject>();

  constructor(
    private readonly book: Book,
    /** Where Microsoft's runtime for cell functions sends its answers. */
    private readonly functions: () => HostObject,
  ) {}

  /** @param text - JSON of the request's body. */
  answer(text: string): Response {
    const request = JSON.parse(text) as RequestBody;
    if (isOfFunctions(request)) this.takesCalls = true;
    else if (!isCleaning(request)) this.before(++this.requests);
    try {
      if (this.editing) throw cellEditMode();
      if (text.length > PAYLOAD_LIMIT) throw requestTooLarge();
      const body = this.run(request);
      if (JSON.stringify(body).length > PAYLOAD_LIMIT) throw responseTooLarge();
      return { HttpStatusCode: 200, ErrorCode: "", ErrorMessage: "", Headers: {}, Body: body };
    } catch (fault) {
      if (!(fault instanceof RequestRefused)) throw fault;
      const { code: ErrorCode, message: ErrorMessage } = fault;
      return { HttpStatusCode: 400, ErrorCode, ErrorMessage, Headers: {}, Body: null };
    }
  }

  private run({ Actions, ObjectPaths }: RequestBody): unknown {
    const found = new Map<number, HostObject | null>();
    const at = (id: number): HostObject | null => {
      const known = found.get(id);
      if (known !== undefined) return known;
      const object = this.resolve(ObjectPaths[String(id)], at);
      found.set(id, object);
      return object;
    };
    const Results: unknown[] = [];
    // Marks that were passed: Microsoft's layer adds an event handler once its mark has come back.
    const TraceIds: number[] = [];
    for (const [ActionIndex, action] of Actions.entries()) {
      if (action.ActionType === 5) TraceIds.push(action.Id);
      try {
        Results.push({ ActionId: action.Id, Value: this.act(action, at) });
      } catch (fault) {
        if (!(fault instanceof HostFault)) throw fault;
        const Error = {
          Code: fault.code,
          Message: fault.message,
          HttpStatusCode: fault.httpStatus,
          Location: locationOf(action, ObjectPaths),
          ActionIndex,
        };
        return { Error, Results, TraceIds };
      }
    }
    return { Results, TraceIds };
  }

  private resolve(
    path: ObjectPath | undefined,
    at: (id: number) => HostObject | null,
  ): HostObject | null {
    if (path === undefined) throw invalidOperation();
    const args = argumentsOf(path.ArgumentInfo, at);
    const parent = path.ParentObjectPathId === undefined ? undefined : at(path.ParentObjectPathId);
    switch (path.ObjectPathType) {
      case 1:
        return workbookObject(this.book);
      case 2:
        if (path.Name !== FUNCTIONS)
          throw new NotEmulated(`The emulated Excel has no ${path.Name}.`);
        return this.functions();
      case 3: {
        // https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties
        if (parent === null || parent === undefined) return null;
        const object = parent.call(path.Name, args);
        return isHostObject(object) ? object : null;
      }
      case 4:
        return parent?.child(path.Name) ?? null;
      case 5:
        return parent?.item(args[0]) ?? null;
      case 6:
        return this.kept.get(path.Name) ?? null;
      default:
        return null;
    }
  }

  private act(action: Action, at: (id: number) => HostObject | null): unknown {
    if (action.ActionType === 5) return null;
    const object = at(action.ObjectPathId);
    const args = argumentsOf(action.ArgumentInfo, at);
    switch (action.ActionType) {
      case 1:
        return object === null ? null : this.identity(object);
      case 2:
        return object === null ? null : query(object, action.QueryInfo?.Select ?? []);
      case 3:
        if (action.Name === "_RemoveReference") return null;
        if (action.Name === "_KeepReference") return object === null ? null : this.keep(object);
        // That a method of a null object fails, and how, is unverified.
        if (object === null) throw invalidOperation();
        if (this.calculating && !READING.test(action.Name)) throw invalidOperation();
        return object.call(action.Name, args);
      case 4:
        if (object === null || this.calculating) throw invalidOperation();
        if (action.Name === "Values" || action.Name === "Formulas") {
          this.cellsWritten += Number(object.get("CellCount"));
        }
        object.set(action.Name, args[0]);
        return null;
      default:
        throw invalidOperation();
    }
  }

  private keep(object: HostObject): null {
    if (!this.references.has(object)) {
      const name = `Range${this.kept.size + 1}`;
      this.references.set(object, name);
      this.kept.set(name, object);
    }
    return null;
  }

  private readonly references = new Map<HostObject, string>();

  private identity(object: HostObject): unknown {
    const reference = this.references.get(object);
    if (reference !== undefined) return { _ReferenceId: reference };
    return object.has("Id") === "property" ? { Id: object.get("Id") } : {};
  }
}

const isOfFunctions = ({ ObjectPaths }: RequestBody): boolean =>
  Object.values(ObjectPaths).some(({ Name }) => Name === FUNCTIONS);

/** After a run Microsoft's layer lets go of its ranges, in a request that nobody waits for. */
const isCleaning = ({ Actions }: RequestBody): boolean =>
  Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === "_RemoveReference");

/**
 * What a cell function may do with the workbook: read.
 * https://learn.microsoft.com/office/dev/add-ins/excel/call-excel-apis-from-custom-function warns of
 * writing; that it fails at once is *(unverified)*.
 */
const READING = /^(?:Get|_|SetInvocation)/;

/** An argument may be an object of the same request. */
function argumentsOf(
  info: Arguments | undefined,
  at: (id: number) => HostObject | null,
): readonly unknown[] {
  const paths = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((one, index) => {
    const path = paths[index];
    return typeof path === "number" && path > 0 ? at(path) : one;
  });
}

/** `load`: the properties asked for, of every item in a collection; all scalars without a list. */
function query(object: HostObject, select: readonly string[]): unknown {
  if (object.items !== undefined) {
    return { _Items: object.items().map((item) => picked(item, select)) };
  }
  return picked(object, select);
}

function picked(object: HostObject, select: readonly string[]): Readonly<Record<string, unknown>> {
  const names = select.length === 0 ? object.propertyNames : select;
  const result: Record<string, unknown> = {};
  if (object.has("Id") === "property") result["Id"] = object.get("Id");
  for (const name of names) {
    const [first = "", ...rest] = name.split("/");
    const property = first.charAt(0).toUpperCase() + first.slice(1);
    if (object.has(property) === "child") {
      const child = object.child(property);
      const inner = rest[0] === "items" ? rest.slice(1) : rest;
      const more =
        child === null ? null : query(child, inner.length === 0 ? [] : [inner.join("/")]);
      result[property] = merged(result[property], more);
    } else result[property] = object.get(property);
  }
  return result;
}

/** Two loads of parts of one child, item by item. */
function merged(one: unknown, other: unknown): unknown {
  if (typeof one !== "object" || one === null || typeof other !== "object" || other === null) {
    return other;
  }
  if ("_Items" in one && "_Items" in other) {
    const [left, right] = [one._Items as readonly object[], other._Items as readonly object[]];
    return { _Items: left.map((item, index) => ({ ...item, ...right[index] })) };
  }
  return { ...one, ...other };
}

function locationOf(action: Action, paths: Readonly<Record<string, ObjectPath>>): string {
  const path = paths[String(action.ObjectPathId)];
  return [path?.Name, action.Name].filter((name) => name !== undefined && name !== "").join(".");
}
