import { fileURLToPath } from "node:url";

/** The folder of the project, absolute, with a slash at its end. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Where what was made once is kept; whatever is in it may be removed at any time that nothing runs. */
export const CACHE = `${ROOT}node_modules/.cache/conflict-map/`;
