/**
 * The script's own world in a Node `vm` context: language built-ins only, and service objects that
 * exist for it alone.
 *
 * @packageDocumentation
 */
import { createContext, runInContext, type Context, type Script } from "node:vm";
import { Fault } from "./rules";

/** Methods and constants of a service object, by name. */
export type Members = Readonly<Record<string, unknown>>;

type Construct = (...args: readonly unknown[]) => unknown;

/** Values of the language as this context makes them: an array of the test is no array here. */
interface Maker {
  readonly array: () => unknown[];
  readonly object: () => Record<string, unknown>;
  readonly date: (instant: number) => Date;
  readonly error: (name: string, message: string) => Error;
}

/** The clock stands still, so that tests know what day it is. */
const CLOCK = `(now) => {
  const Real = Date;
  globalThis.Date = class Date extends Real {
    constructor(...parts) {
      if (parts.length === 0) super(now);
      else super(...parts);
    }
    static now() {
      return now;
    }
  };
}`;

const MAKER = `({
  array: () => [],
  object: () => ({}),
  date: (instant) => new Date(instant),
  error: (name, message) => {
    const made = name === "TypeError" ? new TypeError(message) : new Error(message);
    made.name = name;
    return made;
  },
})`;

export class Realm {
  readonly context: Context = createContext({}, { codeGeneration: { strings: true, wasm: false } });
  private readonly maker = runInContext(MAKER, this.context) as Maker;
  private readonly models = new WeakMap<object, unknown>();

  /** @param now - what `new Date()` shows */
  constructor(now: number) {
    (runInContext(CLOCK, this.context) as (now: number) => void)(now);
    // Apps Script has neither; Node adds them to every context.
    runInContext("delete globalThis.WebAssembly; delete globalThis.console", this.context);
  }

  define(name: string, value: unknown): void {
    (this.context as Record<string, unknown>)[name] = value;
  }

  run(script: Script, timeout?: number): unknown {
    const options = timeout === undefined ? {} : { timeout };
    return script.runInContext(this.context, options) as unknown;
  }

  global(name: string): unknown {
    return (this.context as Record<string, unknown>)[name];
  }

  /**
   * A service object that has these members and no others.
   *
   * @param model - what the object stands for, given back by {@link modelOf}
   */
  facade(className: string, members: Members, model?: unknown): object {
    const known = new Map(
      Object.entries(members).map(([name, member]) => [name, this.member(member)]),
    );
    const refuse = (name: string): never => {
      throw this.error(
        new Fault("unknown-member", `${className}.${name} is not a member`, "TypeError"),
      );
    };
    const proxy = new Proxy(this.maker.object(), {
      get: (_, key) => {
        if (typeof key === "symbol") return undefined;
        if (key === "toString") return () => className;
        return known.has(key) ? known.get(key) : refuse(key);
      },
      set: (_, key) => refuse(String(key)),
      has: (_, key) => known.has(String(key)),
      ownKeys: () => [],
    });
    this.models.set(proxy, model ?? className);
    return proxy;
  }

  /** What a service object stands for; `undefined` when it is none. */
  modelOf(value: unknown): unknown {
    return typeof value === "object" && value !== null ? this.models.get(value) : undefined;
  }

  private member(member: unknown): unknown {
    if (typeof member !== "function") return this.give(member);
    const method = member as Construct;
    return (...args: readonly unknown[]): unknown => {
      try {
        return this.give(method(...args));
      } catch (fault) {
        throw fault instanceof Fault ? this.error(fault) : fault;
      }
    };
  }

  error(fault: Fault): Error {
    return Object.assign(this.maker.error(fault.name, fault.message), { rule: fault.rule });
  }

  /** The value as one of this context. */
  give(value: unknown): unknown {
    if (typeof value !== "object" || value === null || this.models.has(value)) return value;
    if (value instanceof Date) return this.maker.date(value.getTime());
    if (Array.isArray(value)) {
      const array = this.maker.array();
      for (const item of value as readonly unknown[]) array.push(this.give(item));
      return array;
    }
    const object = this.maker.object();
    for (const [key, item] of Object.entries(value)) object[key] = this.give(item);
    return object;
  }
}
