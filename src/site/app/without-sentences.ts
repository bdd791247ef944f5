import type { Plugin } from "vite";

/**
 * Empties the sentences that describe fields: documentation, editors and tables show them, and the page, which only reads
 * `map.json` by the same lists of fields, would bring them along for nothing (1.8 kB gzipped).
 */
export function withoutSentences(): Plugin {
  return {
    name: "conflict-map:without-sentences",
    enforce: "pre",
    transform(code, id) {
      return /\/src\/model\/schema\/[^/]+\.ts$/.test(id) ? { code: emptySentences(code), map: null } : null;
    },
  };
}

/** The code with every text in quotation marks that ends in a full stop empty. What checks expect is no sentence. */
export function emptySentences(code: string): string {
  return code.replace(/"(?:[^"\\\n]|\\.)*\."/g, '""');
}
