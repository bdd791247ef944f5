import { createHash } from "node:crypto";
import type { Feature, FeatureCollection } from "geojson";
import type { BasemapLayer } from "../../model/dataset.ts";

/** The basemap of a data folder, read once: what is published of it, and what is drawn. */
export interface Basemap {
  /** The layers, `file` leading to the published name. */
  readonly layers: readonly BasemapLayer[];
  /** Texts by published name, relative to `data/`; a hash of the content is in the name. */
  readonly files: ReadonlyMap<string, string>;
  /** The features of a layer by its id; none where there is no such layer. */
  readonly features: (id: string) => readonly Feature[];
}

/**
 * The basemap with its files under names that change with their content; `parsed` has what is known already to be in them, and
 * `isUnrolled` says that it is in other longitudes than the folder's texts. Throws where a layer's file is not in the folder.
 */
export function readBasemap(
  layers: readonly BasemapLayer[],
  folder: ReadonlyMap<string, string>,
  parsed: ReadonlyMap<string, unknown> = new Map(),
  isUnrolled = false,
): Basemap {
  const read = layers.map((layer) => {
    const written = folder.get(layer.file);
    if (written === undefined) throw new Error(`basemap layer ${layer.id} has no file ${layer.file}`);
    const collection = (parsed.get(layer.file) ?? JSON.parse(written)) as FeatureCollection;
    const { features } = collection;
    const text = isUnrolled ? JSON.stringify(collection) : written;
    return { layer: { ...layer, file: hashedName(layer.file, text) }, text, features };
  });
  const features = new Map(read.map((each) => [each.layer.id, each.features]));
  return {
    layers: read.map(({ layer }) => layer),
    files: new Map(read.map(({ layer, text }) => [layer.file, text])),
    features: (id) => features.get(id) ?? [],
  };
}

/** The path with a hash of the text before its ending. */
export function hashedName(path: string, text: string): string {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return path.replace(/(\.\w+)$/, `-${hash}$1`);
}
