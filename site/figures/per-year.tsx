/** How many military agreements Russia signed in each year, by the memberships of the partner on the day. */
import { type Agreement, asOf, findAgreements, isMember, lastDay } from "military-pacts";
import { COLORS, type Figure, Key, MARGIN } from "./svg.js";

/** What a partner was on the day of the signature; of several partners, the first word that fits one of them. */
const GROUPS = [
  ["nato", COLORS.nato, "a partner in NATO"],
  ["csto", COLORS.cstoOrCst, "in the CSTO or its treaty"],
  ["cis", COLORS.cisOnly, "in the CIS only"],
  ["none", "#9aa3ad", "in none of them"],
] as const;
type Group = (typeof GROUPS)[number][0];

function groupOf({ parties, signed }: Agreement): Group {
  const day = lastDay(signed?.on ?? asOf);
  const partners = parties.filter(({ country }) => country !== "RU");
  const some = (...organizations: ("nato" | "cst" | "csto" | "cis")[]) =>
    partners.some(({ country }) => organizations.some((organization) => isMember(country, organization, day)));
  if (some("nato")) return "nato";
  if (some("cst", "csto")) return "csto";
  return some("cis") ? "cis" : "none";
}

const FIRST = 1992;
const [WIDTH, LEFT, TOP, HEIGHT] = [900, 56, 100, 280];

export function perYear(): Figure {
  const last = Number(asOf.slice(0, 4));
  const signed = findAgreements({ scope: "military", party: "RU", signed: { from: `${FIRST}-01-01`, to: asOf } });
  const years = Array.from({ length: last - FIRST + 1 }, (_, place) => String(FIRST + place));
  const counts = years.map((year) => {
    const ofYear = signed.filter((agreement) => agreement.signed?.on.startsWith(year)).map(groupOf);
    return {
      year,
      total: ofYear.length,
      groups: GROUPS.map(([group]) => ofYear.filter((each) => each === group).length),
    };
  });
  const most = Math.max(...counts.map(({ total }) => total));
  const bar = (WIDTH - LEFT - MARGIN) / years.length;
  const y = (count: number) => TOP + HEIGHT - (count / most) * HEIGHT;
  const sums = GROUPS.map(
    ([group, , words]) => `${signed.filter((each) => groupOf(each) === group).length} with ${words}`,
  );
  const steps = Array.from({ length: Math.floor(most / 10) + 1 }, (_, place) => place * 10);
  return {
    name: "signed-per-year",
    title: `Military agreements signed by Russia, ${FIRST} to ${last}`,
    text: `${signed.length} military agreements of Russia with a known day of signature from ${FIRST} to ${asOf}, by the memberships of the partners on that day: ${sums.join(", ")}.`,
    width: WIDTH,
    height: TOP + HEIGHT + 70,
    content: (
      <>
        <Key y={68} items={GROUPS.map(([, color, words]) => [color, words])} />
        {steps.map((step) => (
          <g key={step}>
            <line x1={LEFT} x2={WIDTH - MARGIN} y1={y(step)} y2={y(step)} stroke={COLORS.rule} />
            <text x={LEFT - 8} y={y(step) + 4} text-anchor="end" font-size="12" fill={COLORS.quiet}>
              {step}
            </text>
          </g>
        ))}
        {counts.map(({ year, groups }, place) => {
          let below = 0;
          return (
            <g key={year}>
              {groups.map((count, group) => {
                const from = below;
                below += count;
                return count === 0 ? null : (
                  <rect
                    key={GROUPS[group]?.[0]}
                    x={LEFT + place * bar + 2}
                    y={y(below)}
                    width={bar - 4}
                    height={y(from) - y(below)}
                    fill={GROUPS[group]?.[1]}
                  />
                );
              })}
              {Number(year) % 5 === 0 && (
                <text
                  x={LEFT + (place + 0.5) * bar}
                  y={TOP + HEIGHT + 18}
                  text-anchor="middle"
                  font-size="12"
                  fill={COLORS.quiet}
                >
                  {year}
                </text>
              )}
            </g>
          );
        })}
      </>
    ),
  };
}
