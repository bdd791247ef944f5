import { createHash } from "node:crypto";
import type { BasemapLayer } from "../../model/dataset.ts";

/** The basemap as it is published. */
export interface PublishedBasemap {
  /** The layers, `file` leading to the published name. */
  readonly layers: readonly BasemapLayer[];
  /** Texts by published name, relative to `data/`; a hash of the content is in the name. */
  readonly files: ReadonlyMap<string, string>;
}

/** The layers' files under names that change with their content; throws where a layer's file is not in the folder. */
export function publishBasemap(layers: readonly BasemapLayer[], folder: ReadonlyMap<string, string>): PublishedBasemap {
  const published = layers.map((layer) => {
    const text = folder.get(layer.file);
    if (text === undefined) throw new Error(`basemap layer ${layer.id} has no file ${layer.file}`);
    return { layer: { ...layer, file: hashedName(layer.file, text) }, text };
  });
  return {
    layers: published.map(({ layer }) => layer),
    files: new Map(published.map(({ layer, text }) => [layer.file, text])),
  };
}

function hashedName(path: string, text: string): string {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return path.replace(/(\.\w+)$/, `-${hash}$1`);
}
