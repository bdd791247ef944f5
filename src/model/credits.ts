import type { BasemapLayer } from "./dataset.ts";

/** The credits that the layers ask for, each once, as one line with the separator between them. */
export function creditsOf(layers: readonly BasemapLayer[], separator = ", "): string {
  return [...new Set(layers.flatMap(({ attribution }) => attribution.split(/,\s*/)))].join(separator);
}
