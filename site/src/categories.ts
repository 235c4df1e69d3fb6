/** Which organizations a country is in on a day, as one word for a map: the words exclude each other. */
import {
  type Country,
  type CountryCode,
  countries,
  isCovered,
  isIsoDate,
  memberCodesOf,
  type OrganizationId,
} from "military-pacts";
import type { Word } from "./words.js";

export type Category = "both" | "natoOnly" | "euOnly" | "cstoOrCst" | "cisOnly";

/** The words in the order of a legend, each a word of the interface too. */
export const categories = ["both", "natoOnly", "euOnly", "cstoOrCst", "cisOnly"] as const satisfies readonly (Category &
  Word)[];

/** The category of every country that is in one of the organizations on a day. */
export function categoriesOn(day: string): ReadonlyMap<CountryCode, Category> {
  const on = (organization: OrganizationId) => new Set(memberCodesOf(organization, day));
  const [nato, eu, cst, csto, cis] = [on("nato"), on("eu"), on("cst"), on("csto"), on("cis")];
  const categoryOf = (code: CountryCode): Category | undefined => {
    if (nato.has(code)) return eu.has(code) ? "both" : "natoOnly";
    if (eu.has(code)) return "euOnly";
    if (cst.has(code) || csto.has(code)) return "cstoOrCst";
    return cis.has(code) ? "cisOnly" : undefined;
  };
  return new Map(
    countries.flatMap(({ code }) => {
      const category = categoryOf(code);
      return category ? [[code, category] as const] : [];
    }),
  );
}

/** The organizations of the view of a day. */
export const shownOrganizations = ["nato", "eu", "cst", "csto", "cis"] as const satisfies readonly OrganizationId[];

/** Who joins and who leaves one of them. */
export interface DayChange {
  readonly organization: (typeof shownOrganizations)[number];
  readonly joined: readonly Country[];
  readonly left: readonly Country[];
}

/** The changes of a day: `joined` are members since that day, `left` are none since that day. */
export const changesOn = (day: string): readonly DayChange[] =>
  shownOrganizations
    .map((organization) => {
      const whose = (end: "from" | "to") =>
        countries.filter(({ memberships }) =>
          memberships.some((membership) => membership.organization === organization && membership[end] === day),
        );
      return { organization, joined: whose("from"), left: whose("to") };
    })
    .filter(({ joined, left }) => joined.length + left.length > 0);

/** Every day on which one of them has other members than the day before. */
export const changeDays = (): readonly string[] => {
  const days = countries.flatMap(({ memberships }) =>
    memberships
      .filter(({ organization }) => shownOrganizations.some((shown) => shown === organization))
      .flatMap(({ from, to }) => [from, ...(to === undefined ? [] : [to])]),
  );
  return [...new Set(days)].filter((day) => isIsoDate(day) && isCovered(day)).sort();
};
