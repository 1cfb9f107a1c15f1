/**
 * The parts of a running Univer that this folder works with, on the page and without one.
 *
 * @packageDocumentation
 */
import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  FormulaDataModel,
  IDefinedNamesService,
  IFunctionService,
  ISuperTableService,
} from "@univerjs/engine-formula";
import { SheetsSelectionsService } from "@univerjs/sheets";
import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";

export interface Engine {
  readonly api: FUniver;
  readonly commands: ICommandService;
  readonly formulas: FormulaDataModel;
  readonly functions: IFunctionService;
  readonly names: IDefinedNamesService;
  readonly tables: ISuperTableService;
  readonly selections: SheetsSelectionsService;
  /** The workbook that is open. */
  readonly book: () => Workbook;
  readonly sheet: (id: string) => Worksheet | undefined;
  readonly dispose: () => void;
}

export function engineOf(univer: Univer): Engine {
  const injector = univer.__getInjector();
  const instances = injector.get(IUniverInstanceService);
  const book = (): Workbook => {
    const open = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (open === null || open === undefined) throw new Error("no workbook is open in the grid");
    return open;
  };
  return {
    api: FUniver.newAPI(univer),
    commands: injector.get(ICommandService),
    // Services of the formula plugins exist only once a workbook does.
    get formulas() {
      return injector.get(FormulaDataModel);
    },
    get functions() {
      return injector.get(IFunctionService);
    },
    get names() {
      return injector.get(IDefinedNamesService);
    },
    get tables() {
      return injector.get(ISuperTableService);
    },
    get selections() {
      return injector.get(SheetsSelectionsService);
    },
    book,
    sheet: (id) => book().getSheetBySheetId(id) ?? undefined,
    dispose: () => univer.dispose(),
  };
}
