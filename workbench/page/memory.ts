/**
 * Small texts this browser keeps for the page. Where it keeps none, they last until the page closes.
 *
 * @packageDocumentation
 */
import type { Memory } from "../host/pane-host";

const PREFIX = "keel.";

/** @param told - Called with everything that is remembered. */
export function browserMemory(told: (key: string, value: string) => void): Memory {
  const passing = new Map<string, string>();
  return {
    recall: (key) => passing.get(key) ?? stored(key),
    remember: (key, value) => {
      passing.set(key, value);
      store(key, value);
      told(key, value);
    },
  };
}

function stored(key: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + key) ?? undefined;
  } catch {
    return undefined;
  }
}

function store(key: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + key, value);
  } catch {
    // A browser that keeps nothing is no reason to stop.
  }
}
