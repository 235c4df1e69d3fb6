/** The questions of the measurement, each as this package takes it and as others would be asked for the same. */
import lodash from "lodash";
import sift from "sift";

const YEAR = { from: "1993-01-01", to: "1993-12-31" };
const MONTH = { from: "2000-01-01", to: "2000-01-31" };
const DAY = "2000-01-01";
const ENDS = ["terminated"];
const ENTRY = "entered-into-force";
const NOTICE = "termination-notified";

const hasUpTo = (events, type, day) => events.some((event) => event.type === type && event.on <= day);
const isWithin = ({ from, to }, day) => from <= day && day <= to;
const hasEvent = (type) => ({ $elemMatch: { type, on: { $lte: DAY } } });

const byParty = ({ signed, parties }) => isWithin(YEAR, signed.on) && parties.some(({ country }) => country === "DE");
const byForce = ({ events }) => hasUpTo(events, ENTRY, DAY) && !ENDS.some((type) => hasUpTo(events, type, DAY));
const byEnding = ({ events }) => hasUpTo(events, NOTICE, DAY) && !hasUpTo(events, "terminated", DAY);
const byMembership = ({ memberships }) =>
  memberships.some(({ organization, from, to }) => organization === "nato" && from <= DAY && (!to || DAY < to));
const entriesOf = (agreement) => agreement.events.map((event) => ({ on: event.on, event, agreement }));
const isInMonth = ({ on }) => isWithin(MONTH, on);
const compareOn = (a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);

/** A filter by each of the libraries; those of sift are compiled before they are asked. */
const filters = (listOf, test, query) => {
  const matches = sift(query);
  return {
    "Array.filter": (records) => listOf(records).filter(test),
    lodash: (records) => lodash.filter(listOf(records), test),
    sift: (records) => listOf(records).filter(matches),
  };
};
const agreementsOf = ({ agreements }) => agreements;

/** What is asked: by this package, by the others in memory, and in SQL. Every answer has as many records as the first. */
export const questions = [
  {
    name: "`findAgreements({ party, signed })`, a country and a year",
    ask: (dataset) => dataset.findAgreements({ party: "DE", signed: YEAR }),
    peers: filters(agreementsOf, byParty, {
      "parties.country": "DE",
      "signed.on": { $gte: YEAR.from, $lte: YEAR.to },
    }),
    sql: `select id from agreements where signed between '${YEAR.from}' and '${YEAR.to}' and list_contains(parties, 'DE')`,
  },
  {
    name: "`findAgreements({ force, on })`",
    ask: (dataset) => dataset.findAgreements({ force: "in-force", on: DAY }),
    peers: filters(agreementsOf, byForce, { events: hasEvent(ENTRY), $nor: [{ events: hasEvent("terminated") }] }),
    sql: `select id from agreements where entered <= '${DAY}' and (terminated is null or terminated > '${DAY}')`,
  },
  {
    name: "`findAgreements({ ending, on })`",
    ask: (dataset) => dataset.findAgreements({ ending: "notified", on: DAY }),
    peers: filters(agreementsOf, byEnding, { events: hasEvent(NOTICE), $nor: [{ events: hasEvent("terminated") }] }),
    sql: `select id from agreements where notified <= '${DAY}' and (terminated is null or terminated > '${DAY}')`,
  },
  {
    name: "`timeline({ from, to })`, a month",
    ask: (dataset) => dataset.timeline(MONTH),
    peers: {
      "Array.filter": ({ agreements }) => agreements.flatMap(entriesOf).filter(isInMonth).sort(compareOn),
      lodash: ({ agreements }) => lodash(agreements).flatMap(entriesOf).filter(isInMonth).sortBy("on").value(),
      sift: ({ agreements }) =>
        agreements
          .flatMap(entriesOf)
          .filter(sift({ on: { $gte: MONTH.from, $lte: MONTH.to } }))
          .sort(compareOn),
    },
    sql: `select agreement, type, "on" from events where "on" between '${MONTH.from}' and '${MONTH.to}' order by "on"`,
  },
  {
    name: "`membersOf(organization, on)`",
    ask: (dataset) => dataset.membersOf("nato", DAY),
    peers: filters(({ countries }) => countries, byMembership, {
      memberships: {
        $elemMatch: {
          organization: "nato",
          from: { $lte: DAY },
          $or: [{ to: { $exists: false } }, { to: { $gt: DAY } }],
        },
      },
    }),
    sql: `select distinct code from memberships where organization = 'nato' and "from" <= '${DAY}' and ("to" is null or "to" > '${DAY}')`,
  },
];
