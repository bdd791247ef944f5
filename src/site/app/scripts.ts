/** The sources of scripts that stand in the site's root under a name that never changes, by that name without `.js`. */
type Scripts = Readonly<Record<string, string>>;

/** They share chunks with the pages. */
export const MODULES: Scripts = {
  "conflict-map": "src/hosting/conflict-map.ts",
  "conflict-map-class": "src/hosting/conflict-map-class.ts",
};

/** They import and export nothing, so that a page may also run them without `type="module"`. */
export const CLASSIC_SCRIPTS: Scripts = {
  "conflict-map-host": "src/hosting/host.ts",
};

/** They are one file with all that they import; all but the last have to run as classic scripts. */
export const STANDALONE_SCRIPTS: Scripts = {
  "watch-start": "src/hosting/watch-start.ts",
  "embed-fallback": "src/hosting/embed-fallback.ts",
  sources: "src/hosting/sources.ts",
};
