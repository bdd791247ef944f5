import type { FeatureCollection, MultiLineString } from "geojson";

/** A polygon, or several, of a TopoJSON topology: the numbers of the arcs that its rings are made of. */
export interface TopoGeometry {
  readonly type: "Polygon" | "MultiPolygon" | "LineString" | "MultiLineString";
  readonly arcs: readonly unknown[];
  readonly id?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

export interface TopoCollection {
  readonly type: "GeometryCollection";
  readonly geometries: readonly TopoGeometry[];
}

export interface Topology {
  readonly type: "Topology";
  readonly objects: Readonly<Record<string, TopoCollection>>;
}

/** What the layers need of topojson-client, which is fetched with the data. */
export interface TopoClient {
  feature(topology: Topology, collection: TopoCollection): FeatureCollection;
  mesh(
    topology: Topology,
    collection: TopoCollection,
    filter: (one: TopoGeometry, other: TopoGeometry) => boolean,
  ): MultiLineString;
  neighbors(geometries: readonly TopoGeometry[]): number[][];
}
