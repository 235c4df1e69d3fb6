import { eventOrder } from "./event-order.js";
import { evidenceComplete } from "./evidence-complete.js";
import { fileName } from "./file-name.js";
import { interval } from "./interval.js";
import { keyOrder } from "./key-order.js";
import { reference } from "./reference.js";
import type { Rule } from "./rule.js";
import { schema } from "./schema.js";
import { uniqueId } from "./unique-id.js";

/** Every rule, the most basic first. */
export const rules: readonly Rule[] = [
  schema,
  fileName,
  uniqueId,
  keyOrder,
  reference,
  interval,
  eventOrder,
  evidenceComplete,
];
