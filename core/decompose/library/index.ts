/**
 * The KPI families Keel knows. One table for hosts that read it on first use, so nothing that
 * drafts imports it: a library is always handed in.
 *
 * @packageDocumentation
 */
import { COST } from "./cost";
import type { Library } from "./family";
import { FINANCE } from "./finance";
import { GROWTH } from "./growth";
import { HEALTHCARE } from "./healthcare";
import { ONLINE_RETAIL } from "./online-retail";
import { OPERATIONS } from "./operations";
import { PEOPLE } from "./people";
import { PRODUCT } from "./product";
import { PRODUCTIVITY } from "./productivity";
import { QUALITY } from "./quality";
import { SALES } from "./sales";
import { SERVICE } from "./service";
import { SUBSCRIPTION } from "./subscription";
import { SUPPLY } from "./supply";

export const LIBRARY: Library = [
  ...SALES,
  ...ONLINE_RETAIL,
  ...GROWTH,
  ...SERVICE,
  ...SUBSCRIPTION,
  ...PRODUCT,
  ...OPERATIONS,
  ...PRODUCTIVITY,
  ...COST,
  ...QUALITY,
  ...SUPPLY,
  ...FINANCE,
  ...PEOPLE,
  ...HEALTHCARE,
];
