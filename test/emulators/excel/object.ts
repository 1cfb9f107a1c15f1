/**
 * Objects of the emulated host as the request speaks of them: properties, methods, children, items.
 *
 * @packageDocumentation
 */
import { NotEmulated } from "./fault";

export interface Property<Self> {
  readonly get: (self: Self) => unknown;
  readonly set?: (self: Self, value: unknown) => void;
}

/** What a class of the host can do. Names as they stand in requests: `GetUsedRange`, `Values`. */
export interface HostClass<Self> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<Self>>>;
  readonly methods?: Readonly<Record<string, (self: Self, args: readonly unknown[]) => unknown>>;
  readonly children?: Readonly<Record<string, (self: Self) => HostObject | null>>;
  readonly items?: (self: Self) => readonly HostObject[];
  /** The item of an id or name. */
  readonly item?: (self: Self, key: unknown) => HostObject;
}

export interface HostObject {
  readonly className: string;
  readonly self: unknown;
  readonly has: (name: string) => "property" | "child" | undefined;
  readonly get: (name: string) => unknown;
  readonly set: (name: string, value: unknown) => void;
  readonly call: (name: string, args: readonly unknown[]) => unknown;
  readonly child: (name: string) => HostObject | null;
  readonly items: (() => readonly HostObject[]) | undefined;
  readonly item: (key: unknown) => HostObject;
  readonly propertyNames: readonly string[];
}

export function hostObject<Self>(type: HostClass<Self>, self: Self): HostObject {
  const missing = (name: string) =>
    new NotEmulated(`The emulated Excel has no ${type.name}.${name}.`);
  const { properties = {}, methods = {}, children = {}, items, item } = type;
  return {
    className: type.name,
    self,
    propertyNames: Object.keys(properties),
    has: (name) => (name in properties ? "property" : name in children ? "child" : undefined),
    get: (name) => {
      const property = properties[name];
      if (property === undefined) throw missing(name);
      return property.get(self);
    },
    set: (name, value) => {
      const set = properties[name]?.set;
      if (set === undefined) throw missing(name);
      set(self, value);
    },
    call: (name, args) => {
      const method = methods[name];
      if (method === undefined) throw missing(`${name}()`);
      return method(self, args);
    },
    child: (name) => {
      const child = children[name];
      if (child === undefined) throw missing(name);
      return child(self);
    },
    items: items === undefined ? undefined : () => items(self),
    item: (key) => {
      if (item === undefined) throw missing(`getItem(${String(key)})`);
      return item(self, key);
    },
  };
}

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === "object" && value !== null && "propertyNames" in value;
