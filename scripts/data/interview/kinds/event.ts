import { dateBases, eventTypes } from "../../../../src/model/event.js";
import { compareDays } from "../../../../src/queries/order.js";
import { partialDateValue } from "../../../../src/schemas/values.js";
import { contentOf, withRecord } from "../../change.js";
import type { Data, Json } from "../../files/load.js";
import { type RecordIn, recordById } from "../../rules/records.js";
import { agencyChoices, agreementChoices, countryChoices, decreeChoices, organizationChoices } from "../choices.js";
import { askEvidence, type Found } from "../evidence.js";
import { type Choice, type Interview, words } from "../interview.js";

type Agreement = RecordIn<"agreements">;

const EVENT_HINTS = {
  "signature-authorized": "a domestic act permits the signature",
  "chamber-approved": "one chamber of a parliament voted for it",
  ratified: "a party consented to be bound",
  "cooperation-suspended": "practical cooperation stopped; the text is not touched",
  "termination-proposed": "a domestic organ was asked to end it",
  "termination-authorized": "a domestic act permits or orders the end",
  "termination-notified": "a party gave notice",
  terminated: "ended for all parties",
  withdrawn: "one party left",
  expired: "its term ran out",
  announced: "a statement; changes nothing",
};

const BASIS_HINTS = {
  publication: "the day on which the act was published",
  law: "the day of the law",
  announcement: "the day on which it was said",
  effect: "the day on which it took effect",
  inferred: "worked out from other facts",
};

/** Whoever can do something to an agreement: its parties first; anybody, where not all are known or one only speaks. */
function actorChoices(data: Data, { parties, otherParties = [], partiesComplete }: Agreement, type: string) {
  const codes = parties.map(({ country }) => country as string);
  const own: readonly Choice[] = countryChoices(data, codes);
  const organizations = organizationChoices(data).filter(({ value }) => otherParties.includes(value));
  const others =
    type === "announced" || !partiesComplete ? countryChoices(data).filter(({ value }) => !codes.includes(value)) : [];
  return [...own, ...organizations, ...others];
}

/** Asks for a dated fact in the life of an agreement. */
export async function askEvent(interview: Interview, before: Data, agreement: Agreement): Promise<Found<Json>> {
  const type = await interview.choose({
    key: "type",
    message: "What happened",
    choices: words(eventTypes, EVENT_HINTS),
  });
  const on = await interview.text({
    key: "on",
    message: "When, as far as the sources say",
    schema: partialDateValue,
    example: "2026-01-31, 2026-01 or 2026",
  });
  const acts = decreeChoices(before, agreement.id);
  const act =
    acts.length === 0
      ? ""
      : await interview.choose({ key: "act", message: "By which legal act", choices: acts, optional: true });
  const issuer = recordById(before, "decrees").get(act)?.issuer ?? "";
  const by = await interview.choose({
    key: "by",
    message: "Who did it, where it was one side only",
    choices: actorChoices(before, agreement, type),
    optional: true,
    proposal: recordById(before, "agencies").get(issuer)?.country ?? "",
  });
  const bodies = by === "" ? [] : agencyChoices(before, by);
  const agency =
    bodies.length === 0
      ? ""
      : await interview.choose({
          key: "agency",
          message: "Which body of it",
          choices: bodies,
          optional: true,
          proposal: issuer,
        });
  const dateBasis = await interview.choose({
    key: "dateBasis",
    message: "What the day is, where it is not the day of the act itself",
    choices: words(dateBases, BASIS_HINTS),
    optional: true,
  });
  const detail = await interview.text({
    key: "detail",
    message: "More about it, in your own words",
    sentence: "detail",
    optional: true,
  });
  const { data, found: evidence } = await askEvidence(interview, before);
  const event: Json = {
    type,
    on,
    ...(by && { by }),
    ...(agency && { agency }),
    ...(act && { act }),
    ...(dateBasis && { dateBasis }),
    ...(detail && { detail }),
    evidence,
  };
  return { data, found: event };
}

/** An agreement with one event more, at the place of its day. */
export function withEvent(agreement: Agreement, event: Json): Json {
  const events = [...agreement.events, event as unknown as Agreement["events"][number]].sort(compareDays);
  return { ...agreement, events } as unknown as Json;
}

/** Claims that point at an event behind a new one by its place, which the new one moves. */
export function movedClaims(data: Data, agreement: Agreement, after: Json): readonly string[] {
  const place = (after.events as readonly unknown[]).findIndex(
    (event, index) => JSON.stringify(event) !== JSON.stringify(agreement.events[index]),
  );
  return [...recordById(data, "claims").values()]
    .filter(({ about, field }) => {
      const index = /^events\.(\d+)/.exec(field ?? "")?.[1];
      return about.id === agreement.id && index !== undefined && Number(index) >= place;
    })
    .map(({ id }) => id);
}

/** Adds an event to an agreement that is there. */
export async function newEvent(interview: Interview, before: Data): Promise<Data> {
  const id = await interview.choose({
    key: "agreement",
    message: "In the life of which agreement",
    choices: agreementChoices(before),
  });
  const agreement = contentOf(before, "agreements", id) as unknown as Agreement;
  const { data, found: event } = await askEvent(interview, before, agreement);
  const after = withEvent(agreement, event);
  const moved = movedClaims(before, agreement, after);
  if (moved.length > 0) interview.say(`The event moves others; mend the field of these claims: ${moved.join(", ")}.`);
  return withRecord(data, "agreements", after);
}
