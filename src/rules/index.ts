import { actEvent } from "./act-event.js";
import { eventActor } from "./event-actor.js";
import { eventOrder } from "./event-order.js";
import { eventSequence } from "./event-sequence.js";
import { flags } from "./flags.js";
import { interval } from "./interval.js";
import { itemKey } from "./item-key.js";
import { partyDays } from "./party-days.js";
import { reference } from "./reference.js";
import { retiredId } from "./retired-id.js";
import type { Rule } from "./rule.js";
import { sameEvent } from "./same-event.js";
import { signatoryParty } from "./signatory-party.js";
import { signingEvent } from "./signing-event.js";
import { successor } from "./successor.js";
import { termEnd } from "./term-end.js";
import { uniqueId } from "./unique-id.js";

/** The rules without which a query cannot find its way: `parseDataset` keeps to them. */
export const linkRules: readonly Rule[] = [uniqueId, reference, retiredId, eventOrder];

/** The rules on which the meaning of the answers rests. */
export const meaningRules: readonly Rule[] = [
  flags,
  interval,
  itemKey,
  sameEvent,
  partyDays,
  termEnd,
  signingEvent,
  signatoryParty,
  eventSequence,
  eventActor,
  actEvent,
  successor,
];
