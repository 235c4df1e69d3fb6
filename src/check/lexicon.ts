import { fold } from "../queries/words.js";
import { once } from "../storage/lazy.js";
import { nameKey } from "./words.js";

// The words by which a sentence says something, in English and Russian, as patterns of a folded word. They are language,
// not facts: what is true stands in the records alone.

/** What a verb or a noun says, as a pattern of one folded word. */
export const predicates = {
  end: /^(?:terminat|annul|denounc|denunci|scrap|cancel|abrogat|revok|rescind|nullif|dissol|repudiat|end(?:s|ed|ing)?$|pulled$|pulls$|tore$|withdr[ae]w|quit|axed|расторг|расторж|денонс|отмен|прекра[щт]|разорв|разрыва|аннулир|упраздн)/,
  permit:
    /^(?:may$|authori[sz]|permi(?:t|ss)|allow|lets?$|empower|entitl|mandat|greenlight|разреш|уполномоч|позвол|полномоч|право$)/,
  instruct: /^(?:instruct|oblig|compel|requir|forc(?:es|ed)$|commanded|поруч|обяза|предпис|приказал)/,
  notify: /^(?:notif|уведом|извест(?:и|ил))/,
  suspend: /^(?:suspen|froze|freez|halted|приостан|заморо)/,
  expire: /^(?:expir|laps|истек)/,
  sign: /^(?:sign(?:s|ed|ing|ature|atures|atory)?$|conclud|inked|подпис|заключ)/,
  publish: /^(?:publi(?:sh|cation)|posted|released|опубликов|публик|обнародов|размещ)/,
  issue: /^(?:issu|adopt|announc|издал|издан|принял|принят|объяв|выпуст)/,
  join: /^(?:join|acced|accession|entered|вступ|присоедин|вошл|вошел|войти)/,
  leave: /^(?:left|leav|exit|brexit|quit|вышл|вышел|выход|покин|покида)/,
  member: /^(?:member|belong|член|входит|входят|состо[ия]т|участни)/,
  list: /^(?:includ|cover|list|among|affect|concern|target|contain|nam(?:es|ed)$|входит|входят|касает|затраг|сред|списк|перечн|охват|включ|указан)/,
  reason:
    /^(?:because|reason|justif|cit(?:es|ed|ing)$|explain|explanation|motiv|grounds|response|retaliat|причин|обосн|мотив|объясн|ссыл|ответ$)/,
  view: /^(?:should|must|believ|dangerous|mistake|absurd|historic|symbolic|regrettabl|disast|catastroph|experts?|analysts?|probably|likely|perhaps|opinion|wise|shameful|betray|следует|должн|опасн|ошибк|эксперт|аналитик|вероятно|возможно|мнени|символич|катастроф|предательств|разумн|позорн)/,
  plan: /^(?:will|would|plans?|intends?|going|soon|планиру|намерен|собира|будет|будут)$/,
  say: /^(?:sa(?:id|ys)$|told|claim|stat(?:ed|es)$|declared|заяв|сказал|сообщ|утвержд)/,
} as const;

/** One of the things that a sentence can say. */
export type Predicate = keyof typeof predicates;

/** A word that turns what follows into its contrary. */
export const NEGATION =
  /^(?:not|never|neither|nor|no|cannot|without|isn|wasn|hasn|haven|didn|doesn|aren|weren|не|ни|нет|без|никогда)$/;

/** An act of a state, and what it may be called. */
export const DECREE =
  /^(?:orders?|decrees?|rasporyazhenie|resolution|directive|распоряжени|приказ|постановлени|указ$|указа$|указом$|указе$|law$|закон)/;

/** What an instrument may be called. */
export const INSTRUMENT =
  /^(?:agreement|treat(?:y|ies)|pact|accord|memorand|document|deal|protocol|convention|соглашен|договор|меморандум|документ|протокол|пакт|сделк)/;

/** More than one of them. */
export const MANY =
  /^(?:agreements|treaties|pacts|accords|documents|deals|соглашени[ияйе]м?|соглашениями|договор[оы]в?|договорами|документ[оы]в?)$/;

/** States, as they are counted. */
export const STATES = /^(?:countr|states?$|nations?$|members?$|partners?$|стран|государств|член|партнер)/;

/** Who acts, where no official is named: how a sentence says it, and the name in Russian. */
export const agencies: readonly (readonly [id: string, phrase: RegExp, ru: string])[] = [
  [
    "ru-defence-ministry",
    /defen[cs]e ministry|ministry of defen[cs]e|минобороны|министерств[а-я]{0,3} обороны/u,
    "Минобороны России",
  ],
  [
    "ru-foreign-ministry",
    /foreign ministry|ministry of foreign affairs|(?<!\p{L})мид(?!\p{L})|министерств[а-я]{0,3} иностранных/u,
    "МИД России",
  ],
  ["ru-government", /government|cabinet|prime minister|правительств|кабинет|премьер/u, "Правительство России"],
  ["ru-state-duma", /(?<!\p{L})duma|(?<!\p{L})дум[аыуе](?!\p{L})|госдум/u, "Государственная дума"],
  ["ru-presidency", /(?<!\p{L})president(?!\p{L})|kremlin|президент|кремл/u, "Президент России"],
];

/** Countries by their people and as adjectives: English words whole, Russian ones as beginnings. */
export const PEOPLE =
  "AM:armenian,armenians,армянск AZ:azerbaijani,азербайджанск BE:belgian,belgians,бельгийск BG:bulgarian,bulgarians,болгарск " +
  "BY:belarusian,белорусск,белорусс CA:canadian,канадск CN:chinese,китайск CU:cuban,кубинск CZ:czech,czechs,чешск DE:german,germans,германск,немецк " +
  "DK:danish,danes,датск EE:estonian,эстонск ES:spanish,испанск FI:finnish,финск,финлянд FR:french,французск GB:british,uk,британск,великобритан " +
  "GE:georgian,грузинск GR:greek,греческ HR:croatian,croats,хорватск HU:hungarian,венгерск IN:indian,индийск IR:iranian,иранск " +
  "IE:irish,ирландск IT:italian,итальянск JP:japanese,японск KG:kyrgyz,киргизск,киргизи,кыргызск KP:dprk,кндр,северокорейск KR:южнокорейск KZ:kazakh,казахск,казахстанск " +
  "LT:lithuanian,литовск LV:latvian,латвийск,латышск MD:moldovan,молдавск,молдавии,молдавия,молдовск NL:dutch,нидерландск,голландск,голланди NO:norwegian,норвежск " +
  "PL:polish,poles,польск PT:portuguese,португальск RO:romanian,румынск RS:serbian,сербск SE:swedish,swedes,шведск SK:slovak,словацк " +
  "SY:syrian,сирийск TR:turkish,турецк,турци UA:ukrainian,украинск US:american,usa,америк,американск VN:vietnamese,вьетнамск TM:turkmen,туркменск,туркмени AT:austrian,австрийск";

/** Treaties by the names that the press has for them. */
export const TREATIES: readonly (readonly [id: string, name: RegExp])[] = [
  ["new-start-2010", /new start|снв-?3|снв-iii/u],
  ["inf-1987", /(?<!\p{L})inf(?!\p{L})(?: treaty)?|intermediate-range nuclear|(?<!\p{L})дрсмд|рсмд(?!\p{L})/u],
  ["cfe-1990", /(?<!\p{L})cfe(?!\p{L})|conventional armed forces in europe|(?<!\p{L})довсе(?!\p{L})/u],
  ["open-skies-1992", /open skies|открытому небу|открытом небе|открытого неба/u],
  ["ctbt-1996", /(?<!\p{L})ctbt|comprehensive (?:nuclear[- ])?test[- ]ban|(?<!\p{L})двзяи/u],
  ["in-ru-2025-relos", /(?<!\p{L})relos(?!\p{L})|logistics (?:support )?agreement with india/u],
  ["nato-ru-1997-founding-act", /founding act|основополагающ[а-я]{0,3} акт/u],
  ["vienna-document-2011", /vienna document|венск[а-я]{0,3} документ/u],
  ["nato-1995-pfp-sofa", /partnership for peace status|sofa of the partnership/u],
];

/** Cities in which the agreements were signed. */
const CITIES =
  "Moscow:Москва Bonn:Бонн Berlin:Берлин Sofia:София Warsaw:Варшава Bucharest:Бухарест Copenhagen:Копенгаген " +
  "Oslo:Осло London:Лондон Prague:Прага Brussels:Брюссель Zagreb:Загреб Hague:Гаага Paris:Париж Lisbon:Лиссабон " +
  "Minsk:Минск Kyiv:Киев Pyongyang:Пхеньян Delhi:Дели Beijing:Пекин Tehran:Тегеран Ankara:Анкара " +
  "Washington:Вашингтон Vienna:Вена Helsinki:Хельсинки Stockholm:Стокгольм Astana:Астана Yerevan:Ереван " +
  "Tbilisi:Тбилиси Dushanbe:Душанбе Bishkek:Бишкек Damascus:Дамаск Sochi:Сочи Hanoi:Ханой Ottawa:Оттава " +
  "Geneva:Женева Tashkent:Ташкент";

/** The same, each with what its Russian forms have in common. */
export const cities: () => readonly { readonly en: string; readonly ru: string; readonly key: string }[] =
  /* @__PURE__ */ once(() =>
    CITIES.split(" ").map((row) => {
      const [en = "", ru = ""] = row.split(":");
      return { en, ru, key: nameKey(fold(ru)) };
    }),
  );

/** The months, as both languages begin them. */
export const MONTHS = [
  /^(?:jan(?:uary)?|январ\p{L}*)$/u,
  /^(?:feb(?:ruary)?|феврал\p{L}*)$/u,
  /^(?:mar(?:ch)?|март[ае]?)$/u,
  /^(?:apr(?:il)?|апрел\p{L}*)$/u,
  /^(?:may|ма[яеию])$/u,
  /^(?:june?|июн\p{L}*)$/u,
  /^(?:july?|июл\p{L}*)$/u,
  /^(?:aug(?:ust)?|август[ае]?)$/u,
  /^(?:sept?(?:ember)?|сентябр\p{L}*)$/u,
  /^(?:oct(?:ober)?|октябр\p{L}*)$/u,
  /^(?:nov(?:ember)?|ноябр\p{L}*)$/u,
  /^(?:dec(?:ember)?|декабр\p{L}*)$/u,
] as const;

/** What an agreement is about: how a sentence says it, and a word that stands in the ids or subjects of such agreements. */
export const TOPICS: readonly (readonly [word: string, phrase: RegExp])[] = [
  [
    "defence-ministries",
    /defen[cs]e ministr|ministries of defen[cs]e|оборонн[а-я]{0,3} ведомств|министерствами обороны|военн[а-я]{0,3} ведомств/u,
  ],
  ["military-technical", /military[- ]technical|военно-техническ/u],
  ["incidents-at-sea", /incidents at sea|naval incidents|инцидент/u],
  ["nuclear-notification", /early notification|nuclear accident|оповещени/u],
  ["port-calls", /port calls|warships|заход[а-я]{0,3} (?:военных )?корабл/u],
  ["comprehensive-partnership", /comprehensive (?:strategic )?partnership|всеобъемлющ/u],
  ["strategic-partnership", /strategic partnership|стратегическом партнерств/u],
  ["security-guarantees", /security guarantees|гаранти[а-я]{0,3} безопасности/u],
  ["friendship", /friendship|дружб/u],
  ["air-defence", /air defen[cs]e|противовоздушн|(?<!\p{L})пво(?!\p{L})/u],
  ["secrets", /classified|secre(?:ts|cy)|секрет|гостайн/u],
  ["troop-withdrawal", /troop withdrawal|withdrawal of (?:the )?troops|вывод[а-я]{0,3} войск/u],
  ["military-base", /military base|военн[а-я]{0,3} баз/u],
  ["gabala", /gabala|габал/u],
  ["tartus", /tartus|тартус/u],
  ["hmeimim", /k?hmeimim|хмеймим/u],
  ["kharkiv", /kharkiv|kharkov|харьков/u],
  ["logistics", /logistic|логисти/u],
  ["military-cooperation", /military cooperation|военно[а-я]{0,3} сотрудничеств/u],
];
