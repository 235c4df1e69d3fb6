// What every cell of the matrix runs, from every entry. Each line that it gives stands in expected.txt, by hand.
import * as root from "military-pacts";
import { de_ru_1993_defence_ministries } from "military-pacts/agreements";
import { check } from "military-pacts/check";
import { conflicts } from "military-pacts/claims";
import { GB, NO } from "military-pacts/countries";
import { createDataset } from "military-pacts/dataset";
import { ru_gov_2025_3810_r } from "military-pacts/decrees";
import { evidenceFor } from "military-pacts/evidence";
import { labels } from "military-pacts/labels";
import { mikhail_mishustin } from "military-pacts/officials";
import { agreementSchema, isoDateSchema, parseDataset } from "military-pacts/schemas";
import { searchAgreements } from "military-pacts/search";
import { getSource } from "military-pacts/sources";

const { agreements, decree, getAgreement, getCountry, isCountryCode, isMember, isNatoMember, membersOf } = root;
const { asOf, countries, countryName, findAgreements, lifespan, officeHolders, statusOf, statusOn, timeline } = root;
const { endsOn, findCountry, firstDay, isCovered, lastDay, memberCodesOf, partnersOf, statusHistory } = root;

const lines = [];
const say = (...words) => lines.push(words.map(String).join(" "));
const failure = (attempt) => {
  try {
    return `no error: ${attempt()}`;
  } catch (error) {
    return error;
  }
};

// Constants
say("asOf", asOf >= "2026-02-28" && root.isIsoDate(asOf));
say("collections", agreements.length === findAgreements().length, countries.length);
say("GB", GB.name, GB.nato, GB.eu);
say("NO", NO.name, NO.nato, NO.eu);
say("DE in French", countryName("DE", "fr"));
say("decree", decree.number.en, decree.published, decree.action);
say("decree of /decrees", ru_gov_2025_3810_r.agreements.length, ru_gov_2025_3810_r.signedBy);
say("agreement", de_ru_1993_defence_ministries.signed.on, de_ru_1993_defence_ministries.signed.place);
say("official", mikhail_mishustin.names.ru, mikhail_mishustin.offices[0].from);
say("source", getSource("tvzvezda-20251220").publisher);
say("labels", labels.force.presumed.en, labels.ending.authorized.ru);

// Queries
say("agreements of the decree", findAgreements({ decree: decree.id }).length);
say("with EU members", findAgreements({ decree: decree.id, partyMemberOf: "eu" }).length);
for (const day of ["1993-04-12", "1993-04-13", "2025-12-18", "2025-12-19"]) {
  const { force, ending, party, because } = statusOn("de-ru-1993-defence-ministries", day);
  say("status", day, force, ending, party, because.map(({ key }) => key).join("+") || "-");
}
say("status of a record", statusOf(de_ru_1993_defence_ministries, "2025-12-20").ending);
for (const party of ["RU", "CA", "treaty"]) {
  const { force, ending } = statusOn("open-skies-1992", "2022-01-01", party);
  say("Open Skies", party, force, ending);
}
say(
  "history",
  statusHistory("de-ru-1993-defence-ministries", "2026-02-28").map(({ from, ending }) => `${from} ${ending}`),
);
say("GB in the EU", isMember("GB", "eu", "2020-01-31"), isMember("GB", "eu", "2020-02-01"));
say("SE in NATO", isNatoMember("SE", "2024-03-06"), isNatoMember("SE", "2024-03-07"));
say(
  "NATO",
  membersOf("nato", "1999-03-11").length,
  membersOf("nato", "1999-03-12").length,
  membersOf("nato", "2026-02-28").length,
);
say("codes of the Union State", memberCodesOf("union-state", "2026-02-28").join("+"));
const { years, since, ended } = lifespan("de-ru-1993-defence-ministries", "2026-02-28");
say("lifespan", years, since, ended);
say(
  "ends",
  endsOn("am-ru-1995-military-base", { noticeOn: "2026-01-01" }).on,
  endsOn(de_ru_1993_defence_ministries.id, { noticeOn: "2026-01-01" }),
);
say(
  "partners",
  partnersOf("de-ru-1993-defence-ministries")
    .map(({ name }) => name)
    .join("+"),
);
say("countries", findCountry("Turkey").code, findCountry("EL").code, findCountry("TUR").code, findCountry("HK"));
say("days", firstDay("2024-02"), lastDay("2024-02"), isCovered("2025-12-19"), isCovered("2099-01-01"));
say(
  "timeline",
  timeline({ from: "2025-12-01", to: "2026-02-28", party: "DE" }).map(({ key, event }) => `${event.on} ${key}`),
);
say("timeline after the data", timeline({ from: "2099-01-01" }).length);
const ministers = officeHolders("ru-defence-ministry", "1993-04-13");
say(
  "minister",
  ministers.map(({ official }) => official.name),
  ministers.state,
);
say("codes", isCountryCode("GR"), isCountryCode("EL"), isCountryCode("__proto__"));
say("lookups", getCountry("SE").alpha3, getCountry("__proto__"), getAgreement("constructor"), getAgreement("nothing"));

// What stands behind the facts
say("evidence", evidenceFor("de-ru-1993-defence-ministries", "events.signed.on").confidence);
say(
  "conflict on the number of EU members",
  conflicts({ about: decree.id }).some(({ topic }) => topic === "eu-count"),
);
say("found", searchAgreements("relos", { limit: 1 })[0].agreement.id);
say("checked", check("Russia ended agreements with ten EU countries.")[0].verdict);

// Records of one's own
const treaty = {
  id: "fr-gb-2010-lancaster-house",
  title: { en: "Treaty for Defence and Security Co-operation" },
  titleBasis: "official",
  instrument: "treaty",
  level: "interstate",
  subjects: ["military-cooperation"],
  scope: "military",
  parties: [{ country: "FR" }, { country: "GB" }],
  partiesComplete: true,
  signed: { on: "2010-11-02", place: "London" },
  events: [
    { key: "signed", type: "signed", on: "2010-11-02" },
    { key: "entered-into-force", type: "entered-into-force", on: "2011-07-01" },
  ],
  summary: "Cooperation of the two armed forces.",
};
const dataset = createDataset({ asOf: "2020-01-01", agreements: [treaty] }, { focus: "GB" });
const [before, after] = [dataset.statusOn(treaty.id, "2011-06-30"), dataset.statusOn(treaty.id)];
say("own", before.force, after.force, after.party, dataset.getAgreement("constructor"));

// Validators
say("validator", isoDateSchema.safeParse("2024-02-29").success, isoDateSchema.safeParse("2025-02-29").success);
say("validator of agreements", agreementSchema.safeParse(de_ru_1993_defence_ministries).success);
say("validator of datasets", parseDataset({ asOf: "2020-01-01", agreements: [treaty] }).agreements[0].id);
say(
  "validator of datasets",
  failure(() => parseDataset({ asOf: "2020", agreements: [] })),
);

// Bad input
say(failure(() => isMember("GB", "eu", "2025-02-30")));
say(failure(() => isMember("UK", "eu")));
say(failure(() => findAgreements(new Map([["party", "DE"]]))));
say(failure(() => findAgreements({ party: undefined })));
say(failure(() => findAgreements({ party: "Germany" })));
say(failure(() => statusOn("de-ru-1993-defense-ministries")));

// Nothing can be changed
say("frozen", [root.agreements, agreements[0].parties, GB, GB.memberships[0], decree.number].every(Object.isFrozen));
say("push", failure(() => agreements.push(treaty)).name);
say("assign", failure(() => Object.assign(GB, { nato: false })).name, GB.nato);
say(
  "delete",
  failure(() => Reflect.deleteProperty(GB.memberships[0], "from")),
  GB.memberships[0].from,
);

export default lines.join("\n");
