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
import { PIPELINE } from "./pipeline";
import { ACCOUNTS } from "./accounts";
import { MARKET } from "./market";
import { MARKETING } from "./marketing";
import { BRAND } from "./brand";
import { WEB_SHOP } from "./web-shop";
import { LIVE_AND_ADS } from "./live-and-ads";
import { STORES } from "./stores";
import { SHELVES } from "./shelves";
import { HELP_DESK } from "./help-desk";
import { CONTACT_CENTRE } from "./contact-centre";
import { LOYALTY } from "./loyalty";
import { PRODUCT_USE } from "./product-use";
import { PRODUCT_INCOME } from "./product-income";
import { ENGINEERING } from "./engineering";
import { RESEARCH } from "./research";
import { RELIABILITY } from "./reliability";
import { SECURITY } from "./security";
import { PLANT_OUTPUT } from "./plant-output";
import { PLANT_LOSSES } from "./plant-losses";
import { QUALITY_COST } from "./quality-cost";
import { PURCHASING } from "./purchasing";
import { WAREHOUSE } from "./warehouse";
import { LOGISTICS } from "./logistics";
import { SAFETY } from "./safety";
import { CASH } from "./cash";
import { CONTROLLING } from "./controlling";
import { PEOPLE_GROWTH } from "./people-growth";
import { PEOPLE_TIME } from "./people-time";
import { PEOPLE_OFFER } from "./people-offer";
import { HOSPITAL_BEDS } from "./hospital-beds";
import { HOSPITAL_CARE } from "./hospital-care";
import { CLINICS } from "./clinics";
import { SCHOOLS } from "./schools";
import { LEARNERS } from "./learners";
import { PUBLIC_SERVICE } from "./public-service";
import { CIVIC } from "./civic";
import { SOCIAL } from "./social";
import { RELEASES } from "./releases";
import { PLANT_TIME } from "./plant-time";
import { QUALITY_CONTROL } from "./quality-control";
import { SOURCING } from "./sourcing";
import { PLATFORM } from "./platform";
import { NEW_PRODUCTS } from "./new-products";
import { DEBTS } from "./debts";
import { CITY } from "./city";
import { PEOPLE_COST } from "./people-cost";
import { CONVERSION } from "./conversion";
import { CAPITAL } from "./capital";
import { SHIPPING } from "./shipping";
import { RETENTION } from "./retention";
import { LENDING } from "./lending";
import { withFormulas } from "./formula-of";
import { TRADE_FORMULAS } from "./formulas-trade";
import { WORKS_FORMULAS } from "./formulas-works";

const FAMILIES: Library = [
  ...SALES,
  ...NEW_BUSINESS,
  ...RETAIL,
  ...ONLINE_RETAIL,
  ...CONVERSION,
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
  ...PIPELINE,
  ...ACCOUNTS,
  ...MARKET,
  ...MARKETING,
  ...BRAND,
  ...WEB_SHOP,
  ...LIVE_AND_ADS,
  ...STORES,
  ...SHELVES,
  ...HELP_DESK,
  ...CONTACT_CENTRE,
  ...LOYALTY,
  ...PRODUCT_USE,
  ...PRODUCT_INCOME,
  ...ENGINEERING,
  ...RESEARCH,
  ...RELIABILITY,
  ...SECURITY,
  ...PLANT_OUTPUT,
  ...PLANT_LOSSES,
  ...QUALITY_COST,
  ...PURCHASING,
  ...WAREHOUSE,
  ...LOGISTICS,
  ...SAFETY,
  ...CASH,
  ...CAPITAL,
  ...CONTROLLING,
  ...PEOPLE_GROWTH,
  ...PEOPLE_TIME,
  ...PEOPLE_OFFER,
  ...HOSPITAL_BEDS,
  ...HOSPITAL_CARE,
  ...CLINICS,
  ...SCHOOLS,
  ...LEARNERS,
  ...PUBLIC_SERVICE,
  ...CIVIC,
  ...SOCIAL,
  ...RELEASES,
  ...PLANT_TIME,
  ...QUALITY_CONTROL,
  ...SOURCING,
  ...PLATFORM,
  ...NEW_PRODUCTS,
  ...DEBTS,
  ...CITY,
  ...PEOPLE_COST,
  ...SHIPPING,
  ...RETENTION,
  ...LENDING,
];

export const LIBRARY: Library = withFormulas(FAMILIES, { ...TRADE_FORMULAS, ...WORKS_FORMULAS });
