/**
 * The one function that the page can call.
 *
 * @packageDocumentation
 */
import { callFunction, knownLibrary } from "../../core";
import { apply, messageOf } from "./apply";
import { Document, placeOf, rangeIn } from "./document";
import type { Answers, Message, Reply } from "./messages";
import { read } from "./read";
import { recalculate } from "./recalculate";
import { survey } from "./survey";

export function dispatch(json: string): string {
  let reply: Reply;
  try {
    reply = { answer: answer(JSON.parse(json) as Message) };
  } catch (error) {
    reply = { thrown: messageOf(error) };
  }
  return JSON.stringify(reply);
}

function answer(message: Message): Answers[Message["call"]] {
  switch (message.call) {
    case "survey":
      return survey(new Document());
    case "read":
      return read(new Document(), message.requests);
    case "apply":
      return apply(message.edits);
    case "selection":
      return selection();
    case "library":
      return knownLibrary();
    case "functions":
      return callFunction("OKR_PROGRESS", [0, 2, 1]).ok;
    case "recalculate":
      return recalculate();
    case "show":
      return show(message);
  }
}

function selection(): Answers["selection"] {
  const active: GoogleAppsScript.Spreadsheet.Range | null =
    SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  return active === null ? null : placeOf(active);
}

function show({ sheet: id, area }: Extract<Message, { readonly call: "show" }>): null {
  const sheet = new Document().sheets.get(id);
  if (sheet === undefined) throw new Error(`no sheet ${id}`);
  sheet.activate();
  rangeIn(sheet, area).activate();
  return null;
}
