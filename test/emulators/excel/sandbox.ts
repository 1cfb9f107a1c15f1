/**
 * A page without a browser: the few members of `window` and `document` that Microsoft's layer and
 * our own bundles touch while they load, in a realm of their own.
 *
 * Time is virtual: timers run in the order they are due, without waiting, so that the half seconds
 * which Microsoft's runtime waits between answers cost nothing.
 *
 * @packageDocumentation
 */
import { createContext, Script, type Context } from "node:vm";

export interface Sandbox {
  readonly window: Readonly<Record<string, unknown>>;
  run(source: string, fileName: string): unknown;
  /** The value of an expression in the sandbox. */
  evaluate(expression: string): unknown;
  /** The page is left: whatever still waits, as a call that is tried again for ever, never runs. */
  close(): void;
}

interface Timer {
  readonly due: number;
  readonly run: () => void;
}

interface VirtualTime {
  readonly globals: Readonly<Record<string, unknown>>;
  readonly stop: () => void;
}

function virtualTimers(): VirtualTime {
  const waiting = new Map<number, Timer>();
  let stopped = false;
  let now = 0;
  let last = 0;
  let pumping = false;
  const pump = () => {
    const [next] = [...waiting].sort(([, one], [, other]) => one.due - other.due);
    pumping = next !== undefined;
    if (next === undefined) return;
    const [id, timer] = next;
    waiting.delete(id);
    now = Math.max(now, timer.due);
    setImmediate(() => {
      timer.run();
      pump();
    });
  };
  const setTimer = (run: (...args: unknown[]) => void, delay = 0, ...args: unknown[]): number => {
    const id = ++last;
    if (stopped) return id;
    waiting.set(id, { due: now + delay, run: () => run(...args) });
    if (!pumping) {
      pumping = true;
      setImmediate(pump);
    }
    return id;
  };
  const clear = (id: number): void => void waiting.delete(id);
  const stop = (): void => {
    stopped = true;
    waiting.clear();
  };
  return { globals: { setTimeout: setTimer, clearTimeout: clear, clearInterval: clear }, stop };
}

const element = (): Record<string, unknown> => ({
  setAttribute: () => undefined,
  getAttribute: () => null,
  appendChild: () => undefined,
  addEventListener: () => undefined,
  style: {},
});

/** An element that a page may put into its head: a script runs, and says that it has or has not. */
interface PageElement {
  readonly src?: string;
  readonly tell: (event: string) => void;
}

function pageElement(): Record<string, unknown> {
  const listeners = new Map<string, () => void>();
  return {
    ...element(),
    addEventListener: (event: string, listener: () => void) => void listeners.set(event, listener),
    tell: (event: string) => listeners.get(event)?.(),
  };
}

/**
 * @param globals - what stands in the page before any script, as `Office`.
 * @param served - the script of an address beside the page; without it there is none.
 */
export function openSandbox(
  globals: Readonly<Record<string, unknown>>,
  served: (src: string) => string | undefined = () => undefined,
): Sandbox {
  const location = {
    href: "https://localhost/pane.html",
    protocol: "https:",
    search: "",
    hash: "",
  };
  const stored = new Map<string, string>();
  const time = virtualTimers();
  const window: Record<string, unknown> = {
    document: {
      ...element(),
      head: {
        ...element(),
        appendChild: ({ src, tell }: PageElement) => {
          if (src === undefined) return;
          const source = served(src);
          if (source !== undefined) run(source, src);
          setImmediate(() => tell(source === undefined ? "error" : "load"));
        },
      },
      body: element(),
      readyState: "complete",
      cookie: "",
      location,
      createElement: pageElement,
      getElementsByTagName: () => [],
      getElementById: () => null,
    },
    location,
    navigator: { userAgent: "Keel emulator", language: "en-US", appVersion: "", platform: "" },
    localStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => void stored.set(key, value),
    },
    name: "",
    console,
    performance,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    ...time.globals,
    ...globals,
  };
  for (const name of ["window", "self", "top", "parent"]) window[name] = window;
  const context: Context = createContext(window);
  const run = (source: string, filename: string): unknown =>
    new Script(source, { filename }).runInContext(context);
  return {
    window,
    run,
    evaluate: (expression) => run(`(${expression})`, "expression"),
    close: time.stop,
  };
}
