import type { Plugin } from "vite";

const LINK = /<link rel="stylesheet" crossorigin/g;

/**
 * A plugin that has pages ask for their style sheets without CORS, which they have no need of: opened by a double click
 * (`file://`), or in a frame without an origin, they would be denied them, and the picture that stands in for the map is nothing
 * without its styles.
 */
export function plainStyles(): Plugin {
  return {
    name: "conflict-map:plain-styles",
    transformIndexHtml: { order: "post", handler: (html) => html.replace(LINK, '<link rel="stylesheet"') },
  };
}
