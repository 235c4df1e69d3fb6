import { actEvent } from "./act-event.js";
import { claims } from "./claims.js";
import { eventActor } from "./event-actor.js";
import { eventOrder } from "./event-order.js";
import { eventSequence } from "./event-sequence.js";
import { evidenceComplete } from "./evidence-complete.js";
import { fileName } from "./file-name.js";
import { interval } from "./interval.js";
import { keyOrder } from "./key-order.js";
import { membershipRange } from "./membership-range.js";
import { officeInTime } from "./office-in-time.js";
import { officialNameUnique } from "./official-name-unique.js";
import { ownWords } from "./own-words.js";
import { partyInTime } from "./party-in-time.js";
import { plainText } from "./plain-text.js";
import { prose } from "./prose.js";
import { reference } from "./reference.js";
import { retired } from "./retired.js";
import type { Rule } from "./rule.js";
import { schema } from "./schema.js";
import { signatoryLink } from "./signatory-link.js";
import { signingEvent } from "./signing-event.js";
import { sourceAddress } from "./source-address.js";
import { sourceDate } from "./source-date.js";
import { sourceUsed } from "./source-used.js";
import { uniqueId } from "./unique-id.js";

/** Every rule, the most basic first. */
export const rules: readonly Rule[] = [
  schema,
  fileName,
  uniqueId,
  keyOrder,
  reference,
  retired,
  interval,
  eventOrder,
  evidenceComplete,
  signingEvent,
  signatoryLink,
  eventSequence,
  eventActor,
  actEvent,
  partyInTime,
  officeInTime,
  membershipRange,
  officialNameUnique,
  claims,
  sourceUsed,
  sourceAddress,
  sourceDate,
  plainText,
  prose,
  ownWords,
];
