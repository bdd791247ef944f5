import type { Feature } from "geojson";

/** A GeoJSON document (RFC 7946) with one feature on each line, so that a diff shows which feature changed. */
export function featureCollection(features: readonly Feature[]): string {
  const lines = features.map((feature) => JSON.stringify(feature)).join(",\n");
  return `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
}
