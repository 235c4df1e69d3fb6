import { brokenBy } from "./harness.js";
import { change } from "./real-data.js";
import { treatyMembership } from "./treaty-membership.js";

const uzbekistan = "countries/UZ";
const armenia = "countries/AM";
const germany = "countries/DE";
const treaty = "agreements/cst-1992-collective-security";
const charter = "agreements/csto-2002-charter";

brokenBy(treatyMembership, [
  [
    "a member that left on another day than the party",
    uzbekistan,
    change(uzbekistan, { "memberships.cst.to": "1999-04-20" }),
    `data/${uzbekistan}.json: memberships: "cst: 1994-04-20/1999-04-20, 2006-08-16/2012-12-19" accepted: 1994-04-20/1999-04-21, 2006-08-16/2012-12-19, the days of its party in cst-1992-collective-security [treaty-membership]`,
  ],
  [
    "a party that left on another day than the member",
    armenia,
    change(treaty, { "parties.AM.to": "2024-02-22" }),
    `data/${armenia}.json: memberships: "cst: 1994-04-20/" accepted: 1994-04-20/2024-02-22, the days of its party in cst-1992-collective-security [treaty-membership]`,
  ],
  ["a member whose second time is missing", uzbekistan, change(uzbekistan, { "memberships.cst-2006": undefined })],
  ["a party of the charter that is no member", armenia, change(armenia, { "memberships.csto": undefined })],
  [
    "a member that is no party of the charter",
    armenia,
    change(charter, { "parties.AM": undefined }),
    `data/${armenia}.json: memberships: "csto: 2003-09-18/" accepted: none, the days of its party in csto-2002-charter [treaty-membership]`,
  ],
  ["a country that joined the treaty alone", germany, change(treaty, { "parties.AM.country": "DE" })],
]);
