import { compareDays } from "../../../../src/queries/order.js";
import { contentOf, withRecord } from "../../change.js";
import type { Data, Json } from "../../files/load.js";
import { type RecordIn, recordById } from "../../rules/records.js";
import { recordChoices } from "../choices.js";
import { askEvidence, type Found } from "../evidence.js";
import { askFields, type Field, formOf, part } from "../form.js";
import type { Choice, Interview } from "../interview.js";
import { keyQuestion } from "../keys.js";

type Agreement = RecordIn<"agreements">;

/** Whoever can do something to an agreement: its parties first; anybody, where not all are known or one only speaks. */
function actorChoices(data: Data, agreement: Agreement, type: unknown): readonly Choice[] {
  const { parties, otherParties = [], partiesComplete } = agreement;
  const codes: readonly string[] = parties.map(({ country }) => country);
  const isOpen = type === "announced" || !partiesComplete;
  return [
    ...recordChoices(data, "countries", ({ code }) => codes.includes(code)),
    ...recordChoices(data, "organizations", ({ id }) => otherParties.includes(id)),
    ...(isOpen ? recordChoices(data, "countries", ({ code }) => !codes.includes(code)) : []),
  ];
}

/** The fields of an event. An act proposes its country and its body. */
function fieldsOf(data: Data, agreement: Agreement): readonly Field[] {
  const issuerOf = (act: unknown) => recordById(data, "decrees").get(String(act))?.issuer ?? "";
  const countryOf = (act: unknown) => recordById(data, "agencies").get(issuerOf(act))?.country ?? "";
  const acts = recordChoices(data, "decrees", ({ agreements }) => agreements.includes(agreement.id));
  return [
    "type",
    "on",
    ["successor", ({ type }) => (type === "replaced" ? { optional: false } : undefined)],
    ["act", () => ({ choices: acts })],
    ["by", ({ type, act }) => ({ choices: actorChoices(data, agreement, type), proposal: countryOf(act) })],
    [
      "agency",
      ({ by, act }) => ({
        choices: recordChoices(data, "agencies", ({ country }) => country === by),
        proposal: issuerOf(act),
      }),
    ],
    "dateBasis",
    "detail",
    ["key", ({ type, by }) => keyQuestion(agreement.events, String(type), String(by ?? ""))],
  ];
}

/** Asks for a dated fact in the life of an agreement. */
export async function askEvent(interview: Interview, before: Data, agreement: Agreement): Promise<Found<Json>> {
  const form = part(formOf(before, "agreements"), "events.*");
  const event = await askFields(interview, form, fieldsOf(before, agreement));
  const { data, found: evidence } = await askEvidence(interview, before);
  return { data, found: { ...event, evidence } };
}

/** An agreement with one event more, at the place of its day. */
export function withEvent(agreement: Agreement, event: Json): Json {
  const events = [...agreement.events, event as unknown as Agreement["events"][number]].sort(compareDays);
  return { ...agreement, events } as unknown as Json;
}

/** Adds an event to an agreement that is there. */
export async function newEvent(interview: Interview, before: Data): Promise<Data> {
  const id = await interview.choose({
    key: "agreement",
    message: "In the life of which agreement",
    choices: recordChoices(before, "agreements"),
  });
  const agreement = contentOf(before, "agreements", id) as unknown as Agreement;
  const { data, found: event } = await askEvent(interview, before, agreement);
  return withRecord(data, "agreements", withEvent(agreement, event));
}
