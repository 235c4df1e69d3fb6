/** Who is in NATO, the EU, the CSTO and the CIS on the last covered day. */

import * as geo from "d3-geo";
import { asOf, isCountryCode } from "military-pacts";
import { feature } from "topojson-client";
import { world } from "../build/world.js";
import { categories, categoriesOn } from "../src/categories.js";
import { dayText, say } from "../src/language.js";
import { drawMap, MAP_FRAME } from "../src/map.js";
import { COLORS, type Figure, Key, MARGIN } from "./svg.js";

export function membershipMap(): Figure {
  const ofDay = categoriesOn(asOf);
  const { shapes, points } = drawMap(world(), { ...geo, feature });
  const fill = (code: string | undefined) => {
    const category = isCountryCode(code) ? ofDay.get(code) : undefined;
    return category ? COLORS[category] : COLORS.land;
  };
  const sizes = categories.map((category) => {
    const size = [...ofDay.values()].filter((each) => each === category).length;
    return [COLORS[category], `${say(category, "en")} ${size}`] as const;
  });
  const [left, top, width, height] = MAP_FRAME;
  const scale = 900 / width;
  return {
    name: "memberships",
    title: `NATO, EU, CSTO and CIS on ${dayText(asOf, "en")}`,
    text: `A map of the northern hemisphere with true areas. ${sizes.map(([, words]) => words).join(", ")}.`,
    width: 900,
    height: Math.round(height * scale) + 144,
    content: (
      <>
        <Key y={66} items={sizes} />
        <g transform={`translate(0 84) scale(${scale}) translate(${-left} ${-top})`} clip-path="url(#frame)">
          <clipPath id="frame">
            <rect x={left} y={top} width={width} height={height} />
          </clipPath>
          <rect x={left} y={top} width={width} height={height} fill="#f2f3f1" />
          {shapes.map(({ code, path }) => (
            <path key={path} d={path} fill={fill(code)} stroke={COLORS.paper} stroke-width="0.6" />
          ))}
          {points.map(({ code, x, y }) => (
            <circle key={code} cx={x} cy={y} r="3" fill={fill(code)} stroke={COLORS.paper} stroke-width="0.6" />
          ))}
        </g>
        <text x={MARGIN} y={Math.round(height * scale) + 106} font-size="12" fill={COLORS.quiet}>
          True areas. Borders of Natural Earth for today. Greenland, which has no record of its own, and Crimea have no
          colour.
        </text>
      </>
    ),
  };
}
