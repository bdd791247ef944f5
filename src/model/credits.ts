import type { BasemapLayer } from "./dataset.ts";

/** The credits that the layers ask for, each once, as one line. */
export function creditsOf(layers: readonly BasemapLayer[]): string {
  return [...new Set(layers.flatMap(({ attribution }) => attribution.split(/,\s*/)))].join(", ");
}
