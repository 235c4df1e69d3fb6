import type { GeometryCollection, Topology } from "topojson-specification";

/** The map of the world: each shape has the code of its country as its id. */
export interface World {
  readonly topology: Topology<{ countries: GeometryCollection }>;
  /** The places of countries that are too small for a shape: code, longitude, latitude. */
  readonly points: readonly (readonly [code: string, longitude: number, latitude: number])[];
}
