import type { Feature } from "geojson";
import type { Place } from "../../model/place.ts";
import { type Column, rowOf } from "./columns.ts";
import { standardPlace } from "./standard-place.ts";

/** What feature a record is: its id, and the place that it lies at. */
interface Located {
  readonly id: string;
  readonly place: Place;
}

/**
 * A GeoJSON document (RFC 7946) with a feature for each record at its place, the geometry null where that is not located. Each
 * feature is a line of its own, so that a diff shows which one changed.
 */
export function layer<R>(
  columns: readonly Column<R>[],
  records: readonly R[],
  featureOf: (record: R) => Located,
): string {
  const lines = records.map((record) => {
    const { id, place } = featureOf(record);
    const feature: Feature<ReturnType<typeof standardPlace>> = {
      ...{ type: "Feature", id, geometry: standardPlace(place) },
      properties: rowOf(columns, record),
    };
    return JSON.stringify(feature);
  });
  return `{"type":"FeatureCollection","features":[\n${lines.join(",\n")}\n]}\n`;
}
