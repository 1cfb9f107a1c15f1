/**
 * The KPI families Keel knows. One table for hosts that read it on first use, so nothing that
 * drafts imports it: a library is always handed in.
 *
 * @packageDocumentation
 */
import { COST } from "./cost";
import type { Library } from "./family";
import { ENGAGEMENT } from "./engagement";
import { FINANCE } from "./finance";
import { GROWTH } from "./growth";
import { HEALTHCARE } from "./healthcare";
import { NEW_BUSINESS } from "./new-business";
import { ONLINE_RETAIL } from "./online-retail";
import { OPERATIONS } from "./operations";
import { PEOPLE } from "./people";
import { PRODUCT } from "./product";
import { PRODUCTIVITY } from "./productivity";
import { PROFIT } from "./profit";
import { QUALITY } from "./quality";
import { RETAIL } from "./retail";
import { SALES } from "./sales";
import { SERVICE } from "./service";
import { SUBSCRIPTION } from "./subscription";
import { SUPPLY } from "./supply";

export const LIBRARY: Library = [
  ...SALES,
  ...NEW_BUSINESS,
  ...RETAIL,
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
  ...PROFIT,
  ...PEOPLE,
  ...ENGAGEMENT,
  ...HEALTHCARE,
];
