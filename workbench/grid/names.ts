/**
 * Defined names and the tables that structured references speak of.
 *
 * @packageDocumentation
 */
import type { NameInfo, TableInfo } from "../../core";
import type { Engine } from "./engine";
import { rangeOf } from "./workbook-data";
import type { Undo } from "./write";

export function namesOf(engine: Engine): readonly NameInfo[] {
  const map = engine.names.getDefinedNameMap(engine.book().getUnitId()) ?? {};
  return Object.values(map).map(({ name, formulaOrRefString }) => ({
    name,
    refersTo: formulaOrRefString.replace(/^=/, ""),
  }));
}

export function setName(engine: Engine, name: string, refersTo: string): Undo {
  const unit = engine.book().getUnitId();
  const before = engine.names.getValueByName(unit, name);
  const formulaOrRefString = refersTo.replace(/^=/, "");
  engine.names.registerDefinedName(unit, { id: name, name, formulaOrRefString });
  return () => {
    engine.names.removeDefinedName(unit, name);
    if (before !== null && before !== undefined) engine.names.registerDefinedName(unit, before);
  };
}

export function removeName(engine: Engine, name: string): Undo {
  const unit = engine.book().getUnitId();
  const before = engine.names.getValueByName(unit, name);
  engine.names.removeDefinedName(unit, before?.id ?? name);
  return () => {
    if (before !== null && before !== undefined) engine.names.registerDefinedName(unit, before);
  };
}

export function setTable(engine: Engine, { name, sheet, area, columns }: TableInfo): Undo {
  const unit = engine.book().getUnitId();
  const before = engine.tables.getTable(unit, name);
  engine.tables.registerTable(unit, name, {
    sheetId: sheet,
    range: rangeOf(area),
    titleMap: new Map(columns.map((title, index) => [title, index])),
  });
  return () => {
    engine.tables.remove(unit, name);
    if (before !== null && before !== undefined) engine.tables.registerTable(unit, name, before);
  };
}

export function removeTable(engine: Engine, name: string): Undo {
  const unit = engine.book().getUnitId();
  const before = engine.tables.getTable(unit, name);
  engine.tables.remove(unit, name);
  return () => {
    if (before !== null && before !== undefined) engine.tables.registerTable(unit, name, before);
  };
}
