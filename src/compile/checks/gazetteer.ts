import { namesIn } from "../../model/names.ts";
import { essence } from "../../text/fold.ts";
import type { BasemapReadings } from "../sources/basemap.ts";
import type { RawBasemapFile, Records } from "../sources/records.ts";
import { type Entry, isRecord } from "../sources/shape.ts";

/** A layer of the basemap that has places, and what an entry made of one of them begins with. */
interface Layer {
  readonly name: string;
  readonly kind: string;
  /** In metres: how far off the spot of a town, or the line of a border, may be. */
  readonly precision: number;
}

const LAYERS: readonly Layer[] = [
  { name: "governorates", kind: "governorate", precision: 5000 },
  { name: "towns", kind: "town", precision: 1000 },
];

/**
 * A function that gives what to say of a place id that nothing has: the entry for `places.geojson`, if the towns or the
 * governorates of the basemap have the place; the first time only, as it may be long. Null where they have not.
 */
export function offerPlaces(basemap: BasemapReadings, sources: Records<Entry<RawBasemapFile>>) {
  const offered = new Set<string>();
  let known: ReadonlyMap<string, Found> | undefined;
  return (id: string): string | null => {
    known ??= findAll(basemap);
    const found = known.get(id) ?? known.get(`name ${essence(id)}`);
    if (!found) return null;
    const file = `${found.layer.name}.geojson`;
    if (offered.has(id)) return `add its entry, which the issue offers where ${id} is first named`;
    offered.add(id);
    const source = sources.entries.find(({ fields }) => fields.file === file)?.fields.source;
    const feature = JSON.stringify(entryOf(id, found, source));
    return `add it to the features of places.geojson, as basemap/${file} has it: ${feature}`;
  };
}

interface Found {
  readonly layer: Layer;
  readonly properties: Record<string, unknown>;
  readonly geometry: unknown;
}

/** The places of the basemap by their ids and, after `name `, by the essence of their names; of several, the first. */
function findAll(basemap: BasemapReadings): Map<string, Found> {
  const all = new Map<string, Found>();
  for (const found of LAYERS.flatMap((layer) => placesOf(layer, basemap))) {
    for (const key of keysOf(found.properties)) if (!all.has(key)) all.set(key, found);
  }
  return all;
}

function placesOf(layer: Layer, basemap: BasemapReadings): Found[] {
  const value = basemap.get(`basemap/${layer.name}.geojson`)?.source?.value;
  const features: unknown[] = isRecord(value) && Array.isArray(value.features) ? value.features : [];
  return features.flatMap((feature) => {
    const { properties, geometry } = isRecord(feature) ? feature : {};
    return isRecord(properties) ? [{ layer, properties, geometry }] : [];
  });
}

const keysOf = (properties: Record<string, unknown>) =>
  properties.id === undefined
    ? Object.values(namesIn(properties)).map((name) => `name ${essence(name)}`)
    : [String(properties.id)];

function entryOf(id: string, { layer, properties, geometry }: Found, source: string | undefined): object {
  const { country, geonames, kind = layer.kind } = properties;
  const names = Object.entries(namesIn(properties));
  const described = {
    id,
    ...Object.fromEntries(names.map(([language, name]) => [`name_${language}`, name])),
    kind,
    country,
    precision: layer.precision,
    ...Object.fromEntries(names.map(([language]) => [`source_${language}`, source])),
    geonames,
  };
  return { type: "Feature", properties: described, geometry };
}
