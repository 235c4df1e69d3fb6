import type * as z from "zod";
import type { CollectionName } from "../model/collections.js";
import { agencyObject, entityObject, organizationObject } from "./actor.js";
import { agreementObject } from "./agreement.js";
import { claimObject } from "./claim.js";
import { countryObject } from "./country.js";
import { decreeObject } from "./decree.js";
import { officialObject } from "./official.js";
import { retiredIdValue } from "./retired.js";
import { sourceObject } from "./source.js";

/** The form of the records of each collection. */
export const forms = {
  agreements: agreementObject,
  countries: countryObject,
  decrees: decreeObject,
  officials: officialObject,
  organizations: organizationObject,
  agencies: agencyObject,
  entities: entityObject,
  sources: sourceObject,
  claims: claimObject,
  retired: retiredIdValue,
} as const satisfies Readonly<Record<CollectionName, z.ZodType>>;
