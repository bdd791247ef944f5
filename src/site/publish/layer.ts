import type { Feature } from "geojson";
import { isLarge } from "../../history/full-days.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Place } from "../../model/place.ts";
import { type CellValue, type Column, readColumns } from "./columns.ts";
import { standardPlace } from "./standard-place.ts";

/** What feature a record is: its id, if its properties do not tell it apart, and the place that it lies at. */
interface Located {
  readonly id?: string | undefined;
  readonly place: Place;
}

/**
 * A GeoJSON document (RFC 7946) with a feature for each record at its place, the geometry null where that is not located. Each
 * feature is a line of its own, so that a diff shows which one changed. In a `terse` one only the first feature has the properties
 * that are null: from it programs learn what there is, and they take what a feature lacks for null.
 */
export function layer<R>(
  columns: readonly Column<R>[],
  records: readonly R[],
  featureOf: (record: R) => Located,
  form: "whole" | "terse",
): string {
  const lines = records.map((record, index) => {
    const { id, place } = featureOf(record);
    const row = readColumns(columns, record);
    const feature: Feature<ReturnType<typeof standardPlace>> = {
      type: "Feature",
      ...(id !== undefined && { id }),
      geometry: standardPlace(place),
      properties: form === "terse" && index > 0 ? withoutNulls(row) : row,
    };
    return JSON.stringify(feature);
  });
  return `{"type":"FeatureCollection","features":[\n${lines.join(",\n")}\n]}\n`;
}

/** Whether layers of a data set leave out what is null. */
export const layerForm = (dataset: Dataset) => (isLarge(dataset) ? "terse" : "whole");

const withoutNulls = (row: Readonly<Record<string, CellValue>>) =>
  Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== null));
