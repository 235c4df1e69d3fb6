/** The shapes of the countries, and points for those that are too small for them. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoCentroid } from "d3-geo";
import { countries } from "military-pacts";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { World } from "../src/world.js";

const require = createRequire(import.meta.url);
type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type Geometry = Atlas["objects"]["countries"]["geometries"][number];
const read = (name: string) => JSON.parse(readFileSync(require.resolve(`world-atlas/${name}.json`), "utf8")) as Atlas;

type Shape = { readonly id?: string | number | undefined; readonly properties?: unknown };

/** The atlas has no code for Kosovo, and ISO 3166-1 has none either. */
const codeOf = ({ id, properties }: Shape): string | undefined =>
  (properties as { name?: string } | undefined)?.name === "Kosovo"
    ? "XK"
    : countries.find(({ numeric }) => numeric !== undefined && numeric === id)?.code;

/** A shape with the code of its country as its id, and nothing else. */
function named({ id: _, properties: __, ...shape }: Geometry, code: string | undefined): Geometry {
  return { ...shape, ...(code ? { id: code } : {}) } as Geometry;
}

/** Crimea, which the atlas draws as a part of the state that controls it; a shape without a code takes no side. */
const CRIMEA = { west: 32, east: 37, south: 44, north: 46.5 } as const;

function isCrimea(topology: Atlas, arcs: number[][]): boolean {
  const [longitude = 0, latitude = 0] = geoCentroid(feature(topology, { type: "Polygon", arcs } as Geometry));
  return CRIMEA.west < longitude && longitude < CRIMEA.east && CRIMEA.south < latitude && latitude < CRIMEA.north;
}

/** A shape, in two where a part of it is Crimea. */
function parted(topology: Atlas, shape: Geometry): readonly Geometry[] {
  if (shape.type !== "MultiPolygon") return [shape];
  const [ours, others] = [true, false].map((wanted) =>
    shape.arcs.filter((arcs) => isCrimea(topology, arcs) === wanted),
  );
  return ours?.length
    ? [{ ...shape, arcs: others } as Geometry, { type: "MultiPolygon", arcs: ours } as Geometry]
    : [shape];
}

export function world(): World {
  const [coarse, fine] = [read("countries-110m"), read("countries-50m")];
  const geometries = coarse.objects.countries.geometries
    .map((shape) => named(shape, codeOf(shape as Shape)))
    .flatMap((shape) => parted(coarse, shape));
  const codes = new Set(geometries.map(({ id }) => id));
  const points = feature(fine, fine.objects.countries).features.flatMap((shape) => {
    const code = codeOf(shape);
    const [longitude = 0, latitude = 0] = geoCentroid(shape).map((degrees) => Math.round(degrees * 100) / 100);
    return code && !codes.has(code) ? [[code, longitude, latitude] as const] : [];
  });
  const topology = { ...coarse, objects: { countries: { type: "GeometryCollection" as const, geometries } } };
  return { topology: topology as World["topology"], points };
}
