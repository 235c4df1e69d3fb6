/** The words of every vocabulary in English and Russian, for people to read. */
import type {
  AffiliationKind,
  Confidence,
  Consent,
  DateBasis,
  DecreeAction,
  DecreeKind,
  Ending,
  EntityKind,
  EventType,
  Force,
  Instrument,
  Level,
  MembershipEventType,
  OrganizationKind,
  PredecessorCode,
  RecordType,
  Region,
  Scope,
  SourceKind,
  Subject,
  Subregion,
  TitleBasis,
  Verdict,
} from "../model/index.js";

/** A word as people read it, within a sentence. */
export interface Label {
  /** In English, with American spelling. */
  readonly en: string;
  /** In Russian; the terms of treaty law are those of the Russian text of the Vienna Convention. */
  readonly ru: string;
}

/** The labels of a vocabulary: a new word does not compile until it has one. */
type Labels<Word extends string> = Readonly<Record<Word, Label>>;

/** The labels of every vocabulary, by the name of its type. */
export interface AllLabels {
  /** The words of `Instrument`. */
  readonly instrument: Labels<Instrument>;
  /** The words of `Level`. */
  readonly level: Labels<Level>;
  /** The words of `Subject`. */
  readonly subject: Labels<Subject>;
  /** The words of `Scope`. */
  readonly scope: Labels<Scope>;
  /** The words of `TitleBasis`. */
  readonly titleBasis: Labels<TitleBasis>;
  /** The words of `EventType`. */
  readonly eventType: Labels<EventType>;
  /** The words of `DateBasis`. */
  readonly dateBasis: Labels<DateBasis>;
  /** The words of `Force`. */
  readonly force: Labels<Force>;
  /** The words of `Ending`. */
  readonly ending: Labels<Ending>;
  /** The words of `Consent`. */
  readonly consent: Labels<Consent>;
  /** The words of `DecreeKind`. */
  readonly decreeKind: Labels<DecreeKind>;
  /** The words of `DecreeAction`. */
  readonly decreeAction: Labels<DecreeAction>;
  /** The words of `Verdict`. */
  readonly verdict: Labels<Verdict>;
  /** The words of `Confidence`. */
  readonly confidence: Labels<Confidence>;
  /** The words of `SourceKind`. */
  readonly sourceKind: Labels<SourceKind>;
  /** The words of `RecordType`. */
  readonly recordType: Labels<RecordType>;
  /** The words of `MembershipEventType`. */
  readonly membershipEventType: Labels<MembershipEventType>;
  /** The words of `AffiliationKind`. */
  readonly affiliationKind: Labels<AffiliationKind>;
  /** The words of `PredecessorCode`. */
  readonly predecessorCode: Labels<PredecessorCode>;
  /** The words of `OrganizationKind`. */
  readonly organizationKind: Labels<OrganizationKind>;
  /** The words of `EntityKind`. */
  readonly entityKind: Labels<EntityKind>;
  /** The words of `Region`. */
  readonly region: Labels<Region>;
  /** The words of `Subregion`. */
  readonly subregion: Labels<Subregion>;
}

const label = (en: string, ru: string): Label => Object.freeze({ en, ru });

const instrument: Labels<Instrument> = /* @__PURE__ */ Object.freeze({
  treaty: /* @__PURE__ */ label("treaty", "договор"),
  agreement: /* @__PURE__ */ label("agreement", "соглашение"),
  memorandum: /* @__PURE__ */ label("memorandum", "меморандум"),
  protocol: /* @__PURE__ */ label("protocol", "протокол"),
  programme: /* @__PURE__ */ label("program", "программа"),
  plan: /* @__PURE__ */ label("plan", "план"),
  "political-document": /* @__PURE__ */ label("political document", "политический документ"),
});

const level: Labels<Level> = /* @__PURE__ */ Object.freeze({
  interstate: /* @__PURE__ */ label("interstate", "межгосударственный"),
  intergovernmental: /* @__PURE__ */ label("intergovernmental", "межправительственный"),
  interagency: /* @__PURE__ */ label("interagency", "межведомственный"),
});

const subject: Labels<Subject> = /* @__PURE__ */ Object.freeze({
  "air-defense": /* @__PURE__ */ label("air defense", "противовоздушная оборона"),
  "arms-control": /* @__PURE__ */ label("arms control", "контроль над вооружениями"),
  basing: /* @__PURE__ */ label("bases and troops abroad", "военные базы и пребывание войск"),
  "confidence-building": /* @__PURE__ */ label("confidence building", "меры укрепления доверия"),
  "counter-terrorism": /* @__PURE__ */ label("counterterrorism", "борьба с терроризмом"),
  "emergency-response": /* @__PURE__ */ label("emergency response", "реагирование на чрезвычайные ситуации"),
  environment: /* @__PURE__ */ label("environmental protection", "охрана окружающей среды"),
  "incidents-at-sea": /* @__PURE__ */ label("incidents at sea", "предотвращение инцидентов на море"),
  intelligence: /* @__PURE__ */ label("military intelligence", "военная разведка"),
  logistics: /* @__PURE__ */ label("logistics", "материально-техническое обеспечение"),
  "military-cooperation": /* @__PURE__ */ label("military cooperation", "военное сотрудничество"),
  "military-technical": /* @__PURE__ */ label("military-technical cooperation", "военно-техническое сотрудничество"),
  "mutual-defense": /* @__PURE__ */ label("mutual defense", "взаимная оборона"),
  navigation: /* @__PURE__ */ label("navigation", "судоходство"),
  "nuclear-energy": /* @__PURE__ */ label("nuclear energy", "использование атомной энергии"),
  "nuclear-safety": /* @__PURE__ */ label("nuclear safety", "ядерная безопасность"),
  "nuclear-weapons": /* @__PURE__ */ label("nuclear weapons", "ядерное оружие"),
  peacekeeping: /* @__PURE__ */ label("peacekeeping", "миротворческая деятельность"),
  "political-partnership": /* @__PURE__ */ label("political partnership", "политическое партнёрство"),
  "regional-cooperation": /* @__PURE__ */ label("regional cooperation", "региональное сотрудничество"),
  secrets: /* @__PURE__ */ label("protection of classified information", "защита секретной информации"),
});

const scope: Labels<Scope> = /* @__PURE__ */ Object.freeze({
  military: /* @__PURE__ */ label("military", "военное"),
  adjacent: /* @__PURE__ */ label("adjacent", "смежное"),
});

const titleBasis: Labels<TitleBasis> = /* @__PURE__ */ Object.freeze({
  official: /* @__PURE__ */ label("official title", "официальное название"),
  translation: /* @__PURE__ */ label("our translation", "наш перевод"),
  descriptive: /* @__PURE__ */ label("our description", "наше описание"),
});

const eventType: Labels<EventType> = /* @__PURE__ */ Object.freeze({
  "signature-authorized": /* @__PURE__ */ label("signature authorized", "решение о подписании"),
  signed: /* @__PURE__ */ label("signed", "подписание"),
  "chamber-approved": /* @__PURE__ */ label("approved by a chamber of parliament", "одобрение палатой парламента"),
  ratified: /* @__PURE__ */ label("ratified", "ратификация"),
  acceded: /* @__PURE__ */ label("acceded to", "присоединение"),
  succeeded: /* @__PURE__ */ label("succeeded to", "правопреемство"),
  "provisionally-applied": /* @__PURE__ */ label("provisionally applied", "временное применение"),
  "entered-into-force": /* @__PURE__ */ label("entered into force", "вступление в силу"),
  "attested-in-force": /* @__PURE__ */ label("stated to be in force", "заявление о том, что в силе"),
  "attested-not-in-force": /* @__PURE__ */ label("stated not to be in force", "заявление о том, что не в силе"),
  extended: /* @__PURE__ */ label("extended", "продление"),
  suspended: /* @__PURE__ */ label("operation suspended", "приостановление действия"),
  resumed: /* @__PURE__ */ label("operation resumed", "возобновление действия"),
  "cooperation-suspended": /* @__PURE__ */ label(
    "practical cooperation suspended",
    "приостановка практического сотрудничества",
  ),
  "ratification-withdrawn": /* @__PURE__ */ label("ratification withdrawn", "отзыв ратификации"),
  "termination-proposed": /* @__PURE__ */ label("termination proposed", "предложение о прекращении"),
  "termination-authorized": /* @__PURE__ */ label("termination authorized", "разрешение на прекращение"),
  "termination-notified": /* @__PURE__ */ label("notice of termination given", "уведомление о прекращении"),
  terminated: /* @__PURE__ */ label("terminated", "прекращение"),
  withdrawn: /* @__PURE__ */ label("withdrawn from", "выход"),
  expired: /* @__PURE__ */ label("expired", "истечение срока действия"),
  replaced: /* @__PURE__ */ label("replaced", "замена другим договором"),
  announced: /* @__PURE__ */ label("announced", "объявление"),
});

const dateBasis: Labels<DateBasis> = /* @__PURE__ */ Object.freeze({
  publication: /* @__PURE__ */ label("date of publication", "дата опубликования"),
  law: /* @__PURE__ */ label("date of the law", "дата закона"),
  announcement: /* @__PURE__ */ label("date of the announcement", "дата объявления"),
  effect: /* @__PURE__ */ label("date of effect", "дата начала действия"),
  latest: /* @__PURE__ */ label("on or before this date", "не позднее этой даты"),
  inferred: /* @__PURE__ */ label("inferred date", "расчётная дата"),
});

const force: Labels<Force> = /* @__PURE__ */ Object.freeze({
  "not-in-force": /* @__PURE__ */ label("not in force", "не в силе"),
  provisional: /* @__PURE__ */ label("provisionally applied", "применяется временно"),
  "in-force": /* @__PURE__ */ label("in force", "в силе"),
  presumed: /* @__PURE__ */ label("presumed in force", "предположительно в силе"),
  suspended: /* @__PURE__ */ label("suspended", "действие приостановлено"),
  ended: /* @__PURE__ */ label("ended", "больше не действует"),
  "not-known": /* @__PURE__ */ label("not known", "неизвестно"),
});

const ending: Labels<Ending> = /* @__PURE__ */ Object.freeze({
  none: /* @__PURE__ */ label("none", "нет"),
  proposed: /* @__PURE__ */ label("end proposed", "предложено прекратить"),
  authorized: /* @__PURE__ */ label("end authorized", "разрешено прекратить"),
  notified: /* @__PURE__ */ label("end notified", "дано уведомление о прекращении"),
  terminated: /* @__PURE__ */ label("terminated", "действие прекращено"),
  withdrawn: /* @__PURE__ */ label("withdrawn from", "осуществлён выход"),
  expired: /* @__PURE__ */ label("expired", "срок действия истёк"),
  replaced: /* @__PURE__ */ label("replaced", "произведена замена другим договором"),
});

const consent: Labels<Consent> = /* @__PURE__ */ Object.freeze({
  signature: /* @__PURE__ */ label("signature", "подписание"),
  ratification: /* @__PURE__ */ label("ratification", "ратификация"),
  accession: /* @__PURE__ */ label("accession", "присоединение"),
  succession: /* @__PURE__ */ label("succession", "правопреемство"),
});

const decreeKind: Labels<DecreeKind> = /* @__PURE__ */ Object.freeze({
  "government-order": /* @__PURE__ */ label("government order", "распоряжение правительства"),
  "government-resolution": /* @__PURE__ */ label("government resolution", "постановление правительства"),
  "presidential-decree": /* @__PURE__ */ label("presidential decree", "указ президента"),
  "federal-law": /* @__PURE__ */ label("federal law", "федеральный закон"),
  law: /* @__PURE__ */ label("law", "закон"),
  "parliament-resolution": /* @__PURE__ */ label("parliamentary resolution", "постановление парламента"),
});

const decreeAction: Labels<DecreeAction> = /* @__PURE__ */ Object.freeze({
  "authorizes-signature": /* @__PURE__ */ label("authorizes signature", "разрешает подписание"),
  approves: /* @__PURE__ */ label("approves", "одобряет"),
  ratifies: /* @__PURE__ */ label("ratifies", "ратифицирует"),
  "withdraws-ratification": /* @__PURE__ */ label("withdraws ratification", "отзывает ратификацию"),
  suspends: /* @__PURE__ */ label("suspends operation", "приостанавливает действие"),
  "authorizes-termination": /* @__PURE__ */ label("authorizes termination", "разрешает прекратить действие"),
  denounces: /* @__PURE__ */ label("denounces", "денонсирует"),
  terminates: /* @__PURE__ */ label("orders termination", "предписывает прекратить действие"),
});

const verdict: Labels<Verdict> = /* @__PURE__ */ Object.freeze({
  confirmed: /* @__PURE__ */ label("confirmed", "подтверждено"),
  "partly-confirmed": /* @__PURE__ */ label("partly confirmed", "подтверждено частично"),
  contradicted: /* @__PURE__ */ label("contradicted", "опровергнуто"),
  "not-found": /* @__PURE__ */ label("not found", "не подтверждено и не опровергнуто"),
  opinion: /* @__PURE__ */ label("opinion", "мнение"),
});

const confidence: Labels<Confidence> = /* @__PURE__ */ Object.freeze({
  high: /* @__PURE__ */ label("high", "высокая"),
  medium: /* @__PURE__ */ label("medium", "средняя"),
  low: /* @__PURE__ */ label("low", "низкая"),
});

const sourceKind: Labels<SourceKind> = /* @__PURE__ */ Object.freeze({
  official: /* @__PURE__ */ label("official source", "официальный источник"),
  "news-agency": /* @__PURE__ */ label("news agency", "информационное агентство"),
  "state-media": /* @__PURE__ */ label("state media", "государственное СМИ"),
  news: /* @__PURE__ */ label("news outlet", "СМИ"),
  reference: /* @__PURE__ */ label("reference work", "справочное или научное издание"),
  encyclopedia: /* @__PURE__ */ label("open encyclopedia", "открытая энциклопедия"),
  "data-set": /* @__PURE__ */ label("data set", "набор данных"),
  "legal-database": /* @__PURE__ */ label("legal database", "правовая база данных"),
  "archive-copy": /* @__PURE__ */ label("archived copy", "архивная копия"),
  aggregator: /* @__PURE__ */ label("aggregator", "агрегатор"),
});

const recordType: Labels<RecordType> = /* @__PURE__ */ Object.freeze({
  agreement: /* @__PURE__ */ label("agreement", "соглашение"),
  country: /* @__PURE__ */ label("country", "страна"),
  decree: /* @__PURE__ */ label("decree", "правовой акт"),
  official: /* @__PURE__ */ label("official", "должностное лицо"),
  organization: /* @__PURE__ */ label("organization", "организация"),
  agency: /* @__PURE__ */ label("agency", "ведомство"),
  entity: /* @__PURE__ */ label("other entity", "иной субъект"),
  source: /* @__PURE__ */ label("source", "источник"),
  claim: /* @__PURE__ */ label("claim", "утверждение"),
});

const membershipEventType: Labels<MembershipEventType> = /* @__PURE__ */ Object.freeze({
  "participation-frozen": /* @__PURE__ */ label("participation frozen", "участие заморожено"),
  "intention-to-leave-announced": /* @__PURE__ */ label("intention to leave announced", "объявлено о намерении выйти"),
  "withdrawal-procedure-announced": /* @__PURE__ */ label(
    "withdrawal procedure announced",
    "объявлено о начале процедуры выхода",
  ),
  "withdrawal-approved-by-government": /* @__PURE__ */ label(
    "withdrawal approved by the government",
    "выход одобрен правительством",
  ),
  "withdrawal-approved-by-chamber": /* @__PURE__ */ label(
    "withdrawal approved by a chamber of parliament",
    "выход одобрен палатой парламента",
  ),
  "withdrawal-announced": /* @__PURE__ */ label("withdrawal announced", "объявлено о выходе"),
  "withdrawal-voted": /* @__PURE__ */ label("withdrawal voted by parliament", "парламент проголосовал за выход"),
  "withdrawal-notified": /* @__PURE__ */ label("notice of withdrawal given", "дано уведомление о выходе"),
  "suspension-notified": /* @__PURE__ */ label("suspension notified", "дано уведомление о приостановлении членства"),
  "left-integrated-command": /* @__PURE__ */ label(
    "left the integrated military command",
    "выход из объединённого военного командования",
  ),
  "rejoined-integrated-command": /* @__PURE__ */ label(
    "rejoined the integrated military command",
    "возвращение в объединённое военное командование",
  ),
  "territory-added": /* @__PURE__ */ label("territory added", "территория добавлена"),
  "territory-withdrawn": /* @__PURE__ */ label("territory withdrawn", "территория исключена"),
  "transition-period-ended": /* @__PURE__ */ label("transition period ended", "переходный период завершён"),
});

const affiliationKind: Labels<AffiliationKind> = /* @__PURE__ */ Object.freeze({
  "founding-state": /* @__PURE__ */ label("founding state", "государство-учредитель"),
  associate: /* @__PURE__ */ label("associate member", "ассоциированный член"),
});

const predecessorCode: Labels<PredecessorCode> = /* @__PURE__ */ Object.freeze({
  SU: /* @__PURE__ */ label("Soviet Union", "Советский Союз"),
  CS: /* @__PURE__ */ label("Czechoslovakia", "Чехословакия"),
  DD: /* @__PURE__ */ label("German Democratic Republic", "Германская Демократическая Республика"),
  YU: /* @__PURE__ */ label("Yugoslavia", "Югославия"),
});

const organizationKind: Labels<OrganizationKind> = /* @__PURE__ */ Object.freeze({
  "military-alliance": /* @__PURE__ */ label("military alliance", "военный союз"),
  "collective-defence-treaty": /* @__PURE__ */ label("collective defense treaty", "договор о коллективной обороне"),
  "political-and-economic-union": /* @__PURE__ */ label(
    "political and economic union",
    "политический и экономический союз",
  ),
  "regional-organization": /* @__PURE__ */ label("regional organization", "региональная организация"),
  "supranational-union": /* @__PURE__ */ label("supranational union", "наднациональное объединение"),
  "universal-organization": /* @__PURE__ */ label("universal organization", "всемирная организация"),
});

const entityKind: Labels<EntityKind> = /* @__PURE__ */ Object.freeze({
  "international-organization": /* @__PURE__ */ label("international organization", "международная организация"),
  "de-facto-state": /* @__PURE__ */ label("de facto state", "государство де-факто"),
});

const region: Labels<Region> = /* @__PURE__ */ Object.freeze({
  Africa: /* @__PURE__ */ label("Africa", "Африка"),
  Americas: /* @__PURE__ */ label("Americas", "Северная и Южная Америка"),
  Asia: /* @__PURE__ */ label("Asia", "Азия"),
  Europe: /* @__PURE__ */ label("Europe", "Европа"),
  Oceania: /* @__PURE__ */ label("Oceania", "Океания"),
});

const subregion: Labels<Subregion> = /* @__PURE__ */ Object.freeze({
  "Australia and New Zealand": /* @__PURE__ */ label("Australia and New Zealand", "Австралия и Новая Зеландия"),
  "Central Asia": /* @__PURE__ */ label("Central Asia", "Центральная Азия"),
  "Eastern Asia": /* @__PURE__ */ label("Eastern Asia", "Восточная Азия"),
  "Eastern Europe": /* @__PURE__ */ label("Eastern Europe", "Восточная Европа"),
  "Latin America and the Caribbean": /* @__PURE__ */ label(
    "Latin America and the Caribbean",
    "Латинская Америка и Карибский бассейн",
  ),
  Melanesia: /* @__PURE__ */ label("Melanesia", "Меланезия"),
  Micronesia: /* @__PURE__ */ label("Micronesia", "Микронезия"),
  "Northern Africa": /* @__PURE__ */ label("Northern Africa", "Северная Африка"),
  "Northern America": /* @__PURE__ */ label("Northern America", "Северная Америка"),
  "Northern Europe": /* @__PURE__ */ label("Northern Europe", "Северная Европа"),
  Polynesia: /* @__PURE__ */ label("Polynesia", "Полинезия"),
  "South-eastern Asia": /* @__PURE__ */ label("South-eastern Asia", "Юго-Восточная Азия"),
  "Southern Asia": /* @__PURE__ */ label("Southern Asia", "Южная Азия"),
  "Southern Europe": /* @__PURE__ */ label("Southern Europe", "Южная Европа"),
  "Sub-Saharan Africa": /* @__PURE__ */ label("Sub-Saharan Africa", "Африка к югу от Сахары"),
  "Western Asia": /* @__PURE__ */ label("Western Asia", "Западная Азия"),
  "Western Europe": /* @__PURE__ */ label("Western Europe", "Западная Европа"),
});

/**
 * The words of every vocabulary in English and Russian, by the name of the type of the vocabulary and the word.
 *
 * @example
 * labels.force.presumed.en; // "presumed in force"
 */
export const labels: AllLabels = /* @__PURE__ */ Object.freeze({
  instrument,
  level,
  subject,
  scope,
  titleBasis,
  eventType,
  dateBasis,
  force,
  ending,
  consent,
  decreeKind,
  decreeAction,
  verdict,
  confidence,
  sourceKind,
  recordType,
  membershipEventType,
  affiliationKind,
  predecessorCode,
  organizationKind,
  entityKind,
  region,
  subregion,
});
