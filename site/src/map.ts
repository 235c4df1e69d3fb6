/** The map as paths, for the page and for the figures. */
import type { GeoProjection } from "d3-geo";
import type { World } from "./world.js";

const MAP_SIZE = 640;

/** The part of the drawing that has the members: left, top, width, height. */
export const MAP_FRAME = [15, 55, 550, 450] as const;

/** How far the map reaches from its centre, in degrees: to every member but overseas territories. */
const REACH = 72;

/** What draws a map; given by the caller, because the page loads it late. */
export interface Cartography {
  readonly geoAzimuthalEqualArea: () => GeoProjection;
  readonly geoPath: typeof import("d3-geo").geoPath;
  readonly feature: typeof import("topojson-client").feature;
}

export interface DrawnMap {
  readonly shapes: readonly { readonly code: string | undefined; readonly path: string }[];
  readonly points: readonly { readonly code: string; readonly x: number; readonly y: number }[];
}

/**
 * Seen from above the Arctic coast of Europe, with true areas: the partners across the pole lie beside each other, and
 * none is blown up by its latitude.
 */
export function drawMap(
  { topology, points }: World,
  { geoAzimuthalEqualArea, geoPath, feature }: Cartography,
): DrawnMap {
  const projection = geoAzimuthalEqualArea()
    .rotate([-10, -70])
    .clipAngle(REACH)
    .translate([MAP_SIZE / 2, MAP_SIZE / 2])
    .scale((MAP_SIZE / 2 - 1) / (2 * Math.sin((REACH * Math.PI) / 360)))
    .precision(0.3);
  const pathOf = geoPath(projection).digits(1);
  const shapes = feature(topology, topology.objects.countries).features.flatMap((shape) => {
    const path = pathOf(shape);
    return path ? [{ code: shape.id as string | undefined, path }] : [];
  });
  const visible = geoPath(projection);
  return {
    shapes,
    points: points.flatMap(([code, longitude, latitude]) => {
      const place = visible({ type: "Point", coordinates: [longitude, latitude] })
        ? projection([longitude, latitude])
        : null;
      return place ? [{ code, x: Math.round(place[0] * 10) / 10, y: Math.round(place[1] * 10) / 10 }] : [];
    }),
  };
}
