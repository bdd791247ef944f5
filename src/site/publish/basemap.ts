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

/** The basemap with its files under names that change with their content; throws where a layer's file is not in the folder. */
export function readBasemap(layers: readonly BasemapLayer[], folder: ReadonlyMap<string, string>): Basemap {
  const read = layers.map((layer) => {
    const text = folder.get(layer.file);
    if (text === undefined) throw new Error(`basemap layer ${layer.id} has no file ${layer.file}`);
    return { layer: { ...layer, file: hashedName(layer.file, text) }, text };
  });
  return {
    layers: read.map(({ layer }) => layer),
    files: new Map(read.map(({ layer, text }) => [layer.file, text])),
    features: featuresIn(new Map(read.map(({ layer, text }) => [layer.id, text]))),
  };
}

/** Parses a text when its features are first asked for: most of the published files need no drawing. */
function featuresIn(texts: ReadonlyMap<string, string>): Basemap["features"] {
  const parsed = new Map<string, readonly Feature[]>();
  return (id) => {
    const text = texts.get(id);
    if (text === undefined) return [];
    const features = parsed.get(id) ?? (JSON.parse(text) as FeatureCollection).features;
    parsed.set(id, features);
    return features;
  };
}

function hashedName(path: string, text: string): string {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return path.replace(/(\.\w+)$/, `-${hash}$1`);
}
