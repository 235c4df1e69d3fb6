/** Every view but the first, loaded when a reader goes to one of them. */
export { Agreement } from "./agreement.js";
export { Agreements } from "./agreements.js";
export { Complete } from "./complete.js";
export { Countries, CountryPage } from "./countries.js";
export { Day } from "./day.js";
export { DecreePage, Decrees } from "./decrees.js";
export { FactCheck } from "./fact-check.js";
export { NotFound } from "./not-found.js";
export { OfficialPage, Officials } from "./officials.js";
