import { linkRules, meaningRules } from "../../../src/rules/index.js";
import { agreementId } from "./agreement-id.js";
import { claims } from "./claims.js";
import { confidence } from "./confidence.js";
import { evidenceComplete } from "./evidence-complete.js";
import { fileName } from "./file-name.js";
import { keyOrder } from "./key-order.js";
import { membershipRange } from "./membership-range.js";
import { noCopiedText } from "./no-copied-text.js";
import { officeInTime } from "./office-in-time.js";
import { officialNameUnique } from "./official-name-unique.js";
import { overRecords } from "./over-records.js";
import { partyInTime } from "./party-in-time.js";
import { plainText } from "./plain-text.js";
import { prose } from "./prose.js";
import type { Rule } from "./rule.js";
import { schema } from "./schema.js";
import { signatoryLink } from "./signatory-link.js";
import { sortedEvents } from "./sorted-events.js";
import { sourceAddress } from "./source-address.js";
import { sourceAge } from "./source-age.js";
import { sourceDate } from "./source-date.js";
import { sourceUsed } from "./source-used.js";
import { treatyMembership } from "./treaty-membership.js";

/** Every rule, the most basic first: the form of the files, what must hold among any records, and what among ours. */
export const rules: readonly Rule[] = [
  schema,
  fileName,
  ...[...linkRules, ...meaningRules].map((rule) =>
    overRecords(rule, rule.name === "event-order" ? sortedEvents : undefined),
  ),
  keyOrder,
  evidenceComplete,
  confidence,
  signatoryLink,
  agreementId,
  partyInTime,
  officeInTime,
  membershipRange,
  treatyMembership,
  officialNameUnique,
  claims,
  sourceUsed,
  sourceAddress,
  sourceDate,
  sourceAge,
  plainText,
  prose,
  noCopiedText,
];
