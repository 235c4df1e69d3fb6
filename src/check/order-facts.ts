import { asOf, type CountryCode, type Decree, isMember, type OfficialId, type OrganizationId } from "military-pacts";
import { weekdayOf } from "./calendar.js";
import { excludes, fits } from "./dates.js";
import { aboutDecree, type Draft, finding, sourcesOf, verdictOf } from "./finding.js";
import type { Mentions } from "./mentions.js";
import { type Reasons, reasonsIn } from "./reasons.js";
import { agreementsOfDecree, attributiveDates, partnersOfDecree, type Target } from "./target.js";

/** The countries among the partners of an act. */
const partnersOf = (order: Decree) => [...partnersOfDecree(order)] as readonly CountryCode[];

/** What an act does. */
function effectOf({ action }: Decree, say: Reasons): ((order: Decree) => string) | undefined {
  return {
    "authorizes-termination": say.permits,
    terminates: say.terminates,
    denounces: say.denounces,
  }[action as string];
}

/** Whether it ends, permits or orders. */
function effect({ says, organizations, language }: Mentions, order: Decree): Draft[] {
  const reason = effectOf(order, reasonsIn(language))?.(order);
  if (reason === undefined) return [];
  const done = (isSo: boolean, bonus = 0.02) => [
    finding(verdictOf(isSo), reason, [aboutDecree(order)], sourcesOf(order.id, "action"), {
      topics: /legal-effect|^issuer$|action/,
      bonus,
    }),
  ];
  const isPermission = order.action === "authorizes-termination";
  const { end, permit, instruct } = says;
  if (permit && !permit.denied && (isPermission || end)) return done(isPermission);
  if (instruct && isPermission) return done(instruct.denied);
  // "It does not end them": the denial may be far from a noun such as "termination".
  if (end && isPermission) return done(end.denied, 0.04);
  return end && organizations.length === 0 ? done(!end.denied, -0.02) : [];
}

/** How many of the partners are in an organization. */
function share(order: Decree, organization: OrganizationId, wanted: number | undefined, say: Reasons): Draft {
  const partners = partnersOf(order);
  const on = order.published?.length === 10 ? order.published : asOf;
  const outside = partners.filter((code) => !isMember(code, organization, on));
  const inside = partners.length - outside.length;
  const members = outside.flatMap((code) => sourcesOf(code, `memberships.${organization}`)).slice(0, 4);
  return finding(
    verdictOf(inside === (wanted ?? partners.length)),
    say.share({ total: partners.length, inside, outside, organization, on }),
    [aboutDecree(order)],
    [...sourcesOf(order.id, "agreements"), ...members],
    { topics: organization === "eu" ? /eu-count/ : /nato-share/, bonus: 0.06 },
  );
}

/** How many states there are. */
function stateCount({ states, organizations, text, language }: Mentions, order: Decree): Draft[] {
  const say = reasonsIn(language);
  const [organization] = organizations.filter((id) => id === "eu" || id === "nato");
  const isAll = /(?<!\p{L})(?:all|every|все|всех)(?!\p{L})/iu.test(text);
  if (organization && (states !== undefined || isAll)) return [share(order, organization, states, say)];
  if (states === undefined || organizations.length > 0) return [];
  const partners = partnersOf(order);
  return [
    finding(
      verdictOf(states === partners.length),
      say.states(partners),
      [aboutDecree(order)],
      sourcesOf(order.id, "agreements"),
      { topics: /partners|eu-count/, bonus: 0.05 },
    ),
  ];
}

/** How many documents there are. */
function documentCount({ documents, text, language }: Mentions, order: Decree): Draft[] {
  if (documents === undefined) return [];
  const all = agreementsOfDecree(order);
  const memoranda = all.filter(({ instrument }) => instrument === "memorandum").length;
  const isSo = documents === all.length || (documents === all.length - memoranda && /memorand|меморанд/i.test(text));
  return [
    finding(
      verdictOf(isSo),
      reasonsIn(language).documents(all.length, memoranda),
      [aboutDecree(order)],
      sourcesOf(order.id, "agreements"),
      { topics: /partners/, bonus: 0.03 },
    ),
  ];
}

/** Whether the states that are named are among its partners. */
function partners({ countries, says, language }: Mentions, order: Decree): Draft[] {
  const acts = says.list ?? says.permit ?? says.end ?? says.instruct;
  if (countries.length === 0 || !acts) return [];
  const own = partnersOfDecree(order);
  const missing = countries.filter((code) => !own.has(code));
  if (!says.list && missing.length === 0 && says.end && !says.permit) return [];
  const isSo = says.list?.denied ? missing.length === countries.length : missing.length === 0;
  const say = reasonsIn(language);
  const about = [aboutDecree(order), ...countries.map((id) => ({ type: "country", id }) as const)];
  return [
    finding(
      verdictOf(isSo),
      missing.length === 0 ? say.covers(countries) : say.coversNot(missing),
      about,
      sourcesOf(order.id, "agreements"),
      { topics: /partners/, bonus: isSo ? 0 : 0.05 },
    ),
  ];
}

/** Whether a sentence says who signed the act, and not an agreement. */
const saysSigned = ({ says, speaksOfDecree }: Mentions) => says.sign !== undefined && speaksOfDecree;

/** What a sentence says that somebody did with the act. */
const actOn = ({ sign, issue, permit, publish, instruct }: Mentions["says"]) =>
  sign ?? issue ?? permit ?? publish ?? instruct;

/** Who signed it. */
function signer(mentions: Mentions, order: Decree): Draft[] {
  const { says, officials, language } = mentions;
  const acts = actOn(says);
  if (!acts || officials.length === 0) return [];
  const say = reasonsIn(language);
  const about = [aboutDecree(order)];
  const { signedBy } = order;
  if (!signedBy || !(saysSigned(mentions) || says.issue || says.permit)) {
    return saysSigned(mentions) ? [finding("not-known", say.orderSignerUnknown, about, sourcesOf(order.id))] : [];
  }
  const isSo = officials.includes(signedBy);
  const others: readonly OfficialId[] = isSo ? [] : officials.filter((id) => id !== signedBy);
  return [
    finding(
      verdictOf(isSo, acts.denied && isSo),
      say.orderSignedBy(signedBy, others),
      [...about, { type: "official", id: signedBy }],
      sourcesOf(order.id, "signedBy"),
      { topics: /issuer|date-of-signature/, bonus: 0.05 },
    ),
  ];
}

/** Which body issued it. */
function issuer(mentions: Mentions, order: Decree): Draft[] {
  const { says, officials, agencies, language } = mentions;
  if (officials.length > 0 || agencies.length === 0 || !(says.issue || saysSigned(mentions))) return [];
  const isSo = agencies.includes(order.issuer);
  const other = isSo ? undefined : (agencies.find((id) => id !== order.addressee) ?? agencies[0]);
  return [
    finding(
      verdictOf(isSo),
      reasonsIn(language).issuedBy(order.issuer, other),
      [aboutDecree(order)],
      sourcesOf(order.id, "issuer"),
      { topics: /issuer/, bonus: isSo ? 0 : 0.05 },
    ),
  ];
}

/** Whom it empowers. */
function addressee({ says, agencies, language }: Mentions, order: Decree): Draft[] {
  const isOneMinistry = agencies.includes("ru-foreign-ministry") !== agencies.includes("ru-defence-ministry");
  if (!order.addressee || !says.permit || !isOneMinistry) return [];
  const isSo = agencies.includes(order.addressee);
  return [
    finding(
      verdictOf(isSo),
      reasonsIn(language).empowers(order.addressee),
      [aboutDecree(order)],
      sourcesOf(order.id, "addressee"),
      { topics: /addressee/, bonus: isSo ? 0 : 0.04 },
    ),
  ];
}

/** The two years between which a sentence says that its agreements were signed. */
function spanIn({ says, dates, text }: Mentions): readonly string[] | undefined {
  const years = dates.map(({ on }) => on).filter((on) => /^\d{4}$/.test(on));
  const isSpan = says.sign && years.length === 2 && /(?:between|from|с|между)\s\D{0,20}\d{4}/iu.test(text);
  return isSpan ? years.sort() : undefined;
}

/** When the agreements of its list were signed. */
function span(named: readonly string[], { language }: Mentions, order: Decree): Draft[] {
  const years = agreementsOfDecree(order)
    .flatMap(({ signed }) => signed?.on.slice(0, 4) ?? [])
    .sort();
  const [first, last] = [years[0] as string, years.at(-1) as string];
  return [
    finding(
      verdictOf(named[0] === first && named[1] === last),
      reasonsIn(language).span(first, last),
      [aboutDecree(order)],
      sourcesOf(order.id, "agreements"),
      { topics: /signature-span/, bonus: 0.03 },
    ),
  ];
}

/** What is known about one date that a sentence gives for the act. */
function dayOf(on: string, { says, text, language }: Mentions, order: Decree): Draft[] {
  const say = reasonsIn(language);
  const about = [aboutDecree(order)];
  const { published, adopted } = order;
  const isPublication = says.publish !== undefined;
  const isSigning = says.sign !== undefined || /(?<!\p{L})dated|датирован|подписан/iu.test(text);
  const known = isPublication ? published : (adopted ?? (isSigning ? undefined : published));
  if (!known) {
    // A year that is plainly not that of the act is wrong all the same.
    const isWrong = published !== undefined && excludes(published.slice(0, 4), on.slice(0, 4));
    const topics = isWrong ? /publication-day|old-news/ : /date-of-signature/;
    return [
      finding(
        isWrong ? "contradicted" : "not-known",
        isWrong ? say.actPublished(published) : say.actSigningUnknown(published),
        about,
        sourcesOf(order.id, "published"),
        { topics, bonus: isWrong ? 0 : 0.01 },
      ),
    ];
  }
  const isSo = fits(known, on) || (adopted && published && fits(published, on) && !isPublication && !says.sign);
  if (!isSo && !excludes(known, on)) return [];
  const verb = isPublication || known === published ? "published" : "adopted";
  return [
    finding(
      verdictOf(isSo === true, says.publish?.denied),
      verb === "published" ? say.actPublished(known) : say.actAdopted(known),
      about,
      sourcesOf(order.id, verb),
      { topics: isSo ? /publication-day|date-of-the/ : /publication-day|date-of-the|old-news/, bonus: isSo ? 0 : 0.05 },
    ),
  ];
}

const WEEKDAYS = [
  /^(?:sunday|воскресень)/,
  /^(?:monday|понедельник)/,
  /^(?:tuesday|вторник)/,
  /^(?:wednesday|сред[ау])/,
  /^(?:thursday|четверг)/,
  /^(?:friday|пятниц)/,
  /^(?:saturday|суббот)/,
];

/** On which day of the week it was published. */
function weekday({ says, tokens, language }: Mentions, order: Decree): Draft[] {
  const { published } = order;
  const named = WEEKDAYS.findIndex((pattern) => tokens.some(({ word }) => pattern.test(word)));
  if (named < 0 || !says.publish || published?.length !== 10) return [];
  const isSo = weekdayOf(published) === named;
  return [
    finding(
      verdictOf(isSo),
      reasonsIn(language).weekday(published),
      [aboutDecree(order)],
      sourcesOf(order.id, "published"),
      { topics: /publication-day/, bonus: isSo ? 0 : 0.04 },
    ),
  ];
}

/** When it was published and signed, and when the agreements of its list were. */
function days(mentions: Mentions, order: Decree): Draft[] {
  const { says, dates, text, speaksOfDecree } = mentions;
  const years = spanIn(mentions);
  if (years) return span(years, mentions, order);
  if (!speaksOfDecree && !says.publish) return [];
  const isOfAct = actOn(says) ?? says.end ?? (speaksOfDecree || /dated/i.test(text) ? says : undefined);
  const attributive = new Set(attributiveDates(mentions));
  const named = isOfAct ? dates.filter((date) => !attributive.has(date)) : [];
  return [...named.flatMap(({ on }) => dayOf(on, mentions, order)), ...weekday(mentions, order)];
}

/** Whether it gives a reason. */
function reasons({ says, text, speaksOfDecree, language }: Mentions, order: Decree): Draft[] {
  if (!says.reason || order.reasonGiven !== false) return [];
  const isNone =
    says.reason.denied ||
    /(?:no|any|without)(?: (?:clear|explicit|formal|given|official|particular|public|single|specific|stated))? (?:reason|explanation|motive)|без (?:указания|объяснени)|не (?:указ|объясн|называ|привод)/iu.test(
      text,
    );
  if (!isNone && !speaksOfDecree && !says.end && !says.permit) return [];
  return [
    finding(
      isNone ? "confirmed" : "not-known",
      reasonsIn(language).noReason,
      [aboutDecree(order)],
      sourcesOf(order.id, "reasonGiven"),
      { topics: /reason/, bonus: 0.08 },
    ),
  ];
}

const FACTS = [reasons, effect, stateCount, documentCount, partners, signer, issuer, addressee, days];

/** What the records say about an act that a sentence speaks of. */
export function orderFacts(mentions: Mentions, { decree: order }: Target): Draft[] {
  return order ? FACTS.flatMap((fact) => fact(mentions, order)) : [];
}
