/**
 * Edits as steps of a write.
 *
 * @packageDocumentation
 */
import { isNew, type Edit, type Edits } from "../../core";
import { freeName } from "./free-name";
import { gridSteps } from "./grid-steps";
import { inputBefore } from "./restore";
import { rangeIn, small, type EditOf, type Plan, type Step } from "./step";
import { styleStep } from "./style-steps";
import { addColumn, addTable, appendRows, removePart } from "./table-steps";

export const stepsOf = (edits: Edits, plan: Plan): readonly Step[] =>
  edits.flatMap((edit) => stepsOfEdit(edit, plan));

function stepsOfEdit(edit: Edit, plan: Plan): readonly Step[] {
  switch (edit.do) {
    case "addSheet":
      return addSheet(edit, plan);
    case "addTable":
      return addTable(edit, plan);
    case "appendRows":
      return appendRows(edit, plan);
    case "addColumn":
      return addColumn(edit, plan);
    case "write":
      return write(edit, plan);
    case "name":
      return addName(edit, plan);
    case "setting":
      // A pointer to something new waits for the id that Excel gives it.
      return isNew(edit.value ?? "") ? [] : setting(edit.key, edit.value, plan);
    case "removeSheet":
      return removeSheet(edit, plan);
    case "removeRows":
    case "removeColumn":
      return removePart(edit, plan);
    case "removeName":
      return removeName(edit, plan);
    default: {
      const sheetName = plan.sheetNames.get(edit.sheet) ?? edit.sheet;
      return styleStep(edit, sheetName, plan.before.formats.get(edit));
    }
  }
}

function addSheet({ sheet, name, frozenRows }: EditOf<"addSheet">, plan: Plan): readonly Step[] {
  const free = freeName(name, [...plan.sheetNames.values()], 31);
  plan.sheetNames.set(sheet, free);
  return small(
    ({ context, madeSheets }) => {
      const made = context.workbook.worksheets.add(free);
      made.load("id");
      madeSheets.set(sheet, made);
      if (frozenRows > 0) made.freezePanes.freezeRows(frozenRows);
    },
    {
      back: async ({ context }) => {
        const made = context.workbook.worksheets.getItemOrNullObject(free);
        await context.sync();
        if (!made.isNullObject) made.delete();
      },
    },
  );
}

/** Deleted last of all: what is deleted cannot be put back. */
function removeSheet({ sheet }: EditOf<"removeSheet">, plan: Plan): readonly Step[] {
  const sheetName = plan.sheetNames.get(sheet) ?? sheet;
  return small(
    (session) => {
      session.sheet(sheet).delete();
    },
    {
      remains: async ({ context }) => {
        const now = context.workbook.worksheets.getItemOrNullObject(sheet);
        await context.sync();
        return now.isNullObject ? { edit: "removeSheet", sheet, sheetName } : undefined;
      },
    },
  );
}

function removeName({ name }: EditOf<"removeName">, plan: Plan): readonly Step[] {
  const old = plan.before.names.get(name);
  if (old === undefined) return [];
  return small(
    ({ context }) => {
      context.workbook.names.getItem(name).delete();
    },
    {
      back: async ({ context, isGone }) => {
        const now = context.workbook.names.getItemOrNullObject(name);
        await context.sync();
        if (now.isNullObject && !isGone(old)) context.workbook.names.add(name, old);
      },
    },
  );
}

function write({ sheet, at, cells, expect }: EditOf<"write">, plan: Plan): readonly Step[] {
  return gridSteps(sheet, at, cells, plan, false, inputBefore(at, expect, plan));
}

function addName({ name, sheet, at }: EditOf<"name">, plan: Plan): readonly Step[] {
  const old = plan.before.names.get(name);
  const area = { ...at, rows: 1, columns: 1 };
  return small(
    (session) => {
      const { names } = session.context.workbook;
      if (old !== undefined) names.getItem(name).delete();
      names.add(name, rangeIn(session, sheet, area));
    },
    {
      back: async ({ context }) => {
        const now = context.workbook.names.getItemOrNullObject(name);
        await context.sync();
        if (!now.isNullObject) now.delete();
        if (old !== undefined) context.workbook.names.add(name, old);
      },
    },
  );
}

export function setting(key: string, value: string | null, { before }: Plan): readonly Step[] {
  const old = before.settings.get(key);
  if (value === null && old === undefined) return [];
  return small(
    ({ context }) => {
      const { settings } = context.workbook;
      if (value === null) settings.getItem(key).delete();
      else settings.add(key, value);
    },
    {
      back: async ({ context }) => {
        const { settings } = context.workbook;
        const now = settings.getItemOrNullObject(key);
        await context.sync();
        if (old !== undefined) settings.add(key, old);
        else if (!now.isNullObject) now.delete();
      },
    },
  );
}
