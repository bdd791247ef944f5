export { ConflictMap } from "./conflict-map.js";
