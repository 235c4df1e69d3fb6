import { asOf, type Decree, getAgency, getCountry, getOfficial, isMember } from "military-pacts";
import { weekdayOf } from "./calendar.js";
import { excludes, fits } from "./dates.js";
import { aboutDecree, type Draft, finding, sourcesOf, verdictOf } from "./finding.js";
import type { Mentions } from "./mentions.js";
import { agreementsOfDecree, attributiveDates, partnersOfDecree, type Target } from "./target.js";

const listed = (names: readonly string[]) => new Intl.ListFormat("en").format(names);
const countryNames = (codes: readonly string[]) => listed(codes.map((code) => getCountry(code)?.name ?? code));
const numberOf = ({ number, id }: Decree) => (number?.en ? `No. ${number.en}` : id);

/** What an act does, in words. */
const EFFECTS: Partial<Record<Decree["action"], string>> = {
  "authorizes-termination": "permits an end and ends nothing itself",
  terminates: "orders an end, which takes a notice to the partner to be complete",
  denounces: "orders a denunciation, which takes a notice to be complete",
};

/** Whether it ends, permits or orders. */
function effect({ says, organizations }: Mentions, order: Decree): Draft[] {
  const words = EFFECTS[order.action];
  if (!words) return [];
  const done = (isSo: boolean, bonus = 0.02) => [
    finding(
      verdictOf(isSo),
      `Order ${numberOf(order)} ${words}.`,
      [aboutDecree(order)],
      sourcesOf(order.id, "action"),
      { topics: /legal-effect|^issuer$|action/, bonus },
    ),
  ];
  const isPermission = order.action === "authorizes-termination";
  const { end, permit, instruct } = says;
  if (permit && !permit.denied && (isPermission || end)) return done(isPermission);
  if (instruct && isPermission) return done(instruct.denied);
  // "It does not end them": the denial may be far from a noun such as "termination".
  if (end && isPermission) return done(end.denied, 0.04);
  if (end && !isPermission) return organizations.length === 0 ? done(!end.denied, -0.02) : [];
  return [];
}

/** How many there are, of states and of documents. */
function counts(mentions: Mentions, order: Decree): Draft[] {
  const { states, documents, organizations, text } = mentions;
  const partners = [...partnersOfDecree(order)] as Parameters<typeof isMember>[0][];
  const day = order.published?.length === 10 ? order.published : asOf;
  const drafts: Draft[] = [];
  const [organization] = organizations.filter((id) => id === "eu" || id === "nato");
  const sources = sourcesOf(order.id, "agreements");
  const about = [aboutDecree(order)];
  const isAll = /(?<!\p{L})(?:all|every|все|всех)(?!\p{L})/iu.test(text);
  if (organization && (states !== undefined || isAll)) {
    const inside = partners.filter((code) => isMember(code, organization, day));
    const outside = partners.filter((code) => !inside.includes(code));
    const name = organization.toUpperCase();
    const rest = outside.length > 0 ? `; ${countryNames(outside)} ${outside.length > 1 ? "are" : "is"} not` : "";
    const reason = `Of the ${partners.length} partners, ${inside.length} were in the ${name === "NATO" ? "alliance NATO" : name} on ${day}${rest}.`;
    const wanted = states ?? partners.length;
    const isSo = inside.length === wanted;
    const members = outside.flatMap((code) => sourcesOf(code, `memberships.${organization}`)).slice(0, 4);
    drafts.push(
      finding(verdictOf(isSo), reason, about, [...sources, ...members], {
        topics: organization === "eu" ? /eu-count/ : /nato-share/,
        bonus: 0.06,
      }),
    );
  } else if (states !== undefined && organizations.length === 0) {
    const reason = `The order is about agreements with ${partners.length} states: ${countryNames(partners)}.`;
    drafts.push(
      finding(verdictOf(states === partners.length), reason, about, sources, {
        topics: /partners|eu-count/,
        bonus: 0.05,
      }),
    );
  }
  if (documents !== undefined) {
    const all = agreementsOfDecree(order);
    const memoranda = all.filter(({ instrument }) => instrument === "memorandum").length;
    const isSo = documents === all.length || (documents === all.length - memoranda && /memorand|меморанд/i.test(text));
    const reason = `The order is about ${all.length} documents: ${all.length - memoranda} agreements and ${memoranda === 1 ? "one memorandum" : `${memoranda} memoranda`}.`;
    drafts.push(finding(verdictOf(isSo), reason, about, sources, { topics: /partners/, bonus: 0.03 }));
  }
  return drafts;
}

/** Whether the states that are named are among its partners. */
function partners({ countries, says }: Mentions, order: Decree): Draft[] {
  const own = partnersOfDecree(order);
  if (countries.length === 0) return [];
  const missing = countries.filter((code) => !own.has(code));
  const acts = says.list ?? says.permit ?? says.end ?? says.instruct;
  if (!acts) return [];
  const about = [aboutDecree(order), ...countries.map((id) => ({ type: "country", id }) as const)];
  const denied = says.list?.denied ?? false;
  const isSo = denied ? missing.length === countries.length : missing.length === 0;
  const reason =
    missing.length === 0
      ? `The order covers ${countryNames(countries)}.`
      : `No agreement with ${countryNames(missing)} is on the list of the order.`;
  if (!says.list && missing.length === 0 && says.end && !says.permit) return [];
  return [
    finding(isSo ? "confirmed" : "contradicted", reason, about, sourcesOf(order.id, "agreements"), {
      topics: /partners/,
      bonus: isSo ? 0 : 0.05,
    }),
  ];
}

/** Who issued and signed it, and whom it empowers. */
function people({ says, officials, agencies, speaksOfDecree }: Mentions, order: Decree): Draft[] {
  const about = [aboutDecree(order)];
  const { signedBy, issuer, addressee } = order;
  const acts = says.sign ?? says.issue ?? says.permit ?? says.publish ?? says.instruct;
  if (!acts) return [];
  const drafts: Draft[] = [];
  const isSigned = says.sign !== undefined && speaksOfDecree;
  const named = officials.filter((id) => id !== signedBy);
  if (officials.length > 0 && signedBy && (isSigned || says.issue || says.permit)) {
    const isSo = officials.includes(signedBy);
    const others = isSo ? "" : `, and not by ${listed(named.map((id) => getOfficial(id).name))}`;
    const reason = `The order was signed by ${getOfficial(signedBy).name}${others}.`;
    drafts.push(
      finding(
        verdictOf(isSo, acts.denied && isSo),
        reason,
        [...about, { type: "official", id: signedBy }],
        sourcesOf(order.id, "signedBy"),
        { topics: /issuer|date-of-signature/, bonus: 0.05 },
      ),
    );
  } else if (officials.length > 0 && isSigned) {
    drafts.push(finding("not-known", "Who signed the act is not known.", about, sourcesOf(order.id)));
  }
  const nameOf = (id: string) => getAgency(id)?.name ?? id;
  if (officials.length === 0 && (says.issue || isSigned)) {
    const isIssuer = agencies.includes(issuer);
    const other = agencies.find((id) => id !== issuer && id !== addressee);
    const only = isIssuer || agencies.length === 0 ? undefined : (other ?? agencies[0]);
    if (isIssuer)
      drafts.push(
        finding("confirmed", `It is an act of the ${nameOf(issuer)}.`, about, sourcesOf(order.id, "issuer"), {
          topics: /issuer/,
        }),
      );
    if (only)
      drafts.push(
        finding(
          "contradicted",
          `It is an act of the ${nameOf(issuer)}, and not of the ${nameOf(only)}.`,
          about,
          sourcesOf(order.id, "issuer"),
          { topics: /issuer/, bonus: 0.05 },
        ),
      );
  }
  if (
    addressee &&
    says.permit &&
    agencies.includes("ru-foreign-ministry") !== agencies.includes("ru-defence-ministry")
  ) {
    const isSo = agencies.includes(addressee);
    drafts.push(
      finding(verdictOf(isSo), `It empowers the ${nameOf(addressee)}.`, about, sourcesOf(order.id, "addressee"), {
        topics: /addressee/,
        bonus: isSo ? 0 : 0.04,
      }),
    );
  }
  return drafts;
}

const WEEKDAYS = [
  "sunday|воскресень",
  "monday|понедельник",
  "tuesday|вторник",
  "wednesday|сред[ау]",
  "thursday|четверг",
  "friday|пятниц",
  "saturday|суббот",
];

/** When it was published and signed, and when the agreements of its list were. */
function days(mentions: Mentions, order: Decree): Draft[] {
  const { says, dates, text, speaksOfDecree, tokens } = mentions;
  const about = [aboutDecree(order)];
  const { published, adopted } = order;
  const drafts: Draft[] = [];
  const signedAt = says.sign && dates.filter(({ on }) => /^\d{4}$/.test(on));
  const isSpan = /(?:between|from|с|между)\s\D{0,20}\d{4}/iu.test(text) && signedAt && signedAt.length === 2;
  if (isSpan) {
    const years = agreementsOfDecree(order)
      .flatMap(({ signed }) => signed?.on.slice(0, 4) ?? [])
      .sort();
    const [first, last] = [years[0], years.at(-1)];
    const named = signedAt.map(({ on }) => on).sort();
    const isSo = named[0] === first && named[1] === last;
    drafts.push(
      finding(
        verdictOf(isSo),
        `The documents of its list were signed between ${first} and ${last}.`,
        about,
        sourcesOf(order.id, "agreements"),
        { topics: /signature-span/, bonus: 0.03 },
      ),
    );
    return drafts;
  }
  if (!speaksOfDecree && !says.publish) return drafts;
  const attributive = new Set(attributiveDates(mentions));
  const named = dates.filter((date) => !attributive.has(date));
  const isPublication = says.publish !== undefined;
  const known = isPublication
    ? published
    : (adopted ?? (says.sign || /(?<!\p{L})dated|датирован|подписан/iu.test(text) ? undefined : published));
  const verb = isPublication || known === published ? "published" : "adopted";
  for (const { on } of named) {
    const isActDate =
      says.publish ??
      says.sign ??
      says.issue ??
      says.permit ??
      says.end ??
      (/dated/i.test(text) || speaksOfDecree ? { at: 0 } : undefined);
    if (!isActDate) continue;
    if (!known) {
      // A year that is plainly not that of the act is wrong all the same.
      const wrong = published && excludes(published.slice(0, 4), on.slice(0, 4));
      drafts.push(
        wrong
          ? finding("contradicted", `The act was published on ${published}.`, about, sourcesOf(order.id, "published"), {
              topics: /publication-day|old-news/,
            })
          : finding(
              "not-known",
              `On which day it was signed is not known${published ? `; it was published on ${published}` : ""}.`,
              about,
              sourcesOf(order.id, "published"),
              { topics: /date-of-signature/, bonus: 0.01 },
            ),
      );
    } else if (fits(known, on) || (published && adopted && fits(published, on) && !isPublication && !says.sign)) {
      drafts.push(
        finding(
          verdictOf(true, says.publish?.denied),
          `It was ${verb} on ${known}.`,
          about,
          sourcesOf(order.id, verb),
          { topics: /publication-day|date-of-the/ },
        ),
      );
    } else if (excludes(known, on)) {
      drafts.push(
        finding(
          verdictOf(false, says.publish?.denied),
          `It was ${verb} on ${known}.`,
          about,
          sourcesOf(order.id, verb),
          { topics: /publication-day|date-of-the|old-news/, bonus: 0.05 },
        ),
      );
    }
  }
  const weekday = WEEKDAYS.findIndex((pattern) => tokens.some(({ word }) => new RegExp(`^(?:${pattern})`).test(word)));
  if (weekday >= 0 && isPublication && published?.length === 10) {
    const isSo = weekdayOf(published) === weekday;
    drafts.push(
      finding(
        verdictOf(isSo),
        `The day of its publication, ${published}, was a ${new Intl.DateTimeFormat("en", { weekday: "long", timeZone: "UTC" }).format(Date.parse(published))}.`,
        about,
        sourcesOf(order.id, "published"),
        { topics: /publication-day/, bonus: isSo ? 0 : 0.04 },
      ),
    );
  }
  return drafts;
}

/** Whether it gives a reason. */
function reasons({ says, text, speaksOfDecree }: Mentions, order: Decree): Draft[] {
  if (!says.reason || order.reasonGiven !== false) return [];
  const isNone =
    says.reason.denied ||
    /(?:no|any|without)(?: \p{L}+)? (?:reason|explanation|motive)|без (?:указания|объяснени)|не (?:указ|объясн|называ|привод)/iu.test(
      text,
    );
  if (!isNone && !speaksOfDecree && !says.end && !says.permit) return [];
  return [
    finding(
      isNone ? "confirmed" : "not-known",
      "The text of the order gives no reason.",
      [aboutDecree(order)],
      sourcesOf(order.id, "reasonGiven"),
      { topics: /reason/, bonus: 0.08 },
    ),
  ];
}

/** What the records say about an act that a sentence speaks of. */
export function orderFacts(mentions: Mentions, { decree: order }: Target): Draft[] {
  if (!order) return [];
  const reason = reasons(mentions, order);
  // Who asks why takes the end for granted, and says nothing else of it.
  return [...reason, ...[effect, counts, partners, people, days].flatMap((fact) => fact(mentions, order))];
}
