import { agreementTables } from "./agreements.js";
import { countryTables } from "./countries.js";
import { documentTables } from "./documents.js";
import { panelTables } from "./panels.js";
import type { Table } from "./table.js";

/** Every table, those that others refer to first where they can be. */
export const tables: readonly Table[] = [...agreementTables, ...countryTables, ...documentTables, ...panelTables];
