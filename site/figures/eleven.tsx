/** The agreements of the order from signature to its publication, with the memberships of the partners. */
import { placeOf, yearsBetween } from "../src/days.js";
import { dayText } from "../src/language.js";
import { CHART, type Span } from "../src/order.js";
import { LAST, orderRows } from "../src/order-rows.js";
import { membershipSentence } from "../src/words.js";
import { COLORS, type Figure, Key, MARGIN } from "./svg.js";

const [WIDTH, LEFT, RIGHT, TOP, ROW] = [900, 160, 24, 118, 38];

const x = (day: string) => LEFT + (placeOf(day, CHART.from, CHART.to) / 100) * (WIDTH - LEFT - RIGHT);

function Bar({
  span,
  y,
  height,
  fill,
}: {
  readonly span: Span;
  readonly y: number;
  readonly height: number;
  readonly fill: string;
}) {
  return <rect x={x(span.from)} y={y} width={x(span.to) - x(span.from)} height={height} fill={fill} />;
}

export function eleven(): Figure {
  const rows = orderRows();
  const bottom = TOP + rows.length * ROW;
  const [inNato, inEu] = [rows.filter(({ now }) => now.nato).length, rows.filter(({ now }) => now.eu).length];
  const signed = rows.map(({ partner, from }) => `${partner.name} ${dayText(from, "en")}`);
  return {
    name: "eleven",
    title: membershipSentence(rows.length, inNato, inEu, "en"),
    text: `The agreements that order No. 3810-r lets Russia end, by signature: ${signed.join(", ")}. Each bar runs to ${dayText(LAST, "en")}; below it stand the days of its partner in NATO and in the EU.`,
    width: WIDTH,
    height: bottom + 74,
    content: (
      <>
        <text x={MARGIN} y={62} fill={COLORS.quiet}>
          The agreements that order No. 3810-r lets Russia end, from signature to {dayText(LAST, "en")}
        </text>
        <Key
          y={88}
          items={[
            [COLORS.bind, "presumed in force"],
            [COLORS.nato, "partner in NATO"],
            [COLORS.eu, "partner in the EU"],
            [COLORS.stop, "end authorized"],
          ]}
        />
        {yearsBetween(CHART.from, CHART.to, 5).map((year) => (
          <g key={year}>
            <line x1={x(String(year - 1))} x2={x(String(year - 1))} y1={TOP - 4} y2={bottom} stroke={COLORS.rule} />
            <text x={x(String(year - 1))} y={bottom + 18} text-anchor="middle" font-size="12" fill={COLORS.quiet}>
              {year}
            </text>
          </g>
        ))}
        {rows.map(({ agreement, partner, spells, nato, eu }, place) => {
          const y = TOP + place * ROW;
          return (
            <g key={agreement.id}>
              <text x={MARGIN} y={y + 15} font-weight="600">
                {partner.name}
              </text>
              {spells.map((span) => (
                <Bar key={span.from} span={span} y={y + 3} height={12} fill={COLORS.bind} />
              ))}
              {nato.map((span) => (
                <Bar key={span.from} span={span} y={y + 18} height={4} fill={COLORS.nato} />
              ))}
              {eu.map((span) => (
                <Bar key={span.from} span={span} y={y + 25} height={4} fill={COLORS.eu} />
              ))}
              <rect x={x(LAST) - 2} y={y - 1} width="4" height="20" fill={COLORS.stop} />
            </g>
          );
        })}
      </>
    ),
  };
}
