/**
 * The small services: locks, properties, the session, utilities, logging.
 *
 * @packageDocumentation
 */
import { enumeration, spreadsheetApp } from "./builders";
import { formatInstant } from "./clock";
import { badSignature } from "./range-shape";
import { Fault } from "./rules";
import type { Run } from "./run";
import { htmlService } from "./ui";

const MOST_PROPERTY_BYTES = 9 * 1024;

/** Gives the script's global object every service the emulator knows. */
export function defineServices(run: Run): void {
  const { realm } = run;
  realm.define("SpreadsheetApp", spreadsheetApp(run));
  realm.define("HtmlService", htmlService(run));
  realm.define("LockService", lockService(run));
  realm.define("PropertiesService", propertiesService(run));
  realm.define("Session", session(run));
  realm.define("Utilities", utilities(run));
  realm.define("Charts", charts(run));
  const log = run.plain("Logger.log", () => undefined);
  realm.define("Logger", realm.facade("Logger", { log }));
  realm.define("console", realm.facade("console", { log, warn: log, error: log }));
}

const charts = (run: Run): object =>
  run.realm.facade("Charts", { ChartType: enumeration(run, "ChartType", ["BAR", "LINE"]) });

function lockService(run: Run): object {
  let held = false;
  const take = (): boolean => {
    held ||= !run.book.busyLock;
    return held;
  };
  const lock = run.realm.facade("Lock", {
    tryLock: run.bound("Lock.tryLock", (ms: unknown) => {
      if (typeof ms !== "number") throw badSignature("Lock.tryLock", [ms]);
      return take();
    }),
    waitLock: run.bound("Lock.waitLock", (ms: unknown) => {
      if (typeof ms !== "number") throw badSignature("Lock.waitLock", [ms]);
      if (!take()) {
        throw new Fault(
          "lock-timeout",
          "Lock timeout: another process was holding the lock for too long.",
        );
      }
    }),
    hasLock: run.bound("Lock.hasLock", () => held),
    releaseLock: run.bound("Lock.releaseLock", () => {
      held = false;
    }),
  });
  return run.realm.facade("LockService", {
    getDocumentLock: run.bound("LockService.getDocumentLock", () => lock),
  });
}

function propertiesService(run: Run): object {
  const { properties } = run.book;
  const store = run.realm.facade("Properties", {
    getProperty: run.bound(
      "Properties.getProperty",
      (key: unknown) => properties.get(String(key)) ?? null,
    ),
    getProperties: run.bound("Properties.getProperties", () => Object.fromEntries(properties)),
    setProperty: run.bound("Properties.setProperty", (key: unknown, value: unknown) => {
      if (run.options.mode === "CUSTOM_FUNCTION") {
        throw new Fault("custom-function-write", "You do not have permission to call setProperty");
      }
      if (Buffer.byteLength(String(value)) > MOST_PROPERTY_BYTES) {
        throw new Fault("property-size", "Argument too large: value");
      }
      properties.set(String(key), String(value));
    }),
    deleteProperty: run.bound("Properties.deleteProperty", (key: unknown) => {
      properties.delete(String(key));
    }),
  });
  return run.realm.facade("PropertiesService", {
    getDocumentProperties: run.bound("PropertiesService.getDocumentProperties", () => store),
  });
}

const session = (run: Run): object =>
  run.realm.facade("Session", {
    getActiveUserLocale: run.bound("Session.getActiveUserLocale", () => run.options.userLocale),
    getScriptTimeZone: run.plain("Session.getScriptTimeZone", () => "Etc/UTC"),
  });

const utilities = (run: Run): object =>
  run.realm.facade("Utilities", {
    formatDate: run.plain(
      "Utilities.formatDate",
      (date: unknown, timeZone: unknown, pattern: unknown) => {
        const isDate = Object.prototype.toString.call(date) === "[object Date]";
        if (!isDate || typeof timeZone !== "string" || typeof pattern !== "string") {
          throw badSignature("Utilities.formatDate", [date, timeZone, pattern]);
        }
        return formatInstant((date as Date).getTime(), timeZone, pattern);
      },
    ),
    sleep: run.plain("Utilities.sleep", () => undefined),
  });
